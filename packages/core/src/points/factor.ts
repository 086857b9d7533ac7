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

/** What an activity's points are multiplied by: its platform's weight, and every multiplier that applies. Not a whole number of parts within 2^53 gives NaN. */
export function factorOf(
  { weights, multipliers }: Factors,
  activity: PersonalActivity,
  at: number,
  share: ShareState | undefined,
): Fraction {
  let factor = weights.get(activity.platform ?? '') ?? ONE
  for (const one of multipliers) {
    if (at >= one.from && at < one.until && meets(one.conditions, activity, share))
      factor = reduced(factor.times * one.times, factor.over * one.over)
  }
  return factor
}

/** No factor at all. */
export const ONE: Fraction = { times: 1, over: 1 }

/** Points times a fraction, rounded down. */
export function wholeOf(points: number, { times, over }: Fraction): number {
  return roundedDown(exact(points * times), over)
}

/** What a rule's counts of a share are worth in whole points, and 0 below zero. */
export function wholeWorth({ worth, over }: Held): number {
  return worth <= 0 ? 0 : roundedDown(worth, over)
}

/** Adds `units * times / over` to what a rule's counts of a share are worth. */
export function addWorth(held: Held, units: number, { times, over }: Fraction): void {
  if (over === 1 && held.over === 1) {
    held.worth = exact(held.worth + exact(units * times))
    return
  }
  const common = exact((held.over / greatestDivisor(held.over, over)) * over)
  const sum = exact(held.worth * (common / held.over)) + exact(units * times * (common / over))
  const sums = reduced(sum, common)
  held.worth = sums.times
  held.over = sums.over
}

/** Exact as long as both are within 2^53, which a division that is rounded is not. */
function roundedDown(value: number, over: number): number {
  return (value - (value % over)) / over
}

function reduced(times: number, over: number): Fraction {
  const divisor = greatestDivisor(Math.abs(exact(times)), exact(over))
  return { times: times / divisor, over: over / divisor }
}

function greatestDivisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b]
  return a
}

/** NaN for what is no longer exact, which every check of a safe integer refuses. */
function exact(value: number): number {
  return Number.isSafeInteger(value) ? value : Number.NaN
}
