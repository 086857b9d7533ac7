import { dayName } from '../calendar/period.ts'
import type { GoalStanding } from './goal.ts'

/** What was counted towards a goal: days in `[from, until)`, counted from 1970-01-01, and the sum of each day that has one. */
export interface Counted {
  target: number
  from: number
  until: number
  /** The local day it is now. */
  today: number
  sums: ReadonlyMap<number, number>
}

/** How many days the pace is the average of, at most. */
const PACE_DAYS = 28

/** How many days must have passed before anything is foretold. */
const FIRST_DAYS = 3

/**
 * How far a goal is, and how far it will come, by a sum that anybody can do on paper.
 *
 * The pace is what the last 28 whole days of the goal brought, divided by 28; of all its whole days when there are fewer. Today is not over, and is no part of it. What stood at the end of yesterday,
 * plus the pace for every day from today to the last, rounded down, is foretold for the last day; and never less than what stands now. The target is foretold for the first day, today or later, on
 * which that sum reaches it. Before three days have passed, and when the goal is over, nothing is foretold.
 */
export function goalStandingOf(counted: Counted): GoalStanding {
  const days = cumulative(counted)
  const value = days.at(-1)?.value ?? 0
  const { target } = counted
  const reached = value >= target
  const reachedOn = reached ? (days.find((one) => one.value >= target)?.day ?? null) : null
  const percent = Math.max(0, Math.floor((value * 100) / target))
  return {
    progress: { value, percent, reached, reachedOn },
    forecast: forecastOf(counted, value, reachedOn),
    days,
  }
}

function cumulative({ from, until, today, sums }: Counted): GoalStanding['days'] {
  const days: GoalStanding['days'] = []
  let value = 0
  for (let day = from; day < until && day <= today; day++) {
    value += sums.get(day) ?? 0
    days.push({ day: dayName(day), value })
  }
  return days
}

function forecastOf(
  { target, from, until, today, sums }: Counted,
  value: number,
  reachedOn: string | null,
): GoalStanding['forecast'] {
  const passed = today - from
  if (passed < FIRST_DAYS || today >= until) return null
  const span = Math.min(passed, PACE_DAYS)
  const gained = total(sums, today - span, today)
  const yesterday = total(sums, from, today)
  const last = Math.max(value, Math.floor(yesterday + (gained * (until - today)) / span))
  if (reachedOn !== null) return { value: last, on: reachedOn }
  if (gained <= 0 || last < target) return { value: last, on: null }
  const more = Math.max(1, Math.ceil(((target - yesterday) * span) / gained))
  return { value: last, on: dayName(today + more - 1) }
}

function total(sums: Counted['sums'], from: number, until: number): number {
  let sum = 0
  for (let day = from; day < until; day++) sum += sums.get(day) ?? 0
  return sum
}
