import type { Leaderboard } from '@advocacy-kit/core'
import type { Language } from '../locale.ts'
import { messages } from './messages.ts'

const DAY = 86_400_000

/**
 * A period in words: `Deze week · 16–22 november 2026` when it was asked for as the one that holds now, `Week 47 · 16–22 november 2026` by its name.
 */
export function periodWords(language: Language, { id, from, until }: Leaderboard['period'], asked: string): string {
  const t = messages[language]
  const name = Object.entries(t.now).find(([unit]) => unit === asked || unit === id)?.[1] ?? ownName(language, id)
  if (from === null || until === null) return name ?? id
  const days = daysInWords(language, Date.parse(from), Date.parse(until) - DAY, id)
  return name && name !== days ? `${name} · ${days}` : days
}

function ownName(language: Language, id: string): string | undefined {
  const t = messages[language]
  const [, week, quarter] = /-(?:W(\d+)|Q(\d))$/.exec(id) ?? []
  if (week) return t.week(Number(week))
  return quarter && t.quarter(quarter)
}

function daysInWords(language: Language, first: number, last: number, id: string): string {
  if (/^\d{4}$/.test(id)) return id
  const wholeMonth = /^\d{4}-\d{2}$/.test(id)
  const words = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nl', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(!wholeMonth && { day: 'numeric' }),
    ...(first === last && { weekday: 'long' }),
  })
  return first === last ? words.format(first) : words.formatRange(first, last)
}
