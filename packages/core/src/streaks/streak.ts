/** Something that counts for a streak. */
export interface StreakEvent {
  /** When: milliseconds, or the number of a day or week. */
  at: number
  /** How much it counts: one share, or the reactions on it. */
  value: number
}

/** What makes a streak. */
export interface StreakRule {
  /** The least value that goes on with the streak. */
  least: number
  /** How many in a row reach each tier, by its name. */
  tiers: Readonly<Record<string, number>>
  /** The most time from the first to the last of a tier, both included. */
  within?: number
  /** Whether less than `least` ends the streak (the default) or is passed over. */
  misses?: 'end' | 'pass'
}

/** A tier that somebody reached. */
export interface StreakReached {
  tier: string
  /** When the first event was, in the unit of the events. */
  from: number
  /** When the event was that reached the tier. */
  to: number
}

/**
 * The tiers that events reach in a row, as they stand: events that come late change them as if they had been there. After the highest tier a new streak begins. Streaks are off unless a program
 * asks for them.
 *
 * @example
 * ```ts
 * import { streaks } from '@advocacy-kit/core'
 *
 * const reactions = [{ at: 1, value: 60 }, { at: 2, value: 75 }, { at: 3, value: 50 }]
 * streaks(reactions, { least: 50, tiers: { three: 3 } }) // [{ tier: 'three', from: 1, to: 3 }]
 * ```
 */
export function streaks(events: Iterable<StreakEvent>, rule: StreakRule): StreakReached[] {
  const { least, tiers, within = Number.POSITIVE_INFINITY, misses = 'end' } = rule
  const lengths = Object.values(tiers)
  const reached: StreakReached[] = []
  let run: number[] = []
  const tooLong = (at: number) => at - (run[0] ?? at) > within
  for (const { at, value } of [...events].sort((a, b) => a.at - b.at)) {
    if (value < least) {
      if (misses === 'end') run = []
      continue
    }
    // A run that has reached a tier began where it began: it ends. Another may begin later.
    if (tooLong(at) && run.length >= Math.min(...lengths)) run = []
    while (tooLong(at)) run.shift()
    run.push(at)
    for (const [tier, length] of Object.entries(tiers))
      if (length === run.length) reached.push({ tier, from: run[0] ?? at, to: at })
    if (run.length >= Math.max(...lengths)) run = []
  }
  return reached
}
