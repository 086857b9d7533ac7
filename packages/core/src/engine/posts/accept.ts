import type { PersonalActivity } from '../../activity/activity.ts'
import { isId } from '../../activity/fields.ts'
import { AdvocacyError } from '../../error.ts'
import type { PointsState } from '../../points/state.ts'
import type { Put } from '../../ports/store.ts'
import { MOST } from '../../sharing/arrivals.ts'
import type { KeptPost } from '../../sharing/kept-post.ts'
import type { Collections } from '../documents.ts'
import type { Context } from '../nouns/context.ts'
import { nextLook } from './looks.ts'
import { postName, putPost } from './share-posts.ts'

/** A post that stands for a share, as far as anybody knows. */
export interface Accepted {
  share: string
  /** The name by which the platform's adapter knows it; null where nothing reads it. */
  post: string | null
  address: string
  /** Whether the platform itself says that it is there. */
  verified: boolean
  counts: Readonly<Record<string, number>>
  /** Its person has to allow it to be read. */
  unauthorised?: true
  ownWords?: boolean | undefined
}

/**
 * What there is to record when a post stands for a share: the share goes on, and its counts are told. One post stands for one share: throws `share-conflict` for a post that stands for another one, for a share
 * that another post has verified, and for one that was withdrawn.
 */
export async function accept(
  { documents, clock }: Pick<Context, 'documents' | 'clock'>,
  accepted: Accepted,
  pointsOf: (person: string) => Promise<PointsState>,
): Promise<{ activities: PersonalActivity[]; put: Put[] }> {
  const share = (await documents.shares.one(accepted.share))?.body
  if (!share || share.platform === null) throw new AdvocacyError('not-found', `There is no share ${accepted.share}.`)
  if (share.state === 'withdrawn') throw withdrawnConflict(share.id)
  const before = (await documents.posts.one(share.id))?.body
  const post = keptPost(accepted, { person: share.person, platform: share.platform, before, now: clock() })
  await refuseTaken(documents, share.id, post, share.state === 'verified' ? before : undefined)
  const counts = changedCounts(await pointsOf(share.person), share.id, accepted.counts)
  const about = { occurredAt: new Date(clock()).toISOString(), person: share.person, share: share.id }
  const activities: PersonalActivity[] = []
  if (share.state === 'opened')
    activities.push({
      id: `${share.id}:confirmed`,
      type: 'share.confirmed',
      ...about,
      ...(accepted.ownWords !== undefined && { ownWords: accepted.ownWords }),
    })
  if (accepted.verified && share.state !== 'verified')
    activities.push({ id: `${share.id}:verified`, type: 'share.verified', ...about })
  if (counts) activities.push(observed(share.id, post, about, counts))
  return { activities, put: await putPost(documents, share.id, counts ? countedOnce(post) : post) }
}

/** Counts of a post, as an activity whose id says nothing of when it was. */
export function observed(
  share: string,
  { observed: before }: KeptPost,
  about: { occurredAt: string; person: string },
  counts: Record<string, number>,
): PersonalActivity {
  return { id: `${share}:observed:${before + 1}`, type: 'reactions.observed', ...about, share, counts }
}

/** The post after its counts were recorded once more. */
export function countedOnce(post: KeptPost): KeptPost {
  return { ...post, observed: post.observed + 1 }
}

/** The counts as a platform tells them, where any of them differs from what is known; what is no count is left out. */
export function changedCounts(
  { shares }: PointsState,
  share: string,
  told: Readonly<Record<string, number>>,
): Record<string, number> | undefined {
  const known = new Map(shares.get(share)?.counts.map(({ kind, count }) => [kind, count]))
  const counts = Object.entries(told).filter(
    ([kind, count]) => isId(kind) && Number.isInteger(count) && count >= 0 && count <= MOST,
  )
  if (counts.every(([kind, count]) => known.get(kind) === count)) return undefined
  // JSON keeps no -0.
  return Object.fromEntries(counts.map(([kind, count]) => [kind, count + 0]))
}

export function withdrawnConflict(share: string): AdvocacyError {
  return new AdvocacyError('share-conflict', `Share ${share} was withdrawn: open another one for this post.`)
}

function keptPost(
  { post, address, unauthorised }: Accepted,
  of: { person: string; platform: string; before: KeptPost | undefined; now: number },
): KeptPost {
  const { person, platform, before, now } = of
  const isSame = before !== undefined && postName(before) === postName({ platform, post, address })
  const since = isSame ? before.since : now
  const look = post === null ? null : nextLook(since, now)
  const kept = { person, platform, post, address, since, look, observed: before?.observed ?? 0, failed: 0 }
  return unauthorised ? { ...kept, unauthorised } : kept
}

async function refuseTaken(
  { postNames }: Collections,
  share: string,
  post: KeptPost,
  verifiedBy: KeptPost | undefined,
): Promise<void> {
  const name = postName(post)
  const holder = await postNames.one(name)
  const isTaken = holder !== undefined && holder.body.share !== share
  if (!isTaken && (verifiedBy === undefined || verifiedBy.post === null || postName(verifiedBy) === name)) return
  // Whose share it stands for is told to nobody.
  const detail = isTaken
    ? 'This post stands for another share: one post stands for one share.'
    : `Another post has verified share ${share}: open another share for this one.`
  throw new AdvocacyError('share-conflict', detail, { issues: [{ pointer: '/address', detail }] })
}
