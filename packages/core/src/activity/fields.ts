import * as z from 'zod/mini'
import { fromDigits } from '../calendar/instant.ts'

/** No control character, no lone surrogate, and not `.` or `..`. */
const ID = /^(?!\.{1,2}$)[^\p{Cc}\p{Cs}]*$/u

const LONGEST_ID = 200

/** An identifier: 1 to 200 characters of well-formed Unicode without control characters; not `.` or `..`, which cannot stand in an address. */
export const id = z
  .string()
  .check(
    z.minLength(1),
    z.maxLength(LONGEST_ID),
    z.regex(
      ID,
      'must hold no control character and no lone surrogate, and not be . or .., which cannot stand in an address',
    ),
  )

/** What {@link id} accepts. */
export function isId(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0 && value.length <= LONGEST_ID && ID.test(value)
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/

/** An instant of ISO 8601 with its offset from UTC, between 1970 and 9999; counted in milliseconds. */
export const instant = z
  .string()
  .check(z.refine(isInstant, 'must be a date and time with an offset, such as 2026-11-18T09:00:00Z'))

/** What {@link instant} accepts. */
export function isInstant(text: unknown): boolean {
  if (typeof text !== 'string') return false
  const isUsual = fromDigits(text) >= 0
  if (!isUsual && !(INSTANT.test(text) && Date.parse(text) >= 0)) return false
  const day = Number(text.slice(8, 10))
  // Date.parse rolls 31 February over into March.
  return day <= 28 || day <= daysIn(Number(text.slice(0, 4)), Number(text.slice(5, 7)))
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Points: whole, within 2^53, and never -0 (which JSON cannot keep apart from 0). */
export const points = z.int().check(z.refine((value) => !Object.is(value, -0), 'must not be -0'))

/** What {@link points} accepts. */
function isPoints(value: unknown): boolean {
  return Number.isSafeInteger(value) && !Object.is(value, -0)
}

/** A cumulative count of one kind of reaction; null or negative means unknown. */
export const count = z.nullable(points)

/** Counts by kind of reaction. */
export const counts = z.record(id, count)

/** What {@link counts} accepts. */
export function isCounts(value: unknown): boolean {
  if (!isPlainObject(value)) return false
  for (const kind in value) if (!isId(kind) || !isCount(value[kind])) return false
  return Object.getOwnPropertySymbols(value).length === 0
}

function isCount(value: unknown): boolean {
  return value === null || isPoints(value)
}

/** Whether a value is an object that was written down or read from JSON, not an instance of a class. */
export function isPlainObject(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

/** Plain text of at most 2,000 characters. */
export const text = z
  .string()
  .check(z.maxLength(2000))
  .check(z.refine((value) => value.isWellFormed(), 'must hold no lone surrogate'))
