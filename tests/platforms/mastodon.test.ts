import { mastodon } from '@advocacy-kit/adapters/platforms/mastodon'
import type { PlatformAdapter, PostDraft } from '@advocacy-kit/core'
import { createRestAPIClient } from 'masto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fetchFrom, type Held, type MastodonDouble, mastodonDouble } from '../doubles/mastodon.ts'
import { failures, slow } from './failures.ts'
import { postWithLosses } from './lost-answers.ts'

const HOUR = 3_600_000
const AT = Date.parse('2026-11-20T09:30:00.123Z')
const writes = ({ method }: { method: string }) => method === 'POST'

let double: MastodonDouble
let adapter: PlatformAdapter
beforeEach(async () => {
  vi.useFakeTimers({ now: AT, toFake: ['Date'] })
  double = await mastodonDouble()
  double.tokens.set('ann-writes', { account: '100' })
  const account = async (person: string) =>
    person === 'ann' ? { instance: 'mastodon.test', token: 'ann-writes' } : undefined
  adapter = mastodon({ account, fetch: fetchFrom(double) })
})
afterEach(async () => {
  vi.useRealTimers()
  await double.close()
})

const draft = (more: Partial<PostDraft> = {}): PostDraft => ({
  share: 's1',
  person: 'ann',
  text: 'Onze nieuwe collega’s vertellen: https://go.voorbeeld.nl/Ab3dEf9h #werkenbij (ik werk er zelf)',
  url: 'https://go.voorbeeld.nl/Ab3dEf9h',
  title: 'Nieuwe collega’s',
  at: Date.now(),
  ...more,
})
const own = (share: string): PostDraft => {
  const url = `https://go.voorbeeld.nl/${share}`
  return draft({ share, url, text: `Lees ${url} eens` })
}

const posted = async (of = draft()) => {
  const made = await adapter.post?.(of)
  if (!made) throw new Error('Nothing was posted.')
  return made
}
const readOf = async (post: string) => (await adapter.read([{ post, person: 'ann' }])).get(post)
const heldOf = (post: string) => {
  const held = double.statuses.get(post.split('/')[1] ?? '')
  if (!held) throw new Error(`There is no ${post}.`)
  return held
}

const ID = '114230000000000000001'.slice(0, 18)
const NAME = `mastodon.test/${ID}`
const addresses: [address: string, name: string | undefined][] = [
  [`https://mastodon.test/@ann/${ID}`, NAME],
  [`https://MASTODON.test/@ann/${ID}/?a=b#c`, NAME],
  [`https://mastodon.test/users/ann/statuses/${ID}`, NAME],
  [`https://mastodon.test/@ben@elders.example/${ID}`, NAME],
  [`https://mastodon.test/deck/@ann/${ID}`, NAME],
  ['https://gts.example/@ann/statuses/01HZZ6F0KXQ5W4B2V3N8M7P6R5', 'gts.example/01HZZ6F0KXQ5W4B2V3N8M7P6R5'],
  ['https://pleroma.example/notice/AbCdEfGhIjKlMnOpQr', 'pleroma.example/AbCdEfGhIjKlMnOpQr'],
  ['https://mastodon.test/@ann', undefined],
  [`https://mastodon.test/users/ann/followers/${ID}`, undefined],
  ['https://www.youtube.com/@ann/videos', undefined],
  ['https://medium.com/@ann/how-we-share-9f8e7d6c5b4a', undefined],
  [`https://127.0.0.1/@ann/${ID}`, undefined],
  [`https://[::1]/@ann/${ID}`, undefined],
  [`https://2130706433/@ann/${ID}`, undefined],
  [`https://localhost/@ann/${ID}`, undefined],
  [`https://mastodon.test:8443/@ann/${ID}`, undefined],
  [`https://ann:secret@mastodon.test/@ann/${ID}`, undefined],
  [`ftp://mastodon.test/@ann/${ID}`, undefined],
  ['', undefined],
]
test.each(addresses)('%s names %s', async (address, name) => {
  expect(await adapter.find(address, 'ann')).toBe(name)
})

test('a server that is not public is not asked', async () => {
  const guarded = mastodon()
  const posts = ['localhost/1', '10.0.0.1/1', 'metadata/1', '[::ffff:127.0.0.1]/1']
  for (const post of posts) {
    const failure = await guarded.read([{ post, person: 'ann' }]).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'platform-away' })
  }
})

test('a post is read without any log-in, without the writer’s own reactions', async () => {
  const { post, address } = await posted()
  const held = heldOf(post)
  for (let other = 0; other < 100; other += 1) held.favourites.push(`2${other}`)
  held.favourites.push('100')
  held.reblogs.push('100', '201')
  held.replies.push('100', '202', '203')
  const before = double.asked.length
  expect(await readOf(post)).toEqual({
    state: 'there',
    address,
    links: ['https://go.voorbeeld.nl/Ab3dEf9h'],
    counts: { like: 100, repost: 1, comment: 2 },
  })
  const reads = double.asked.slice(before)
  expect(reads.filter(({ headers }) => headers.authorization)).toEqual([])
  // The status, two pages of favourites, one of boosts, and the answers.
  expect(reads).toHaveLength(5)
  held.favourites.length = held.reblogs.length = held.replies.length = 0
  expect(await readOf(post)).toMatchObject({ counts: { like: 0, repost: 0, comment: 0 } })
  expect(double.asked).toHaveLength(before + 6)
})

test('what the server does not know is gone; what another server said is read all the same', async () => {
  const { post } = await posted()
  const gone = 'mastodon.test/1'
  const away = 'elders.invalid/1'
  const read = await adapter.read([away, gone, post].map((name) => ({ post: name, person: 'ann' })))
  expect([...read.keys()].sort()).toEqual([gone, post].sort())
  expect(read.get(gone)).toEqual({ state: 'gone' })
})

test('a server that is busy is asked no more in that round', async () => {
  const posts = [await posted(own('a')), await posted(own('b')), await posted(own('c'))].map(({ post }) => post)
  const before = double.asked.length
  double.spoil([undefined, (_, response) => void response.writeHead(429).end()])
  const read = await adapter.read(posts.map((post) => ({ post, person: 'ann' })))
  expect([...read.keys()]).toEqual(posts.slice(0, 1))
  expect(double.asked).toHaveLength(before + 2)
})

test('a share is one post however often and at once it is tried', async () => {
  double.manner.work = 20
  const all = await Promise.all(Array.from({ length: 8 }, () => posted()))
  expect(new Set(all.map(({ post }) => post)).size).toBe(1)
  expect(double.statuses.size).toBe(1)
  // The double itself, called twice at once with one key, makes two: as the real one does.
  const sent = {
    method: 'POST',
    headers: { authorization: 'Bearer ann-writes', 'idempotency-key': 'k', 'content-type': 'application/json' },
  }
  await Promise.all(
    [1, 2].map(() => fetch(`${double.origin}/api/v1/statuses`, { ...sent, body: '{"status":"twice"}' })),
  )
  expect(double.statuses.size).toBe(3)
})

test.each([0, HOUR, -HOUR])(
  'posts whose answers are lost, with a clock that is %i ms off: none twice, none unknown',
  async (ahead) => {
    double.manner.ahead = ahead
    // Some are tried again within the hour for which a key is kept, some after it.
    let waits = 0
    const wait = () => {
      waits += 1
      vi.setSystemTime(Date.now() + (waits % 3 === 0 ? 2 * HOUR : waits * 1_000))
    }
    const names = await postWithLosses(adapter, double, 50, (index) => own(`share${index}`), { writes, wait })
    expect([...double.statuses.keys()].map((id) => `mastodon.test/${id}`)).toEqual(names)
  },
)

test('a share has a key of its own, which tells nothing of it', async () => {
  double.spoil(['unheard'], writes)
  await expect(posted()).rejects.toMatchObject({ code: 'platform-away' })
  await posted()
  await posted(own('s2'))
  const keys = double.asked.filter(writes).map(({ headers }) => headers['idempotency-key'])
  expect(keys).toEqual([keys[0], keys[0], expect.stringMatching(/^[0-9a-f]{64}$/)])
  expect(new Set(keys).size).toBe(2)
})

test('a server that knows no keys, and has a hundred posts since', async () => {
  double.manner.keys = false
  const one = own('one')
  double.spoil(['unanswered'], writes)
  await expect(posted(one)).rejects.toMatchObject({ code: 'platform-away' })
  vi.setSystemTime(Date.now() + 60_000)
  const [made] = double.statuses.values()
  for (let other = 0; other < 100; other += 1) {
    const id = String(BigInt(made?.id ?? 0) + BigInt(other + 1))
    const more: Held = {
      id,
      account: '100',
      content: '<p>iets</p>',
      createdAt: Date.now(),
      favourites: [],
      reblogs: [],
      replies: [],
    }
    double.statuses.set(id, more)
  }
  expect(await posted(one)).toMatchObject({ post: `mastodon.test/${made?.id}` })
  expect(double.statuses.size).toBe(101)
})

test('what was posted before the button was pressed is another post', async () => {
  const first = await posted()
  vi.setSystemTime(Date.now() + 2 * HOUR)
  const second = await posted(draft({ share: 's2' }))
  expect(second.post).not.toBe(first.post)
})

test('a lost look before posting posts nothing', async () => {
  double.spoil([undefined, 'unheard'])
  await expect(posted()).rejects.toMatchObject({ code: 'platform-away' })
  expect(double.statuses.size).toBe(0)
})

test('who has not allowed it, or no longer, does not post', async () => {
  expect(await adapter.mayPost?.('ann')).toBe(true)
  expect(await adapter.mayPost?.('ben')).toBe(false)
  await expect(posted(draft({ person: 'ben' }))).rejects.toMatchObject({ code: 'not-authorised' })
  double.tokens.set('ann-writes', { account: '100', narrow: true })
  await expect(posted()).rejects.toMatchObject({ code: 'not-authorised' })
  double.tokens.clear()
  await expect(posted()).rejects.toMatchObject({ code: 'not-authorised' })
  expect(mastodon()).not.toHaveProperty('post')
})

test('too long a text is refused in the server’s words', async () => {
  const long = draft({ text: `${'a'.repeat(500)} https://go.voorbeeld.nl/Ab3dEf9h` })
  await expect(posted(long)).rejects.toMatchObject({
    code: 'platform-refused',
    message: expect.stringMatching(/Text character limit of 500 exceeded/),
  })
})

test.each(failures)('$what is $code, in reading and in posting', async ({ fault, code, retryAfter }) => {
  double.spoil([fault])
  await expect(readOf(NAME)).rejects.toMatchObject({ code, retryAfter })
  double.spoil([fault], writes)
  await expect(posted()).rejects.toMatchObject({ code, retryAfter })
  await posted()
  expect(double.statuses.size).toBe(1)
})

test('an answer that never ends is given up, in reading and in posting', async () => {
  const account = async () => ({ instance: 'mastodon.test', token: 'ann-writes' })
  const hasty = mastodon({ account, fetch: fetchFrom(double), timeout: 200 })
  double.spoil([slow, slow])
  await expect(hasty.read([{ post: NAME, person: 'ann' }])).rejects.toMatchObject({ code: 'platform-away' })
  await expect(hasty.post?.(draft())).rejects.toMatchObject({ code: 'platform-away' })
})

test('the published client reads the same', async () => {
  const { post, address } = await posted()
  const held = heldOf(post)
  held.favourites.push('201', '202')
  held.reblogs.push('203')
  held.replies.push('204')
  const client = createRestAPIClient({ url: double.origin, accessToken: 'ann-writes' })
  const status = await client.v1.statuses.$select(held.id).fetch()
  const { favouritesCount, reblogsCount, repliesCount } = status
  expect(status).toMatchObject({ id: held.id, url: address, favouritesCount: 2, reblogsCount: 1, repliesCount: 1 })
  expect(await readOf(post)).toMatchObject({
    address: status.url,
    counts: { like: favouritesCount, repost: reblogsCount, comment: repliesCount },
  })
  const likers = await client.v1.statuses.$select(held.id).favouritedBy.list()
  expect(likers.map(({ id }) => id)).toEqual(held.favourites)
  const made = await client.v1.statuses.create({ status: 'van de ander' })
  expect(await adapter.find(made.url ?? '', 'ann')).toBe(`mastodon.test/${made.id}`)
})
