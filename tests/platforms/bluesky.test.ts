import { bluesky } from '@advocacy-kit/adapters/platforms/bluesky'
import type { PlatformAdapter, PostDraft } from '@advocacy-kit/core'
import { facetProblems } from '@advocacy-kit/core/sharing'
import { AtpAgent, CredentialSession } from '@atproto/api'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type BlueskyDouble, blueskyDouble, sessionOf } from '../doubles/bluesky.ts'
import { failures, slow } from './failures.ts'
import { postWithLosses } from './lost-answers.ts'

const ANN = 'did:plc:ewvi7nxzyoun6zhxrhs64oiz'
const BEN = 'did:plc:ragtjsm2j2vknwkz3zp4oxrd'
const AT = Date.parse('2026-11-20T09:30:00.123Z')

let double: BlueskyDouble
let adapter: PlatformAdapter
beforeEach(async () => {
  double = await blueskyDouble()
  double.tokens.set('ann-writes', { did: ANN })
  double.handles.set('ann.example', ANN)
  const session = async (person: string) => (person === 'ann' ? sessionOf(double, ANN, 'ann-writes') : undefined)
  adapter = bluesky({ appView: double.origin, session })
})
afterEach(() => double.close())

const draft = (more: Partial<PostDraft> = {}): PostDraft => ({
  share: 's1',
  person: 'ann',
  text: 'Onze nieuwe collega’s 👩‍🏫 vertellen: https://go.voorbeeld.nl/Ab3dEf9h #werkenbij (ik werk er zelf)',
  url: 'https://go.voorbeeld.nl/Ab3dEf9h',
  title: 'Nieuwe collega’s',
  at: AT,
  ...more,
})

const posted = async (more?: Partial<PostDraft>) => {
  const made = await adapter.post?.(draft(more))
  if (!made) throw new Error('Nothing was posted.')
  return made
}
const heldOf = (uri: string) => {
  const held = double.posts.get(uri)
  if (!held) throw new Error(`There is no ${uri}.`)
  return held
}
const readOf = async (post: string) => (await adapter.read([{ post, person: 'ann' }])).get(post)

const RKEY = '3l6oveex3ii2l'
const NAME = `at://${ANN}/app.bsky.feed.post/${RKEY}`
const addresses: [address: string, name: string | undefined][] = [
  [`https://bsky.app/profile/ann.example/post/${RKEY}`, NAME],
  [`https://bsky.app/profile/ann.example/post/${RKEY}/?ref_src=embed#top`, NAME],
  [`http://bsky.app/profile/${ANN}/post/${RKEY}`, NAME],
  [`https://bsky.app/profile/${encodeURIComponent(ANN)}/post/${RKEY}`, NAME],
  [NAME, NAME],
  [`at://ann.example/app.bsky.feed.post/${RKEY}`, NAME],
  [`https://bsky.app/profile/nobody.example/post/${RKEY}`, undefined],
  ['https://bsky.app/profile/ann.example', undefined],
  [`https://bsky.app/profile/ann.example/post/${RKEY}/liked-by`, undefined],
  [`https://bsky.app/profile/ann/post/${RKEY}`, undefined],
  [`https://bsky.app.evil.example/profile/ann.example/post/${RKEY}`, undefined],
  [`at://${ANN}/app.bsky.feed.like/${RKEY}`, undefined],
  ['https://mastodon.nl/@ann/114230000000000001', undefined],
  ['bsky.app', undefined],
  ['', undefined],
]
test.each(addresses)('%s names %s', async (address, name) => {
  expect(await adapter.find(address, 'ann')).toBe(name)
})

test('a post is read without any log-in, without the writer’s own reactions', async () => {
  const { post, address } = await posted()
  const held = heldOf(post)
  for (let other = 0; other < 150; other += 1) held.likes.add(`did:plc:other${other}`)
  held.likes.add(ANN)
  held.reposts.add(BEN).add(ANN)
  held.replies.push(BEN, ANN, ANN)
  held.quotes.push(ANN)
  expect(await readOf(post)).toEqual({
    state: 'there',
    address,
    links: ['https://go.voorbeeld.nl/Ab3dEf9h'],
    counts: { like: 150, repost: 1, comment: 1, quote: 0, bookmark: 0 },
  })
  const reads = double.asked.filter(({ path }) => path.includes('.get'))
  expect(reads.filter(({ headers }) => headers.authorization)).toEqual([])
  // Asked anew only for what there is some of: one page of posts, two of likes, one each of the others.
  expect(reads.map(({ path }) => path.split('.').at(-1)).sort()).toEqual(
    ['getLikes', 'getLikes', 'getPostThread', 'getPosts', 'getQuotes', 'getRepostedBy'].sort(),
  )
})

test('who has no reactions is not asked after', async () => {
  const { post } = await posted()
  double.spoil([])
  expect(await readOf(post)).toMatchObject({ counts: { like: 0, repost: 0, comment: 0, quote: 0 } })
  expect(double.asked.filter(({ path }) => path.includes('.get'))).toHaveLength(1)
})

test('the links are those of the text and of the card, with pictures or without', async () => {
  const { post } = await posted({ text: 'Zie voorbeeld.nl en https://voorbeeld.nl/a?b=c#d' })
  expect(await readOf(post)).toMatchObject({
    links: ['https://voorbeeld.nl', 'https://voorbeeld.nl/a?b=c#d', 'https://go.voorbeeld.nl/Ab3dEf9h'],
  })
  const held = heldOf(post)
  const media = { $type: 'app.bsky.embed.external', external: { uri: 'https://voorbeeld.nl/card' } }
  const record = { text: 'plain', embed: { $type: 'app.bsky.embed.recordWithMedia', record: {}, media } }
  double.posts.set(post, { ...held, record })
  expect(await readOf(post)).toMatchObject({ links: ['https://voorbeeld.nl/card'] })
})

test('what the answer leaves out is gone, and 25 are read at once', async () => {
  const { post } = await posted()
  const names = Array.from({ length: adapter.most - 1 }, (_, index) => `at://${BEN}/app.bsky.feed.post/gone${index}`)
  const read = await adapter.read([post, ...names].map((name) => ({ post: name, person: 'ann' })))
  expect(read.size).toBe(25)
  expect(read.get(post)?.state).toBe('there')
  expect(names.map((name) => read.get(name)?.state)).toEqual(names.map(() => 'gone'))
})

test('a post whose reactions cannot be read now is left out; nothing at all is a failure', async () => {
  const liked = await posted()
  const quiet = await posted({ share: 's2' })
  heldOf(liked.post).likes.add(BEN)
  const busy = (_: unknown, response: { writeHead(status: number): { end(): void } }) => response.writeHead(429).end()
  const likes = ({ path }: { path: string }) => path.endsWith('getLikes')
  double.spoil([busy, busy], likes)
  const read = await adapter.read([liked, quiet].map(({ post }) => ({ post, person: 'ann' })))
  expect([...read.keys()]).toEqual([quiet.post])
  await expect(readOf(liked.post)).rejects.toMatchObject({ code: 'platform-busy' })
})

test('counts that are missing, negative or no numbers are unknown', async () => {
  const view = { uri: NAME, author: { did: ANN }, likeCount: -3, repostCount: '7', replyCount: null, quoteCount: 1.5 }
  double.recorded.set('app.bsky.feed.getPosts', Buffer.from(JSON.stringify({ posts: [view] })))
  expect(await readOf(NAME)).toMatchObject({ state: 'there', links: [], counts: {} })
})

test('a post holds its text, its links in bytes of UTF-8, and a card', async () => {
  const { post, address } = await posted({ language: 'nl', description: 'Zij vertellen' })
  const { record } = heldOf(post)
  expect(record).toMatchObject({
    $type: 'app.bsky.feed.post',
    text: draft().text,
    langs: ['nl'],
    createdAt: '2026-11-20T09:30:00.123Z',
    embed: {
      $type: 'app.bsky.embed.external',
      external: { uri: draft().url, title: 'Nieuwe collega’s', description: 'Zij vertellen' },
    },
  })
  const bytes = new TextEncoder().encode(draft().text)
  const facets = Object(record).facets
  expect(facetProblems(draft().text, facets)).toEqual([])
  const { byteStart, byteEnd } = facets[0].index
  expect(new TextDecoder().decode(bytes.slice(byteStart, byteEnd))).toBe('https://go.voorbeeld.nl/Ab3dEf9h')
  expect(post).toMatch(new RegExp(`^at://${ANN}/app.bsky.feed.post/[234567abcdefghij][2-7a-z]{12}$`))
  expect(address).toBe(`https://bsky.app/profile/${ANN}/post/${post.split('/').at(-1)}`)
})

test('a share is one post however often it is tried, and other shares are others', async () => {
  const first = await posted()
  expect(await posted()).toEqual(first)
  const names = new Set([first.post])
  for (let other = 0; other < 200; other += 1) names.add((await posted({ share: `other-${other}` })).post)
  expect(double.posts.size).toBe(201)
})

test('posts whose answers are lost: none twice, none unknown', async () => {
  const names = await postWithLosses(adapter, double, 50, (index) => draft({ share: `share-${index}` }), {})
  expect([...double.posts.keys()].sort()).toEqual(names.sort())
  expect(new Set(names).size).toBe(50)
})

test('who has not allowed it, or no longer, does not post', async () => {
  expect(await adapter.mayPost?.('ann')).toBe(true)
  expect(await adapter.mayPost?.('ben')).toBe(false)
  await expect(posted({ person: 'ben' })).rejects.toMatchObject({ code: 'not-authorised' })
  class TokenRevokedError extends Error {}
  const over = async () => Promise.reject(new TokenRevokedError('revoked'))
  const revoked = bluesky({ appView: double.origin, session: over })
  expect(await revoked.mayPost?.('ann')).toBe(false)
  await expect(revoked.post?.(draft())).rejects.toMatchObject({ code: 'not-authorised' })
  const during = bluesky({ session: async () => ({ did: ANN, fetchHandler: over }) })
  await expect(during.post?.(draft())).rejects.toMatchObject({ code: 'not-authorised' })
  expect(bluesky()).not.toHaveProperty('post')
  expect(double.posts.size).toBe(0)
})

test.each([
  ['a token that is over', 'over'],
  ['a scope that is too narrow', 'narrow'],
] as const)('%s asks for permission anew', async (_, state) => {
  double.tokens.set('ann-writes', { did: ANN, state })
  await expect(posted()).rejects.toMatchObject({ code: 'not-authorised' })
})

test.each(failures)('$what is $code, in reading and in posting', async ({ fault, code, retryAfter }) => {
  double.spoil([fault, fault])
  await expect(readOf(NAME)).rejects.toMatchObject({ code, retryAfter })
  await expect(posted()).rejects.toMatchObject({ code, retryAfter })
  expect((await posted()).post).toMatch(/^at:/)
  expect(double.posts.size).toBe(1)
})

test('an answer that never ends is given up, in reading and in posting', async () => {
  const session = async () => sessionOf(double, ANN, 'ann-writes')
  const hasty = bluesky({ appView: double.origin, session, timeout: 200 })
  double.spoil([slow, slow])
  await expect(hasty.read([{ post: NAME, person: 'ann' }])).rejects.toMatchObject({ code: 'platform-away' })
  await expect(hasty.post?.(draft())).rejects.toMatchObject({ code: 'platform-away' })
})

test('the network’s own client reads the same', async () => {
  const { post } = await posted({ share: 'big', at: AT })
  const held = heldOf(post)
  held.likes.add(BEN).add('did:plc:z72i7hdynmk6r22z27h6tvur')
  held.reposts.add(BEN)
  held.replies.push(BEN)
  const agent = new AtpAgent({ service: double.origin })
  const { data } = await agent.app.bsky.feed.getPosts({ uris: [post] })
  const [view] = data.posts
  expect(view?.uri).toBe(post)
  const counts = { like: view?.likeCount, repost: view?.repostCount, comment: view?.replyCount }
  expect(counts).toEqual({ like: 2, repost: 1, comment: 1 })
  expect(await readOf(post)).toMatchObject({ counts })
  const { data: likes } = await agent.app.bsky.feed.getLikes({ uri: post })
  expect(likes.likes.map(({ actor }) => actor.did)).toEqual([...held.likes])
  expect((await agent.resolveHandle({ handle: 'ann.example' })).data.did).toBe(ANN)
})

test('a session of the network’s own client posts as it is', async () => {
  const session = new CredentialSession(new URL(double.origin))
  await session.login({ identifier: 'ann.example', password: 'ann-writes' })
  const own = bluesky({ appView: double.origin, session: async () => session })
  expect(await own.post?.(draft())).toEqual(await posted())
})
