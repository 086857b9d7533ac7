import * as z from 'zod/mini'
import { AdvocacyError } from '../../error.ts'
import { factsOf } from '../../sharing/platform-facts.ts'
import type { Context } from '../nouns/context.ts'

/** What was asked of a platform in the stretches that its rates count, and until when nothing is asked of it. Instants are in milliseconds. */
export const platformCalls = z.object({
  stretches: z.array(z.object({ seconds: z.int(), from: z.int(), asked: z.int() })),
  until: z.int(),
  /** How often in a row it gave no answer. */
  failed: z.int(),
})

type Calls = z.infer<typeof platformCalls>

/** Of what a platform publishes a sixth is used: an adapter may ask several times for one post, and stretches here begin at another moment than there. */
const PART = 6

/** How often a write that others overtook is tried again. */
const TRIES = 20

const NONE: Calls = { stretches: [], until: 0, failed: 0 }

/** What keeping count of calls takes. */
export type Calling = Pick<Context, 'store' | 'documents' | 'clock'>

/** Takes the reading of so many posts out of what a platform allows, over all processes. Answers from when on it may be tried again, where it allows no more now; undefined when it was taken. */
export async function takeCalls(context: Calling, platform: string, posts: number): Promise<number | undefined> {
  let wait: number | undefined
  await change(context, platform, (calls) => {
    const now = context.clock()
    const stretches = stretchesAt(calls, platform, now)
    const full = stretches.filter(({ asked, most }) => asked > 0 && asked + posts > most)
    const ends = full.map(({ from, seconds }) => from + seconds * 1000)
    wait = Math.max(0, calls.until > now ? calls.until : 0, ...ends) || undefined
    if (wait !== undefined || stretches.length === 0) return undefined
    const taken = stretches.map(({ seconds, from, asked }) => ({ seconds, from, asked: asked + posts }))
    return { ...calls, stretches: taken }
  })
  return wait
}

/** From when on a platform may be asked again, where that is not now. */
export async function restingUntil({ documents, clock }: Calling, platform: string): Promise<number | undefined> {
  const until = (await documents.platformCalls.one(platform))?.body.until ?? 0
  return until > clock() ? until : undefined
}

/** Asks nothing of a platform until then. */
export function rest(context: Calling, platform: string, until: number): Promise<void> {
  return change(context, platform, (calls) => (calls.until >= until ? undefined : { ...calls, until }))
}

/** Notes that a platform gave no answer: nothing is asked of it for a minute, twice as long after each, an hour at most. */
export function noteAway(context: Calling, platform: string): Promise<void> {
  return change(context, platform, (calls) => ({
    ...calls,
    failed: calls.failed + 1,
    until: context.clock() + Math.min(60, 2 ** calls.failed) * 60_000,
  }))
}

/** Notes that a platform answers. */
export function noteBack(context: Calling, platform: string): Promise<void> {
  return change(context, platform, (calls) => (calls.failed === 0 ? undefined : { ...calls, failed: 0 }))
}

function stretchesAt({ stretches }: Calls, platform: string, now: number) {
  const rates = (factsOf(platform).rates ?? []).filter(({ calls }) => calls === 'read')
  return rates.map(({ count, seconds }) => {
    const most = Math.max(1, Math.floor(count / PART))
    const from = now - (now % (seconds * 1000))
    const known = stretches.find((one) => one.seconds === seconds && one.from === from)
    return { seconds, from, most, asked: known?.asked ?? 0 }
  })
}

/** Others may write at the same moment: then it is decided again. */
async function change(
  { store, documents }: Calling,
  platform: string,
  decide: (calls: Calls) => Calls | undefined,
): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    const kept = await documents.platformCalls.one(platform)
    const body = decide(kept?.body ?? NONE)
    if (body === undefined) return
    if ((await store.transact({ put: [documents.platformCalls.put(platform, kept, body)] })).ok) return
  }
  throw new AdvocacyError('busy', 'Other writers kept winning: try again in a moment.')
}
