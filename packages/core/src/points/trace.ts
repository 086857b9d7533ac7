import type { Activity } from '../activity/activity.ts'
import { type Decisions, inForce, type ReadyRule } from '../program/decisions.ts'
import { meets } from './condition.ts'
import type { Entry } from './entry.ts'
import type { ExplanationPart, Unmet } from './explanation.ts'
import { applying, fold, noteWithdrawal } from './fold.ts'
import { type Working, workingsOf } from './formula.ts'
import { type Owner, Owners } from './owners.ts'
import type { Placed } from './place.ts'
import { type Owned, ownedInOrder } from './score.ts'

/** An entry with all that led to it: whose it is, how it was computed, or why no rule gave anything. */
export interface Trace {
  entry: Omit<Entry, 'why'> & { why?: ExplanationPart['why'] }
  owner: Owner
  placed: Placed
  working?: Working | undefined
  unmet?: readonly Unmet[]
}

/**
 * The entries of one person on some days, in the order of the law, each with what led to it. `activities` are all of the person's, each once. With `nothing`, activities to which no
 * rule applies have a trace too, of no points. `last` is the booking of the person's last activity.
 */
export function tracesOf(
  activities: Iterable<Activity>,
  decisions: Decisions,
  { from, until, nothing }: { from: number; until: number; nothing: boolean },
): { traces: Trace[]; last: number } {
  const owned = ownedInOrder(activities, decisions, new Owners())
  for (const { owner, placed } of owned) noteWithdrawal(owner, placed)
  const traces: Trace[] = []
  for (const one of owned) {
    const { owner, placed } = one
    const isInside = placed.day >= from && placed.day < until
    const idle = isInside && nothing ? idleTrace(one, decisions) : undefined
    const workings = isInside ? workingsOf(owner, placed, decisions) : undefined
    fold(owner, placed, decisions, (entry) => {
      if (isInside) traces.push({ entry, owner, placed, working: workings?.get(entry.rule ?? '') })
    })
    if (idle) traces.push(idle)
  }
  return { traces, last: owned.at(-1)?.placed.bookedAt ?? 0 }
}

/** The trace of an activity of a type that the program rewards, at whatever time, and to which no rule applies. */
function idleTrace({ owner, placed }: Owned, decisions: Decisions): Trace | undefined {
  const { activity, at, day, late } = placed
  const { state, share } = owner
  const edition = inForce(decisions, at)
  if (activity.unscored || (share && day >= share.withdrawnFrom)) return undefined
  if (!decisions.editions.some(({ byType }) => byType.has(activity.type))) return undefined
  if (applying(edition, activity, at, share).length > 0) return undefined
  const entry = {
    activity: activity.id,
    rule: null,
    version: edition?.version ?? 0,
    person: state.person,
    day,
    kind: 'granted',
    asked: 0,
    points: 0,
    why: 'no-rule',
  } as const
  const unmet = (edition?.byType.get(activity.type) ?? []).flatMap((ready) => unmetBy(ready, placed, owner))
  return { entry: late ? { ...entry, late } : entry, owner, placed, unmet }
}

function unmetBy({ rule, from, until, conditions }: ReadyRule, { activity, at }: Placed, { share }: Owner): Unmet[] {
  if (at < from) return [{ rule: rule.id, condition: 'from' }]
  if (at >= until) return [{ rule: rule.id, condition: 'until' }]
  const failed = conditions.find((one) => !meets([one], activity, share))
  return failed ? [{ rule: rule.id, condition: failed.attribute }] : []
}
