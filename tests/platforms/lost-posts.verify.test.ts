import { bluesky } from '@advocacy-kit/adapters/platforms/bluesky'
import { mastodon } from '@advocacy-kit/adapters/platforms/mastodon'
import { type AdvocacyApi, createEngine, memoryStore, type PlatformAdapter } from '@advocacy-kit/core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { blueskyDouble, sessionOf } from '../doubles/bluesky.ts'
import type { Double, Fault } from '../doubles/double.ts'
import { fetchFrom, mastodonDouble } from '../doubles/mastodon.ts'

const ANN = 'did:plc:ewvi7nxzyoun6zhxrhs64oiz'
const HOUR = 3_600_000
const SHARES = 1_000

beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-11-20T09:30:00Z'), toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

const writes = ({ method }: { method: string }) => method === 'POST'

/** Every first answer is lost; of the second tries that follow by themselves one in five is, or is not heard at all. */
function faults(): Fault[] {
  const first = Array.from({ length: SHARES }, (): Fault => 'unanswered')
  const second = Array.from({ length: SHARES / 10 }, (): Fault[] => ['unanswered', 'unheard'])
  return [...first, ...second.flat()]
}

/** Someone posts a thousand shares of an item on a network that loses its answers, and goes; an hour passes. Answers where the program believes the posts to be. */
async function postedOn(adapter: PlatformAdapter, double: Double): Promise<(string | undefined)[]> {
  const { platform } = adapter
  const engine = createEngine({
    store: memoryStore(),
    program: {
      name: 'Voorbeeld',
      timeZone: 'Europe/Amsterdam',
      platforms: [platform],
      pillars: [{ id: 'werk', name: 'Werk' }],
      rules: { rules: [{ id: 'share', on: 'share.confirmed', points: 5 }] },
      links: { base: 'https://go.voorbeeld.nl' },
      masters: ['mia'],
    },
    platforms: [adapter],
    clock: () => Date.now(),
  })
  const url = 'https://voorbeeld.nl/c1'
  await engine.as({ id: 'mia' }).content.put({ id: 'c1', title: 'Iets', url, pillar: 'werk', kind: 'article' })
  const ann = engine.as({ id: 'ann' })
  await ann.me.join({})
  double.spoil(faults(), writes)
  for (let share = 0; share < SHARES; share += 1) {
    const { id } = await ann.shares.open({ content: 'c1', platform })
    await ann.shares.post({ id, text: 'Lees dit eens', language: 'nl' })
    // Nobody presses twice in a millisecond.
    vi.setSystemTime(Date.now() + 1)
  }
  const until = Date.now() + HOUR
  for (let next: number | null = Date.now(); next !== null && next <= until; ) {
    vi.setSystemTime(Math.max(next, Date.now() + 1_000))
    const due = await engine.runDue()
    next = due.next === null ? null : Date.parse(due.next)
  }
  expect((await ann.points.get({})).balance).toBe(5 * SHARES)
  return addressesOf(ann)
}

async function addressesOf(ann: AdvocacyApi): Promise<(string | undefined)[]> {
  const addresses: (string | undefined)[] = []
  let after: string | undefined
  do {
    const { items, next } = await ann.shares.list({ after })
    expect(items.filter(({ state }) => state !== 'verified')).toEqual([])
    addresses.push(...items.map(({ address }) => address))
    after = next ?? undefined
  } while (after !== undefined)
  return addresses
}

test('1,000 shares on Bluesky, whose answers are lost: an hour later each is one post, and known', async () => {
  const double = await blueskyDouble()
  double.tokens.set('ann-writes', { did: ANN })
  const session = async () => sessionOf(double, ANN, 'ann-writes')
  const addresses = await postedOn(bluesky({ appView: double.origin, session }), double)
  const made = [...double.posts.keys()].map((uri) => `https://bsky.app/profile/${ANN}/post/${uri.split('/').at(-1)}`)
  expect(made).toHaveLength(SHARES)
  expect(addresses.sort()).toEqual(made.sort())
  await double.close()
})

test('1,000 shares on Mastodon, whose answers are lost: an hour later each is one post, and known', async () => {
  const double = await mastodonDouble()
  double.tokens.set('ann-writes', { account: '100' })
  const account = async () => ({ instance: 'mastodon.test', token: 'ann-writes' })
  const addresses = await postedOn(mastodon({ account, fetch: fetchFrom(double) }), double)
  const made = [...double.statuses.keys()].map((id) => `https://mastodon.test/@user100/${id}`)
  expect(made).toHaveLength(SHARES)
  expect(addresses.sort()).toEqual(made.sort())
  await double.close()
})
