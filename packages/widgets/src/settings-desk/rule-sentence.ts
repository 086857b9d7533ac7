import type { Limit, Program, Rule } from '@advocacy-kit/core'
import { platformOf } from '@advocacy-kit/core/sharing'
import type { Language } from '../locale.ts'
import { type RuleWords, ruleWords } from './rule-words.ts'

/** Where a number is still to come. */
const BLANK = '…'

type When = NonNullable<Rule['when']>

/** What a sentence takes from the program: its names, its zone, and how its points are counted. */
export type Named = Pick<Program, 'teams' | 'pillars' | 'timeZone' | 'rules'>

/** Tells rules as a person would, in one language and with the names of one program. */
export class RuleSentence {
  readonly #words: RuleWords
  readonly #language: Language
  readonly #program: Named

  constructor(language: Language, program: Named) {
    this.#words = ruleWords[language]
    this.#language = language
    this.#program = program
  }

  /** A rule in one sentence. */
  of = (rule: Rule): string => {
    const parts = [
      [this.#worth(rule), ...this.#conditions(rule.when)].join(' '),
      ...(rule.bonus ? [this.#words.bonus] : []),
      ...this.#once(rule.once),
      ...limitsOf(rule).map((limit) => this.#limit(limit)),
      ...this.#factors(rule),
      ...this.#span(rule),
    ]
    const sentence = `${parts.join(', ')}.`
    return sentence.charAt(0).toLocaleUpperCase(this.#language) + sentence.slice(1)
  }

  /** A number of points, of which a program may keep parts; what is no number yet leaves room for one. */
  amount = (points: number): string => {
    if (Number.isNaN(points)) return BLANK
    const { unit = 1 } = this.#program.rules
    return new Intl.NumberFormat(this.#language, { maximumFractionDigits: 3 }).format(points / unit)
  }

  #worth({ on, points, per = 1 }: Rule): string {
    const { perKind, perMany, points: worth, kinds, per: each } = this.#words
    if (typeof points === 'number')
      return `${worth(this.amount(points))} ${per === 1 ? each[on] : perMany(per, each[on].replace(/^per /, ''))}`
    const parts = Object.entries(points).map(([kind, value]) => {
      const [one, many] = kinds[kind] ?? [kind, kind]
      return `${worth(this.amount(value))} ${per === 1 ? perKind(one) : perMany(per, many)}`
    })
    return this.#list(parts, 'conjunction')
  }

  #conditions(when: When = {}): string[] {
    const { when: words, ownWords, reached, states } = this.#words
    return Object.entries(when).flatMap(([attribute, value]) => {
      if (value === undefined) return []
      const values = Array.isArray(value) ? value.map(String) : [String(value)]
      if (attribute === 'ownWords') return ownWords[value ? 'true' : 'false']
      if (attribute === 'reached') return reached(this.#list(values.map((state) => states[state] ?? state)))
      const names = this.#list(values.map((id) => this.#name(attribute, id)))
      return isWord(attribute, words) ? words[attribute](names) : []
    })
  }

  #name(attribute: string, id: string): string {
    const { teams, pillars } = this.#program
    if (attribute === 'team') return teams.find((team) => team.id === id)?.name ?? id
    if (attribute === 'pillar') return pillars.find((pillar) => pillar.id === id)?.name ?? id
    return attribute === 'platform' ? this.#platform(id) : id
  }

  #platform(id: string): string {
    return platformOf(id)?.name ?? id
  }

  #once(once: Rule['once']): string[] {
    const { once: words, attributes } = this.#words
    if (!once) return []
    return [
      words(
        this.#list(
          once.map((attribute) => attributes[attribute]),
          'conjunction',
        ),
      ),
    ]
  }

  #limit({ points, count, per }: Limit): string {
    const { limit, times, points: worth, windows } = this.#words
    const amount =
      points === undefined ? times(Number.isNaN(count) ? BLANK : String(count)) : worth(this.amount(points))
    return limit(amount, windows[per])
  }

  #factors({ weights = {}, multipliers = [] }: Rule): string[] {
    const { weight, multiplier } = this.#words
    return [
      ...Object.entries(weights).map(([id, ratio]) => weight(this.#platform(id), this.#ratio(ratio))),
      ...multipliers.map((one) =>
        multiplier(this.#ratio(one), [...this.#conditions(one.when), ...this.#span(one)].join(' ')),
      ),
    ]
  }

  #ratio({ times, over = 1 }: { times: number; over?: number | undefined }): string {
    return new Intl.NumberFormat(this.#language, { maximumFractionDigits: 3 }).format(times / over)
  }

  #span({ from, until }: { from?: string | undefined; until?: string | undefined }): string[] {
    const words = this.#words
    return [...(from ? [words.from(this.day(from))] : []), ...(until ? [words.until(this.day(until))] : [])]
  }

  /** The local day of an instant. */
  day = (instant: string): string => {
    const { timeZone } = this.#program
    return new Intl.DateTimeFormat(this.#language === 'en' ? 'en-GB' : 'nl', { dateStyle: 'long', timeZone }).format(
      Date.parse(instant),
    )
  }

  #list(parts: readonly string[], type: 'conjunction' | 'disjunction' = 'disjunction'): string {
    return new Intl.ListFormat(this.#language === 'en' ? 'en-GB' : 'nl', { type }).format(parts)
  }
}

function isWord(attribute: string, words: RuleWords['when']): attribute is keyof RuleWords['when'] {
  return Object.hasOwn(words, attribute)
}

/** The limits of a rule as a list. */
export function limitsOf({ limit }: Rule): readonly Limit[] {
  if (limit === undefined) return []
  return Array.isArray(limit) ? limit : [limit]
}
