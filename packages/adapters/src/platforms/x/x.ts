import { AdvocacyError, type PlatformAdapter, type PostToRead } from '@advocacy-kit/core'
import * as z from 'zod/mini'
import { type Accounts, tokenOf } from '../account.ts'
import { type Answer, type Call, type CallOptions, caller } from '../call.ts'
import { type Read, tried } from '../tried.ts'
import { idIn } from './post-id.ts'
import { foundPost, Posts } from './posts.ts'

/** How X is reached, for whom, and how much may be spent on it. */
export interface XOptions extends CallOptions {
  /** What people have allowed: a token of their log-in with the scopes `tweet.read users.read`. */
  readonly account: Accounts
  /**
   * Asked before each call for so many posts, each of which X charges; false where that goes beyond the budget, and nothing is asked for a day then. Whoever keeps count has to keep it where it
   * outlasts the process. Without it as much is read as is due: one's own post costs $0.001, another's $0.005.
   */
  readonly spend?: ((reads: number) => Promise<boolean>) | undefined
}

/** The most ids that `GET /2/tweets` takes. */
const MOST = 100

/** How long nothing is asked once the budget is spent, in seconds. */
const DAY = 86_400

/**
 * X, as a reader of posts by the log-in of who wrote them: `like`, `repost`, `comment` (replies), `quote`, `bookmark` and `impression`. X shows nobody who reacted, so the writer's own reactions are
 * among them.
 *
 * There is no free tier: give it a budget.
 *
 * Sources: docs.x.com, OpenAPI 2.167, fundamentals, getting-started/pricing; `PlatformFacts.prices` of the platform has the prices.
 *
 * @example
 * ```ts
 * import { type Account, x } from '@advocacy-kit/adapters/platforms/x'
 *
 * const tokens = new Map<string, Account>()
 * const platforms = [x({ account: async (person) => tokens.get(person) })]
 * ```
 */
export function x({ account, spend = async () => true, ...options }: XOptions): PlatformAdapter {
  const call = caller('X', options)
  const fields = fieldsAsked(call)
  const readOf = async (person: string, posts: readonly PostToRead[]): Promise<readonly Read[]> => {
    const token = await tokenOf('X', account, person)
    if (!(await spend(posts.length))) throw spent()
    return readings(posts, open(await fields({ ids: posts.map(({ post }) => post).join(',') }, token)))
  }
  return {
    platform: 'x',
    most: MOST,
    find: async (address) => idIn(address),
    read: (posts) => tried([...Map.groupBy(posts, ({ person }) => person)].map(([person, own]) => readOf(person, own))),
  }
}

type Ask = (query: Record<string, string>, token: string) => ReturnType<Call>

/** Asks under the name that the fields have now; X renames `tweet.fields` to `post.fields`, and refuses names that it does not know. */
function fieldsAsked(call: Call): Ask {
  let name = 'tweet.fields'
  const ask: Ask = (query, token) =>
    call('https://api.x.com/2/tweets', {
      headers: { authorization: `Bearer ${token}` },
      searchParams: { ...query, [name]: 'public_metrics,entities' },
    })
  return async (query, token) => {
    const answer = await ask(query, token)
    if (answer.status !== 400 || !JSON.stringify(answer.body).includes(name)) return answer
    name = name === 'tweet.fields' ? 'post.fields' : 'tweet.fields'
    return ask(query, token)
  }
}

/** A post with an error of its own that does not say that it is not found, such as one of an account that is closed to others now, could not be read. */
function readings(posts: readonly PostToRead[], answer: Answer): Read[] {
  const { data = [], errors = [] } = answer.read(Posts)
  const found = new Map(data.map((post) => [post.id, post]))
  const gone = new Set(
    errors.flatMap(({ title, resource_id, value }) => (title === 'Not Found Error' ? [resource_id ?? value] : [])),
  )
  return posts.flatMap(({ post }): Read[] => {
    const there = found.get(post)
    if (there) return [[post, foundPost(there)]]
    return gone.has(post) ? [[post, { state: 'gone' }]] : []
  })
}

/**
 * An answer that is not about the program's own account there: with 402, and a 403 of this type, X says that it has no credits or is not enrolled. No person can mend that, and once somebody has, everything is read
 * again. Source: xdevplatform/docs #395 and what developers report; not verified live.
 */
function open(answer: Answer): Answer {
  const problem = z.safeParse(Problem, answer.body).data
  const isClosed = answer.status === 402 || (answer.status === 403 && problem?.type?.endsWith('/client-forbidden'))
  if (!isClosed) return answer
  throw new AdvocacyError(
    'platform-away',
    `X answers nothing to this program until its account there is mended: ${problem?.detail ?? answer.status}`,
  )
}

const Problem = z.object({ type: z.optional(z.string()), detail: z.optional(z.string()) })

function spent(): AdvocacyError {
  const message = 'The budget for reading on X is spent: nothing is asked there until tomorrow.'
  return new AdvocacyError('platform-busy', message, { retryAfter: DAY })
}
