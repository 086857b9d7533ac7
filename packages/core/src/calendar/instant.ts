/** As `toISOString` writes an instant of the years 0 to 9999, which is how most activities carry theirs. */
const USUAL = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/

let day = ''
let start = 0

/**
 * An instant in milliseconds since 1970, as `Date.parse` has it; NaN for what is none. Its usual form is read by its digits, with the day before at hand, in a third of the time: a
 * scorer does little else as often.
 */
export function millisecondsOf(instant: string): number {
  if (!USUAL.test(instant)) return Date.parse(instant)
  const date = instant.slice(0, 10)
  if (date !== day) {
    start = Date.parse(date)
    day = date
  }
  const hours = digit(instant, 11) * 10 + digit(instant, 12)
  const minutes = digit(instant, 14) * 10 + digit(instant, 15)
  const seconds = digit(instant, 17) * 10 + digit(instant, 18)
  const milliseconds = digit(instant, 20) * 100 + digit(instant, 21) * 10 + digit(instant, 22)
  return start + ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds
}

function digit(text: string, at: number): number {
  return text.charCodeAt(at) - 48
}
