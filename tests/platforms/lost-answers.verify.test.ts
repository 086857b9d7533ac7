import { bluesky } from '@advocacy-kit/adapters/platforms/bluesky'
import { mastodon } from '@advocacy-kit/adapters/platforms/mastodon'
import type { PostDraft } from '@advocacy-kit/core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { blueskyDouble, sessionOf } from '../doubles/bluesky.ts'
import { fetchFrom, mastodonDouble } from '../doubles/mastodon.ts'
import { postWithLosses } from './lost-answers.ts'

const ANN = 'did:plc:ewvi7nxzyoun6zhxrhs64oiz'
const MINUTE = 60_000
const SHARES = 1_000

beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-11-20T09:30:00Z'), toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

function draftOf(index: number): PostDraft {
  const url = `https://go.voorbeeld.nl/${index}`
  return { share: `share-${index}`, person: 'ann', text: `Lees ${url} eens`, url, title: 'Iets', at: Date.now() }
}

/** Most are tried again soon, some when the key of a post is kept no longer. */
function waiting() {
  let waits = 0
  return () => {
    waits += 1
    vi.setSystemTime(Date.now() + (waits % 5 === 0 ? 61 * MINUTE : MINUTE / 10))
  }
}

test('1,000 posts on Bluesky whose answers are lost: none twice, none unknown', async () => {
  const double = await blueskyDouble()
  double.tokens.set('ann-writes', { did: ANN })
  const adapter = bluesky({ session: async () => sessionOf(double, ANN, 'ann-writes') })
  const names = await postWithLosses(adapter, double, SHARES, draftOf, { wait: waiting() })
  expect([...double.posts.keys()].sort()).toEqual(names.sort())
  expect(names).toHaveLength(SHARES)
  await double.close()
})

test('1,000 posts on Mastodon whose answers are lost: none twice, none unknown', async () => {
  const double = await mastodonDouble()
  double.tokens.set('ann-writes', { account: '100' })
  const account = async () => ({ instance: 'mastodon.test', token: 'ann-writes' })
  const adapter = mastodon({ account, fetch: fetchFrom(double) })
  const writes = ({ method }: { method: string }) => method === 'POST'
  const names = await postWithLosses(adapter, double, SHARES, draftOf, { writes, wait: waiting() })
  expect([...double.statuses.keys()].map((id) => `mastodon.test/${id}`)).toEqual(names)
  expect(names).toHaveLength(SHARES)
  await double.close()
})
