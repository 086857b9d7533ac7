import type { Activity, ActivityType, ProgramActivity } from '../activity/activity.ts'
import { millisecondsOf } from '../calendar/instant.ts'
import { parsePeriod } from '../calendar/period.ts'
import type { Zone } from '../calendar/zone.ts'
import { type Condition, conditionsOf } from '../points/condition.ts'
import { type Factors, factorsOf } from '../points/factor.ts'
import { type Limit, limitsOf, type Rule, type RuleSet } from '../points/rule.ts'
import type { Usage } from '../points/state.ts'

/** A rule made ready: its instants and limits parsed once. It holds in `[from, until)`, milliseconds since 1970. */
export interface ReadyRule {
  rule: Rule
  /** `-Infinity` when the rule says nothing. */
  from: number
  /** `Infinity` when the rule says nothing. */
  until: number
  conditions: readonly Condition[]
  /** What it is multiplied by; undefined for most. */
  factors: Factors | undefined
  limits: readonly (Limit & Usage)[]
}

/** A version of the rules, with the rules of each activity type at hand. */
export interface Edition {
  /** Counted from 1. */
  version: number
  /** The instant it comes into force, in milliseconds since 1970. */
  from: number
  rules: RuleSet
  /** Whether it takes the place of versions that began after it. */
  recompute: boolean
  byType: ReadonlyMap<ActivityType, readonly ReadyRule[]>
}

/** What a program has decided so far: its zone, the versions of its rules, closed periods and undone backfills. */
export interface Decisions {
  zone: Zone
  /** What holds, by `from`, then version. */
  editions: readonly Edition[]
  /** Every version that was published, those that no longer hold too. */
  published: readonly Edition[]
  /** The versions that were undone. */
  undoneRules: ReadonlySet<number>
  /** By `recordedAt`; `until` is the first day that was open after it, never falling. */
  closings: readonly { recordedAt: number; until: number }[]
  undone: ReadonlySet<string>
}

/** Earlier than every local day; a whole number, so that JSON keeps it. */
export const ALWAYS = Number.MIN_SAFE_INTEGER

/** Nothing decided yet, but the zone. */
export function undecided(zone: Zone): Decisions {
  return { zone, editions: [], published: [], undoneRules: new Set(), closings: [], undone: new Set() }
}

/** The decisions after one more of them; the order in which they are heard does not matter. */
export function decide(decisions: Decisions, activity: ProgramActivity): Decisions {
  switch (activity.type) {
    case 'rules.published':
      return publish(
        decisions,
        edition(activity.version, Date.parse(activity.from), activity.rules, activity.recompute),
      )
    case 'rules.undone':
      return inEffect({ ...decisions, undoneRules: new Set(decisions.undoneRules).add(activity.version) })
    case 'period.closed':
      return close(decisions, recordedAt(activity), parsePeriod(activity.period).until)
    case 'backfill.undone':
      return { ...decisions, undone: new Set(decisions.undone).add(activity.undoes) }
  }
}

/** The decisions with one more version of the rules. */
export function publish(decisions: Decisions, published: Edition): Decisions {
  return inEffect({ ...decisions, published: [...decisions.published, published] })
}

/** Finds the versions that hold: neither undone, nor replaced by a later one that reaches back before them. */
function inEffect(decisions: Decisions): Decisions {
  const left = decisions.published.filter(({ version }) => !decisions.undoneRules.has(version))
  const editions = left.filter(
    (edition) =>
      !left.some((later) => later.recompute && later.version > edition.version && later.from <= edition.from),
  )
  return { ...decisions, editions: editions.sort((a, b) => a.from - b.from || a.version - b.version) }
}

/** The rules in force at an instant; undefined before the first. */
export function inForce({ editions }: Decisions, at: number): Edition | undefined {
  for (let index = editions.length - 1; index >= 0; index--) {
    const edition = editions[index]
    if (edition && edition.from <= at) return edition
  }
  return undefined
}

/** The first local day that is still open for what is recorded at an instant. */
export function closedFor({ closings }: Decisions, recordedAt: number): number {
  for (let index = closings.length - 1; index >= 0; index--) {
    const closing = closings[index]
    if (closing && closing.recordedAt < recordedAt) return closing.until
  }
  return ALWAYS
}

/** When an activity was recorded, in milliseconds; an activity that does not say was recorded when it happened. */
export function recordedAt(activity: Activity): number {
  return millisecondsOf(activity.recordedAt ?? activity.occurredAt)
}

function close(decisions: Decisions, recordedAt: number, until: number): Decisions {
  const closings = [...decisions.closings, { recordedAt, until }].sort((a, b) => a.recordedAt - b.recordedAt)
  let latest = ALWAYS
  return {
    ...decisions,
    closings: closings.map((closing) => {
      latest = Math.max(latest, closing.until)
      return { ...closing, until: latest }
    }),
  }
}

/** A version of the rules, made ready. */
export function edition(version: number, from: number, rules: RuleSet, recompute = false): Edition {
  const byType = new Map<ActivityType, ReadyRule[]>()
  for (const rule of rules.rules) {
    const list = byType.get(rule.on)
    if (list) list.push(ready(rule))
    else byType.set(rule.on, [ready(rule)])
  }
  return { version, from, rules, recompute, byType }
}

function ready(rule: Rule): ReadyRule {
  return {
    rule,
    from: rule.from === undefined ? Number.NEGATIVE_INFINITY : Date.parse(rule.from),
    until: rule.until === undefined ? Number.POSITIVE_INFINITY : Date.parse(rule.until),
    conditions: conditionsOf(rule.when),
    factors: factorsOf(rule),
    limits: limitsOf(rule.limit).map((limit) => ({
      ...limit,
      counts: limit.points === undefined,
      key: `${rule.id}\n${limit.count === undefined ? 'points' : 'count'}\n${limit.per}\n`,
    })),
  }
}
