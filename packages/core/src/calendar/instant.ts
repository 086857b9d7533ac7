const DAY = 86_400_000

const [DASH, DOT, ZERO, COLON, T, Z] = [45, 46, 48, 58, 84, 90] as const

/** Whatever it is multiplied with and added to stays below 0, and a whole number, with which the runtime reckons fastest. */
const NO_DIGIT = -10_000

/**
 * An instant in milliseconds since 1970, as `Date.parse` has it; NaN for what is none. As `toISOString` writes those of the years 0 to 9999, which is how most activities carry theirs, it is read
 * by its digits, in a fifth of the time: a scorer does little else as often.
 */
export function millisecondsOf(instant: string): number {
  // Of a log that nobody checked it may be no text at all.
  const usual = typeof instant === 'string' ? fromDigits(instant) : Number.NaN
  return Number.isNaN(usual) ? Date.parse(instant) : usual
}

/** An instant as `toISOString` writes it, in milliseconds since 1970; NaN for what is written otherwise. */
export function fromDigits(instant: string): number {
  if (instant.length !== 24 || !isMarked(instant)) return Number.NaN
  const year = two(instant, 0) * 100 + two(instant, 2)
  const month = two(instant, 5)
  const day = two(instant, 8)
  const hours = two(instant, 11)
  const minutes = two(instant, 14)
  const seconds = two(instant, 17)
  if (year < 0 || month < 1 || month > 12 || day < 1 || day > 31) return Number.NaN
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 59) return Number.NaN
  const milliseconds = two(instant, 20) * 10 + digit(instant, 22)
  if (milliseconds < 0) return Number.NaN
  return daysSince1970(year, month, day) * DAY + ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds
}

/**
 * The days from 1970-01-01 to a date of the Gregorian calendar, whose years are taken to begin in March, so that the day that some have more is their last. After Howard Hinnant,
 * chrono-Compatible Low-Level Date Algorithms, `days_from_civil`.
 */
function daysSince1970(year: number, month: number, day: number): number {
  const since = month > 2 ? year : year - 1
  const leapDays = Math.floor(since / 4) - Math.floor(since / 100) + Math.floor(since / 400)
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return since * 365 + leapDays + dayOfYear - 719_468
}

/** Whether all that is no digit stands in its place. */
function isMarked(instant: string): boolean {
  return (
    instant.charCodeAt(4) === DASH &&
    instant.charCodeAt(7) === DASH &&
    instant.charCodeAt(10) === T &&
    instant.charCodeAt(13) === COLON &&
    instant.charCodeAt(16) === COLON &&
    instant.charCodeAt(19) === DOT &&
    instant.charCodeAt(23) === Z
  )
}

function two(text: string, at: number): number {
  return digit(text, at) * 10 + digit(text, at + 1)
}

function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - ZERO
  return value >= 0 && value <= 9 ? value : NO_DIGIT
}
