import type { PersonalActivity } from '../activity/activity.ts'
import type { Edition, ReadyRule } from '../program/decisions.ts'
import { meets } from './condition.ts'
import { factorOf, wholeOf } from './factor.ts'
import type { Placed } from './place.ts'
import type { Rule } from './rule.ts'
import type { Counted, ShareState } from './state.ts'

/** The rules of an edition that apply to an activity. */
export function applying(
  edition: Edition | undefined,
  activity: PersonalActivity,
  at: number,
  share: ShareState | undefined,
): readonly ReadyRule[] {
  const rules = edition?.byType.get(activity.type)
  if (rules === undefined || activity.unscored) return []
  for (const ready of rules) {
    if (!applies(ready, activity, at, share)) return rules.filter((one) => applies(one, activity, at, share))
  }
  return rules
}

function applies(
  { from, until, conditions }: ReadyRule,
  activity: PersonalActivity,
  at: number,
  share: ShareState | undefined,
): boolean {
  return at >= from && at < until && (conditions.length === 0 || meets(conditions, activity, share))
}

/** What `once` remembers of an activity that a rule gave points. */
export function onceKey({ rule }: ReadyRule, activity: PersonalActivity): string {
  let key = rule.id
  for (const attribute of rule.once ?? []) {
    const value = activity[attribute]
    // Ids hold no control character, so these marks keep missing, true and "true" apart.
    key += value === undefined ? '\n' : typeof value === 'string' ? `\n"${value}` : `\n${value}`
  }
  return key
}

/** What a rule asks for one activity; NaN beyond 2^53. */
export function askedOnce(
  { rule: { points, bonus }, factors }: ReadyRule,
  { activity, at }: Placed,
  share: ShareState | undefined,
): number {
  if (typeof points !== 'number') return 0
  if (!bonus && !factors) return points
  const whole = points + (bonus ? (activity.bonus ?? 0) : 0)
  return factors ? wholeOf(whole, factorOf(factors, activity, at, share)) : whole
}

/** What differences of counts are worth before any factor. */
export function unitsOf({ rule: { points } }: ReadyRule, counts: readonly Counted[]): number {
  let units = 0
  for (const { kind, difference } of counts) if (difference !== 0) units += difference * priceOf(points, kind)
  return units
}

/** What one of a kind of reaction is worth; kinds that a table does not name are worth nothing. */
export function priceOf(points: Rule['points'], kind: string): number {
  return typeof points === 'number' ? points : Object.hasOwn(points, kind) ? (points[kind] ?? 0) : 0
}
