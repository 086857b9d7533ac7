import type { PersonalActivity } from '../activity/activity.ts'
import { periodOf } from '../calendar/period.ts'
import { type Decisions, inForce, type ReadyRule } from '../program/decisions.ts'
import { applying, askedOnce, onceKey, priceOf } from './asking.ts'
import { factorOf, ONE } from './factor.ts'
import { leftBy } from './limits.ts'
import type { Owner } from './owners.ts'
import { type Placed, place } from './place.ts'
import type { ShareState } from './state.ts'

/**
 * The first instant from `now` on at which an activity like this one would earn something by the rule, given all that is known of its person; undefined when it never would. By any rule,
 * where there is no rule, or the version in force then no longer has it.
 *
 * A share that is opened, confirmed or verified would be another share of the same item; counts would be as much higher as a point takes.
 */
export function againOf(
  owner: Owner,
  activity: PersonalActivity,
  rule: string | null,
  decisions: Decisions,
  now: number,
): number | undefined {
  return instantsFrom(now, activity, owner.share, decisions).find((at) => {
    const placed = place(likeAt(activity, at), decisions)
    const edition = inForce(decisions, placed.at)
    const rules = applying(edition, placed.activity, placed.at, owner.share)
    const same = edition?.rules.rules.some(({ id }) => id === rule)
    return rules.some((ready) => (!same || ready.rule.id === rule) && earns(owner, ready, placed))
  })
}

/**
 * When what an activity earns may change: now, when the next windows begin, when rules, multipliers and versions begin or end, and when counts that were observed ahead of the clock are outdated no more.
 */
function instantsFrom(
  now: number,
  { type }: PersonalActivity,
  share: ShareState | undefined,
  { zone, editions }: Decisions,
): number[] {
  const today = zone.dayOf(now)
  const instants = (['day', 'week', 'month'] as const).map((unit) => zone.startOf(periodOf(today, unit).until))
  if (type === 'reactions.observed') for (const { observedAt } of share?.counts ?? []) instants.push(observedAt)
  for (const { from, byType } of editions) {
    instants.push(from)
    for (const { from, until, factors } of byType.get(type) ?? []) {
      instants.push(from, until)
      for (const multiplier of factors?.multipliers ?? []) instants.push(multiplier.from, multiplier.until)
    }
  }
  const later = instants.filter((at) => at > now && Number.isFinite(at))
  return [now, ...new Set(later)].sort((a, b) => a - b)
}

function likeAt(activity: PersonalActivity, at: number): PersonalActivity {
  const { recordedAt, backfill, ...like } = activity
  return { ...like, occurredAt: new Date(at).toISOString() }
}

function earns({ state, share }: Owner, ready: ReadyRule, placed: Placed): boolean {
  const { activity, day, at } = placed
  const { type } = activity
  const isShareState = type === 'share.opened' || type === 'share.confirmed' || type === 'share.verified'
  if (share && !isShareState && day >= share.withdrawnFrom) return false
  if (state.away && type !== 'person.joined') return false
  if (activity.type === 'reactions.observed') {
    const { times } = ready.factors ? factorOf(ready.factors, activity, at, share) : ONE
    const isOutdated = (kind: string) =>
      share?.counts.some((known) => known.kind === kind && known.observedAt > placed.occurredAt)
    const isWorth = Object.keys(activity.counts).some(
      (kind) => priceOf(ready.rule.points, kind) > 0 && !isOutdated(kind),
    )
    return isWorth && times > 0 && leftBy(state, ready, placed, 1) > 0
  }
  if (ready.rule.once && state.once.has(onceKey(ready, activity))) return false
  return leftBy(state, ready, placed, askedOnce(ready, placed, share)) > 0
}
