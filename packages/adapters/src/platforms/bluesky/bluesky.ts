import { AdvocacyError, isAdvocacyError, type PlatformAdapter, type PostDraft, type Posted } from '@advocacy-kit/core'
import { isDid } from '@advocacy-kit/core/sharing'
import * as z from 'zod/mini'
import { type Call, type CallOptions, caller } from '../call.ts'
import { type Read, tried } from '../tried.ts'
import { countsOf } from './own-reactions.ts'
import { addressOf, namedBy, nameOf } from './post-address.ts'
import { recordOf } from './record.ts'
import { asksPermission, type BlueskySession, callsBy, ended } from './session.ts'
import { linksOf, Posts, type PostView } from './views.ts'

/** How Bluesky is reached, and whom it lets post. */
export interface BlueskyOptions extends CallOptions {
  /** Where posts are read: the network's own public server unless told otherwise. */
  readonly appView?: string | undefined
  /** What a person has allowed, by their opaque id; undefined for who has not. Without this nobody posts. */
  readonly session?: ((person: string) => Promise<BlueskySession | undefined>) | undefined
}

/** The most that `app.bsky.feed.getPosts` takes. */
const MOST = 25

/**
 * Bluesky: posts are read without any log-in, and made in a person's own account with their permission.
 *
 * Counts are named `like`, `repost`, `comment`, `quote` and `bookmark`; who reacted is looked at to leave out the writer, and then forgotten. A post is written under a key that the share
 * gives it, so that writing it twice changes nothing.
 *
 * Sources: docs.bsky.app (rate limits, posts); lexicons app.bsky.feed; measured with the network's own server software.
 *
 * @example
 * ```ts
 * import { bluesky } from '@advocacy-kit/adapters/platforms/bluesky'
 *
 * const platforms = [bluesky()]
 * ```
 */
export function bluesky({
  appView = 'https://public.api.bsky.app',
  session,
  ...options
}: BlueskyOptions = {}): PlatformAdapter {
  const network = caller('Bluesky', options, asksPermission)
  const call: Call = (method, request) => network(`${appView}/xrpc/${method}`, request)
  const reading = {
    platform: 'bluesky',
    most: MOST,
    find: (address: string) => find(address, call),
    read: async (posts: readonly { post: string }[]) =>
      read(
        posts.map(({ post }) => post),
        call,
      ),
  }
  if (!session) return reading
  const sessionOf = async (person: string) => session(person).catch((error) => Promise.reject(ended(error)))
  return {
    ...reading,
    post: async (draft) => post(draft, await sessionOf(draft.person), options),
    mayPost: (person) => sessionOf(person).then((found) => found?.did !== undefined, isOver),
  }
}

/** Handles change hands: what lasts is the account's identifier. */
async function find(address: string, call: Call): Promise<string | undefined> {
  const named = namedBy(address)
  if (!named || isDid(named.account)) return named && nameOf(named)
  const answer = await call('com.atproto.identity.resolveHandle', { searchParams: { handle: named.account } })
  // Nobody has that handle.
  if (answer.status === 400) return undefined
  return nameOf({ ...named, account: answer.read(z.object({ did: z.string() })).did })
}

/** What the answer leaves out is gone. */
async function read(names: readonly string[], call: Call) {
  const answer = await call('app.bsky.feed.getPosts', { searchParams: names.map((name) => ['uris', name]) })
  const found = new Map(answer.read(Posts).posts.map((post) => [post.uri, post]))
  return tried(names.map(async (name) => [await readOne(name, found.get(name), call)]))
}

async function readOne(name: string, post: PostView | undefined, call: Call): Promise<Read> {
  if (!post) return [name, { state: 'gone' }]
  const counts = await countsOf(post, call)
  return [name, { state: 'there', address: addressOf(name), links: linksOf(post), counts }]
}

async function post(draft: PostDraft, by: BlueskySession | undefined, options: CallOptions): Promise<Posted> {
  if (!by?.did) throw new AdvocacyError('not-authorised', 'The person has not allowed posts on Bluesky.')
  const answer = await callsBy(by, options)('com.atproto.repo.putRecord', {
    method: 'post',
    json: { repo: by.did, collection: 'app.bsky.feed.post', ...recordOf(draft) },
  })
  const { uri } = answer.read(z.object({ uri: z.string() }))
  return { post: uri, address: addressOf(uri) }
}

function isOver(error: unknown): false {
  if (isAdvocacyError(error) && error.code === 'not-authorised') return false
  throw error
}
