import { threads } from '@advocacy-kit/adapters/platforms/threads'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Double, Fault } from '../doubles/double.ts'
import { type ThreadsPost, threadsDouble } from '../doubles/threads.ts'
import { failures } from './failures.ts'
import { to } from './reached.ts'

const POST = '18055112345678901'
const LINK = 'https://go.example.org/7hQ2mKpX'

const posts = new Map<string, ThreadsPost>()
let double: Double
beforeAll(async () => void (double = await threadsDouble(posts)))
afterAll(() => double.close())
afterEach(() => {
  posts.clear()
  double.spoil([])
})

const account = async (person: string) => (person === 'nobody' ? undefined : { token: person })
const reader = () => threads({ account, fetch: to(double.origin) })
const read = async (person = 'ann') => (await reader().read([{ post: POST, person }])).get(POST)

const whole: ThreadsPost = {
  token: 'ann',
  shortcode: 'DRabc_-1',
  text: 'Kom werken: example.org/vacature en HTTPS://example.org/twee',
  link: LINK,
  insights: { views: 840, likes: 12, replies: 3, reposts: 2, quotes: 1, shares: 0 },
}

const answers =
  (status: number, json: unknown): Fault =>
  (_, response) =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json))

describe('Threads', () => {
  test('a post with its counts, its own address and its links', async () => {
    posts.set(POST, whole)
    expect(await read()).toEqual({
      state: 'there',
      address: 'https://www.threads.com/@ann/post/DRabc_-1',
      links: ['https://example.org/vacature', 'HTTPS://example.org/twee', LINK],
      counts: { view: 840, like: 12, comment: 3, repost: 2, quote: 1, share: 0 },
    })
  })

  test('what is null, negative or left out is unknown', async () => {
    posts.set(POST, { ...whole, text: 'Kom', insights: { views: null, likes: -1, replies: 4 } })
    expect(await read()).toMatchObject({ counts: { comment: 4 } })
    posts.set(POST, { ...whole, insights: {} })
    expect(await read()).toMatchObject({ counts: {} })
  })

  test('a number that is told as a total is read too', async () => {
    posts.set(POST, whole)
    double.spoil([
      undefined,
      answers(200, { data: [{ name: 'likes', period: 'lifetime', total_value: { value: 9 } }] }),
    ])
    expect(await read()).toMatchObject({ counts: { like: 9 } })
  })

  test('what is deleted is gone', async () => {
    posts.set('1', whole)
    expect(await read()).toEqual({ state: 'gone' })
  })

  test.each(['nobody', 'revoked'])('%s', async (person) => {
    posts.set(POST, whole)
    await expect(read(person)).rejects.toMatchObject({ code: 'not-authorised' })
    await expect(reader().find('https://www.threads.com/@ann/post/DRabc_-1', person)).rejects.toMatchObject({
      code: 'not-authorised',
    })
  })

  test.each(failures)('$what: $code', async ({ fault, code, retryAfter }) => {
    for (const before of [[], [undefined]]) {
      posts.set(POST, whole)
      double.spoil([...before, fault])
      // Nothing in the list of numbers is not wrong: it is so of reposts.
      if (before.length > 0 && fault === failures.find(({ what }) => what === 'other JSON')?.fault) continue
      await expect(read()).rejects.toMatchObject({ code, retryAfter })
    }
    double.spoil([])
    expect(await read()).toMatchObject({ counts: { like: 12 } })
  })

  test.each([
    ['the limit of the app', 4, 'platform-busy'],
    ['the limit of the account', 17, 'platform-busy'],
    ['the limit of Threads', 80_001, 'platform-busy'],
    ['a fault of its own', 2, 'platform-away'],
    ['a permission that is missing', 10, 'not-authorised'],
    ['another permission', 200, 'not-authorised'],
    ['a token that is over', 190, 'not-authorised'],
    ['a wrong parameter', 100, 'platform-refused'],
  ])('%s, told with 400 as nearly everything', async (_, code, expected) => {
    posts.set(POST, whole)
    for (const before of [[], [undefined]]) {
      double.spoil([...before, answers(400, { error: { message: 'It says no', type: 'OAuthException', code } })])
      await expect(read()).rejects.toMatchObject({ code: expected })
    }
  })
})

describe('the post of an address', () => {
  const some = () => {
    for (let number = 0; number < 7; number++) posts.set(`${number}`, { ...whole, shortcode: `c${number}` })
    posts.set(POST, whole)
    posts.set('9', { ...whole, token: 'ben', shortcode: 'bens' })
  }

  test.each([
    ['https://www.threads.com/@ann/post/DRabc_-1', POST],
    ['https://threads.net/@ann.de_vries/post/DRabc_-1/?xmt=1', POST],
    ['https://www.threads.com/t/DRabc_-1', POST],
    ['https://www.threads.com/@ann/post/c3', '3'],
    ['https://www.threads.com/@ben/post/bens', undefined],
    ['https://www.threads.com/@ann/post/nothing', undefined],
  ])('%s, among her own', async (address, id) => {
    some()
    expect(await reader().find(address, 'ann')).toBe(id)
  })

  test.each([
    'https://www.threads.com/@ann',
    'https://www.threads.com.example.org/@ann/post/DRabc_-1',
    'javascript://www.threads.com/@ann/post/DRabc_-1',
    'DRabc_-1',
    '',
  ])('%j is none, and nobody is asked', async (address) => {
    const before = double.asked.length
    expect(await reader().find(address, 'ann')).toBeUndefined()
    expect(double.asked).toHaveLength(before)
  })

  test('one that is not among her latest is not looked for further', async () => {
    for (let number = 0; number < 40; number++) posts.set(`${number}`, { ...whole, shortcode: `c${number}` })
    const before = double.asked.length
    expect(await reader().find('https://www.threads.com/@ann/post/c39', 'ann')).toBeUndefined()
    expect(double.asked.length - before).toBe(5)
  })
})
