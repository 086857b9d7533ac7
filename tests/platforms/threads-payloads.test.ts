import { threads } from '@advocacy-kit/adapters/platforms/threads'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Double, serve } from '../doubles/double.ts'
import { missing, payloadsOf } from './payloads.ts'
import { to } from './reached.ts'

/** As they are documented: developers.facebook.com, Threads insights. */
const INSIGHTS = {
  data: [
    { name: 'likes', period: 'lifetime', values: [{ value: 100 }], id: '1/insights/likes/lifetime' },
    { name: 'replies', period: 'lifetime', values: [{ value: 10 }], id: '1/insights/replies/lifetime' },
  ],
}
const MEDIA = { id: '1', permalink: 'https://www.threads.com/@ann/post/abc', text: 'Kom' }

describe.skipIf(missing)(`answers of Threads, Instagram and Facebook, byte for byte${missing}`, () => {
  const manner: { status: number; media?: Buffer | undefined; insights?: Buffer | undefined } = { status: 200 }
  let double: Double
  beforeAll(async () => {
    double = await serve(({ path }) => {
      const isInsights = path.endsWith('/insights')
      const bytes = isInsights ? manner.insights : manner.media
      return bytes ? { status: manner.status, bytes } : { json: isInsights ? INSIGHTS : MEDIA }
    })
  })
  afterAll(() => double.close())

  const read = async (payload: Partial<typeof manner>) => {
    Object.assign(manner, { status: 200, media: undefined, insights: undefined }, payload)
    const adapter = threads({ account: async () => ({ token: 'ann' }), fetch: to(double.origin) })
    return (await adapter.read([{ post: '1', person: 'ann' }])).get('1')
  }

  const files = payloadsOf('facebook-instagram-threads').map(({ file, bytes }) => ({
    file: file.replace('src/test/resources/json/', ''),
    bytes,
  }))
  const named = (name: string) => files.find(({ file }) => file === name)?.bytes

  test('the post of Threads', async () => {
    expect(await read({ media: named('threads/basic-media.json') })).toEqual({
      state: 'there',
      address: 'https://www.threads.net/@threadsapitestuser/post/abcdefg',
      links: [],
      counts: { like: 100, comment: 10 },
    })
  })

  test.each([
    ['threads/exception.json', { state: 'gone' }],
    ['exampleError.json', 'not-authorised'],
    ['oauthExampleError.json', 'platform-away'],
    ['instagram/ig_login_exception.json', 'platform-refused'],
  ])('%s with 400', async (file, expected) => {
    const reading = read({ status: 400, media: named(file) })
    if (typeof expected === 'string') await expect(reading).rejects.toMatchObject({ code: expected })
    else expect(await reading).toEqual(expected)
  })

  // What has a permalink, and nothing that contradicts it, is taken for a post: Instagram's media are of the same make.
  const POSTS = ['instagram/media-carousel.json', 'threads/basic-media.json']

  test('as a post, all others are told to be none', async () => {
    for (const { file, bytes } of files) {
      const reading = read({ media: bytes })
      if (POSTS.includes(file)) expect(await reading, file).toMatchObject({ state: 'there' })
      else await expect(reading, file).rejects.toMatchObject({ code: 'platform-away' })
    }
    expect(files.length).toBe(270)
  })

  test('as numbers, none of them counts anything', async () => {
    for (const { file, bytes } of files) {
      const found = await read({ insights: bytes }).catch((error: unknown) => error)
      if (found instanceof Error) expect(found, file).toMatchObject({ code: 'platform-away' })
      else expect(found, file).toMatchObject({ state: 'there', counts: {} })
    }
  })
})
