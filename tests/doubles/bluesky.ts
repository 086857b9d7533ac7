import { createHash } from 'node:crypto'
import { type Asked, type Double, type Reply, serve } from './double.ts'

/** A post that the double holds, and who did what with it. */
interface Post {
  readonly uri: string
  readonly did: string
  readonly cid: string
  readonly record: Readonly<Record<string, unknown>>
  readonly likes: Set<string>
  readonly reposts: Set<string>
  readonly quotes: string[]
  readonly replies: string[]
}

/** A server of accounts and of public reading in one, as far as the adapter asks. */
export interface BlueskyDouble extends Double {
  readonly posts: Map<string, Post>
  /** Accounts by the token that they write with. `narrow` tokens lack the scope, `over` are expired. */
  readonly tokens: Map<string, { readonly did: string; readonly state?: 'narrow' | 'over' }>
  readonly handles: Map<string, string>
  /** Answers byte for byte instead, by the name of the method. */
  readonly recorded: Map<string, Buffer>
}

/** A session in which someone writes by a token. */
export function sessionOf(double: BlueskyDouble, did: string, token: string) {
  return {
    did,
    fetchHandler: (path: string, init?: RequestInit) => {
      const headers = new Headers(init?.headers)
      headers.set('authorization', `Bearer ${token}`)
      return fetch(`${double.origin}${path}`, { ...init, headers })
    },
  }
}

const PAGE = 100

/** Source: platforms.md 5.4 and 6; lexicons app.bsky.feed and com.atproto.repo. */
export async function blueskyDouble(): Promise<BlueskyDouble> {
  const posts = new Map<string, Post>()
  const tokens: BlueskyDouble['tokens'] = new Map()
  const handles = new Map<string, string>()
  const recorded = new Map<string, Buffer>()
  const double = await serve((asked) => {
    const method = asked.path.replace('/xrpc/', '')
    const bytes = recorded.get(method)
    if (bytes) return { bytes }
    return methods[method]?.(asked) ?? { status: 501, json: { error: 'MethodNotImplemented', message: method } }
  })

  const postOf = ({ query }: Asked) => posts.get(query.get('uri') ?? '')
  const listed = (name: string, all: (post: Post) => readonly unknown[]) => (asked: Asked) => {
    const post = postOf(asked)
    const from = Number(asked.query.get('cursor') ?? 0)
    const size = Math.min(Number(asked.query.get('limit') ?? 50), PAGE)
    const found = post ? all(post) : []
    const next = from + size < found.length ? { cursor: String(from + size) } : {}
    return { json: { uri: asked.query.get('uri'), [name]: found.slice(from, from + size), ...next } }
  }
  const methods: Readonly<Record<string, (asked: Asked) => Reply>> = {
    'app.bsky.feed.getPosts': ({ query }) => {
      const uris = query.getAll('uris')
      if (uris.length > 25) return no(400, 'InvalidRequest', 'Array too big (maximum 25) at params.uris')
      return { json: { posts: uris.flatMap((uri) => viewOf(posts.get(uri)) ?? []) } }
    },
    'app.bsky.feed.getLikes': listed('likes', ({ likes }) =>
      [...likes].map((did) => ({ actor: actor(did), createdAt: MOMENT, indexedAt: MOMENT })),
    ),
    'app.bsky.feed.getRepostedBy': listed('repostedBy', ({ reposts }) => [...reposts].map(actor)),
    'app.bsky.feed.getQuotes': listed('posts', ({ quotes }) => quotes.map((did) => ({ author: actor(did) }))),
    'app.bsky.feed.getPostThread': (asked) => {
      const post = postOf(asked)
      if (!post) return no(400, 'NotFound', `Post not found: ${asked.query.get('uri')}`)
      const replies = post.replies.map((did) => ({ post: { author: actor(did) } }))
      return { json: { thread: { post: viewOf(post), replies: [...replies, { notFound: true, uri: 'at://gone' }] } } }
    },
    'com.atproto.identity.resolveHandle': ({ query }) => {
      const did = handles.get(query.get('handle') ?? '')
      return did ? { json: { did } } : no(400, 'InvalidRequest', 'Unable to resolve handle')
    },
    'com.atproto.server.createSession': ({ body }) => {
      const { identifier, password } = Object(body)
      const did = handles.get(identifier)
      if (!did || tokens.get(password)?.did !== did) return no(401, 'AuthenticationRequired', 'Invalid identifier')
      return { json: { did, handle: identifier, accessJwt: password, refreshJwt: password, active: true } }
    },
    'com.atproto.repo.putRecord': (asked) => write(asked, true),
    'com.atproto.repo.createRecord': (asked) => write(asked, false),
  }

  function write({ headers, body }: Asked, put: boolean): Reply {
    const { repo, collection, rkey, record } = Object(body)
    const token = tokens.get(headers.authorization?.replace('Bearer ', '') ?? '')
    if (!token) return no(401, 'AuthMissing', 'Authentication Required')
    if (token.state === 'over') return no(400, 'ExpiredToken', 'Token has expired')
    if (token.state === 'narrow') return no(403, 'ScopeMissingError', `Missing required scope "repo:${collection}"`)
    if (token.did !== repo) return no(400, 'InvalidRequest', 'Could not find repo')
    const uri = `at://${repo}/${collection}/${rkey}`
    const cid = cidOf(record)
    const before = posts.get(uri)
    if (before && !put) return no(500, 'InternalServerError', 'Internal Server Error')
    if (before?.cid === cid) return { json: { uri, cid } }
    posts.set(uri, { ...noneOf(uri, repo), ...before, cid, record })
    return { json: { uri, cid, commit: { cid, rev: rkey }, validationStatus: 'valid' } }
  }

  return Object.assign(double, { posts, tokens, handles, recorded })
}

/** A name by content as the network writes it, though of the record as JSON: version 1, dag-cbor, SHA-256, in base 32. */
export function cidOf(record: unknown): string {
  const digest = createHash('sha256').update(JSON.stringify(record)).digest()
  const bits = [0x01, 0x71, 0x12, 0x20, ...digest].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const letters = bits.match(/.{1,5}/g) ?? []
  return `b${letters.map((five) => 'abcdefghijklmnopqrstuvwxyz234567'[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')}`
}

const MOMENT = '2026-11-20T09:00:00.000Z'

const no = (status: number, error: string, message: string): Reply => ({ status, json: { error, message } })

const actor = (did: string) => ({ did, handle: `${did.replaceAll(':', '-')}.test` })

const noneOf = (uri: string, did: string) => ({
  uri,
  did,
  likes: new Set<string>(),
  reposts: new Set<string>(),
  quotes: [],
  replies: [],
})

function viewOf(post: Post | undefined) {
  if (!post) return undefined
  const { uri, cid, did, record, likes, reposts, quotes, replies } = post
  return {
    uri,
    cid,
    author: actor(did),
    record,
    likeCount: likes.size,
    repostCount: reposts.size,
    replyCount: replies.length,
    quoteCount: quotes.length,
    bookmarkCount: 0,
    indexedAt: MOMENT,
  }
}
