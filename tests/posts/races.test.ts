import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sqliteStore } from '@advocacy-kit/adapters/stores/sqlite'
import { createEngine } from '@advocacy-kit/core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { scriptedPlatform } from '../../packages/core/src/conformance/api/scripted-platform.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'posts-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const MINUTE = 60_000
const url = 'https://voorbeeld.nl/c1'

/** Two engines on one file, as two processes have them, and a network that both ask. */
async function twoEngines() {
  const now = { at: Date.parse('2026-11-16T09:00:00Z') }
  const bluesky = scriptedPlatform('bluesky')
  const [one, other] = [0, 1].map(() =>
    createEngine({
      store: sqliteStore(join(folder, 'advocacy.db')),
      program: {
        name: 'Voorbeeld',
        timeZone: 'Europe/Amsterdam',
        pillars: [{ id: 'werk', name: 'Werk' }],
        platforms: ['bluesky'],
        rules: {
          rules: [
            { id: 'share', on: 'share.confirmed', points: 5 },
            { id: 'like', on: 'reactions.observed', points: 1 },
          ],
        },
        masters: ['mia'],
      },
      platforms: [bluesky.adapter],
      clock: () => now.at,
    }),
  )
  if (!one || !other) throw new Error('There should be two.')
  await one.as({ id: 'mia' }).content.put({ id: 'c1', title: 'Item', url, pillar: 'werk', kind: 'article' })
  bluesky.allow((await one.as({ id: 'ann' }).me.join({})).id ?? '')
  const anns = [one.as({ id: 'ann' }), other.as({ id: 'ann' })] as const
  const opened = async () => (await anns[0].shares.open({ content: 'c1', platform: 'bluesky' })).id
  const close = () => Promise.all([one.close(), other.close()])
  return { now, bluesky, one, other, anns, opened, close }
}

test('a share that is posted through both is posted once, and never asked for at the same time', async () => {
  const { bluesky, anns, opened, close } = await twoEngines()
  for (let count = 0; count < 20; count += 1) {
    const id = await opened()
    bluesky.hold(new Promise((resolve) => setTimeout(resolve, count % 4)))
    const answers = await Promise.all(
      [anns[0], anns[1], anns[0]].map((ann) => ann.shares.post({ id, text: 'Lees dit' })),
    )
    expect(answers.reduce((sum, { points }) => sum + (points ?? 0), 0)).toBe(5)
  }
  expect([bluesky.posts.length, bluesky.atOnce]).toEqual([20, 1])
  expect((await anns[1].points.get({})).balance).toBe(100)
  await close()
})

test('of two shares that claim one post through both, one has it', async () => {
  const { bluesky, anns, opened, close } = await twoEngines()
  for (let count = 0; count < 20; count += 1) {
    const ids = [await opened(), await opened()] as const
    const { address } = bluesky.publish([url])
    const both = await Promise.allSettled([
      anns[0].shares.verify({ id: ids[0], address }),
      anns[1].shares.verify({ id: ids[1], address }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const refused = both.find(({ status }) => status === 'rejected')
    expect(refused).toMatchObject({ reason: { code: 'share-conflict' } })
  }
  await close()
})

test('while both do the due work and posts are withdrawn, everything is read and paid once', async () => {
  const { now, bluesky, one, other, anns, opened, close } = await twoEngines()
  const ids: string[] = []
  for (let count = 0; count < 30; count += 1) {
    const id = await opened()
    const post = bluesky.publish([url])
    await anns[0].shares.verify({ id, address: post.address })
    post.counts = { like: 2 }
    ids.push(id)
  }
  now.at += 10 * MINUTE
  const withdrawn = ids.filter((_, index) => index % 3 === 0)
  await Promise.all([
    one.runDue(),
    other.runDue(),
    ...withdrawn.map((id, index) => anns[index % 2 === 0 ? 0 : 1].shares.withdraw({ id })),
  ])
  await other.runDue()
  expect((await anns[0].points.get({})).balance).toBe(20 * 7)
  expect(await one.standingsHash()).toBe(await other.standingsHash())
  await close()
})
