import { bluesky } from '@advocacy-kit/adapters/platforms/bluesky'
import type { PlatformAdapter } from '@advocacy-kit/core'
import { AtpAgent } from '@atproto/api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BlueskyDouble, blueskyDouble, cidOf } from '../doubles/bluesky.ts'
import { foundBy, type Json, missing, payloadsOf, plainly, within } from './payloads.ts'

describe.skipIf(missing)(`the recorded answers of Bluesky${missing}`, () => {
  let double: BlueskyDouble
  let adapter: PlatformAdapter
  beforeAll(async () => {
    double = await blueskyDouble()
    double.recorded.set('app.bsky.feed.getPostThread', Buffer.from('{"thread":{}}'))
    adapter = bluesky({ appView: double.origin })
  })
  afterAll(() => double.close())
  const serve = (bytes: Buffer) => double.recorded.set('app.bsky.feed.getPosts', bytes)

  const files = payloadsOf('bluesky')
  const isPost = (object: Json) => 'likeCount' in object && 'record' in object && 'uri' in object
  const named = {
    likeCount: 'like',
    repostCount: 'repost',
    replyCount: 'comment',
    quoteCount: 'quote',
    bookmarkCount: 'bookmark',
  }

  test('every recorded payload, byte for byte: posts are read, the rest is told to be none', async () => {
    let answers = 0
    for (const { file, bytes } of files) {
      serve(bytes)
      const posts = within(JSON.parse(bytes.toString()).posts, isPost)
      const names = posts.length > 0 ? posts.map(({ uri }) => String(uri)) : ['at://did:plc:none/app.bsky.feed.post/1']
      const read = await adapter
        .read(names.slice(0, 1).map((post) => ({ post, person: 'ann' })))
        .catch((error) => expect(error, file).toMatchObject({ code: 'platform-away' }))
      if (posts.length > 0) expect(read?.get(names[0] ?? '')).toMatchObject({ counts: plainly(posts[0] ?? {}, named) })
      answers += posts.length
    }
    expect(files.length).toBe(106)
    expect(answers).toBeGreaterThan(3)
  })

  test('every post within them', async () => {
    const posts = files.flatMap(({ bytes }) => within(JSON.parse(bytes.toString()), isPost))
    expect(posts.length).toBe(168)
    for (const post of posts) {
      serve(Buffer.from(JSON.stringify({ posts: [post] })))
      expect((await foundBy(adapter, String(post.uri))).counts).toEqual(plainly(post, named))
    }
  })

  test('the network’s own client counts the same', async () => {
    const agent = new AtpAgent({ service: double.origin })
    const isWhole = (post: Json) => isPost(post) && Object(post.author).did !== undefined
    const posts = files.flatMap(({ bytes }) => within(JSON.parse(withRealNames(bytes.toString())), isWhole))
    let agreed = 0
    for (const post of posts) {
      serve(Buffer.from(JSON.stringify({ posts: [post] })))
      const { data } = await agent.app.bsky.feed.getPosts({ uris: [String(post.uri)] })
      const { counts } = await foundBy(adapter, String(post.uri))
      const [view] = data.posts
      expect(counts).toEqual(plainly({ ...view }, named))
      agreed += 1
    }
    expect(agreed).toBe(168)
  })

  test('who liked and reposted, byte for byte', async () => {
    const recordedOf = (name: string) => files.find(({ file }) => file.includes(name))?.bytes ?? Buffer.of()
    const likes = recordedOf('likes-pds-like-views-fetches-post-likes-1')
    const reposts = recordedOf('reposts-pds-repost-views-fetches-reposted-by-for-a-post-1')
    double.recorded.set('app.bsky.feed.getLikes', likes)
    double.recorded.set(
      'app.bsky.feed.getRepostedBy',
      Buffer.concat([Buffer.from('{"repostedBy":'), reposts, Buffer.from('}')]),
    )
    const likers: string[] = JSON.parse(likes.toString()).likes.map((like: { actor: Json }) => like.actor.did)
    const uri = 'record(0)'
    serve(
      Buffer.from(
        JSON.stringify({ posts: [{ uri, author: { did: likers[1] }, likeCount: likers.length, repostCount: 9 }] }),
      ),
    )
    const reposters: string[] = JSON.parse(reposts.toString()).map(({ did }: Json) => did)
    const own = reposters.filter((did) => did === likers[1]).length
    expect((await foundBy(adapter, uri)).counts).toEqual({ like: likers.length - 1, repost: 9 - own })
    double.recorded.delete('app.bsky.feed.getLikes')
    double.recorded.delete('app.bsky.feed.getRepostedBy')
  })

  test('the links of the documented records', async () => {
    const records = files
      .map(({ bytes }): Json => JSON.parse(bytes.toString()))
      .filter(({ $type }) => $type === 'app.bsky.feed.post')
    expect(records.length).toBe(8)
    const links = new Set<string>()
    for (const record of records) {
      serve(Buffer.from(JSON.stringify({ posts: [{ uri: 'at://x', author: { did: 'did:plc:x' }, record }] })))
      for (const link of (await foundBy(adapter, 'at://x')).links ?? []) links.add(link)
    }
    expect([...links]).toEqual(['https://en.wikipedia.org/wiki/CBOR', 'https://bsky.app'])
  })
})

/** Identifiers as they really are, in place of those that the recording wrote: readers other than ours check them. */
function withRealNames(text: string): string {
  const letters = (index: string) => [...index.padStart(4, '0')].map((digit) => 'abcdefghij'[Number(digit)]).join('')
  const user = (index: string) => `did:plc:${'a'.repeat(20)}${letters(index)}`
  return text
    .replace(/"user\((\d+)\)"/g, (_, index) => `"${user(index)}"`)
    .replace(/"record\((\d+)\)"/g, (_, index) => `"at://${user('0')}/app.bsky.feed.post/3l6oveex3${letters(index)}"`)
    .replace(/"cids\((\d+)\)"/g, (_, index) => `"${cidOf(index)}"`)
}
