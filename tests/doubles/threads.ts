import { type Asked, type Double, type Reply, serve } from './double.ts'

/** A post on the double. What is null or left out of its insights is not known. */
export interface ThreadsPost {
  readonly token: string
  readonly shortcode: string
  readonly text: string
  readonly link?: string
  readonly insights: Readonly<Record<string, number | null>>
}

const PAGE = 2

/** Threads as a person reads their own posts: in pages, by id, and the numbers apart. */
export async function threadsDouble(posts: Map<string, ThreadsPost>): Promise<Double> {
  return serve((asked) => {
    const token = asked.query.get('access_token') ?? ''
    const [, version, id = '', part] = asked.path.split('/')
    if (version !== 'v1.0') return no(100, 'Unknown path components')
    if (token === 'revoked')
      return no(190, 'Error validating access token: The user has not authorized application', 458)
    if (![...posts.values()].some((post) => post.token === token)) return no(190, 'Invalid OAuth access token')
    if (id === 'me' && part === 'threads') return page(asked, posts, token)
    const post = posts.get(id)
    if (post?.token !== token) return no(100, `Unsupported get request. Object with ID '${id}' does not exist`, 33)
    return { json: part === 'insights' ? insights(id, post, asked) : media(id, post, asked) }
  })
}

function page({ query }: Asked, posts: ReadonlyMap<string, ThreadsPost>, token: string): Reply {
  const own = [...posts].filter(([, post]) => post.token === token)
  const from = Number(query.get('after') ?? 0)
  const data = own.slice(from, from + PAGE).map(([id, { shortcode }]) => ({ id, shortcode }))
  const after =
    from + PAGE < own.length ? { paging: { cursors: { before: String(from), after: String(from + PAGE) } } } : {}
  return { json: { data, ...after } }
}

function media(id: string, { shortcode, text, link }: ThreadsPost, { query }: Asked) {
  const all = { permalink: `https://www.threads.com/@ann/post/${shortcode}`, text, link_attachment_url: link }
  const fields = query.get('fields')?.split(',') ?? []
  return { id, ...Object.fromEntries(Object.entries(all).filter(([name]) => fields.includes(name))) }
}

function insights(id: string, post: ThreadsPost, { query }: Asked) {
  const metrics = query.get('metric')?.split(',') ?? []
  const data = metrics.flatMap((name) => {
    const value = post.insights[name]
    if (value === undefined) return []
    return [
      {
        name,
        period: 'lifetime',
        values: [{ value }],
        title: name,
        description: '',
        id: `${id}/insights/${name}/lifetime`,
      },
    ]
  })
  return { data }
}

function no(code: number, message: string, error_subcode?: number): Reply {
  const error = {
    message,
    type: code === 190 ? 'OAuthException' : 'THApiException',
    code,
    error_subcode,
    fbtrace_id: 'abc',
  }
  return { status: 400, json: { error } }
}
