import type { Language } from '../locale.ts'
import { formatNumber } from '../numbers.ts'
import { messages } from './messages.ts'
import { type Counted, phaseOf } from './shown-goal.ts'

const DAY = 86_400_000

/** A local day in words, such as 12 december; with its year when that is not today's. */
export function dayWords(language: Language, day: string, today: string): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nl', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    ...(day.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' }),
  })
  return format.format(Date.parse(day))
}

/** How long there is: until it begins, until it ends, or when it ended. */
export function timeWords(language: Language, goal: { from: string; until: string }, today: string): string {
  const t = messages[language]
  if (today < goal.from) return t.begins(dayWords(language, goal.from, today))
  if (today > goal.until) return t.ended(dayWords(language, goal.until, today))
  return t.left((Date.parse(goal.until) - Date.parse(today)) / DAY + 1)
}

/** How a goal goes: what is expected of it, or what came of it. It never says who, and blames nobody. */
export function outlook(language: Language, goal: Counted, today: string): string {
  const t = messages[language]
  const { progress, forecast, measure } = goal
  const counted = (value: number) => `${formatNumber(language, value)} ${t.counts[measure]}`
  if (progress.reachedOn) return t.reached(dayWords(language, progress.reachedOn, today))
  const phase = phaseOf(goal, today)
  if (phase === 'coming') return t.still
  if (phase === 'over') return t.over(counted(progress.value))
  if (!forecast) return t.early
  if (forecast.on) return t.expected(dayWords(language, forecast.on, today))
  return forecast.value > progress.value ? t.below(counted(forecast.value)) : t.closer
}
