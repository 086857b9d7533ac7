import type { Activity, AwardedActivity } from '../activity/activity.ts'
import { dayName, parsePeriod } from '../calendar/period.ts'
import type { Decisions } from '../program/decisions.ts'
import type { AwardShown } from './award.ts'
import { type Entry, earns, type Ledger } from './entry.ts'
import type { Explanation, ExplanationPart } from './statement.ts'

/**
 * Why a person has the score they have in a period: every entry behind it with its activity, rule, version, what was asked and why less was
 * granted. The points of the parts that are not `spent` add up to the score that `rank` shows.
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
export function explain(ledger: Ledger, { person, period = 'all' }: { person: string; period?: string }): Explanation {
  const own = ledger.entries.filter((entry) => entry.person === person)
  return explanationOf(own, (id) => ledger.activities.get(id), ledger.decisions, { person, period })
}

/** The explanation of one person's entries, given their activities. */
export function explanationOf(
  entries: readonly Entry[],
  activityOf: (id: string) => Activity | undefined,
  decisions: Decisions,
  { person, period }: { person: string; period: string },
): Explanation {
  const { id, from, until } = parsePeriod(period)
  const inside = entries.filter(({ day }) => day >= from && day < until)
  const parts = inside.flatMap((entry) => {
    const activity = activityOf(entry.activity)
    return activity ? [partOf(entry, activity)] : []
  })
  let score = 0
  for (const entry of inside) if (earns(entry)) score += entry.points
  return { person, period: id, score, parts, rules: rulesNamedIn(inside, decisions) }
}

function partOf(entry: Entry, activity: Activity): ExplanationPart {
  const attributes = 'person' in activity ? activity : undefined
  return {
    activity: entry.activity,
    type: activity.type,
    occurredAt: activity.occurredAt,
    day: dayName(entry.day),
    share: attributes?.share ?? null,
    content: attributes?.content ?? null,
    platform: attributes?.platform ?? null,
    rule: entry.rule,
    version: entry.version,
    kind: entry.kind,
    asked: entry.asked,
    points: entry.points,
    why: entry.why ?? null,
    late: entry.late ?? false,
    ...(activity.type === 'points.awarded' && { award: awardShownOf(activity) }),
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

function rulesNamedIn(entries: readonly Entry[], decisions: Decisions): Explanation['rules'] {
  const named = new Set(entries.map(({ rule, version }) => JSON.stringify([rule, version])))
  return decisions.editions.flatMap(({ version, rules }) =>
    rules.rules.filter(({ id }) => named.has(JSON.stringify([id, version]))).map((rule) => ({ version, rule })),
  )
}
