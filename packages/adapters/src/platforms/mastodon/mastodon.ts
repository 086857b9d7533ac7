import { createHash } from 'node:crypto'
import {
  AdvocacyError,
  isAdvocacyError,
  type PlatformAdapter,
  type PostDraft,
  type Posted,
  type PostRead,
} from '@advocacy-kit/core'
import { type Call, type CallOptions, caller } from '../call.ts'
import { type Read, tried } from '../tried.ts'
import { madeBefore } from './made-before.ts'
import { countsOf } from './own-reactions.ts'
import { instanceOf, namedAs, namedBy, nameOf } from './post-address.ts'
import { publicFetch } from './public-fetch.ts'
import { addressOf, linksOf, Status } from './status.ts'
import { turns } from './turns.ts'

/** What a person lets the kit post with. */
export interface MastodonAccount {
  /** The server, such as `mastodon.nl`. */
  readonly instance: string
  /** An access token with the scopes `write:statuses` and `read:accounts`. */
  readonly token: string
}

/** How Mastodon is reached, and whom it lets post. */
export interface MastodonOptions extends CallOptions {
  /**
   * Another fetch than the kit's own, which asks public servers alone, since anybody may name one: give one of your own for a server inside your network, and refuse all others there.
   */
  fetch?: CallOptions['fetch']
  /** What a person has allowed, by their opaque id; undefined for who has not. Without this nobody posts. */
  readonly account?: ((person: string) => Promise<MastodonAccount | undefined>) | undefined
}

/** So that a round of one server, which is asked for each post, stays far below the 300 requests in 5 minutes that it takes. */
const MOST = 20

/** A server may need long for a post. When we give up it has done so too, and what it made can be found. With the look before it that stays below the two minutes that the program gives a post. */
const POST_TIMEOUT = 60_000

/**
 * Mastodon, and servers that speak its language, wherever they are: posts are read without any log-in, and made in a person's own account with their permission.
 *
 * Counts are named `like`, `repost`, `comment` and `quote`; who reacted is looked at to leave out the writer, and then forgotten. A server keeps the key of a post for an hour at most, and two
 * posts at once with one key can both be made: so a share is posted by one call at a time, which first looks whether the account made the post before.
 *
 * Sources: docs.joinmastodon.org, methods/statuses and api/rate-limits; mastodon/mastodon, app/services/post_status_service.rb.
 *
 * @example
 * ```ts
 * import { mastodon } from '@advocacy-kit/adapters/platforms/mastodon'
 *
 * const accounts = new Map([['ann', { instance: 'mastodon.nl', token: 'its access token' }]])
 * const platforms = [mastodon({ account: async (person) => accounts.get(person) })]
 * ```
 */
export function mastodon({ account, fetch = publicFetch, ...options }: MastodonOptions = {}): PlatformAdapter {
  const callsTo = callsWith({ ...options, fetch })
  const reading = {
    platform: 'mastodon',
    most: MOST,
    find: async (address: string) => {
      const named = namedBy(address)
      return named && nameOf(named)
    },
    read: (posts: readonly { post: string }[]) => read(new Set(posts.map(({ post }) => post)), callsTo),
  }
  if (!account) return reading
  const postsTo = callsWith({ timeout: POST_TIMEOUT, ...options, fetch })
  const inTurn = turns()
  return {
    ...reading,
    post: (draft) => inTurn(draft.share, async () => post(draft, await account(draft.person), callsTo, postsTo)),
    mayPost: async (person) => (await account(person)) !== undefined,
  }
}

/** Calls to a server. */
type CallsTo = (instance: string) => Call

function callsWith(options: CallOptions): CallsTo {
  return (instance) => {
    const call = caller(instance, options)
    return (path, request) => call(`https://${instance}/api/v1/${path}`, request)
  }
}

/** Servers are asked side by side, each for one post after another. */
async function read(names: ReadonlySet<string>, callsTo: CallsTo) {
  const byInstance = Map.groupBy(names, (name) => namedAs(name).instance)
  return tried([...byInstance].map(([instance, own]) => readOf(own, callsTo(instance))))
}

/** What could be read at one server: once it is busy or away it is asked no more. */
async function readOf(names: readonly string[], call: Call): Promise<readonly Read[]> {
  const read: Read[] = []
  let failure: unknown
  for (const name of names) {
    try {
      read.push([name, await readOne(`statuses/${namedAs(name).id}`, call)])
    } catch (error) {
      failure ??= error
      if (!isAdvocacyError(error) || error.code === 'platform-busy' || error.code === 'platform-away') break
    }
  }
  if (failure !== undefined && read.length === 0) throw failure
  return read
}

async function readOne(path: string, call: Call): Promise<PostRead> {
  const answer = await call(path)
  if (answer.status === 404 || answer.status === 410) return { state: 'gone' }
  const status = answer.read(Status)
  const counts = await countsOf(status, path, call)
  return { state: 'there', address: addressOf(status), links: linksOf(status), counts }
}

async function post(
  draft: PostDraft,
  by: MastodonAccount | undefined,
  callsTo: CallsTo,
  postsTo: CallsTo,
): Promise<Posted> {
  const instance = by && instanceOf(by.instance)
  if (!instance) throw new AdvocacyError('not-authorised', 'The person has not allowed posts on Mastodon.')
  const before = await madeBefore(draft, by.token, callsTo(instance))
  const status = before ?? (await made(draft, by.token, postsTo(instance)))
  return { post: nameOf({ instance, id: status.id }), address: addressOf(status) }
}

async function made({ share, text, language }: PostDraft, token: string, call: Call): Promise<Status> {
  const key = createHash('sha256').update(share).digest('hex')
  const answer = await call('statuses', {
    method: 'post',
    headers: { authorization: `Bearer ${token}`, 'idempotency-key': key },
    json: { status: text, visibility: 'public', language },
  })
  return answer.read(Status)
}
