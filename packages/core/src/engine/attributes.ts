import type { PersonalActivity } from '../activity/activity.ts'
import { AdvocacyError, type Issue } from '../error.ts'
import type { Put } from '../ports/store.ts'
import type { Collections } from './documents.ts'
import { ShareClaims } from './share-claims.ts'

/** An activity that knows its person. */
export type Owned = PersonalActivity & { person: string }

/**
 * Makes activities self-contained: what belongs to a share learns its person, platform and item from the share; a person's team and an item's
 * pillar, kind and campaign are those of now, unless the sender says otherwise. Answers them with the shares that they claim or move, as documents to write.
 *
 * Throws `unknown-share` for shares that nobody has claimed, all at once; `share-conflict` when two people claim one.
 */
export async function selfContained(
  activities: readonly PersonalActivity[],
  documents: Collections,
  isClaimed: (share: string, person: string) => boolean,
): Promise<{ owned: Owned[]; put: Put[] }> {
  const open = activities.filter((activity) => activity.share !== undefined && !isSettled(activity, isClaimed))
  const claims = await ShareClaims.of(
    documents.shares,
    open.flatMap(({ share }) => share ?? []),
  )
  for (const activity of open) if (activity.person !== undefined) claims.note(activity)
  for (const activity of open) if (activity.person === undefined) claims.note(activity)
  const owned = ownedBy(activities, claims)
  return { owned: await withTeamAndItem(owned, documents), put: claims.changes() }
}

/** Nothing about the share of such an activity can change, and nothing has to be learned from it. */
function isSettled(
  { type, share, person, platform, content }: PersonalActivity,
  isClaimed: (share: string, person: string) => boolean,
): boolean {
  if (type.startsWith('share.') || share === undefined || person === undefined) return false
  return platform !== undefined && content !== undefined && isClaimed(share, person)
}

function ownedBy(activities: readonly PersonalActivity[], claims: ShareClaims): Owned[] {
  const issues: Issue[] = []
  const owned: Owned[] = []
  for (const [index, activity] of activities.entries()) {
    const share = activity.share === undefined ? undefined : claims.get(activity.share)
    const person = activity.person ?? share?.person
    if (person === undefined) {
      const detail = `Nobody has claimed share ${activity.share}: record the share first, or name the person.`
      issues.push({ pointer: `/activities/${index}/share`, detail })
      continue
    }
    const { platform = share?.platform ?? undefined, content = share?.content ?? undefined } = activity
    owned.push({
      ...activity,
      person,
      ...(platform !== undefined && { platform }),
      ...(content !== undefined && { content }),
    })
  }
  const [first] = issues
  if (first) throw new AdvocacyError('unknown-share', first.detail, { issues })
  return owned
}

async function withTeamAndItem(activities: readonly Owned[], documents: Collections): Promise<Owned[]> {
  const people = await documents.people.all(
    activities.flatMap(({ team, person }) => (team === undefined ? person : [])),
  )
  const items = await documents.content.all(
    activities.flatMap(({ content, pillar }) => (pillar === undefined ? (content ?? []) : [])),
  )
  if (people.size === 0 && items.size === 0) return [...activities]
  return activities.map((activity) => {
    const team = activity.team ?? people.get(activity.person)?.body.team
    const item = activity.content === undefined ? undefined : items.get(activity.content)?.body
    const { pillar = item?.pillar, kind = item?.kind, campaign = item?.campaign } = activity
    return {
      ...activity,
      ...(team !== undefined && { team }),
      ...(pillar !== undefined && { pillar }),
      ...(kind !== undefined && { kind }),
      ...(campaign !== undefined && { campaign }),
    }
  })
}
