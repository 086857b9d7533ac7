import type { PersonalActivity } from '../../activity/activity.ts'
import type { PointsState } from '../../points/state.ts'
import type { PostRead } from '../../ports/platform-adapter.ts'
import type { Put } from '../../ports/store.ts'
import type { KeptPost } from '../../sharing/kept-post.ts'
import type { Kept } from '../documents.ts'
import type { Context } from '../nouns/context.ts'
import { changedCounts, countedOnce, observed } from './accept.ts'
import { moveLook, nextLook, nextTry } from './looks.ts'
import { isRefusal } from './refusal.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** What a platform calls gone may not have arrived yet where it is asked: it is believed when it says so again, this much later. */
const AGAIN = 10 * MINUTE

/** What looking at a post came to: what the platform said; or that it could not be read, that its person has to allow it, or that nobody wants it read now. */
export type Seen = PostRead | { readonly state: 'unread' | 'not-authorised' | 'unwanted' }

/** What was seen of shares' posts, by share, and at which look. */
export type Sights = ReadonlyMap<string, { at: number; seen: Seen }>

/**
 * Records what was seen, and when each post is looked at next. What somebody else has seen meanwhile is left to them. Where one of many cannot be recorded, the others are; it is looked at again
 * a day later.
 */
export async function settle(context: Context, sights: Sights): Promise<void> {
  try {
    await context.recorder.record((pointsOf) => settled(context, sights, pointsOf))
  } catch (error) {
    if (!isRefusal(error)) throw error
    const [[share, sight] = []] = sights
    if (share === undefined || sight === undefined) return
    if (sights.size > 1) for (const one of sights) await settle(context, new Map([one]))
    else await putOff(context, share, sight.at)
  }
}

async function settled(
  { documents, clock }: Context,
  sights: Sights,
  pointsOf: (person: string) => Promise<PointsState>,
): Promise<{ activities: PersonalActivity[]; put: Put[] }> {
  const [posts, shares] = await Promise.all([documents.posts.all(sights.keys()), documents.shares.all(sights.keys())])
  const activities: PersonalActivity[] = []
  const put: Put[] = []
  for (const [share, { at, seen }] of sights) {
    const kept = posts.get(share)
    if (kept?.body.look !== at) continue
    const about = { occurredAt: new Date(clock()).toISOString(), person: kept.body.person }
    if (isGone(kept.body, seen, clock()) && shares.has(share)) {
      // With the share goes what is known of its post.
      activities.push({ id: `${share}:withdrawn`, type: 'share.withdrawn', ...about, share })
      continue
    }
    const counts = seen.state === 'there' ? changedCounts(await pointsOf(about.person), share, seen.counts) : undefined
    if (counts) activities.push(observed(share, kept.body, about, counts))
    const next = after(kept.body, seen, clock())
    put.push(...putSeen(documents, share, kept, counts ? countedOnce(next) : next))
  }
  return { activities, put }
}

function isGone({ missing }: KeptPost, { state }: Seen, now: number): boolean {
  return state === 'gone' && missing !== undefined && now - missing >= AGAIN
}

function after({ missing, unauthorised, ...post }: KeptPost, seen: Seen, now: number): KeptPost {
  const usual = nextLook(post.since, now)
  const ends = (look: number) => (usual === null ? null : look)
  const kept = { ...post, ...(missing !== undefined && { missing }), ...(unauthorised && { unauthorised }) }
  switch (seen.state) {
    case 'there':
      return { ...post, address: seen.address, look: usual, failed: 0 }
    case 'gone':
      return { ...kept, missing: missing ?? now, look: Math.max(now, (missing ?? now) + AGAIN), failed: 0 }
    case 'unread':
      return { ...kept, look: ends(nextTry(post.failed + 1, now, 24 * 60)), failed: post.failed + 1 }
    case 'not-authorised':
      return { ...kept, unauthorised: true, look: ends(now + DAY) }
    case 'unwanted':
      return { ...kept, look: usual }
  }
}

async function putOff({ store, documents, clock }: Context, share: string, at: number): Promise<void> {
  const kept = await documents.posts.one(share)
  if (kept?.body.look !== at) return
  await store.transact({ put: putSeen(documents, share, kept, { ...kept.body, look: clock() + DAY }) })
}

function putSeen(documents: Context['documents'], share: string, before: Kept<KeptPost>, post: KeptPost): Put[] {
  const moved = moveLook(documents, { platform: post.platform, share }, before.body.look, post.look)
  return [documents.posts.put(share, before, post), ...moved]
}
