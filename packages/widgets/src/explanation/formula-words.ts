import type { ExplanationPart } from '@advocacy-kit/core'
import type { Language } from '../locale.ts'
import { formatNumber } from '../numbers.ts'
import { messages } from './messages.ts'

type Formula = NonNullable<ExplanationPart['formula']>

/** How the points were computed: `(12 + 3) × 1 punt = 15 punten`; undefined where a rule simply gives so many for one. */
export function formulaWords(
  language: Language,
  { formula, asked }: Pick<ExplanationPart, 'formula' | 'asked'>,
  unit: number,
): string | undefined {
  if (!formula || isPlain(formula)) return undefined
  const t = messages[language]
  const number = (value: number) => formatNumber(language, value)
  const per = formula.per === 1 ? '' : ` / ${number(formula.per)}`
  const factors = formula.factors.map(({ times, over }) => ` × ${number(times)}${over === 1 ? '' : `/${number(over)}`}`)
  const exact = exactOf(formula) / unit
  const outcome = t.points(asked / unit)
  const multiplied = `${per}${factors.join('')}`
  const computed = `${baseWords(language, formula, unit, multiplied !== '')}${multiplied}`
  if (exact === asked / unit) return `${computed} = ${outcome}`
  return `${computed} = ${number(exact)}, ${formula.units ? t.carried(outcome) : t.roundedDown(outcome)}`
}

/** One activity, or one reaction more or less, and nothing done to what it is worth. */
function isPlain({ units, bonus, factors, per }: Formula): boolean {
  if (bonus !== 0 || factors.length > 0 || per !== 1) return false
  const worth = units?.filter(({ points }) => points !== 0)
  return worth === undefined || (worth.length === 1 && Math.abs(worth[0]?.difference ?? 0) === 1)
}

function baseWords(language: Language, { points, bonus, units }: Formula, unit: number, isMultiplied: boolean): string {
  const t = messages[language]
  const number = (value: number) => formatNumber(language, value)
  const inBrackets = (sum: string, isSum: boolean) => (isSum && isMultiplied ? `(${sum})` : sum)
  if (!units) {
    const given = t.points((points ?? 0) / unit)
    return inBrackets(bonus === 0 ? given : `${given} + ${number(bonus / unit)} ${t.bonus}`, bonus !== 0)
  }
  const prices = Map.groupBy(
    units.filter(({ points }) => points !== 0),
    ({ points }) => points,
  )
  const terms = [...prices].map(([price, own]) => {
    const counts = own.map(({ difference }) => number(difference)).join(' + ')
    return `${own.length > 1 ? `(${counts})` : counts} × ${t.points(price / unit)}`
  })
  return inBrackets(terms.join(' + '), terms.length > 1)
}

/** Before anything is rounded. */
function exactOf({ points, bonus, units, per, factors }: Formula): number {
  const base = units ? units.reduce((sum, one) => sum + one.difference * one.points, 0) : (points ?? 0) + bonus
  return factors.reduce((product, { times, over }) => (product * times) / over, base) / per
}
