import { onceKey } from '../points/asking.ts'
import type { Entry } from '../points/entry.ts'
import { use, windowOf } from '../points/limits.ts'
import type { Placed } from '../points/place.ts'
import type { PointsState } from '../points/state.ts'
import { isWithdrawal } from '../points/subject.ts'
import { type Decisions, inForce, type ReadyRule } from '../program/decisions.ts'
import type { Step } from './history.ts'
import type { Made } from './log-row.ts'

/** The rules that look at an activity. */
export function rulesFor({ activity, at }: Placed, decisions: Decisions): readonly ReadyRule[] {
  return inForce(decisions, at)?.byType.get(activity.type) ?? []
}

/** Whether a rule goes by what other activities of the person were granted. */
export function goesByOthers({ rule: { once }, limits }: ReadyRule): boolean {
  return once !== undefined || limits.length > 0
}

/**
 * Whether limits and `once` have room for one more activity of a person, beside all its `steps`, and wherever among them it stands: then nothing else is granted less for it, nor it for anything else. What
 * limits have used only grows where no counts fall and nothing is withdrawn, so it is enough to look at the end of all.
 */
export function hasRoom(
  state: PointsState,
  steps: readonly Step[],
  placed: Placed,
  { entries }: Made,
  decisions: Decisions,
): boolean {
  if (placed.activity.type === 'reactions.observed') return false
  if (steps.some((step) => isWithdrawal(step.placed.activity))) return false
  return rulesFor(placed, decisions).every((ready) => {
    const entry = entries.find(({ rule }) => rule === ready.rule.id)
    return entry === undefined || isUncut(state, ready, placed, entry, decisions)
  })
}

/** Notes what an activity was granted that has room. */
export function takeRoom(state: PointsState, placed: Placed, { entries }: Made, decisions: Decisions): void {
  for (const ready of rulesFor(placed, decisions)) {
    const granted = entries.find(({ rule }) => rule === ready.rule.id)?.points ?? 0
    if (granted === 0) continue
    use(state, ready, placed, granted, undefined)
    if (ready.rule.once) state.once.add(onceKey(ready, placed.activity))
  }
}

function isUncut(
  state: PointsState,
  ready: ReadyRule,
  placed: Placed,
  { points }: Entry,
  decisions: Decisions,
): boolean {
  if (points === 0) return true
  if (ready.rule.once && state.once.has(onceKey(ready, placed.activity))) return false
  return ready.limits.every(({ key, per, counts }) => {
    const used = state.used.get(key + windowOf(per, placed)) ?? 0
    return used + (counts ? 1 : points) <= leastOf(key, decisions)
  })
}

/** The least that a limit leaves by any version of the rules. */
function leastOf(key: string, { editions }: Decisions): number {
  let least = Number.POSITIVE_INFINITY
  for (const { byType } of editions)
    for (const rules of byType.values())
      for (const { limits } of rules)
        for (const limit of limits) if (limit.key === key) least = Math.min(least, limit.points ?? limit.count ?? 0)
  return least
}
