import type { PlatformAdapter, PostRead } from '@advocacy-kit/core'
import { linksIn } from '@advocacy-kit/core/sharing'
import * as z from 'zod/mini'
import { type Accounts, tokenOf } from '../account.ts'
import { type Call, type CallOptions, caller } from '../call.ts'
import { Count, known } from '../counts.ts'
import { codeIn } from './post-code.ts'
import { asksPermission, isGone, refuseMoment } from './refusal.ts'

/** How Threads is reached, and for whom. */
export interface ThreadsOptions extends CallOptions {
  /** What people have allowed: a token with the permissions `threads_basic` and `threads_manage_insights`. */
  readonly account: Accounts
}

/** What Threads calls each kind. */
const METRICS = {
  like: 'likes',
  comment: 'replies',
  repost: 'reposts',
  quote: 'quotes',
  share: 'shares',
  view: 'views',
}

/** The most pages of their own posts in which a post is looked for. */
const MOST_PAGES = 5

/**
 * Threads, as a reader of posts by the log-in of who wrote them: `like`, `comment` (replies), `repost`, `quote`, `share` and `view`. Threads shows nobody who reacted, so the writer's own reactions are
 * among them.
 *
 * By Meta's terms a post that is read so may be shown to its writer alone. The kit keeps none: of what is read, the links are compared with the share and the counts become points.
 *
 * Sources: developers.facebook.com, Threads media, insights and terms; the shape of errors is that of the Graph and not verified live.
 *
 * @example
 * ```ts
 * import { type Account, threads } from '@advocacy-kit/adapters/platforms/threads'
 *
 * const tokens = new Map<string, Account>()
 * const platforms = [threads({ account: async (person) => tokens.get(person) })]
 * ```
 */
export function threads({ account, ...options }: ThreadsOptions): PlatformAdapter {
  const network = caller('Threads', options, asksPermission)
  const callFor = async (person: string): Promise<Ask> => {
    const access_token = await tokenOf('Threads', account, person)
    return async (path, query) => {
      const searchParams = { ...query, access_token }
      return refuseMoment(await network(`https://graph.threads.com/v1.0/${path}`, { searchParams }))
    }
  }
  return {
    platform: 'threads',
    most: 1,
    async find(address, person) {
      const code = codeIn(address)
      return code === undefined ? undefined : idOf(code, await callFor(person))
    },
    async read(posts) {
      const found = new Map<string, PostRead>()
      for (const { post, person } of posts) found.set(post, await read(post, await callFor(person)))
      return found
    },
  }
}

type Ask = (path: string, query: Record<string, string | undefined>) => ReturnType<Call>

const Page = z.object({
  data: z.array(z.object({ id: z.string(), shortcode: z.optional(z.string()) })),
  paging: z.optional(z.object({ cursors: z.optional(z.object({ after: z.optional(z.string()) })) })),
})

/** Among a person's own latest posts: the code in an address is not the id. */
async function idOf(code: string, ask: Ask): Promise<string | undefined> {
  let after: string | undefined
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const { data, paging } = (await ask('me/threads', { fields: 'id,shortcode', limit: '100', after })).read(Page)
    const found = data.find(({ shortcode }) => shortcode === code)
    after = paging?.cursors?.after
    if (found || after === undefined) return found?.id
  }
  return undefined
}

const Media = z.object({
  permalink: z.string(),
  text: z.optional(z.string()),
  link_attachment_url: z.optional(z.string()),
})

const Value = z.object({ value: Count })
const Insights = z.object({
  data: z.array(z.object({ name: z.string(), values: z.optional(z.array(Value)), total_value: z.optional(Value) })),
})

async function read(post: string, ask: Ask): Promise<PostRead> {
  const answer = await ask(post, { fields: 'permalink,text,link_attachment_url' })
  if (isGone(answer)) return { state: 'gone' }
  const media = answer.read(Media)
  const { data } = (await ask(`${post}/insights`, { metric: Object.values(METRICS).join(',') })).read(Insights)
  const told = new Map(data.map(({ name, values, total_value }) => [name, total_value?.value ?? values?.[0]?.value]))
  const counts = Object.entries(METRICS).map(([kind, metric]) => [kind, told.get(metric)] as const)
  return { state: 'there', address: media.permalink, links: linksOf(media), counts: known(Object.fromEntries(counts)) }
}

function linksOf({ text = '', link_attachment_url }: z.output<typeof Media>): string[] {
  const written = linksIn(text).map((link) => (/^https?:/i.test(link.text) ? link.text : `https://${link.text}`))
  return [...new Set([...written, ...(link_attachment_url === undefined ? [] : [link_attachment_url])])]
}
