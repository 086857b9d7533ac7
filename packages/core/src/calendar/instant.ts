let day = Number.NaN
let start = 0

/**
 * An instant in milliseconds since 1970, as `Date.parse` has it; NaN for what is none. As `toISOString` writes those of the years 0 to 9999, which is how most activities carry theirs, it is read
 * by its digits, with the day before at hand, in a third of the time: a scorer does little else as often.
 */
export function millisecondsOf(instant: string): number {
  // Of a log that nobody checked it may be no text at all.
  const usual = typeof instant === 'string' && instant.length === 24 ? byDigits(instant) : Number.NaN
  return Number.isNaN(usual) ? Date.parse(instant) : usual
}

/** NaN for what is written otherwise. */
function byDigits(instant: string): number {
  if (!isMarked(instant)) return Number.NaN
  const date = two(instant, 0) * 1_000_000 + two(instant, 2) * 10_000 + two(instant, 5) * 100 + two(instant, 8)
  const hours = two(instant, 11)
  const minutes = two(instant, 14)
  const seconds = two(instant, 17)
  if (!(date >= 0 && hours < 24 && minutes < 60 && seconds < 60)) return Number.NaN
  if (date !== day) {
    start = Date.parse(instant.slice(0, 10))
    day = date
  }
  return start + ((hours * 60 + minutes) * 60 + seconds) * 1000 + two(instant, 20) * 10 + digit(instant, 22)
}

/** Whether all that is no digit stands in its place. */
function isMarked(instant: string): boolean {
  return (
    instant[4] === '-' &&
    instant[7] === '-' &&
    instant[10] === 'T' &&
    instant[13] === ':' &&
    instant[16] === ':' &&
    instant[19] === '.' &&
    instant[23] === 'Z'
  )
}

function two(text: string, at: number): number {
  return digit(text, at) * 10 + digit(text, at + 1)
}

function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - 48
  return value >= 0 && value <= 9 ? value : Number.NaN
}
