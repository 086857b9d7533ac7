import { type Asked, type Double, type Reply, serve } from './double.ts'

/** A status that the double holds, and who did what with it: ids of accounts. */
export interface Held {
  readonly id: string
  readonly account: string
  readonly content: string
  readonly createdAt: number
  readonly favourites: string[]
  readonly reblogs: string[]
  readonly replies: string[]
}

/** A server of Mastodon, as far as the adapter asks. */
export interface MastodonDouble extends Double {
  readonly statuses: Map<string, Held>
  /** Accounts by the token that they write with. */
  readonly tokens: Map<string, { readonly account: string; readonly narrow?: true }>
  /** How it behaves: by how much its clock is off, whether it knows keys at all, how long a post takes, and which bytes it answers for any status instead. */
  readonly manner: { ahead: number; keys: boolean; work: number; recorded: Buffer | undefined }
}

/** A fetch for which mastodon.test is the double. */
export function fetchFrom(double: MastodonDouble) {
  return (request: Request) => fetch(new Request(request.url.replace('https://mastodon.test', double.origin), request))
}

const HOUR = 3_600_000
const PAGE = 40

/** Source: platforms.md 5.3 and 6; docs.joinmastodon.org, methods/statuses, methods/accounts. */
export async function mastodonDouble(): Promise<MastodonDouble> {
  const statuses = new Map<string, Held>()
  const tokens: MastodonDouble['tokens'] = new Map()
  const keys = new Map<string, { id: string; until: number }>()
  const manner: MastodonDouble['manner'] = { ahead: 0, keys: true, work: 0, recorded: undefined }
  const now = () => Date.now() + manner.ahead
  // Beyond 2^53, as real ones are.
  let last = 114_230_000_000_000_001n

  const double = await serve(async (asked) => {
    const reply = (manner.recorded && recordedAt(asked)) ?? (await answer(asked))
    return { ...reply, headers: { date: new Date(now()).toUTCString(), ...reply.headers } }
  })

  /** The recorded bytes for a status, which nobody reacted on that could be named. */
  function recordedAt({ path }: Asked): Reply {
    if (path.endsWith('/context')) return { json: { ancestors: [], descendants: [] } }
    return path.endsWith('_by') ? { json: [] } : { bytes: manner.recorded ?? Buffer.of() }
  }

  function answer(asked: Asked): Reply | Promise<Reply> {
    const [what, id = '', list = ''] = asked.path.replace('/api/v1/', '').split('/')
    if (what === 'statuses' && asked.method === 'POST') return create(asked)
    if (what === 'accounts') return id === 'verify_credentials' ? own(asked) : ofAccount(id, asked)
    const status = what === 'statuses' ? statuses.get(id) : undefined
    if (!status) return { status: 404, json: { error: 'Record not found' } }
    if (list === 'favourited_by') return page(status.favourites, asked)
    if (list === 'reblogged_by') return page(status.reblogs, asked)
    if (list === 'context') return { json: { ancestors: [], descendants: answersTo(status) } }
    return { json: entity(status) }
  }

  function allowed({ headers }: Asked) {
    return tokens.get(headers.authorization?.replace('Bearer ', '') ?? '')
  }

  function own(asked: Asked): Reply {
    const token = allowed(asked)
    return token ? { json: accountOf(token.account) } : INVALID
  }

  /** As the real one: the key is read before and written after the post is made, so that two at once are both made. */
  async function create(asked: Asked): Promise<Reply> {
    const token = allowed(asked)
    if (!token) return INVALID
    if (token.narrow) return { status: 403, json: { error: 'This action is outside the authorized scopes' } }
    const key = `${token.account} ${asked.headers['idempotency-key']}`
    const before = keys.get(key)
    const made = manner.keys && before && before.until > now() ? statuses.get(before.id) : undefined
    if (made) return { json: entity(made) }
    const text = String(Object(asked.body).status)
    if (text.length > 500)
      return { status: 422, json: { error: 'Validation failed: Text character limit of 500 exceeded' } }
    await new Promise((resolve) => setTimeout(resolve, manner.work))
    const content = `<p>${text.replace(/https?:\/\/\S+/g, '<a href="$&" rel="nofollow"><span class="invisible">https://</span>…</a>')}</p>`
    last += 1n
    const status = { id: String(last), account: token.account, content, createdAt: now(), ...none() }
    statuses.set(status.id, status)
    keys.set(key, { id: status.id, until: now() + HOUR })
    return { json: entity(status) }
  }

  function ofAccount(id: string, { query }: Asked): Reply {
    const before = query.get('max_id')
    const all = [...statuses.values()].reverse().filter(({ account }) => account === id)
    const older = all.filter((status) => before === null || BigInt(status.id) < BigInt(before))
    return { json: older.slice(0, Number(query.get('limit') ?? 20)).map(entity) }
  }

  function page(accounts: readonly string[], { query, path }: Asked): Reply {
    const from = Number(query.get('max_id') ?? 0)
    const size = Math.min(Number(query.get('limit') ?? PAGE), 80)
    const more = from + size < accounts.length
    const next = `<https://elsewhere.test${path}?limit=${size}&max_id=${from + size}>; rel="next", <https://elsewhere.test${path}?min_id=1>; rel="prev"`
    return { json: accounts.slice(from, from + size).map(accountOf), ...(more && { headers: { link: next } }) }
  }

  return Object.assign(double, { statuses, tokens, manner })
}

const INVALID: Reply = { status: 401, json: { error: 'The access token is invalid' } }

const none = () => ({ favourites: [], reblogs: [], replies: [] })

const accountOf = (id: string) => ({
  id,
  username: `user${id}`,
  acct: `user${id}`,
  url: `https://mastodon.test/@user${id}`,
})

/** The answers to a status, and one of its writer's own to the last of them: that is none to the status. */
function answersTo({ id, account, replies }: Held) {
  const answers = replies.map((by, index) => ({
    id: `${id}${index}`,
    in_reply_to_id: id,
    account: accountOf(by),
  }))
  return [...answers, { id: '1', in_reply_to_id: answers.at(-1)?.id, account: accountOf(account) }]
}

function entity({ id, account, content, createdAt, favourites, reblogs, replies }: Held) {
  const { username, url } = accountOf(account)
  return {
    id,
    created_at: new Date(createdAt).toISOString(),
    in_reply_to_id: null,
    visibility: 'public',
    uri: `https://mastodon.test/users/${username}/statuses/${id}`,
    url: `${url}/${id}`,
    content,
    card: null,
    account: accountOf(account),
    favourites_count: favourites.length,
    reblogs_count: reblogs.length,
    replies_count: replies.length,
  }
}
