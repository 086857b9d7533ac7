import type { Limit, Rule } from '@advocacy-kit/core'
import { attribute } from './activities.ts'
import { windowOf } from './calendar.ts'
import { type Fraction, fraction, product, whole } from './fraction.ts'
import type { Placed } from './place.ts'

/** 4: the rules that apply to an activity; `earlier` are those before it that are not skipped. */
export function applying(x: Placed, earlier: readonly Placed[]): Rule[] {
  if (!x.scored) return []
  return x.inForce.rules.filter(
    (rule) => rule.on === x.activity.type && within(x, rule) && holds(x, rule.when, earlier),
  )
}

/** 4: the product of what applies. */
export function factor(x: Placed, { weights, multipliers }: Rule, earlier: readonly Placed[]): Fraction {
  const platform = attribute(x.activity, 'platform')
  const weight = Object.entries(weights ?? {}).flatMap(([name, one]) => (name === platform ? [one] : []))
  const applied = (multipliers ?? []).filter((one) => within(x, one) && holds(x, one.when, earlier))
  return product([...weight, ...applied].map(({ times, over }) => fraction(times, over)))
}

/** 4: what an activity asks whose type asks once. */
export function asked(x: Placed, rule: Rule, earlier: readonly Placed[]): number {
  const bonus = (rule.bonus && 'bonus' in x.activity && x.activity.bonus) || 0
  return whole(product([fraction(price(rule, '') + bonus), factor(x, rule, earlier)]))
}

/** 5: what one reaction of a kind is worth, before the factor. */
export function price({ points }: Rule, kind: string): number {
  return typeof points === 'number' ? points : (Object.entries(points).find(([name]) => name === kind)?.[1] ?? 0)
}

export function limitsOf({ limit }: Rule): Limit[] {
  return limit === undefined ? [] : [limit].flat()
}

export function measure(limit: Limit): string {
  return limit.points === undefined ? 'count' : 'points'
}

/** 4: the window of a limit that an activity's entry lies in. */
export function windowOfLimit(x: Placed, per: Limit['per']): string {
  if (per === 'day' || per === 'week' || per === 'month') return windowOf(x.day, per)
  return JSON.stringify(attribute(x.activity, per) ?? null)
}

function within({ at }: Placed, { from, until }: { from?: string | undefined; until?: string | undefined }): boolean {
  return (!from || Date.parse(from) <= at) && (!until || at < Date.parse(until))
}

/** Every attribute equals one of those that are named, and the share has come to one of the states in `reached`. */
function holds(x: Placed, { reached, ...wanted }: NonNullable<Rule['when']> = {}, earlier: readonly Placed[]): boolean {
  const ofShare = earlier.filter((p) => p.share !== undefined && p.share === x.share)
  const types: string[] = [x, ...ofShare].map((p) => p.activity.type)
  const named = Object.entries(wanted).filter(([, value]) => value !== undefined)
  return (
    (reached === undefined || [reached].flat().some((word) => types.includes(`share.${word}`))) &&
    named.every(([name, value]) => [value].flat().some((one) => one === attribute(x.activity, name)))
  )
}
