const DAY = 86_400_000
const FORM = /^(\d{4})(?:-(?:W(\d{2})|Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/

/** The lengths of periods that have one before and one after them. */
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year'

/** The viewer's own day of today, as midnight in UTC. */
export function today(): number {
  const now = new Date()
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())
}

/** The name of the period that a day lies in, such as `2026-W47`. */
export function periodAt(unit: Unit, day: number): string {
  const name = new Date(day).toISOString()
  const month = Number(name.slice(5, 7))
  switch (unit) {
    case 'day':
      return name.slice(0, 10)
    case 'week':
      return weekAt(day)
    case 'month':
      return name.slice(0, 7)
    case 'quarter':
      return `${name.slice(0, 4)}-Q${Math.ceil(month / 3)}`
    case 'year':
      return name.slice(0, 4)
  }
}

/** The name of the period some steps later, or earlier: `2026-W46` before `2026-W47`. Undefined for one without neighbours, such as `all`. */
export function neighbour(name: string, steps: number): string | undefined {
  const match = FORM.exec(name)
  if (!match) return undefined
  const [year = 0, week, quarter, month, day] = match.slice(1).map((text) => (text === undefined ? text : Number(text)))
  if (week) return periodAt('week', firstWeek(year) + (week - 1 + steps) * 7 * DAY)
  if (quarter) return periodAt('quarter', Date.UTC(year, (quarter - 1 + steps) * 3))
  if (day) return periodAt('day', Date.UTC(year, (month ?? 1) - 1, day + steps))
  return month ? periodAt('month', Date.UTC(year, month - 1 + steps)) : periodAt('year', Date.UTC(year + steps, 0))
}

/** A week belongs to the year of its Thursday (ISO 8601). */
function weekAt(day: number): string {
  const thursday = day + (3 - weekday(day)) * DAY
  const year = new Date(thursday).getUTCFullYear()
  const week = 1 + Math.floor((thursday - Date.UTC(year, 0)) / DAY / 7)
  return `${year}-W${String(week).padStart(2, '0')}`
}

/** The Monday of a year's first week, which holds the fourth of January. */
function firstWeek(year: number): number {
  const fourth = Date.UTC(year, 0, 4)
  return fourth - weekday(fourth) * DAY
}

/** Days since Monday. */
function weekday(day: number): number {
  return (new Date(day).getUTCDay() + 6) % 7
}
