import type { Activity, ExplanationPart, PersonalActivity } from '@advocacy-kit/core'
import { oracle } from '../oracle/oracle.ts'
import { place } from '../oracle/place.ts'

/** After everything else of one moment. */
const LAST = '\u{10FFFF}'

/** What the like of a part's activity would be granted at an instant: by the part's rule, or by any when the rules in force then no longer have it. */
export function grantedAt(log: readonly Activity[], person: string, part: ExplanationPart, at: number): number {
  const activity = log.find((one) => one.id === part.activity)
  if (activity === undefined || !('person' in activity)) throw new Error(`${part.activity} is nobody's.`)
  const like = likeAt(log, activity, at)
  const own = log.filter((one) => !('person' in one) || one.person === person || one.person === undefined)
  const whole = [...own, ...like]
  const last = like.at(-1)
  const inForce = place(whole, undefined, undefined).find((x) => x.activity === last)?.inForce.rules ?? []
  const isKept = inForce.some((rule) => rule.id === part.rule)
  return oracle(whole)
    .entries.filter((entry) => entry.activity === last?.id && (!isKept || entry.rule === part.rule))
    .reduce((sum, { points }) => sum + points, 0)
}

/** The same once more: a share in the same state as a share of its own, counts that are much higher. */
function likeAt(
  log: readonly Activity[],
  { recordedAt, backfill, ...activity }: PersonalActivity,
  at: number,
): PersonalActivity[] {
  const when = { occurredAt: new Date(at).toISOString() }
  if (activity.type === 'reactions.observed') {
    const counts = Object.fromEntries(Object.keys(activity.counts).map((kind) => [kind, 1_000_000]))
    return [{ ...activity, ...when, counts, id: LAST }]
  }
  if (!isState(activity)) return [{ ...activity, ...when, id: LAST }]
  const share = `${activity.share}${LAST}`
  const states = log.filter((one) => isState(one) && one.share === activity.share && one.type !== activity.type)
  const before = [...new Set(states.map(({ type }) => type))].flatMap((type) =>
    type === 'share.opened' || type === 'share.confirmed' || type === 'share.verified'
      ? [{ ...activity, ...when, type, share, id: `${LAST} ${type}` }]
      : [],
  )
  return [...before, { ...activity, ...when, share, id: `${LAST}${LAST}` }]
}

function isState(
  activity: Activity,
): activity is Extract<Activity, { type: 'share.opened' | 'share.confirmed' | 'share.verified' }> {
  return activity.type === 'share.opened' || activity.type === 'share.confirmed' || activity.type === 'share.verified'
}
