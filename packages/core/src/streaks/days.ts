/**
 * How many days in a row, up to the last one, somebody did something: local days by their number, in any order, each as often as you like. A frozen day, such as a day off, keeps the streak going and does
 * not count.
 *
 * @example
 * ```ts
 * import { daysInARow } from '@advocacy-kit/core'
 *
 * daysInARow([1, 3, 4, 5]) // 3
 * daysInARow([1, 3, 4, 5], [2]) // 4
 * ```
 */
export function daysInARow(days: Iterable<number>, frozen: Iterable<number> = []): number {
  const done = new Set(days)
  const off = new Set(frozen)
  let count = 0
  for (let day = Math.max(...done); done.has(day) || off.has(day); day--) if (done.has(day)) count++
  return count
}
