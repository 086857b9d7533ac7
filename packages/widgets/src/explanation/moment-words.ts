import type { Language } from '../locale.ts'
import { messages } from './messages.ts'

/** An instant as people of the program say it: `morgen 00:00`, `maandag 30 november 09:00`. */
export function momentWords(language: Language, instant: string, timeZone: string, now: number): string {
  const t = messages[language]
  const at = Date.parse(instant)
  const time = format(language, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)
  const day = dayOf(at, timeZone)
  const today = dayOf(now, timeZone)
  if (day === today) return t.today(time)
  if (Date.parse(day) - Date.parse(today) === 86_400_000) return t.tomorrow(time)
  return t.at(dayWords(language, day, today), time)
}

/** A local day: `woensdag 18 november`, with the year where it is not this one. */
export function dayWords(language: Language, day: string, today: string): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric'
  return format(language, { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year }).format(
    Date.parse(day),
  )
}

/** The local day of an instant, such as `2026-11-18`. */
export function dayOf(at: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  const part: Partial<Record<string, string>> = {}
  for (const { type, value } of format.formatToParts(at)) part[type] = value
  return `${part.year}-${part.month}-${part.day}`
}

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nl', options)
}
