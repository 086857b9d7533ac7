import { linkedin } from '@advocacy-kit/adapters/platforms/linkedin'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Double } from '../doubles/double.ts'
import { type LinkedInPost, linkedinDouble } from '../doubles/linkedin.ts'
import { failures } from './failures.ts'
import { to } from './reached.ts'

const SHARE = 'urn:li:share:7395112345678901249'
const UGC = 'urn:li:ugcPost:7395112345678901250'

const posts = new Map<string, LinkedInPost>()
const sunset = new Set<string>()
const warnings: string[] = []
let double: Double
beforeAll(async () => void (double = await linkedinDouble(posts, sunset)))
afterAll(() => double.close())
afterEach(() => {
  posts.clear()
  sunset.clear()
  warnings.length = 0
  double.spoil([])
  vi.useRealTimers()
})

const reader = (
  version = '202611',
  account = async (person: string) => (person === 'nobody' ? undefined : { token: person }),
) => linkedin({ account, version, warn: (message) => warnings.push(message), fetch: to(double.origin) })

const metrics = { IMPRESSION: 900, MEMBERS_REACHED: 600, RESHARE: 2, REACTION: 31, COMMENT: 0 }
const read = async (post = SHARE, person = 'ann', version?: string) =>
  (await reader(version).read([{ post, person }])).get(post)

describe('LinkedIn', () => {
  test.each([
    [SHARE, '202611'],
    [UGC, '202611'],
    [SHARE, '202504'],
  ])('counts of %s in version %s', async (post, version) => {
    posts.set(post, { token: 'ann', metrics })
    expect(await read(post, 'ann', version)).toEqual({
      state: 'there',
      address: `https://www.linkedin.com/feed/update/${post}/`,
      links: undefined,
      counts: { like: 31, comment: 0, repost: 2, reach: 600 },
    })
  })

  test('what is not told yet, or is told as less than none, is unknown', async () => {
    posts.set(SHARE, { token: 'ann', metrics: { REACTION: 3, COMMENT: -1 } })
    expect(await read()).toMatchObject({ counts: { like: 3 } })
    posts.set(SHARE, { token: 'ann', metrics: {} })
    expect((await read())?.state === 'there' && (await read())).toMatchObject({ counts: {} })
  })

  test('of a post that is known by its activity no counts are told, and none are asked', async () => {
    const before = double.asked.length
    expect(await read('urn:li:activity:7395112345678901251')).toMatchObject({ state: 'there', counts: {} })
    expect(double.asked).toHaveLength(before)
  })

  test('a call for each metric, with the version and without the token in the address', async () => {
    const before = double.asked.length
    posts.set(UGC, { token: 'ann', metrics })
    await read(UGC)
    const asked = double.asked.slice(before)
    expect(asked.map(({ query }) => query.get('queryType')).sort()).toEqual([
      'COMMENT',
      'MEMBERS_REACHED',
      'REACTION',
      'RESHARE',
    ])
    expect(asked.map(({ query }) => query.get('entity'))).toEqual(asked.map(() => `(ugc:${UGC})`))
    expect(asked.map(({ headers }) => [headers.authorization, headers['linkedin-version']])).toEqual(
      asked.map(() => ['Bearer ann', '202611']),
    )
  })

  test.each(failures)('$what: $code', async ({ fault, code, retryAfter }) => {
    posts.set(SHARE, { token: 'ann', metrics })
    double.spoil([undefined, fault])
    await expect(read()).rejects.toMatchObject({ code, retryAfter })
    expect(await read()).toMatchObject({ counts: { like: 31 } })
  })

  test.each([
    ['who has not allowed it', 'nobody', 'not-authorised'],
    ['a token that was revoked', 'revoked', 'not-authorised'],
    ["somebody else's post", 'ben', 'not-authorised'],
  ])('%s', async (_, person, code) => {
    posts.set(SHARE, { token: 'ann', metrics })
    await expect(read(SHARE, person)).rejects.toMatchObject({ code })
  })

  test('a post that is not there is not taken for deleted: LinkedIn says the same of what may not be read', async () => {
    await expect(read()).rejects.toMatchObject({ code: 'platform-refused' })
  })
})

describe('the version of its API', () => {
  test('one that LinkedIn has ended is told, and everything is read again later', async () => {
    posts.set(SHARE, { token: 'ann', metrics })
    sunset.add('202611')
    await expect(read()).rejects.toMatchObject({
      code: 'platform-away',
      message: expect.stringContaining('does not answer version 202611'),
    })
    expect(warnings).toEqual([expect.stringContaining('give linkedin({ version }) a newer one')])
  })

  test('so is one that LinkedIn answers with 400', async () => {
    posts.set(SHARE, { token: 'ann', metrics })
    const body = '{"status":400,"code":"VERSION_MISSING","message":"A version must be present"}'
    double.spoil([(_, response) => void response.writeHead(400, { 'content-type': 'application/json' }).end(body)])
    await expect(read()).rejects.toMatchObject({ code: 'platform-away' })
  })

  test.each([
    ['2026-10-31T23:59:59Z', 0],
    ['2026-11-01T00:00:00Z', 1],
    ['2028-01-01T00:00:00Z', 1],
  ])('202512 at %s: %i warnings at the start', (now, expected) => {
    vi.useFakeTimers({ now: Date.parse(now), toFake: ['Date'] })
    reader('202512')
    expect(warnings).toHaveLength(expected)
    for (const warning of warnings) expect(warning).toMatch(/^Version 202512 of LinkedIn's API is 11 months old/)
  })

  test('one that grows old while the server runs warns once', async () => {
    posts.set(SHARE, { token: 'ann', metrics })
    vi.useFakeTimers({ now: Date.parse('2027-09-30T00:00:00Z'), toFake: ['Date'] })
    const running = reader('202611')
    await running.read([{ post: SHARE, person: 'ann' }])
    expect(warnings).toEqual([])
    vi.setSystemTime(Date.parse('2027-10-02T00:00:00Z'))
    for (let time = 0; time < 3; time++) await running.read([{ post: SHARE, person: 'ann' }])
    expect(warnings).toHaveLength(1)
  })

  test.each(['', '2026', '202613', '202600', '2026-11', 'latest', '20261101'])('%j is none', (version) => {
    expect(() => reader(version)).toThrow(expect.objectContaining({ code: 'invalid-input' }))
  })
})

test.each([
  ['https://www.linkedin.com/feed/update/urn:li:share:7395112345678901249/', SHARE],
  ['https://www.linkedin.com/feed/update/urn:li:share:7395112345678901249', SHARE],
  ['https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7395112345678901249/?actorCompanyId=1', SHARE],
  ['https://www.linkedin.com/embed/feed/update/urn:li:ugcPost:7395112345678901250?collapsed=1', UGC],
  ['https://nl.linkedin.com/posts/ann-de-vries_kom-werken-ugcPost-7395112345678901250-aB3_', UGC],
  [
    'https://www.linkedin.com/posts/ann-de-vries_kom-activity-werken-activity-7395112345678901251-Ab3d?utm_source=share',
    'urn:li:activity:7395112345678901251',
  ],
  ['https://www.linkedin.com/posts/ann_share-7395112345678901249-x', undefined],
  ['https://www.linkedin.com/posts/ann-share-7395112345678901249-x', SHARE],
  [SHARE, undefined],
  ['https://www.linkedin.com/feed/', undefined],
  ['https://www.linkedin.com/in/ann-de-vries/', undefined],
  ['https://www.linkedin.com/feed/update/urn:li:person:1/', undefined],
  ['https://lnkd.in/e9xyz', undefined],
  ['https://linkedin.com.example.org/feed/update/urn:li:share:1/', undefined],
  ['https://example.org/?https://www.linkedin.com/feed/update/urn:li:share:1/', undefined],
  ['javascript:alert(1)//www.linkedin.com/feed/update/urn:li:share:1/', undefined],
  ['ftp://www.linkedin.com/feed/update/urn:li:share:1/', undefined],
  ['', undefined],
])('the post of %s', async (address, name) => {
  expect(await reader().find(address, 'ann')).toBe(name)
})
