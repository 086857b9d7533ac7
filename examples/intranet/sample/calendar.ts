import { zone } from '@advocacy-kit/core'
import { TIME_ZONE } from './organisation.ts'

const DAY = 86_400_000
const MINUTE = 60_000

/** The local day of an instant, counted from 1970-01-01. */
export function dayOf(at: number): number {
  return zone(TIME_ZONE).dayOf(at)
}

const midnights = new Map<number, number>()

/** The instant at which a local day begins. */
export function midnight(day: number): number {
  const known = midnights.get(day)
  if (known !== undefined) return known
  // The zone lies one or two hours east of Greenwich, so the day has begun before it does in UTC.
  const hours = dayOf(day * DAY - 120 * MINUTE) === day ? 2 : 1
  const at = day * DAY - hours * 60 * MINUTE
  midnights.set(day, at)
  return at
}

/** An instant on a local day, so many minutes after it began. */
export function minuteOf(day: number, minutes: number): number {
  return midnight(day) + minutes * MINUTE
}

/** Whether a local day is a Saturday or Sunday. */
export function isWeekend(day: number): boolean {
  // Day 0 of 1970 was a Thursday.
  return (day + 3) % 7 >= 5
}
