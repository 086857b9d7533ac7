import { AdvocacyError } from '../error.ts'
import { dayName } from './period.ts'
import type { Zone } from './zone.ts'

/**
 * A stretch of time that comes back: every day from one time to another (`until` excluded), on some days of the week (1 is Monday, 7 Sunday), or every year from one day to another (both included).
 * A stretch may go over midnight, or over new year.
 */
export type Recurring =
  | { every: 'day'; from: string; until: string }
  | { every: 'week'; days: readonly number[] }
  | { every: 'year'; from: string; to: string }

/**
 * Whether an instant (milliseconds) lies in a stretch that comes back, by the clock and calendar of a zone: for quiet hours, working days and seasons.
 *
 * Throws `invalid-input` for a time other than `22:00` and a day of the year other than `03-31`.
 *
 * @example
 * ```ts
 * import { recurs, zone } from '@advocacy-kit/core'
 *
 * const quiet = { every: 'day', from: '22:00', until: '07:00' } as const
 * recurs(quiet, Date.parse('2026-11-18T22:30:00Z'), zone('Europe/Amsterdam')) // true
 * ```
 */
export function recurs(stretch: Recurring, at: number, zone: Zone): boolean {
  switch (stretch.every) {
    case 'day': {
      const from = timeOf(stretch.from)
      const until = timeOf(stretch.until)
      const time = zone.timeOf(at)
      return from < until ? time >= from && time < until : time >= from || time < until
    }
    case 'week':
      // Day 0, 1 January 1970, was a Thursday.
      return stretch.days.includes(((((zone.dayOf(at) + 3) % 7) + 7) % 7) + 1)
    case 'year': {
      const from = dayOfYear(stretch.from)
      const to = dayOfYear(stretch.to)
      const day = dayName(zone.dayOf(at)).slice(-5)
      return from <= to ? day >= from && day <= to : day >= from || day <= to
    }
  }
}

function timeOf(text: string): number {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text)
  if (match) return (Number(match[1]) * 60 + Number(match[2])) * 60_000
  throw new AdvocacyError('invalid-input', `"${text}" is not a time of the day: write it like 22:00.`)
}

function dayOfYear(text: string): string {
  if (/^(0\d|1[0-2])-([0-2]\d|3[01])$/.test(text)) return text
  throw new AdvocacyError('invalid-input', `"${text}" is not a day of the year: write it like 03-31.`)
}
