import type { Explanation, ExplanationPart, LimitReached } from '@advocacy-kit/core'
import { platformOf } from '@advocacy-kit/core/sharing'
import type { Language } from '../locale.ts'
import { messages } from './messages.ts'
import { dayOf, momentWords } from './moment-words.ts'

/** What the words of a part depend on, beside the part: what is counted, the rules and items it names, the zone of the program and its unit. */
export type Setting = Pick<Explanation, 'measure' | 'rules' | 'timeZone' | 'unit' | 'items'>

/** Why a part has less than asked, or nothing, and when the same earns again; undefined where nothing was cut. */
export function whyWords(language: Language, part: ExplanationPart, setting: Setting, now: number): string | undefined {
  const reason = reasonOf(language, part, setting, now)
  if (reason === undefined) return undefined
  const t = messages[language]
  if (part.again === null) return `${reason}.`
  const isOpen = Date.parse(part.again) <= now
  // What begins later says so already.
  if (part.unmet?.some(({ condition }) => condition === 'from')) return `${reason}.`
  return `${reason}; ${isOpen ? t.alreadyAgain : t.again(momentWords(language, part.again, setting.timeZone, now))}.`
}

function reasonOf(language: Language, part: ExplanationPart, setting: Setting, now: number): string | undefined {
  const t = messages[language]
  switch (part.why) {
    case null:
      return undefined
    case 'limit':
      return part.limit ? limitWords(language, part, part.limit, setting, now) : undefined
    case 'once':
      return t.once(
        inList(
          language,
          (ruleOf(part, part.rule, setting)?.once ?? []).map((one) => t.attributes[one]),
        ),
      )
    case 'withdrawn':
      return part.type === 'kudos.given' ? t.kudosWithdrawn : t.why.withdrawn
    case 'no-rule':
      return unmetWords(language, part, setting, now)
    default:
      return t.why[part.why]
  }
}

function limitWords(
  language: Language,
  { type, points }: ExplanationPart,
  limit: LimitReached,
  { timeZone, unit = 1 }: Setting,
  now: number,
): string {
  const t = messages[language]
  const subject = t.subject[type] ?? t.other
  const most = limit.points === undefined ? t.most.count(limit.count ?? 0) : t.points(limit.points / unit)
  if (points > 0) return t.partly(t.points(points / unit), most, t.per[limit.per], subject)
  return t.full[limit.per](most, subject, isCurrent(limit, dayOf(now, timeZone)))
}

/** Whether a window is the one that a day lies in. */
function isCurrent({ per, window }: LimitReached, today: string): boolean {
  if (per === 'day') return window === today
  if (per === 'month') return window === today.slice(0, 7)
  return per === 'week' && window === weekOf(today)
}

/** The ISO week of a day: the week of its Thursday. */
function weekOf(day: string): string {
  const thursday = new Date(day)
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7))
  const year = thursday.getUTCFullYear()
  const week = Math.ceil(((thursday.getTime() - Date.UTC(year, 0, 1)) / 86_400_000 + 1) / 7)
  return `${year}-W${String(week).padStart(2, '0')}`
}

function unmetWords(language: Language, part: ExplanationPart, setting: Setting, now: number): string {
  const t = messages[language]
  const sentences = (part.unmet ?? []).map(({ rule: id, condition }) => {
    const rule = ruleOf(part, id, setting)
    const moment = (instant = part.occurredAt) => momentWords(language, instant, setting.timeZone, now)
    switch (condition) {
      case 'platform':
        return t.onlyOn(
          inList(
            language,
            listOf(rule?.when?.platform).map((one) => platformOf(one)?.name ?? one),
            'or',
          ),
        )
      case 'ownWords':
        return rule?.when?.ownWords ? t.onlyWords.own : t.onlyWords.given
      case 'reached':
        return t.onlyReached(
          inList(
            language,
            listOf(rule?.when?.reached).map((one) => t.reached[one]),
            'or',
          ),
        )
      case 'from':
        return t.onlyFrom(moment(rule?.from))
      case 'until':
        return t.onlyUntil(moment(rule?.until))
      default:
        return t.onlyFor[condition]
    }
  })
  return [...new Set(sentences)].join('. ') || t.why['no-rule']
}

function ruleOf({ version }: ExplanationPart, id: string | null, { rules }: Setting) {
  return rules.find((one) => one.version === version && one.rule.id === id)?.rule
}

function listOf<Value extends string>(value: Value | readonly Value[] | undefined): readonly Value[] {
  if (value === undefined) return []
  return typeof value === 'string' ? [value] : value
}

/** Several words as one: `a, b en c`. */
export function inList(language: Language, words: readonly string[], joint: 'and' | 'or' = 'and'): string {
  const type = joint === 'and' ? 'conjunction' : 'disjunction'
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : 'nl', { type }).format(words)
}
