import type { Language } from '../locale.ts'
import { daysOf, nameOf } from './period-words.ts'

/** A period of the calendar in a sentence: `week 46`, `oktober 2026`. */
export function pastPeriod(language: Language, id: string): string {
  const name = nameOf(language, id, id)
  if (!name)
    return daysOf(language, Date.parse(id), Date.parse(id), id)
      .map(({ value }) => value)
      .join('')
  const [year] = id.split('-')
  const words = Number(year) === new Date().getFullYear() ? name : `${name} ${year}`
  return language === 'nl' ? words.toLowerCase() : words
}
