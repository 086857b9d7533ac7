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

/** The most days of a period that ends today. */
const MOST_DAYS = 3660

const FORM = /^(?:(\d{4})(?:-(?:W(\d{2})|Q([1-4])|(\d{2})(?:-(\d{2}))?))?|all)$/
const RANGE = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/
const ROLLING = /^last-([1-9]\d{0,3})-days$/
const NAMED = /^(?:season|campaign):(?=.)/

/** A period's name: `2026-11-18`, `2026-W47`, `2026-11`, `2026-Q4`, `2026`, `2026-11-01..2026-11-20` or `all`. */
export const periodName = z
  .string()
  .check(
    z.refine(
      (text) => read(text) !== undefined,
      'must be a period such as 2026-11-18, 2026-W47, 2026-11, 2026-Q4, 2026, 2026-11-01..2026-11-20 or all',
    ),
  )

/** A period as one asks for it: by its name, the length of the one that holds now, the last days, or a season or campaign of the program. */
export const askedPeriod = z
  .string()
  .check(
    z.maxLength(220),
    z.refine(
      isAsked,
      'must be day, week, month, quarter, year or all, a period such as 2026-11-18, 2026-W47, 2026-11, 2026-Q4 or 2026, a range such as 2026-11-01..2026-11-20, last-30-days (3660 at most), or a season:<id> or campaign:<id> of the program',
    ),
  )

/** A period that can be closed: one of the calendar. */
export const closablePeriod = z
  .string()
  .check(
    z.refine(
      (text) => text !== 'all' && ofCalendar(text) !== undefined,
      'must be a period of the calendar that ends, such as 2026-W47, 2026-11, 2026-Q4 or 2026',
    ),
  )

/** A local day by its date, such as `2026-11-18`. */
export const localDate = z
  .string()
  .check(z.refine((text) => dayOf(text) !== undefined, 'must be a date that exists, such as 2026-11-18'))

/**
 * The days of a period by its name: a day `2026-11-18`, an ISO week `2026-W47`, a month `2026-11`, a quarter `2026-Q4`, a year `2026`, a range of days of which both are
 * part of it, `2026-11-01..2026-11-20`, or `all`.
 *
 * Throws `invalid-input` for any other text, and for days and weeks that do not exist.
 */
export function parsePeriod(name: string): Period {
  const period = read(name)
  if (period) return period
  const message = `"${name}" is not a period: write it like 2026-11-18, 2026-W47, 2026-11, 2026-Q4, 2026, 2026-11-01..2026-11-20 or all.`
  throw new AdvocacyError('invalid-input', message, { issues: [{ pointer: '/period', detail: message }] })
}

/** The period that somebody asks for on a local day: by name, the one of a length that holds that day, or the last days up to it. */
export function periodFor(asked: string, today: number): Period {
  const unit = periodUnits.find((one) => one === asked)
  if (unit !== undefined) return periodOf(today, unit)
  const days = ROLLING.exec(asked)?.[1]
  return days === undefined ? parsePeriod(asked) : { id: asked, from: today + 1 - Number(days), until: today + 1 }
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

/** The length of a period of the calendar; undefined for any other. */
export function unitOfPeriod({ id }: Period): PeriodUnit | undefined {
  const match = FORM.exec(id)
  if (!match) return undefined
  const [, year, week, quarter, month, day] = match
  if (year === undefined) return 'all'
  return week ? 'week' : quarter ? 'quarter' : day ? 'day' : month ? 'month' : 'year'
}

/** The period before one, of the same length: that of the calendar, else as many days. Undefined before all time. */
export function periodBefore(period: Period): Period | undefined {
  const unit = unitOfPeriod(period)
  if (unit === 'all') return undefined
  const { from, until } = period
  return unit === undefined ? rangeOf(from - (until - from), from) : periodOf(from - 1, unit)
}

/** A range of local days by the name that it can be asked for. */
export function rangeOf(from: number, until: number): Period {
  return { id: `${dayName(from)}..${dayName(until - 1)}`, from, until }
}

/** The name of a local day, such as `2026-11-18`. */
export function dayName(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10)
}

/** The local day of a date such as `2026-11-18`; undefined for a day that does not exist. */
export function dayOf(date: string): number | undefined {
  const period = ofCalendar(date)
  return period && unitOfPeriod(period) === 'day' ? period.from : undefined
}

const DAY = 86_400_000

const all: Period = { id: 'all', from: Number.MIN_SAFE_INTEGER, until: Number.MAX_SAFE_INTEGER }

function isAsked(text: string): boolean {
  const days = ROLLING.exec(text)?.[1]
  if (days !== undefined) return Number(days) <= MOST_DAYS
  return periodUnits.some((unit) => unit === text) || NAMED.test(text) || read(text) !== undefined
}

function read(name: string): Period | undefined {
  return ofCalendar(name) ?? range(name)
}

function range(name: string): Period | undefined {
  const [, first = '', last = ''] = RANGE.exec(name) ?? []
  const from = dayOf(first)
  const until = dayOf(last)
  return from === undefined || until === undefined || until < from ? undefined : rangeOf(from, until + 1)
}

function ofCalendar(name: string): Period | undefined {
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
