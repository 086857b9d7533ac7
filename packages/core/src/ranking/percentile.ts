import { AdvocacyError } from '../error.ts'

/**
 * The percentile rank of a member, from 0 to 100 and not rounded: 100 × (lower + equal / 2) / n, where `lower` counts who has a lower score, `equal` who has the same (the member too) and n all. It
 * is the same for equal scores, and it mirrors: the share that is above a member is 100 minus this, so a board and its reverse add up to 100. Null for who is not on
 * the board.
 *
 * The formula is that of J. T. Roscoe, Fundamental Research Statistics (1975): the cumulative frequency below plus half of that at the score.
 *
 * @example
 * ```ts
 * import { percentileOf, ranked } from '@advocacy-kit/core'
 *
 * const board = ranked([['ann', 7], ['ben', 9], ['cem', 7], ['dia', 2]])
 * percentileOf(board, 'ben') // 87.5
 * percentileOf(board, 'ann') // 50
 * ```
 */
export function percentileOf(rows: readonly { id: string; score: number }[], id: string): number | null {
  const own = rows.find((row) => row.id === id)?.score
  if (own === undefined) return null
  const lower = rows.filter(({ score }) => score < own).length
  const equal = rows.filter(({ score }) => score === own).length
  return percentileRank(lower, equal, rows.length)
}

/** The percentile rank of a score that `equal` of n members have, and below which are `lower`. */
export function percentileRank(lower: number, equal: number, n: number): number {
  return (100 * (lower + equal / 2)) / n
}

/**
 * The score at a percentile, from 0 (the lowest) to 100 (the highest); at 50 it is the median. Between two scores it lies in proportion: R. J. Hyndman and Y. Fan, Sample Quantiles in
 * Statistical Packages (1996), definition 7. Null without scores.
 *
 * Throws `invalid-input` for a percentile below 0 or above 100.
 *
 * @example
 * ```ts
 * import { scoreAt } from '@advocacy-kit/core'
 *
 * scoreAt([9, 2, 7, 7], 50) // 7
 * scoreAt([1, 2, 3, 4], 50) // 2.5
 * ```
 */
export function scoreAt(scores: Iterable<number>, percentile: number): number | null {
  if (!(percentile >= 0 && percentile <= 100))
    throw new AdvocacyError('invalid-input', `There is no percentile ${percentile}: they go from 0 to 100.`)
  const sorted = Float64Array.from(scores).sort()
  const at = ((sorted.length - 1) * percentile) / 100
  const below = sorted[Math.floor(at)]
  const above = sorted[Math.ceil(at)]
  return below === undefined || above === undefined ? null : below + (above - below) * (at - Math.floor(at))
}
