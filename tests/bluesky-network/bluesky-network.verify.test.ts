import { bluesky } from '@advocacy-kit/adapters/platforms/bluesky'
import { createEngine, memoryStore, type PlatformAdapter, type PostDraft } from '@advocacy-kit/core'
import { AtpAgent } from '@atproto/api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findPostgres } from '../../.tools/postgres.mjs'
import { type Network, startNetwork } from './network.ts'
import { type OAuthClient, signIn } from './sign-in.ts'

const bin = findPostgres()
const skipped = bin === undefined ? ' (skipped: PostgreSQL is not there; npm run setup:services brings it)' : ''

describe.skipIf(bin === undefined)(`a real Bluesky network${skipped}`, () => {
  let network: Network
  let oauth: OAuthClient
  let ann: AtpAgent
  let ben: AtpAgent
  let asked: string
  let adapter: PlatformAdapter
  /** Who in the program is Ann on Bluesky. */
  const known = new Set(['ann'])

  beforeAll(async () => {
    network = await startNetwork(bin ?? '')
    ann = await account('ann')
    ben = await account('ben')
    await network.settle()
    const back = await signIn(network, { handle: 'ann.test', password: passwordOf('ann') })
    expect(back.did).toBe(ann.did)
    oauth = back.client
    asked = back.asked
    const session = async (person: string) => (known.has(person) ? oauth.restore(back.did) : undefined)
    adapter = bluesky({ appView: network.appView, session })
  }, 600_000)
  afterAll(() => network?.close(), 60_000)

  const passwordOf = (name: string) => `${name}-keeps-it`

  async function account(name: string): Promise<AtpAgent> {
    const agent = new AtpAgent({ service: network.pds })
    await agent.createAccount({ handle: `${name}.test`, email: `${name}@voorbeeld.nl`, password: passwordOf(name) })
    return agent
  }

  const draft = (share: string): PostDraft => ({
    share,
    person: 'ann',
    text: 'Onze nieuwe collega’s 👩‍🏫 vertellen: https://go.voorbeeld.nl/Ab3dEf9h #werkenbij',
    url: 'https://go.voorbeeld.nl/Ab3dEf9h',
    title: 'Nieuwe collega’s',
    at: Date.parse('2026-11-20T09:30:00.123Z'),
  })

  async function read(post: string) {
    await network.settle()
    return (await adapter.read([{ post, person: 'ann' }])).get(post)
  }

  async function postsOf(agent: AtpAgent): Promise<string[]> {
    const { data } = await agent.com.atproto.repo.listRecords({
      repo: agent.assertDid,
      collection: 'app.bsky.feed.post',
    })
    return data.records.map(({ uri }) => uri)
  }

  async function cidOf(uri: string): Promise<string> {
    const [, , repo = '', collection = '', rkey = ''] = uri.split('/')
    return String((await ben.com.atproto.repo.getRecord({ repo, collection, rkey })).data.cid)
  }

  test('what was allowed in the browser is to post, and nothing else', async () => {
    expect(asked).toContain('ann.test')
    const session = await oauth.restore(ann.assertDid)
    const like = { $type: 'app.bsky.feed.like', subject: {}, createdAt: new Date().toISOString() }
    const refused = await session.fetchHandler('/xrpc/com.atproto.repo.createRecord', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ repo: ann.did, collection: 'app.bsky.feed.like', record: like }),
    })
    expect([refused.status, await refused.json()]).toEqual([
      403,
      expect.objectContaining({ error: 'ScopeMissingError' }),
    ])
  })

  test('a post is made once, read without a log-in, and known to be gone', async () => {
    const made = await adapter.post?.(draft('one'))
    const post = made?.post ?? ''
    const again = await Promise.all([1, 2, 3].map(() => adapter.post?.(draft('one'))))
    expect([...again, await adapter.post?.(draft('one'))]).toEqual(Array.from({ length: 4 }, () => made))
    expect(await postsOf(ann)).toEqual([post])

    const links = ['https://go.voorbeeld.nl/Ab3dEf9h']
    const none = { like: 0, repost: 0, comment: 0, quote: 0, bookmark: 0 }
    expect(await read(post)).toEqual({ state: 'there', address: made?.address, links, counts: none })
    await network.settle()
    expect(await adapter.find(`https://bsky.app/profile/ann.test/post/${post.split('/').at(-1)}`, 'ann')).toBe(post)

    const cid = await cidOf(post)
    const ref = { uri: post, cid }
    const liked = await ben.like(post, cid)
    await ben.repost(post, cid)
    await ben.post({ text: 'Mooi!', reply: { root: ref, parent: ref } })
    for (const own of [() => ann.like(post, cid), () => ann.repost(post, cid)]) await own()
    await ann.post({ text: 'Dank!', reply: { root: ref, parent: ref } })
    expect(await read(post)).toMatchObject({ counts: { ...none, like: 1, repost: 1, comment: 1 } })
    const told = await new AtpAgent({ service: network.appView }).app.bsky.feed.getPosts({ uris: [post] })
    expect(told.data.posts[0]).toMatchObject({ likeCount: 2, repostCount: 2, replyCount: 2 })

    await ben.deleteLike(liked.uri)
    expect(await read(post)).toMatchObject({ counts: { like: 0, repost: 1, comment: 1 } })
    await ann.deletePost(post)
    expect(await read(post)).toEqual({ state: 'gone' })
  })

  test('the network refuses what is too long, in its words', async () => {
    const long = { ...draft('long'), text: 'a'.repeat(301) }
    await expect(adapter.post?.(long)).rejects.toMatchObject({ code: 'platform-refused' })
  })

  test('a program posts for a person, and its points follow what became of the post', async () => {
    let later = 0
    const engine = createEngine({
      store: memoryStore(),
      program: {
        name: 'Voorbeeld',
        timeZone: 'Europe/Amsterdam',
        platforms: ['bluesky'],
        pillars: [{ id: 'werk', name: 'Werk' }],
        rules: {
          rules: [
            { id: 'share', on: 'share.confirmed', points: 5 },
            { id: 'like', on: 'reactions.observed', points: { like: 1 } },
          ],
        },
        masters: ['mia'],
      },
      platforms: [adapter],
      clock: () => Date.now() + later,
    })
    const url = 'https://voorbeeld.nl/nieuwe-collegas'
    await engine.as({ id: 'mia' }).content.put({ id: 'c1', title: 'Collega’s', url, pillar: 'werk', kind: 'article' })
    const api = engine.as({ id: 'ann' })
    known.add((await api.me.join({})).id ?? '')
    const { id } = await api.shares.open({ content: 'c1', platform: 'bluesky' })
    const before = await postsOf(ann)
    const share = async () => (await api.shares.list({})).items.find((one) => one.id === id)
    await api.shares.post({ id, text: 'Zij vertellen het zelf', language: 'nl' })
    await api.shares.post({ id, text: 'Zij vertellen het zelf', language: 'nl' })
    const made = (await postsOf(ann)).filter((uri) => !before.includes(uri))
    expect(made).toHaveLength(1)
    expect((await share())?.state).toBe('verified')
    const hours = async (count: number) => {
      for (let hour = 0; hour < count; hour += 1) {
        later += 3_600_000
        await engine.runDue()
      }
    }
    const balance = async () => (await api.points.get({})).balance
    expect(await balance()).toBe(5)

    const [post = ''] = made
    const cid = await cidOf(post)
    await ben.like(post, cid)
    await ann.like(post, cid)
    await network.settle()
    await hours(1)
    expect([await balance(), (await share())?.counts]).toEqual([6, expect.objectContaining({ like: 1 })])

    await ann.deletePost(post)
    await network.settle()
    // What is gone is believed at the second look.
    await hours(2)
    expect([await balance(), (await share())?.state]).toEqual([0, 'withdrawn'])
  })

  test('who takes the permission back is asked for it anew', async () => {
    expect(await adapter.mayPost?.('ann')).toBe(true)
    await oauth.revoke(ann.assertDid)
    expect(await adapter.mayPost?.('ann')).toBe(false)
    await expect(adapter.post?.(draft('after'))).rejects.toMatchObject({ code: 'not-authorised' })
  })
})
