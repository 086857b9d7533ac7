import type { Leaderboard } from '@advocacy-kit/core'
import { html, type TemplateResult } from 'lit'
import type { Language } from '../locale.ts'
import { messages } from './messages.ts'

const DAY = 86_400_000

/**
 * A period in words: `Deze week · 16–22 november 2026` when it was asked for as the one that holds now, `Week 47 · 16–22 november 2026` by its name, and the days alone where its
 * name stands beside it. Where there is little room, this year goes unsaid.
 */
export function periodWords(
  language: Language,
  { id, from, until }: Leaderboard['period'],
  asked: string,
  named = true,
): TemplateResult {
  const name = nameOf(language, id, asked)
  if (from === null || until === null) return html`${name ?? id}`
  const days = daysOf(language, Date.parse(from), Date.parse(until) - DAY, id)
  const words = days.map(({ value }) => value).join('')
  if (name === words) return html`${name}`
  return html`${named && name ? `${name} · ` : ''}${withoutYear(days) ?? words}`
}

/** What a period is called: `Deze week`, `Week 47`; undefined for one that has no name but its days. */
export function nameOf(language: Language, id: string, asked: string): string | undefined {
  const t = messages[language]
  const now = Object.entries(t.now).find(([unit]) => unit === asked || unit === id)?.[1]
  if (now) return now
  const [, week, quarter] = /-(?:W(\d+)|Q(\d))$/.exec(id) ?? []
  if (week) return t.week(Number(week))
  return quarter && t.quarter(quarter)
}

/** The days of a period, from the first to the last. */
export function daysOf(language: Language, first: number, last: number, id: string): Intl.DateTimeFormatPart[] {
  if (/^\d{4}$/.test(id)) return [{ type: 'literal', value: id }]
  const wholeMonth = /^\d{4}-\d{2}$/.test(id)
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nl', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(!wholeMonth && { day: 'numeric' }),
    ...(first === last && !wholeMonth && { weekday: 'long' }),
  })
  return first === last ? format.formatToParts(first) : format.formatRangeToParts(first, last)
}

/** The days with this year, at their end, as something that may be left out; undefined when they end otherwise. */
function withoutYear(days: readonly Intl.DateTimeFormatPart[]): TemplateResult | undefined {
  const rest = days.map(({ value }) => value)
  const year = rest.pop()
  if (Number(year) !== new Date().getFullYear() || days.filter(({ type }) => type === 'year').length > 1) return
  return html`${rest.join('').trimEnd()}<span class="year"> ${year}</span>`
}
