import { compareBytes } from '../ports/byte-order.ts'

/** What somebody did for a challenge, and when (milliseconds). */
export interface Attempt {
  id: string
  person: string
  /** When it happened, in milliseconds since 1970. */
  at: number
}

/** A challenge that the first few win. */
export interface FirstFew {
  /** How many places there are. */
  places: number
  /** Whether one person may take several places. */
  repeatable?: boolean
  /** When it is over (milliseconds): nothing is won before. */
  until: number
}

/**
 * The attempts that win, first place first: the earliest by when they happened, not by when they arrived, and of the same moment by id in UTF-8 bytes. Before the challenge is over there are none, since an
 * earlier attempt may still arrive.
 *
 * @example
 * ```ts
 * import { challengeWinners } from '@advocacy-kit/core'
 *
 * const attempts = [{ id: 'a2', person: 'ben', at: 20 }, { id: 'a1', person: 'ann', at: 10 }]
 * challengeWinners(attempts, { places: 1, until: 100 }, 100) // [{ id: 'a1', person: 'ann', at: 10 }]
 * ```
 */
export function challengeWinners(
  attempts: Iterable<Attempt>,
  { places, repeatable, until }: FirstFew,
  now: number,
): Attempt[] {
  if (now < until) return []
  const inOrder = [...attempts].filter(({ at }) => at < until).sort((a, b) => a.at - b.at || compareBytes(a.id, b.id))
  const people = new Set<string>()
  const counting = inOrder.filter(({ person }) => repeatable || (!people.has(person) && people.add(person)))
  return counting.slice(0, places)
}

/**
 * When a challenge to earn a number of points is met: the totals, in order, at which it was. Only what was earned since joining counts (`from`, the total then), and since the last time that it was
 * met: what was earned beyond it is not carried over.
 *
 * @example
 * ```ts
 * import { challengeMet } from '@advocacy-kit/core'
 *
 * challengeMet([5, 65, 95, 125], { points: 50, from: 0 }) // [65, 125]
 * ```
 */
export function challengeMet(totals: Iterable<number>, { points, from }: { points: number; from: number }): number[] {
  const met: number[] = []
  for (const total of totals) if (total - (met.at(-1) ?? from) >= points) met.push(total)
  return met
}
