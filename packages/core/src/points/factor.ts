import type { PersonalActivity } from '../activity/activity.ts'
import { type Condition, conditionsOf, meets } from './condition.ts'
import type { Rule } from './rule.ts'
import type { Held, ShareState } from './state.ts'

/** `times / over`, exactly. */
export interface Fraction {
  times: number
  over: number
}

/** A factor that holds for some of the activities, in `[from, until)`. */
interface Multiplier extends Fraction {
  conditions: readonly Condition[]
  from: number
  until: number
}

/** What a rule is multiplied by, made ready. */
export interface Factors {
  weights: ReadonlyMap<string, Fraction>
  multipliers: readonly Multiplier[]
}

/** The factors of a rule; undefined for one that is never multiplied. */
export function factorsOf({ weights = {}, multipliers = [] }: Rule): Factors | undefined {
  const platforms = Object.entries(weights)
  if (platforms.length === 0 && multipliers.length === 0) return undefined
  return {
    weights: new Map(platforms.map(([platform, { times, over = 1 }]) => [platform, { times, over }])),
    multipliers: multipliers.map(({ times, over = 1, when, from, until }) => ({
      times,
      over,
      conditions: conditionsOf(when),
      from: from === undefined ? Number.NEGATIVE_INFINITY : Date.parse(from),
      until: until === undefined ? Number.POSITIVE_INFINITY : Date.parse(until),
    })),
  }
}

/** What an activity's points are multiplied by: its platform's weight, and every multiplier that applies. */
export function factorOf(
  { weights, multipliers }: Factors,
  activity: PersonalActivity,
  at: number,
  share: ShareState | undefined,
): Fraction {
  let { times, over } = weights.get(activity.platform ?? '') ?? ONE
  for (const one of multipliers) {
    if (!multiplies(one, activity, at, share)) continue
    times *= one.times
    over *= one.over
  }
  return { times, over }
}

/** Whether a multiplier applies to an activity. */
export function multiplies(
  { from, until, conditions }: Multiplier,
  activity: PersonalActivity,
  at: number,
  share: ShareState | undefined,
): boolean {
  return at >= from && at < until && meets(conditions, activity, share)
}

/** No factor at all. */
export const ONE: Fraction = { times: 1, over: 1 }

/** Points times a fraction, rounded down; NaN beyond 2^53, which every check of a safe integer refuses. */
export function wholeOf(points: number, { times, over }: Fraction): number {
  return exact((BigInt(points) * BigInt(times)) / BigInt(over))
}

/** What a rule's counts of a share are worth in whole points, and 0 below zero. */
export function wholeWorth({ worth, over }: Held): number {
  // Exact as long as both are within 2^53, which a division that is rounded is not.
  return worth <= 0 ? 0 : (worth - (worth % over)) / over
}

/** Adds `units * times / over` to what a rule's counts of a share are worth, which becomes NaN when it can no longer be told exactly. */
export function addWorth(held: Held, units: number, { times, over }: Fraction): void {
  const whole = units * times
  if (over === 1 && held.over === 1 && Number.isSafeInteger(whole)) {
    held.worth += whole
    return
  }
  const sum = BigInt(held.worth) * BigInt(over) + BigInt(units) * BigInt(times) * BigInt(held.over)
  const parts = BigInt(held.over) * BigInt(over)
  const common = greatestDivisor(sum < 0n ? -sum : sum, parts)
  held.worth = exact(sum / common)
  held.over = exact(parts / common)
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [greater, less] = [a, b]
  while (less > 0n) [greater, less] = [less, greater % less]
  return greater
}

function exact(value: bigint): number {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : Number.NaN
}
