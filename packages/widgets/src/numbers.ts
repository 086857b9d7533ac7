import type { Language } from './locale.ts'

const numbers = new Map<Language, Intl.NumberFormat>()

/** A whole number as the language writes it, below zero with a minus sign. */
export function formatNumber(language: Language, value: number): string {
  let format = numbers.get(language)
  if (!format) numbers.set(language, (format = new Intl.NumberFormat(language)))
  return format.format(value).replace('-', '−')
}

const plurals = new Map<Language, Intl.PluralRules>()

/** The form that goes with a count. Dutch and English have two. */
export function plural(language: Language, count: number, one: string, other: string): string {
  let rules = plurals.get(language)
  if (!rules) plurals.set(language, (rules = new Intl.PluralRules(language)))
  return rules.select(count) === 'one' ? one : other
}
