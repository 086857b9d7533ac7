import * as z from 'zod/mini'

/** An identifier: 1 to 200 characters of well-formed Unicode without control characters; not `.` or `..`, which cannot stand in an address. */
export const id = z
  .string()
  .check(z.minLength(1), z.maxLength(200))
  .check(
    z.refine(
      (text) => text.isWellFormed() && !/\p{Cc}/u.test(text),
      'must hold no control character and no lone surrogate',
    ),
  )
  .check(z.refine((text) => text !== '.' && text !== '..', 'must not be . or .., which cannot stand in an address'))

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/

/** An instant of ISO 8601 with its offset from UTC, between 1970 and 9999; counted in milliseconds. */
export const instant = z
  .string()
  .check(z.refine(isInstant, 'must be a date and time with an offset, such as 2026-11-18T09:00:00Z'))

function isInstant(text: string): boolean {
  if (!INSTANT.test(text)) return false
  const at = Date.parse(text)
  // Date.parse rolls 31 February over into March: the day has to come back as it was written.
  const day = Number(text.slice(8, 10))
  const month = Number(text.slice(5, 7))
  return at >= 0 && day <= new Date(Date.UTC(Number(text.slice(0, 4)), month, 0)).getUTCDate()
}

/** Points: whole, within 2^53, and never -0 (which JSON cannot keep apart from 0). */
export const points = z.int().check(z.refine((value) => !Object.is(value, -0), 'must not be -0'))

/** A cumulative count of one kind of reaction; null or negative means unknown. */
export const count = z.nullable(points)

/** Plain text of at most 2,000 characters. */
export const text = z
  .string()
  .check(z.maxLength(2000))
  .check(z.refine((value) => value.isWellFormed(), 'must hold no lone surrogate'))
