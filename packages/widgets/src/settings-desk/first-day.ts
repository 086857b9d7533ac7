const DAY = 86_400_000

/** The first day of a week, month, quarter or year by its name: `2026-11-16` of `2026-W47`. */
export function firstDayOf(period: string): string {
  const [year = '', part = '01'] = period.split('-')
  if (part.startsWith('W')) return mondayOf(Number(year), Number(part.slice(1)))
  const month = part.startsWith('Q') ? String(Number(part.slice(1)) * 3 - 2).padStart(2, '0') : part
  return `${year}-${month}-01`
}

/** The fourth of January is always in the first week. */
function mondayOf(year: number, week: number): string {
  const fourth = Date.UTC(year, 0, 4)
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7
  return new Date(fourth + ((week - 1) * 7 - weekday) * DAY).toISOString().slice(0, 10)
}
