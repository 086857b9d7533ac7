import { type Activity, type AwardedActivity, isProgramActivity } from '../activity/activity.ts'
import { dayName, type Period, parsePeriod } from '../calendar/period.ts'
import type { Measure } from '../measures/measure.ts'
import type { Decisions } from '../program/decisions.ts'
import { unitOf } from '../program/unit.ts'
import { againOf } from './again.ts'
import type { AwardShown } from './award.ts'
import { earns, type Ledger } from './entry.ts'
import type { Explanation, ExplanationPart } from './explanation.ts'
import { type Trace, tracesOf } from './trace.ts'

/** What to explain of a person: which period, and as seen from when. */
export interface Asked {
  person: string
  /** A period by its name, such as `2026-W47`; `all` when left out. */
  period?: string | undefined
  /** What the number counts: `points` when left out. */
  measure?: Measure | undefined
  /** Whether activities are told of to which no rule applies. */
  nothing?: boolean | undefined
  /** The instant from which `again` is looked for, in ISO 8601; that of the person's last activity when left out, or when it lies before. */
  now?: string | undefined
}

/**
 * Why a person has the score they have in a period, in the order of the law: every entry behind it with its activity, rule, version, what was asked and how that was computed, why less was
 * granted, by which limit, and when the same earns again. The points of the parts that are neither `spent` nor `expired` add up to the score that `rank` shows. Another `measure` than points
 * is explained by what each activity counted.
 *
 * Throws `invalid-input` for a period that does not exist.
 *
 * @example
 * ```ts
 * import { explain, type Ledger } from '@advocacy-kit/core'
 *
 * export function whyNothing(ledger: Ledger) {
 *   return explain(ledger, { person: 'ann' }).parts.filter(({ points }) => points === 0)
 * }
 * ```
 */
export function explain(ledger: Ledger, asked: Asked): Explanation {
  const period = parsePeriod(asked.period ?? 'all')
  return explanationOf(ownActivities(ledger, asked.person), ledger.decisions, { ...asked, period })
}

/** Chooses the traces that are told, and where the next page begins. */
export type Page = (traces: readonly Trace[]) => { shown: readonly Trace[]; next: string | null }

const whole: Page = (traces) => ({ shown: traces, next: null })

/** What to explain, by its days; of a campaign only what belongs to it. */
type AskedDays = Omit<Asked, 'period'> & { period: Period & { campaign?: string } }

/** The explanation of one person, given all of their activities, each once. */
export function explanationOf(
  activities: Iterable<Activity>,
  decisions: Decisions,
  { person, period, measure = 'points', nothing = false, now }: AskedDays,
  page = whole,
): Explanation {
  const { traces, last } = tracesOf(activities, decisions, { ...period, measure, nothing })
  const { shown, next } = page(traces)
  const seenFrom = Math.max(last, now === undefined ? last : Date.parse(now))
  return {
    person,
    period: period.id,
    measure,
    score: traces.reduce((sum, { entry }) => (earns(entry) ? sum + entry.points : sum), 0),
    parts: shown.map((trace) => partOf(trace, decisions, seenFrom)),
    rules: rulesNamedIn(shown, decisions),
    timeZone: decisions.zone.name,
    ...(measure === 'points' && unitOf(decisions)),
    counts: { parts: traces.length, nothing: traces.filter(({ entry }) => entry.points === 0).length },
    next,
  }
}

/** What a person did, and what was seen of their shares. */
function ownActivities({ activities }: Ledger, person: string): Activity[] {
  const shares = new Set<unknown>()
  for (const activity of activities.values())
    if ('person' in activity && activity.person === person && activity.share !== undefined) shares.add(activity.share)
  return [...activities.values()].filter(
    (activity) => !isProgramActivity(activity) && (activity.person === person || shares.has(activity.share)),
  )
}

function partOf({ entry, owner, placed, working, unmet }: Trace, decisions: Decisions, now: number): ExplanationPart {
  const { activity } = placed
  const { kind, asked, points, rule, why = null } = entry
  const isCut = kind === 'granted' && (points < asked || points === 0) && why !== 'repeated' && why !== 'withdrawn'
  const again = isCut ? againOf(owner, activity, rule, decisions, now) : undefined
  return {
    activity: activity.id,
    type: activity.type,
    occurredAt: activity.occurredAt,
    day: dayName(entry.day),
    share: activity.share ?? null,
    content: activity.content ?? null,
    platform: activity.platform ?? null,
    rule,
    version: entry.version,
    kind,
    asked,
    points,
    why,
    formula: working?.formula ?? null,
    limit: (why === 'limit' && working?.limit) || null,
    again: again === undefined ? null : new Date(again).toISOString(),
    late: entry.late ?? false,
    ...(activity.type === 'points.awarded' && { award: awardShownOf(activity) }),
    ...(unmet && { unmet: [...unmet] }),
  }
}

/** Who gave it has no name here: names are not in the log. */
function awardShownOf({ award, revokes, reason, by }: AwardedActivity): AwardShown {
  return {
    id: award ?? revokes ?? null,
    reason,
    by: { name: null, role: by === undefined ? 'service' : 'master' },
    revoked: revokes !== undefined,
  }
}

function rulesNamedIn(traces: readonly Trace[], decisions: Decisions): Explanation['rules'] {
  const named = new Set<string>()
  for (const { entry, unmet = [] } of traces)
    for (const rule of [entry.rule, ...unmet.map((one) => one.rule)]) named.add(JSON.stringify([rule, entry.version]))
  return decisions.editions.flatMap(({ version, rules }) =>
    rules.rules.filter(({ id }) => named.has(JSON.stringify([id, version]))).map((rule) => ({ version, rule })),
  )
}
