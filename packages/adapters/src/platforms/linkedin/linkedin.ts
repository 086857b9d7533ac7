import { AdvocacyError, type FoundPost, type PlatformAdapter } from '@advocacy-kit/core'
import * as z from 'zod/mini'
import { type Accounts, tokenOf } from '../account.ts'
import { type Call, type CallOptions, caller } from '../call.ts'
import { Count, known } from '../counts.ts'
import { addressOf, nameIn } from './post-name.ts'
import { isOver, versionWatch } from './version.ts'

/** How LinkedIn is reached, and for whom. */
export interface LinkedInOptions extends CallOptions {
  /** What people have allowed: a token with the permission `r_member_postAnalytics`. */
  readonly account: Accounts
  /** The version of the API to ask, such as `202611`. LinkedIn answers each for about a year, so there is none of its own. */
  readonly version: string
  /** Told when the version is eleven months old, and when LinkedIn does not answer it any more: the console when left out. */
  readonly warn?: ((message: string) => void) | undefined
}

/** What LinkedIn calls each kind. Impressions are left out: to boards they are reach too, which would count twice. So are clicks, which lead to our own links and are counted there. */
const METRICS = { like: 'REACTION', comment: 'COMMENT', repost: 'RESHARE', reach: 'MEMBERS_REACHED' } as const

/**
 * LinkedIn, as a reader of the counts that it tells a post's own writer: `like` (reactions of every sort), `comment`, `repost` and `reach` (members). It does not tell what a post says or whether it is
 * still there. Each count is a call; LinkedIn limits them per app and member and UTC day, and does not say how many there are.
 *
 * Of a post that an address names by its activity, as some do, LinkedIn tells no counts.
 *
 * Throws `invalid-input` for what is no version.
 *
 * Sources: learn.microsoft.com/linkedin, members/post-statistics and versioning; the form of `metricType` is of third parties.
 *
 * @example
 * ```ts
 * import { type Account, linkedin } from '@advocacy-kit/adapters/platforms/linkedin'
 *
 * const tokens = new Map<string, Account>()
 * const platforms = [linkedin({ version: '202611', account: async (person) => tokens.get(person) })]
 * ```
 */
export function linkedin({ account, version, warn = console.warn, ...options }: LinkedInOptions): PlatformAdapter {
  const watch = versionWatch(version, warn)
  const call = caller('LinkedIn', options)
  watch()
  return {
    platform: 'linkedin',
    most: 1,
    find: async (address) => nameIn(address),
    async read(posts) {
      watch()
      const found = new Map<string, FoundPost>()
      for (const { post, person } of posts) {
        const headers = headersOf(await tokenOf('LinkedIn', account, person), version)
        const counts = await countsOf(post, (address) => asked(call, address, headers, { version, warn }))
        found.set(post, { state: 'there', address: addressOf(post), links: undefined, counts })
      }
      return found
    },
  }
}

/** Before version 202605 the metric stood in an object of one key. */
const Metric = z.union([z.string(), z.record(z.string(), z.string())])
const Analytics = z.object({ elements: z.array(z.object({ count: Count, metricType: Metric })) })

type Ask = (address: string) => ReturnType<Call>

/** No elements mean unknown, not none. */
async function countsOf(post: string, ask: Ask): Promise<Record<string, number>> {
  const [, kind] = /^urn:li:(share|ugcPost):/.exec(post) ?? []
  if (kind === undefined) return {}
  const entity = `(${kind === 'share' ? 'share' : 'ugc'}:${encodeURIComponent(post)})`
  const counts: Record<string, number | undefined> = {}
  for (const [name, metric] of Object.entries(METRICS)) {
    const address = `https://api.linkedin.com/rest/memberCreatorPostAnalytics?q=entity&entity=${entity}&queryType=${metric}&aggregation=TOTAL`
    const { elements } = (await ask(address)).read(Analytics)
    counts[name] = elements.find(({ metricType }) => metricIn(metricType) === metric)?.count
  }
  return known(counts)
}

function metricIn(metric: z.output<typeof Metric>): string | undefined {
  return typeof metric === 'string' ? metric : Object.values(metric)[0]
}

function headersOf(token: string, version: string): Record<string, string> {
  return {
    authorization: `Bearer ${token}`,
    'linkedin-version': version,
    'x-restli-protocol-version': '2.0.0',
  }
}

/** A version that is over is no fault of the post: it is read again once there is a newer one. */
async function asked(
  call: Call,
  address: string,
  headers: Record<string, string>,
  { version, warn }: { version: string; warn: (message: string) => void },
): ReturnType<Call> {
  const answer = await call(address, { headers })
  if (!isOver(answer)) return answer
  const message = `LinkedIn does not answer version ${version} of its API any more: give linkedin({ version }) a newer one.`
  warn(message)
  throw new AdvocacyError('platform-away', message)
}
