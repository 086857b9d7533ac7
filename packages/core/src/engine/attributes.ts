import type { PersonalActivity } from '../activity/activity.ts'
import { AdvocacyError, type Issue } from '../error.ts'
import type { Put } from '../ports/store.ts'
import type { Scoring } from '../program/scoring.ts'
import { isOffered } from '../sharing/platform-use.ts'
import type { Collections } from './documents.ts'
import { withoutLinks } from './links/share-links.ts'
import { withoutPosts } from './posts/share-posts.ts'
import { scoringAmong } from './scoring.ts'
import { ShareClaims } from './share-claims.ts'

/** An activity that knows its person. */
export type Owned = PersonalActivity & { person: string }

/** What the recorder adds to every activity of a batch. */
export interface Stamp {
  recordedAt: string
  backfill?: string
}

/**
 * Makes activities self-contained: what belongs to a share learns its person, platform and item from the share; a person's team and an item's
 * pillar, kind, campaign and bonus are those of now, and so are a person's level and whether points are switched off for them, or for a platform that they keep to themselves, unless the sender says otherwise. `sent` is the whole batch, for what is said of a mistake. Answers them with the shares that they claim or move, as documents to write, and with the links and posts that withdrawn shares lose; a share
 * that is first heard of in a backfill goes with it.
 *
 * Throws `unknown-share` for shares that nobody has claimed, all at once; `share-conflict` when two people claim one.
 */
export async function selfContained(
  activities: readonly PersonalActivity[],
  sent: readonly PersonalActivity[],
  stamp: Stamp,
  documents: Collections,
  isClaimed: (share: string, person: string) => boolean,
): Promise<{ owned: Owned[]; put: Put[] }> {
  const open = activities.filter((activity) => activity.share !== undefined && !isSettled(activity, isClaimed))
  const ids = open.flatMap(({ share }) => share ?? [])
  const claims = await ShareClaims.of(documents.shares, stamp.backfill, ids)
  for (const activity of open) if (activity.person !== undefined) claims.note(activity)
  for (const activity of open) if (activity.person === undefined) claims.note(activity)
  const owned = ownedBy(activities, sent, stamp, claims)
  await addTeamAndItem(owned, documents)
  const withdrawn = claims.withdrawn()
  const gone = [...(await withoutLinks(documents, withdrawn)), ...(await withoutPosts(documents, withdrawn))]
  return { owned, put: [...claims.changes(), ...gone] }
}

/** Nothing about the share of such an activity can change, and nothing has to be learned from it. */
function isSettled(
  { type, share, person, platform, content }: PersonalActivity,
  isClaimed: (share: string, person: string) => boolean,
): boolean {
  if (type.startsWith('share.') || share === undefined || person === undefined) return false
  return platform !== undefined && content !== undefined && isClaimed(share, person)
}

function ownedBy(
  activities: readonly PersonalActivity[],
  sent: readonly PersonalActivity[],
  stamp: Stamp,
  claims: ShareClaims,
): Owned[] {
  const issues: Issue[] = []
  const owned: Owned[] = []
  for (const activity of activities) {
    const share = activity.share === undefined ? undefined : claims.get(activity.share)
    const person = activity.person ?? share?.person
    if (person === undefined) {
      const detail = `Nobody has claimed share ${activity.share}: record the share first, or name the person.`
      issues.push({ pointer: `/activities/${sent.indexOf(activity)}/share`, detail })
      continue
    }
    const own: Owned = { ...activity, person, recordedAt: stamp.recordedAt }
    if (stamp.backfill !== undefined) own.backfill = stamp.backfill
    if (own.platform === undefined && share?.platform != null) own.platform = share.platform
    if (own.content === undefined && share?.content != null) own.content = share.content
    owned.push(own)
  }
  const [first] = issues
  if (first) throw new AdvocacyError('unknown-share', first.detail, { issues })
  return owned
}

/** Completes the copies that the recorder keeps. */
async function addTeamAndItem(activities: readonly Owned[], documents: Collections): Promise<void> {
  const people = await documents.people.all(activities.map(({ person }) => person))
  const settings = (await documents.program.one('settings'))?.body
  const items = await documents.content.all(
    activities.flatMap(({ content, pillar }) => (pillar === undefined ? (content ?? []) : [])),
  )
  const scoring = scoringAmong(settings)
  for (const activity of activities) {
    const person = people.get(activity.person)?.body
    // What is taken back was given to the team that it names, or to none.
    const isRevocation = activity.type === 'points.awarded' && activity.revokes !== undefined
    if (activity.team === undefined && person?.team !== undefined && !isRevocation) activity.team = person.team
    if (activity.level === undefined && person?.level !== undefined) activity.level = person.level
    // Taking back undoes what was booked, whatever holds now.
    // Whoever gives an award could see by it who chose to have no points: it is booked all the same, and they find it when they are back.
    const own = activity.type === 'points.awarded' ? undefined : person
    if (!isRevocation) switchOff(activity, scoring(activity.team, own))
    if (person && activity.platform !== undefined && !isOffered(person.platforms ?? {}, activity.platform))
      switchOff(activity, 'off')
    const item = activity.content === undefined ? undefined : items.get(activity.content)?.body
    if (item) fileUnder(activity, item)
  }
}

function switchOff(activity: Owned, mode: Scoring): void {
  if (mode !== 'on') activity.unscored = true
  if (mode === 'off') activity.unmeasured = true
}

function fileUnder(
  activity: Owned,
  {
    pillar,
    kind,
    campaign,
    bonus,
  }: { pillar: string; kind: string; campaign?: string | undefined; bonus?: number | undefined },
): void {
  activity.pillar ??= pillar
  activity.kind ??= kind
  if (campaign !== undefined) activity.campaign ??= campaign
  if (bonus !== undefined) activity.bonus ??= bonus
}
