import { Agent } from 'node:http'
import { x } from '@advocacy-kit/adapters/platforms/x'
import { type TweetV2LookupResult, TwitterApi } from 'twitter-api-v2'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type XDouble, type XPost, xDouble } from '../doubles/x.ts'
import { failures } from './failures.ts'
import { to } from './reached.ts'

// Neighbours beyond 2^53: as numbers both would be 1991234567890123500.
const ONE = '1991234567890123456'
const TWO = '1991234567890123457'

const metrics = {
  retweet_count: 2,
  reply_count: 3,
  like_count: 12,
  quote_count: 1,
  bookmark_count: 0,
  impression_count: 840,
}
const LINK = 'https://go.example.org/7hQ2mKpX'

const posts = new Map<string, XPost>()
let double: XDouble
beforeAll(async () => void (double = await xDouble(posts, new Set(['ann', 'ben']))))
afterAll(() => double.close())
afterEach(() => {
  posts.clear()
  double.spoil([])
  double.fields = 'tweet.fields'
})

const account = async (person: string) => (person === 'nobody' ? undefined : { token: person })
const reader = (options: Partial<Parameters<typeof x>[0]> = {}) => x({ account, fetch: to(double.origin), ...options })
const read = (...wanted: [post: string, person: string][]) =>
  reader().read(wanted.map(([post, person]) => ({ post, person })))

describe('X', () => {
  test('a post with its counts, its links and its whole id', async () => {
    posts.set(ONE, { text: 'Kom werken https://t.co/0', metrics, links: [LINK] })
    posts.set(TWO, { text: 'Kom', metrics: { ...metrics, like_count: 7 } })
    const found = await read([ONE, 'ann'], [TWO, 'ann'])
    expect(found.get(ONE)).toEqual({
      state: 'there',
      address: `https://x.com/i/status/${ONE}`,
      links: [LINK],
      counts: { like: 12, repost: 2, comment: 3, quote: 1, bookmark: 0, impression: 840 },
    })
    expect(found.get(TWO)).toMatchObject({ links: [], counts: { like: 7 } })
  })

  test("by X's published client the double says the same", async () => {
    posts.set(ONE, { text: 'Kom werken https://t.co/0', metrics, links: [LINK] })
    const theirs = <T>(token: string) =>
      new TwitterApi(token, { httpAgent: new Agent() }).v2.get<T>(
        'tweets',
        { ids: [ONE, TWO], 'tweet.fields': ['public_metrics', 'entities'] },
        { prefix: `${double.origin}/2/` },
      )
    const { data, errors } = await theirs<TweetV2LookupResult>('ann')
    const [first] = data
    const ours = (await read([ONE, 'ann'])).get(ONE)
    if (ours?.state !== 'there' || !first) throw new Error('Nothing was read.')
    expect(first.id).toBe(ONE)
    expect(first.entities?.urls.map(({ expanded_url }) => expanded_url)).toEqual(ours.links)
    const { like_count, retweet_count, reply_count, quote_count, bookmark_count, impression_count } =
      first.public_metrics ?? {}
    expect(ours.counts).toEqual({
      like: like_count,
      repost: retweet_count,
      comment: reply_count,
      quote: quote_count,
      bookmark: bookmark_count,
      impression: impression_count,
    })
    expect(errors?.map(({ title, resource_id }) => [title, resource_id])).toEqual([['Not Found Error', TWO]])
    await expect(theirs('revoked')).rejects.toMatchObject({ code: 401 })
  })

  test('what is deleted is gone; what is closed could not be read', async () => {
    posts.set(ONE, { text: 'Kom', metrics, closed: true })
    expect([...(await read([ONE, 'ann'], [TWO, 'ann']))]).toEqual([[TWO, { state: 'gone' }]])
  })

  test('the newer names of fields and counts are understood, and asked for from then on', async () => {
    const { retweet_count, ...rest } = metrics
    posts.set(ONE, { text: 'Kom', metrics: { ...rest, repost_count: retweet_count }, links: [LINK] })
    double.fields = 'post.fields'
    const running = reader()
    const before = double.asked.length
    for (let time = 0; time < 3; time++) {
      const found = (await running.read([{ post: ONE, person: 'ann' }])).get(ONE)
      expect(found).toMatchObject({ links: [LINK], counts: { like: 12, repost: 2 } })
    }
    expect(double.asked).toHaveLength(before + 4)
  })

  test('counts that are negative, null, no number or left out are unknown', async () => {
    const odd: Record<string, unknown> = {
      like_count: -1,
      reply_count: null,
      quote_count: '3',
      retweet_count: 1.5,
      bookmark_count: 4,
    }
    const json = { data: [{ id: ONE, text: 'Kom', public_metrics: odd }] }
    double.spoil([
      (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(json)),
    ])
    expect((await read([ONE, 'ann'])).get(ONE)).toMatchObject({ counts: { bookmark: 4 } })
  })

  test('a hundred posts of several people: a call for each of them', async () => {
    const ids = Array.from({ length: 100 }, (_, index) => String(1991234567890123456n + BigInt(index)))
    for (const id of ids) posts.set(id, { text: 'Kom', metrics })
    const before = double.asked.length
    const found = await read(...ids.map((id, index): [string, string] => [id, index % 2 ? 'ann' : 'ben']))
    expect([found.size, double.asked.length - before]).toEqual([100, 2])
  })

  test.each(['nobody', 'revoked'])('%s among others leaves the others read', async (person) => {
    posts.set(ONE, { text: 'Kom', metrics })
    posts.set(TWO, { text: 'Kom', metrics })
    expect([...(await read([ONE, 'ann'], [TWO, person])).keys()]).toEqual([ONE])
    await expect(read([TWO, person])).rejects.toMatchObject({ code: 'not-authorised' })
  })

  // An answer with nothing in it is one of X's own: no post could be read.
  test.each(failures.filter(({ what }) => what !== 'other JSON'))(
    '$what: $code',
    async ({ fault, code, retryAfter }) => {
      posts.set(ONE, { text: 'Kom', metrics })
      double.spoil([fault])
      await expect(read([ONE, 'ann'])).rejects.toMatchObject({ code, retryAfter })
      expect((await read([ONE, 'ann'])).size).toBe(1)
    },
  )

  test.each([
    ['a list of numbers', '{"data":[1]}'],
    ['an id as a number', `{"data":[{"id":${ONE},"public_metrics":{}}]}`],
    ['no counts at all', `{"data":[{"id":"${ONE}"}]}`],
    ['a list', '[]'],
  ])('changed JSON: %s', async (_, body) => {
    double.spoil([
      (_request, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(body),
    ])
    await expect(read([ONE, 'ann'])).rejects.toMatchObject({ code: 'platform-away' })
  })

  test.each([
    [402, 'https://api.x.com/2/problems/credits', 'platform-away'],
    [403, 'https://api.x.com/2/problems/client-forbidden', 'platform-away'],
    [403, 'https://api.x.com/2/problems/not-authorized-for-resource', 'not-authorised'],
  ])("%i of the type %s: no person is asked to mend the program's own account", async (status, type, code) => {
    const json = JSON.stringify({ type, title: 'Client Forbidden', detail: 'Enroll in Pay-per-use.' })
    double.spoil([
      (_, response) => void response.writeHead(status, { 'content-type': 'application/problem+json' }).end(json),
    ])
    const message = expect.stringContaining('Enroll in Pay-per-use.')
    await expect(read([ONE, 'ann'])).rejects.toMatchObject({ code, message })
  })

  test('429 by its own header, though our clock is an hour off', async () => {
    const date = 'Fri, 20 Nov 2026 10:00:00 GMT'
    const headers = {
      'content-type': 'application/problem+json',
      date,
      'x-rate-limit-reset': String(Date.parse(date) / 1000 + 300),
    }
    double.spoil([(_, response) => void response.writeHead(429, headers).end('{"title":"Too Many Requests"}')])
    await expect(read([ONE, 'ann'])).rejects.toMatchObject({ code: 'platform-busy', retryAfter: 300 })
  })
})

describe('the budget', () => {
  test('is asked for each post before it is read', async () => {
    for (const id of [ONE, TWO]) posts.set(id, { text: 'Kom', metrics })
    let left = 3
    const spend = async (reads: number) => {
      if (reads > left) return false
      left -= reads
      return true
    }
    const running = reader({ spend })
    const before = double.charged()
    const both = [ONE, TWO].map((post) => ({ post, person: 'ann' }))
    expect((await running.read(both)).size).toBe(2)
    await expect(running.read(both)).rejects.toMatchObject({ code: 'platform-busy', retryAfter: 86_400 })
    expect((await running.read(both.slice(0, 1))).size).toBe(1)
    expect([double.charged() - before, left]).toEqual([3, 0])
  })
})

test.each([
  [`https://x.com/ann/status/${ONE}`, ONE],
  [`https://twitter.com/ann/status/${ONE}?s=20`, ONE],
  [`https://mobile.twitter.com/ann/statuses/${ONE}/photo/1`, ONE],
  [`https://x.com/i/web/status/${ONE}#m`, ONE],
  [`https://x.com/i/status/${ONE}`, ONE],
  ['https://x.com/ann', undefined],
  ['https://x.com/ann/status/', undefined],
  ['https://x.com/ann/status/12ab', undefined],
  [`https://x.com.example.org/ann/status/${ONE}`, undefined],
  [`https://example.org/x.com/ann/status/${ONE}`, undefined],
  [`javascript://x.com/ann/status/${ONE}`, undefined],
  [ONE, undefined],
  ['', undefined],
])('the post of %s', async (address, id) => {
  expect(await reader().find(address, 'ann')).toBe(id)
})
