/** law.md, 2, naively. Local dates are text such as `2026-11-18`, which compares as time does. */
export type Window = 'day' | 'week' | 'month'

/** Which local date an instant (milliseconds) falls on. */
export function calendar(timeZone: string): (at: number) => string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  return (at) => format.format(at)
}

/** The name of the day, ISO week or month that a local date lies in. */
export function windowOf(day: string, per: Window): string {
  if (per === 'day') return day
  if (per === 'month') return day.slice(0, 7)
  const year = plus(monday(day), 3).slice(0, 4) // A week belongs to the year of its Thursday.
  const week = (Date.parse(monday(day)) - Date.parse(monday(`${year}-01-04`))) / WEEK + 1
  return `${year}-W${String(week).padStart(2, '0')}`
}

/** The local date after the last of a period. */
export function endOf(period: string): string {
  const [year = '', part = '', day] = period.split('-')
  const firstOf = (month: number) => new Date(Date.UTC(Number(year), month, 1)).toISOString().slice(0, 10)
  if (part.startsWith('W')) return plus(monday(`${year}-01-04`), 7 * Number(part.slice(1)))
  if (part.startsWith('Q')) return firstOf(3 * Number(part.slice(1)))
  if (day !== undefined) return plus(period, 1)
  return firstOf(part === '' ? 12 : Number(part))
}

const DAY = 86_400_000
const WEEK = 7 * DAY

function plus(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)
}

function monday(day: string): string {
  return plus(day, -((new Date(day).getUTCDay() + 6) % 7))
}
