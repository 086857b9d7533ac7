/** How far points have brought somebody, by levels that begin at certain points. */
export interface Level {
  /** How many levels are reached: 0 below the first. */
  level: number
  /** The points still missing for the next one; null at the highest. */
  toNext: number | null
  /** How much of the way from this level to the next is done, in whole percents, rounded down; 100 at the highest. */
  percent: number
}

/**
 * The level that points come to. `from` says at how many points each level begins, lowest first. Points that are taken back lower the level; a program in which nobody falls asks with the most points
 * that somebody had. A program names its levels itself.
 *
 * @example
 * ```ts
 * import { levelOf } from '@advocacy-kit/core'
 *
 * levelOf(110, [0, 100, 250]) // { level: 2, toNext: 140, percent: 6 }
 * ```
 */
export function levelOf(points: number, from: readonly number[]): Level {
  const level = from.filter((start) => start <= points).length
  const next = from[level]
  if (next === undefined) return { level, toNext: null, percent: 100 }
  const start = from[level - 1] ?? Math.min(0, points)
  return { level, toNext: next - points, percent: Math.floor((100 * (points - start)) / (next - start)) }
}
