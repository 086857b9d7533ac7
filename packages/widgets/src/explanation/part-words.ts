import type { ExplanationPart } from '@advocacy-kit/core'
import { platformOf } from '@advocacy-kit/core/sharing'
import type { Language } from '../locale.ts'
import { formatNumber, plural } from '../numbers.ts'
import { formulaWords } from './formula-words.ts'
import { messages } from './messages.ts'
import { dayOf, dayWords } from './moment-words.ts'
import { inList, type Setting, whyWords } from './why-words.ts'

/** A part of an explanation in plain words. */
export interface PartWords {
  /** What happened: `Gedeeld op LinkedIn`. */
  what: string
  /** The title of the item that it is about, where that is known. */
  about: string | undefined
  /** The day it counts for. */
  day: string
  /** What it came to: `10 punten`. */
  points: string
  /** How that was computed, why it is not more, and when the same earns again: a sentence each. */
  notes: readonly string[]
}

/** Says a part of an explanation in plain words. */
export function partWords(
  language: Language,
  part: ExplanationPart,
  setting: Setting,
  now: number = Date.now(),
): PartWords {
  const t = messages[language]
  const { unit = 1, timeZone } = setting
  const tooMuch = part.kind === 'reversed' && part.formula !== null && part.points > part.asked
  const notes = [
    part.award?.reason,
    part.award?.by.name && t.awarded.by(part.award.by.name),
    part.kind === 'counted' ? undefined : formulaWords(language, part, unit),
    whyWords(language, part, setting, now),
    tooMuch ? t.neverMore : undefined,
    part.late ? t.late : undefined,
  ]
  return {
    what: whatWords(language, part),
    about: setting.items?.find(({ id }) => id === part.content)?.title,
    day: dayWords(language, part.day, dayOf(now, timeZone)),
    points: amountWords(language, part.points / unit, setting.measure),
    notes: notes.flatMap((note) => note || []),
  }
}

function amountWords(language: Language, amount: number, measure: Setting['measure']): string {
  const t = messages[language]
  if (measure === 'points') return t.points(amount)
  return `${formatNumber(language, amount)} ${plural(language, Math.abs(amount), ...t.counted[measure])}`
}

function whatWords(language: Language, part: ExplanationPart): string {
  const t = messages[language]
  const { type, award, points } = part
  if (award) return award.revoked ? t.awarded.revoked : points < 0 ? t.awarded.taken : t.awarded.given
  return countsWords(language, part) ?? t.done[type]?.(whereWords(language, part)) ?? t.other
}

/** On a network, or by mail; nothing where it is not known. */
function whereWords(language: Language, { platform: id }: ExplanationPart): string {
  if (id === null) return ''
  const { opens = 'page', name = id } = platformOf(id) ?? {}
  const t = messages[language]
  return opens === 'page' ? t.on(name) : opens === 'mail' ? t.byMail : ''
}

/** By how much reactions rose and fell: `12 likes en 3 reacties erbij`. */
function countsWords(language: Language, part: ExplanationPart): string | undefined {
  const t = messages[language]
  const { formula } = part
  const worth = (formula?.units ?? []).filter(({ points }) => points !== 0)
  const counts = (units: typeof worth) =>
    inList(
      language,
      units.map(({ kind, difference }) => {
        const count = Math.abs(difference)
        const [one, other] = (Object.hasOwn(t.kinds, kind) && t.kinds[kind]) || [kind, kind]
        return `${formatNumber(language, count)} ${plural(language, count, one, other)}`
      }),
    )
  const risen = worth.filter(({ difference }) => difference > 0)
  const fallen = worth.filter(({ difference }) => difference < 0)
  const said = [
    risen.length > 0 ? t.risen(counts(risen)) : [],
    fallen.length > 0 ? t.fallen(counts(fallen)) : [],
  ].flat()
  return said.length > 0 ? `${said.join(', ')}${whereWords(language, part)}` : undefined
}
