import type { PlatformAdapter } from '../../ports/platform-adapter.ts'
import type { Context } from '../nouns/context.ts'
import { firstLooks } from './looks.ts'
import { restingUntil } from './platform-calls.ts'
import { canPost, letGo, makePost } from './posting.ts'
import { readDue } from './read-due.ts'
import { isRefusal } from './refusal.ts'

/** The most posts of a platform that one run looks at, and for how many milliseconds it begins to: so that a run ends within its lease. */
const MOST = 500
const LONGEST = 20_000

/** What a run came to. */
interface Synced {
  posted: number
  read: number
}

/** Looks at what is due on the platforms that are connected, each by itself: makes the posts whose answer was lost, and reads the others. A platform that fails holds up no other. */
export async function syncDue(context: Context): Promise<string[]> {
  const runs = [...context.platforms.values()].map((adapter) => syncPlatform(context, adapter))
  const failed = (await Promise.allSettled(runs)).find(({ status }) => status === 'rejected')
  if (failed?.status === 'rejected') throw failed.reason
  const synced = await Promise.all(runs)
  const sum = (what: keyof Synced) => synced.reduce((total, one) => total + one[what], 0)
  return (['posted', 'read'] as const).flatMap((what) => (sum(what) > 0 ? [`${what} ${sum(what)}`] : []))
}

/** When something is first due on a platform that is connected. */
export async function firstSync({ documents, platforms, ...context }: Context): Promise<number | undefined> {
  const firsts = [...platforms.keys()].map(async (platform) => {
    const [first] = await firstLooks(documents, platform, 1)
    const until = await restingUntil({ documents, ...context }, platform)
    return first ? Math.max(first.at, until ?? 0) : Number.POSITIVE_INFINITY
  })
  const soonest = Math.min(...(await Promise.all(firsts)))
  return soonest === Number.POSITIVE_INFINITY ? undefined : soonest
}

async function syncPlatform(context: Context, adapter: PlatformAdapter): Promise<Synced> {
  const { documents, clock } = context
  if ((await restingUntil(context, adapter.platform)) !== undefined) return { posted: 0, read: 0 }
  const looks = (await firstLooks(documents, adapter.platform, MOST)).filter(({ at }) => at <= clock())
  const until = clock() + LONGEST
  const posted = await postDue(context, adapter, looks, until)
  return { posted, read: await readDue(context, adapter, looks, until) }
}

async function postDue(
  context: Context,
  adapter: PlatformAdapter,
  looks: readonly { share: string }[],
  until: number,
): Promise<number> {
  const postings = await context.documents.postings.all(looks.map(({ share }) => share))
  let posted = 0
  for (const share of postings.keys()) {
    if (context.clock() > until || (await restingUntil(context, adapter.platform)) !== undefined) break
    if (await isPosted(context, adapter, share)) posted += 1
  }
  return posted
}

async function isPosted(context: Context, adapter: PlatformAdapter, share: string): Promise<boolean> {
  if (canPost(adapter)) return (await makePost(context, adapter, share).catch(refused)) !== undefined
  // It posted once, and does not any more.
  await letGo(context, share)
  return false
}

/** What the platform answered instead stands in the posting, for its person to see. */
function refused(error: unknown): undefined {
  if (!isRefusal(error)) throw error
}
