import type { ReactionsObserved } from '../activity/activity.ts'
import { periodOf } from '../calendar/period.ts'
import { type FactMeasure, measureOfKind } from '../measures/measure.ts'
import type { Decisions } from '../program/decisions.ts'
import { inForce, type ReadyRule } from '../program/decisions.ts'
import { applying, priceOf } from './asking.ts'
import type { Formula, LimitReached } from './explanation.ts'
import { multiplies } from './factor.ts'
import { tightest } from './limits.ts'
import type { Owner } from './owners.ts'
import type { Placed } from './place.ts'
import type { Limit } from './rule.ts'
import { moveCounts, type ShareState } from './state.ts'

/** How a rule computes what it asks for an activity, and the limit that would cut it first. */
export interface Working {
  formula: Formula
  limit: LimitReached | null
}

/** How each rule that applies computes what an activity asks, by the rule's id: to be asked before the activity is folded. */
export function workingsOf({ state, share }: Owner, placed: Placed, decisions: Decisions): Map<string, Working> {
  const workings = new Map<string, Working>()
  for (const ready of applying(inForce(decisions, placed.at), placed.activity, placed.at, share)) {
    const found = tightest(state, ready, placed)
    workings.set(ready.rule.id, {
      formula: formulaOf(ready, placed, share),
      limit: found ? limitReached(found, placed) : null,
    })
  }
  return workings
}

function formulaOf(ready: ReadyRule, placed: Placed, share: ShareState | undefined): Formula {
  const { points, bonus, per = 1 } = ready.rule
  const { activity } = placed
  const factors = factorsOn(ready, placed, share)
  if (activity.type !== 'reactions.observed' || !share) {
    const worth = typeof points === 'number' ? points : 0
    return { points: worth, bonus: bonus ? (activity.bonus ?? 0) : 0, units: null, per, factors, before: null }
  }
  const units = unitsOf(placed, activity, share, (kind) => priceOf(points, kind))
  const held = share.held.find(({ rule }) => rule === ready.rule.id)
  return { points: null, bonus: 0, units, per, factors, before: { worth: held?.worth ?? 0, over: held?.over ?? 1 } }
}

/** How observed counts come to what they add to a measure: each of a kind that belongs to it is one. Undefined for all that is no count. */
export function countingOf(
  { share }: Owner,
  placed: Placed,
  measure: FactMeasure,
): { formula: Formula; asked: number } | undefined {
  const { activity } = placed
  if (activity.type !== 'reactions.observed' || !share) return undefined
  const units = unitsOf(placed, activity, share, (kind) => Number(measureOfKind(kind) === measure)).filter(
    ({ points }) => points > 0,
  )
  const known = share.counts.filter(({ kind }) => measureOfKind(kind) === measure)
  const before = { worth: known.reduce((sum, { count }) => sum + count, 0), over: 1 }
  const asked = units.reduce((sum, { difference }) => sum + difference, 0)
  return { formula: { points: null, bonus: 0, units, per: 1, factors: [], before }, asked }
}

function unitsOf(
  { occurredAt }: Placed,
  activity: ReactionsObserved,
  share: ShareState,
  price: (kind: string) => number,
): NonNullable<Formula['units']> {
  // What is known of the share stays as it is: the fold moves it on.
  const known = { ...share, counts: share.counts.map((one) => ({ ...one })) }
  moveCounts(known, activity, occurredAt)
  return known.counts
    .filter(({ difference }) => difference !== 0)
    .map(({ kind, difference }) => ({ kind, difference, points: price(kind) }))
}

function factorsOn(
  { factors }: ReadyRule,
  { activity, at }: Placed,
  share: ShareState | undefined,
): Formula['factors'] {
  if (!factors) return []
  const weight = activity.platform === undefined ? undefined : factors.weights.get(activity.platform)
  const applied = factors.multipliers.flatMap((one, multiplier) =>
    multiplies(one, activity, at, share) ? [{ times: one.times, over: one.over, multiplier }] : [],
  )
  return weight ? [{ ...weight, platform: activity.platform }, ...applied] : applied
}

function limitReached({ points, count, per }: Limit, { day, activity }: Placed): LimitReached {
  const most = points === undefined ? { count } : { points }
  switch (per) {
    case 'day':
    case 'week':
    case 'month':
      return { ...most, per, window: periodOf(day, per).id }
    default:
      return { ...most, per, window: activity[per] ?? null }
  }
}
