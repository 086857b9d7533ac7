import type { StreakEvent } from './streak.ts'

/**
 * The events of each day, week or other stretch as one, of the sum of their values, from the first stretch to the last; a stretch with nothing has 0. `stretchOf` says in which, by consecutive
 * numbers. With {@link streaks} it makes streaks of days or weeks.
 *
 * @example
 * ```ts
 * import { perStretch, streaks, zone } from '@advocacy-kit/core'
 *
 * const shares = ['2026-11-16T09:00:00Z', '2026-11-17T22:30:00Z', '2026-11-18T08:00:00Z'].map((at) => ({ at: Date.parse(at), value: 1 }))
 * const days = perStretch(shares, zone('Europe/Amsterdam').dayOf)
 * streaks(days, { least: 1, tiers: { three: 3 } }).length // 1
 * ```
 */
export function perStretch(events: Iterable<StreakEvent>, stretchOf: (at: number) => number): StreakEvent[] {
  const sums = new Map<number, number>()
  for (const { at, value } of events) sums.set(stretchOf(at), (sums.get(stretchOf(at)) ?? 0) + value)
  const first = Math.min(...sums.keys())
  const last = Math.max(...sums.keys())
  const all: StreakEvent[] = []
  for (let at = first; at <= last; at++) all.push({ at, value: sums.get(at) ?? 0 })
  return all
}

/** A threshold that the sum of a stretch reached. */
export interface ThresholdReached {
  /** The threshold itself, in the unit of the values. */
  threshold: number
  /** Which stretch it is, by its number. */
  stretch: number
  /** When it was reached, in the unit of the events. */
  at: number
}

/**
 * The thresholds that the sum of values reaches within each stretch: each once a stretch, at the event since which the sum has stayed there. What is taken back later, also by a late event, is
 * not reached.
 *
 * @example
 * ```ts
 * import { thresholdsReached } from '@advocacy-kit/core'
 *
 * thresholdsReached([{ at: 3, value: 60 }, { at: 5, value: 50 }], Math.floor, [50]).length // 2: 3 and 5 are stretches of their own
 * ```
 */
export function thresholdsReached(
  events: Iterable<StreakEvent>,
  stretchOf: (at: number) => number,
  thresholds: readonly number[],
): ThresholdReached[] {
  const reached: ThresholdReached[] = []
  const inOrder = [...events].sort((a, b) => a.at - b.at)
  for (const [stretch, within] of Map.groupBy(inOrder, ({ at }) => stretchOf(at))) {
    for (const threshold of thresholds) {
      const at = heldSince(within, threshold)
      if (at !== undefined) reached.push({ threshold, stretch, at })
    }
  }
  return reached
}

/** Since when the sum has been at a threshold or above. */
function heldSince(events: readonly StreakEvent[], threshold: number): number | undefined {
  let sum = 0
  let since: number | undefined
  for (const { at, value } of events) {
    sum += value
    since = sum < threshold ? undefined : (since ?? at)
  }
  return since
}
