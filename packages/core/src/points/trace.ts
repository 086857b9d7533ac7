import type { Activity } from '../activity/activity.ts'
import type { FactMeasure, Measure } from '../measures/measure.ts'
import { type Decisions, inForce, type ReadyRule } from '../program/decisions.ts'
import { applying } from './asking.ts'
import { meets } from './condition.ts'
import type { Entry } from './entry.ts'
import type { ExplanationPart, Unmet } from './explanation.ts'
import { fold } from './fold.ts'
import { countingOf, type Working, workingsOf } from './formula.ts'
import type { Owner } from './owners.ts'
import type { Placed } from './place.ts'
import { Sequence } from './sequence.ts'

/** An entry, or what a measure counted, with all that led to it: whose it is, how it was computed, or why no rule gave anything. */
export interface Trace {
  entry: Omit<Entry, 'why' | 'kind'> & Pick<ExplanationPart, 'kind'> & { why?: ExplanationPart['why'] }
  owner: Owner
  placed: Placed
  working?: Working | undefined
  unmet?: readonly Unmet[]
}

type Owned = Pick<Trace, 'owner' | 'placed'>

/** What to trace: on which days, of which campaign if any, of which measure; with `nothing`, activities too to which no rule applies. */
interface Wanted {
  from: number
  until: number
  campaign?: string
  measure: Measure
  nothing: boolean
}

/**
 * The entries of one person on some days, or what a measure counted of them, in the order of the law, each with what led to it. `activities` are all of the person's, each once. `last` is
 * the booking of the last of them.
 */
export function tracesOf(
  activities: Iterable<Activity>,
  decisions: Decisions,
  wanted: Wanted,
): { traces: Trace[]; last: number } {
  const { measure, nothing } = wanted
  const traces: Trace[] = []
  let last = 0
  const sequence = new Sequence(decisions)
  for (const activity of activities) sequence.add(activity)
  sequence.take((owner, placed) => {
    last = placed.bookedAt
    // What happened before decides what can be taken back.
    if (!isWanted(placed, wanted)) fold(owner, placed, decisions, ignore, ignore)
    else if (measure === 'points') traces.push(...booked({ owner, placed }, decisions, nothing))
    else traces.push(...counted({ owner, placed }, decisions, measure))
  })
  return { traces, last }
}

const ignore = () => undefined

function isWanted({ day, activity }: Placed, { from, until, campaign }: Wanted): boolean {
  return day >= from && day < until && (campaign === undefined || activity.campaign === campaign)
}

/** Folds an activity on, and traces what was booked. */
function booked({ owner, placed }: Owned, decisions: Decisions, nothing: boolean): Trace[] {
  const idle = nothing ? idleTrace({ owner, placed }, decisions) : undefined
  const workings = workingsOf(owner, placed, decisions)
  const traces: Trace[] = idle ? [idle] : []
  fold(owner, placed, decisions, (entry) =>
    traces.push({ entry, owner, placed, working: workings.get(entry.rule ?? '') }),
  )
  return traces
}

/** Folds an activity on, and traces what it counted for a measure. */
function counted({ owner, placed }: Owned, decisions: Decisions, measure: FactMeasure): Trace[] {
  const formula = countingOf(owner, placed, measure)
  const traces: Trace[] = []
  fold(owner, placed, decisions, ignore, ({ amount, ...count }) => {
    if (count.measure !== measure) return
    const { activity, person, day } = count
    const asked = formula?.asked ?? amount
    const entry = { activity, person, day, rule: null, version: 0, kind: 'counted', asked, points: amount } as const
    const working = formula && { formula: formula.formula, limit: null }
    traces.push({ entry: placed.late ? { ...entry, late: true } : entry, owner, placed, working })
  })
  return traces
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
