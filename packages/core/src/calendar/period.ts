import * as z from 'zod/mini'
import { AdvocacyError } from '../error.ts'

/** A half-open range of local days, counted from 1970-01-01, with the name it goes by. */
export interface Period {
  id: string
  /** The first day. */
  from: number
  /** The day after the last. */
  until: number
}

/** The lengths of a period that a board can be asked for. */
export type PeriodUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'all'

/** Lengths of periods, shortest first. */
export const periodUnits: readonly PeriodUnit[] = ['day', 'week', 'month', 'quarter', 'year', 'all']

const FORM = /^(?:(\d{4})(?:-(?:W(\d{2})|Q([1-4])|(\d{2})(?:-(\d{2}))?))?|all)$/

/** A period's name: `2026-11-18`, `2026-W47`, `2026-11`, `2026-Q4`, `2026` or `all`. */
export const periodName = z
  .string()
  .check(
    z.refine(
      (text) => read(text) !== undefined,
      'must be a period such as 2026-11-18, 2026-W47, 2026-11, 2026-Q4, 2026 or all',
    ),
  )

/** A period as one asks for it: by its name, or the length of the one that holds now. */
export const askedPeriod = z
  .string()
  .check(
    z.refine(
      (text) => periodUnits.some((unit) => unit === text) || read(text) !== undefined,
      'must be day, week, month, quarter, year or all, or a period such as 2026-11-18, 2026-W47, 2026-11, 2026-Q4 or 2026',
    ),
  )

/** A period that can be closed: any but `all`. */
export const closablePeriod = periodName.check(z.refine((text) => text !== 'all', 'must be a period that ends'))

/**
 * The days of a period by its name: a day `2026-11-18`, an ISO week `2026-W47`, a month `2026-11`, a quarter `2026-Q4`, a year `2026`, or `all`.
 *
 * Throws `invalid-input` for any other text, and for days and weeks that do not exist.
 */
export function parsePeriod(name: string): Period {
  const period = read(name)
  if (period) return period
  const message = `"${name}" is not a period: write it like 2026-11-18, 2026-W47, 2026-11, 2026-Q4, 2026 or all.`
  throw new AdvocacyError('invalid-input', message, { issues: [{ pointer: '/period', detail: message }] })
}

/** The period of a given length that a local day lies in. */
export function periodOf(day: number, unit: PeriodUnit): Period {
  const date = new Date(day * DAY)
  const year = date.getUTCFullYear()
  const month = date.getUTCMonth()
  switch (unit) {
    case 'day':
      return { id: date.toISOString().slice(0, 10), from: day, until: day + 1 }
    case 'week':
      return weekOf(day)
    case 'month':
      return months(`${pad(year, 4)}-${pad(month + 1, 2)}`, year, month, 1)
    case 'quarter':
      return months(`${pad(year, 4)}-Q${Math.floor(month / 3) + 1}`, year, month - (month % 3), 3)
    case 'year':
      return months(pad(year, 4), year, 0, 12)
    case 'all':
      return all
  }
}

/** The name of a local day, such as `2026-11-18`. */
export function dayName(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10)
}

const DAY = 86_400_000

const all: Period = { id: 'all', from: Number.MIN_SAFE_INTEGER, until: Number.MAX_SAFE_INTEGER }

function read(name: string): Period | undefined {
  const match = FORM.exec(name)
  if (!match) return undefined
  const [, yearText, week, quarter, month, dayOfMonth] = match
  if (yearText === undefined) return all
  const year = Number(yearText)
  const day = week
    ? weekStart(year, Number(week))
    : dayNumber(year, quarter ? Number(quarter) * 3 - 3 : Number(month ?? 1) - 1, Number(dayOfMonth ?? 1))
  const unit = week ? 'week' : quarter ? 'quarter' : dayOfMonth ? 'day' : month ? 'month' : 'year'
  const period = periodOf(day, unit)
  // A 31st of February or a 53rd week that the year lacks lands in another period: then the name is wrong.
  return period.id === name ? period : undefined
}

function weekOf(day: number): Period {
  // Day 0 of 1970 was a Thursday, and a week belongs to the year of its Thursday (ISO 8601).
  const from = day - weekday(day)
  const year = new Date((from + 3) * DAY).getUTCFullYear()
  const number = (from - weekStart(year, 1)) / 7 + 1
  return { id: `${pad(year, 4)}-W${pad(number, 2)}`, from, until: from + 7 }
}

function weekStart(year: number, week: number): number {
  const fourth = dayNumber(year, 0, 4)
  return fourth - weekday(fourth) + (week - 1) * 7
}

/** Days since Monday. */
function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}

function months(id: string, year: number, month: number, count: number): Period {
  return { id, from: dayNumber(year, month, 1), until: dayNumber(year, month + count, 1) }
}

function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0)
  return date.setUTCFullYear(year, month, day) / DAY
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
