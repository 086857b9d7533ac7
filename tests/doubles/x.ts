import { type Double, type Reply, serve } from './double.ts'

/** A post on the double. `closed` is one of an account that this reader may not see. */
export interface XPost {
  readonly text: string
  readonly metrics: Readonly<Record<string, number>>
  readonly links?: readonly string[]
  readonly closed?: boolean
}

/** What the double takes part of the fields for, and which tokens it knows. */
export interface XDouble extends Double {
  /** The name under which fields are asked for: the newer OpenAPI file renames it. */
  fields: 'tweet.fields' | 'post.fields'
  /** The posts that were read, as they are charged. */
  readonly charged: () => number
}

const TYPE = 'https://api.twitter.com/2/problems'

/** X as it reads posts: a hundred at a time, what is missing beside what is there, ids beyond 2^53. */
export async function xDouble(posts: Map<string, XPost>, tokens: ReadonlySet<string>): Promise<XDouble> {
  let charged = 0
  const limits = {
    'x-rate-limit-limit': '5000',
    'x-rate-limit-remaining': '4999',
    'x-rate-limit-reset': String(Math.floor(Date.now() / 1000) + 900),
  }
  const double: Double = await serve(({ path, query, headers }) => {
    if (path !== '/2/tweets') return problem(404, 'Not Found', 'resource-not-found')
    if (!tokens.has(headers.authorization?.replace(/^Bearer /, '') ?? ''))
      return problem(401, 'Unauthorized', 'about:blank')
    const unknown = [...query.keys()].find((name) => name !== 'ids' && name !== own.fields)
    if (unknown) return invalid(`The query parameter [${unknown}] is not one of [ids,${own.fields}]`)
    const ids = (query.get('ids') ?? '').split(',')
    if (ids.length > 100 || ids.some((id) => !/^\d{1,19}$/.test(id)))
      return invalid('The `ids` query parameter is not valid')
    const data = ids.flatMap((id) => view(id, posts.get(id), query.get(own.fields)?.split(',') ?? []))
    const errors = ids.flatMap((id) => missing(id, posts.get(id)))
    charged += data.length
    return { headers: limits, json: { ...(data.length > 0 && { data }), ...(errors.length > 0 && { errors }) } }
  })
  const own: XDouble = { ...double, fields: 'tweet.fields', charged: () => charged }
  return own
}

function view(id: string, post: XPost | undefined, fields: readonly string[]) {
  if (!post || post.closed) return []
  const urls = post.links?.map((link, index) => ({
    start: index,
    end: index + 1,
    url: `https://t.co/${index}`,
    expanded_url: link,
    display_url: link.slice(8, 30),
  }))
  return [
    {
      id,
      text: post.text,
      edit_history_tweet_ids: [id],
      ...(fields.includes('public_metrics') && { public_metrics: post.metrics }),
      ...(fields.includes('entities') && urls && { entities: { urls } }),
    },
  ]
}

function missing(id: string, post: XPost | undefined) {
  if (post && !post.closed) return []
  const [title, type] = post
    ? ['Authorization Error', 'not-authorized-for-resource']
    : ['Not Found Error', 'resource-not-found']
  const detail = post
    ? `Sorry, you are not authorized to see the Tweet with ids: [${id}].`
    : `Could not find tweet with ids: [${id}].`
  return [
    { value: id, detail, title, resource_type: 'tweet', parameter: 'ids', resource_id: id, type: `${TYPE}/${type}` },
  ]
}

function problem(status: number, title: string, type: string): Reply {
  return {
    status,
    headers: { 'content-type': 'application/problem+json' },
    json: { title, detail: title, status, type },
  }
}

function invalid(message: string): Reply {
  const json = {
    errors: [{ parameters: {}, message }],
    title: 'Invalid Request',
    detail: 'One or more parameters to your request was invalid.',
    type: `${TYPE}/invalid-request`,
  }
  return { status: 400, headers: { 'content-type': 'application/problem+json' }, json }
}
