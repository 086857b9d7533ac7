import { linkedin } from '@advocacy-kit/adapters/platforms/linkedin'
import { threads } from '@advocacy-kit/adapters/platforms/threads'
import { x } from '@advocacy-kit/adapters/platforms/x'
import { createEngine, memoryStore } from '@advocacy-kit/core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Double } from '../doubles/double.ts'
import { type LinkedInPost, linkedinDouble } from '../doubles/linkedin.ts'
import { type ThreadsPost, threadsDouble } from '../doubles/threads.ts'
import { type XDouble, type XPost, xDouble } from '../doubles/x.ts'
import { to } from './reached.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const ITEM = 'https://voorbeeld.nl/c1'
const SHARE = 'urn:li:share:7395112345678901249'
const pageOf = (name: string) => `https://www.linkedin.com/feed/update/${name}/`
const TWEET = '1991234567890123456'

const there = {
  linkedin: new Map<string, LinkedInPost>(),
  x: new Map<string, XPost>(),
  threads: new Map<string, ThreadsPost>(),
  sunset: new Set<string>(),
}
let doubles: { linkedin: Double; x: XDouble; threads: Double }
beforeAll(async () => {
  doubles = {
    linkedin: await linkedinDouble(there.linkedin, there.sunset),
    x: await xDouble(there.x, new Set(['ann', 'ben'])),
    threads: await threadsDouble(there.threads),
  }
})
afterAll(() => Promise.all(Object.values(doubles).map((double) => double.close())))

const rules = {
  rules: [
    { id: 'share', on: 'share.confirmed' as const, points: 5 },
    { id: 'reaction', on: 'reactions.observed' as const, points: { like: 1, comment: 2 } },
  ],
}

/** A program in which Ann and Ben have allowed all three, at a clock that the test turns. */
async function program() {
  let now = Date.parse('2026-11-20T09:00:00Z')
  const tokens = new Map<string, string>()
  const account = async (person: string) => {
    const token = tokens.get(person)
    return token === undefined ? undefined : { token }
  }
  const engine = createEngine({
    store: memoryStore(),
    clock: () => now,
    program: {
      name: 'Voorbeeld',
      timeZone: 'Europe/Amsterdam',
      rules,
      pillars: [{ id: 'werk', name: 'Werk' }],
      platforms: ['linkedin', 'x', 'threads'],
      masters: ['mia'],
    },
    platforms: [
      linkedin({ account, version: '202611', warn: () => {}, fetch: to(doubles.linkedin.origin) }),
      x({ account, fetch: to(doubles.x.origin) }),
      threads({ account, fetch: to(doubles.threads.origin) }),
    ],
  })
  const mia = engine.as({ id: 'mia' })
  await mia.content.put({ id: 'c1', title: 'Kom werken', url: ITEM, pillar: 'werk', kind: 'vacancy' })
  const [ann, ben] = [engine.as({ id: 'ann' }), engine.as({ id: 'ben' })]
  for (const [name, api] of Object.entries({ ann, ben })) tokens.set((await api.me.join({})).id ?? '', name)
  return {
    engine,
    ann,
    ben,
    tokens,
    later: async (time: number) => {
      now += time
      return (await engine.runDue()).done
    },
  }
}

test('posts are told by their address, and points follow what only their writer is told', async () => {
  const { ann, later } = await program()
  there.linkedin.set(SHARE, { token: 'ann', metrics: { REACTION: 3, COMMENT: 1 } })
  there.x.set(TWEET, { text: 'Kom', metrics: { like_count: 4 }, links: [ITEM] })
  there.threads.set('18', {
    token: 'ann',
    shortcode: 'abc',
    text: `Kom: ${ITEM}`,
    insights: { likes: 2, replies: null },
  })
  const addresses = {
    linkedin: pageOf(SHARE),
    x: `https://x.com/ann/status/${TWEET}`,
    threads: 'https://www.threads.com/@ann/post/abc',
  }
  const states: string[] = []
  for (const [platform, address] of Object.entries(addresses)) {
    const { id } = await ann.shares.open({ content: 'c1', platform })
    states.push((await ann.shares.verify({ id, address })).share.state)
  }
  // LinkedIn does not tell what a post leads to, so nobody but Ann says that it does.
  expect(states).toEqual(['confirmed', 'verified', 'verified'])
  expect((await ann.points.get({})).balance).toBe(15 + 3 + 2 + 4 + 2)

  there.linkedin.set(SHARE, { token: 'ann', metrics: { REACTION: 10, COMMENT: 0 } })
  there.x.set(TWEET, { text: 'Kom', metrics: { like_count: -1 }, links: [ITEM] })
  there.threads.delete('18')
  there.threads.set('19', { token: 'ann', shortcode: 'other', text: '', insights: {} })
  expect(await later(DAY)).toEqual(['read 3'])
  expect((await ann.points.get({})).balance).toBe(15 + 10 + 4 + 2)
  // What is said to be gone is believed when it is said again.
  await later(DAY)
  expect((await ann.points.get({})).balance).toBe(10 + 10 + 4)
})

test('a token that is over stops its own posts alone, says so to its person, and is mended by another', async () => {
  const { ann, ben, tokens, later } = await program()
  const shared = new Map([
    [ann, 'urn:li:share:1'],
    [ben, 'urn:li:share:2'],
  ])
  for (const [api, name] of shared) {
    there.linkedin.set(name, { token: api === ann ? 'ann' : 'ben', metrics: { REACTION: 1 } })
    const { id } = await api.shares.open({ content: 'c1', platform: 'linkedin' })
    await api.shares.verify({ id, address: pageOf(name) })
  }
  const person = [...tokens].find(([, token]) => token === 'ann')?.[0] ?? ''
  tokens.set(person, 'revoked')
  for (const [api, name] of shared)
    there.linkedin.set(name, { token: api === ann ? 'ann' : 'ben', metrics: { REACTION: 7 } })
  await later(DAY)
  const told = async () => Promise.all([ann, ben].map(async (api) => (await api.shares.list({})).items[0]))
  expect((await told()).map((share) => [share?.reading, share?.counts?.like])).toEqual([
    ['not-authorised', 1],
    [undefined, 7],
  ])
  tokens.set(person, 'ann')
  await later(2 * DAY)
  expect((await told()).map((share) => [share?.reading, share?.counts?.like])).toEqual([
    [undefined, 7],
    [undefined, 7],
  ])
})

test('a version that LinkedIn has ended loses nothing: all is read once there is another', async () => {
  const { ann, later } = await program()
  there.linkedin.set(SHARE, { token: 'ann', metrics: { REACTION: 1 } })
  const { id } = await ann.shares.open({ content: 'c1', platform: 'linkedin' })
  await ann.shares.verify({ id, address: pageOf(SHARE) })
  there.linkedin.set(SHARE, { token: 'ann', metrics: { REACTION: 40 } })
  there.sunset.add('202611')
  for (let day = 0; day < 5; day++) await later(DAY)
  const like = async () => (await ann.shares.list({})).items[0]?.counts?.like
  expect(await like()).toBe(1)
  there.sunset.clear()
  await later(DAY)
  expect(await like()).toBe(40)
})
