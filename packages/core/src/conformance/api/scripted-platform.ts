import { AdvocacyError } from '../../error.ts'
import type { PlatformAdapter, PostDraft, PostRead } from '../../ports/platform-adapter.ts'

/** What a call comes to instead of an answer. With `dropped` a post is made, and the answer lost. */
export type Failure = 'busy' | 'away' | 'refused' | 'not-authorised' | 'dropped' | 'broken'

/** A post of a platform in memory. */
export interface ScriptedPost {
  readonly name: string
  readonly address: string
  links: readonly string[] | undefined
  counts: Record<string, number>
  gone: boolean
}

/** A platform in memory, and what tests do there. */
export interface ScriptedPlatform {
  readonly adapter: PlatformAdapter & Required<Pick<PlatformAdapter, 'post' | 'mayPost'>>
  /** All that was posted, in that order. */
  readonly posts: readonly ScriptedPost[]
  /** The posts that were asked for in each call of `read`. */
  readonly reads: readonly (readonly string[])[]
  /** What was to be posted, each time it was asked. */
  readonly drafts: readonly PostDraft[]
  /** The most calls of `post` for one share at the same moment. */
  readonly atOnce: number
  /** Lets the kit post for somebody. */
  allow(person: string): void
  /** Somebody posts this by themselves. */
  publish(links: readonly string[] | undefined): ScriptedPost
  /** What the next calls come to; `times` is how many. */
  fail(failure: Failure, times?: number): void
  /** What the next calls wait for before they answer; undefined for nothing. */
  hold(until: Promise<unknown> | undefined): void
}

const CODES = {
  busy: 'platform-busy',
  away: 'platform-away',
  refused: 'platform-refused',
  'not-authorised': 'not-authorised',
} as const

/** A platform in memory, with an adapter that reads its posts and makes them: a second call for one share answers the first one's post. */
export function scriptedPlatform(platform: string, { most = 25 }: { most?: number } = {}): ScriptedPlatform {
  const posts: ScriptedPost[] = []
  const reads: string[][] = []
  const drafts: PostDraft[] = []
  const allowed = new Set<string>()
  const byShare = new Map<string, ScriptedPost>()
  const running = new Map<string, number>()
  const failures: Failure[] = []
  let held: Promise<unknown> | undefined
  let atOnce = 0

  const publish = (links: readonly string[] | undefined): ScriptedPost => {
    const name = `post-${posts.length + 1}`
    const post = { name, address: `https://${platform}.com/ann/status/${name}`, links, counts: {}, gone: false }
    posts.push(post)
    return post
  }
  const made = (draft: PostDraft): ScriptedPost => {
    const post = byShare.get(draft.share) ?? publish([draft.url])
    byShare.set(draft.share, post)
    return post
  }
  const meanwhile = async () => {
    await held
    const failure = failures.shift()
    if (failure === 'broken') throw new TypeError('Cannot read properties of undefined')
    if (failure === undefined || failure === 'dropped') return failure
    throw new AdvocacyError(
      CODES[failure],
      `The platform is ${failure}.`,
      failure === 'busy' ? { retryAfter: 120 } : {},
    )
  }
  const answerOf = (name: string): PostRead | undefined => {
    const post = posts.find((one) => one.name === name)
    if (!post) return undefined
    const { address, links, counts, gone } = post
    return gone ? { state: 'gone' } : { state: 'there', address, links, counts: { ...counts } }
  }

  return {
    posts,
    reads,
    drafts,
    get atOnce() {
      return atOnce
    },
    allow: (person) => void allowed.add(person),
    publish,
    fail: (failure, times = 1) => void failures.push(...Array<Failure>(times).fill(failure)),
    hold: (until) => {
      held = until
    },
    adapter: {
      platform,
      most,
      find: async (address) =>
        URL.canParse(address) && new URL(address).hostname === `${platform}.com`
          ? new URL(address).pathname.split('/')[3]
          : undefined,
      async read(asked) {
        reads.push(asked.map(({ post }) => post))
        await meanwhile()
        return new Map(
          asked.flatMap(({ post }) => {
            const answer = answerOf(post)
            return answer ? [[post, answer] as const] : []
          }),
        )
      },
      async post(draft) {
        const now = (running.get(draft.share) ?? 0) + 1
        running.set(draft.share, now)
        atOnce = Math.max(atOnce, now)
        drafts.push(draft)
        try {
          const failure = await meanwhile()
          const { name, address } = made(draft)
          if (failure === 'dropped') throw new AdvocacyError('platform-away', 'The connection was closed.')
          return { post: name, address }
        } finally {
          running.set(draft.share, now - 1)
        }
      },
      mayPost: async (person) => allowed.has(person),
    },
  }
}
