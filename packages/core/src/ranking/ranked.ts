import { AdvocacyError } from '../error.ts'
import { compareBytes } from '../ports/byte-order.ts'
import type { Ties } from './ties.ts'

/** A member's place on a board. */
export interface Ranked {
  /** From 1; equal scores share one, unless the ties are `ordinal`. */
  rank: number
  /** Which row it is, from 1; never shared. */
  position: number
  id: string
  /** What the board orders by: points, or whatever it was given. */
  score: number
}

/**
 * The rows of a board from each member's score: highest first, equal scores in the order of their ids' UTF-8 bytes. A score of 0 is a score and has a row. A board on which less is
 * better is that of the negated scores.
 *
 * Throws `invalid-input` for a score that is no finite number.
 *
 * @example
 * ```ts
 * import { ranked } from '@advocacy-kit/core'
 *
 * const rows = ranked([['ann', 7], ['ben', 9], ['cem', 7]], { ties: 'dense' })
 * rows.map(({ id, rank, position }) => [id, rank, position]) // [['ben', 1, 1], ['ann', 2, 2], ['cem', 2, 3]]
 * ```
 */
export function ranked(
  scores: Iterable<readonly [id: string, score: number]>,
  { ties }: { ties?: Ties } = {},
): Ranked[] {
  const members = [...scores]
  for (const [id, score] of members) finite(id, score)
  return inOrder(members, ties)
}

/** The rows of a board from finite scores. */
export function inOrder(members: (readonly [id: string, score: number])[], ties: Ties = 'competition'): Ranked[] {
  sortMembers(members)
  const rows: Ranked[] = []
  for (let start = 0, end = 0, distinct = 1; start < members.length; start = end, distinct++) {
    while (members[end]?.[1] === members[start]?.[1]) end++
    const shared = { competition: start + 1, modified: end, dense: distinct, ordinal: undefined }[ties]
    for (const [id, score] of members.slice(start, end)) {
      const position = rows.length + 1
      rows.push({ rank: shared ?? position, position, id, score })
    }
  }
  return rows
}

/** By score, highest first, then id. Sorting keeps the order of equals, so ids that stand in order already, as a store answers them, are not compared again. */
export function sortMembers(members: (readonly [id: string, score: number])[]): void {
  const inOrder = members.every(([id], index) => index === 0 || compareBytes(members[index - 1]?.[0] ?? '', id) <= 0)
  members.sort(inOrder ? ([, a], [, b]) => b - a : ([idA, a], [idB, b]) => b - a || compareBytes(idA, idB))
}

/** Refuses a score that cannot be ordered. */
export function finite(id: string, score: number): void {
  if (Number.isFinite(score)) return
  throw new AdvocacyError('invalid-input', `The score of ${id} is ${score}: a board orders finite numbers.`)
}
