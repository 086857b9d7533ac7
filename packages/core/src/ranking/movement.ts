import type { Ranked } from './ranked.ts'

/** How a member's rank changed; null where they were not, or are no longer, on the board. */
export interface Movement {
  id: string
  /** The rank before. */
  from: number | null
  /** The rank after. */
  to: number | null
}

/**
 * Who moved between two boards, in the order of the second and then of who left: of all, or of the first `top` positions only. Who kept their rank did not move, whatever their score.
 *
 * @example
 * ```ts
 * import { movements, ranked } from '@advocacy-kit/core'
 *
 * const last = ranked([['ann', 9], ['ben', 7]])
 * const now = ranked([['ann', 9], ['ben', 12], ['cem', 1]])
 * movements(last, now) // [{ id: 'ben', from: 2, to: 1 }, { id: 'ann', from: 1, to: 2 }, { id: 'cem', from: null, to: 3 }]
 * ```
 */
export function movements(
  before: Iterable<Pick<Ranked, 'id' | 'rank' | 'position'>>,
  after: Iterable<Pick<Ranked, 'id' | 'rank' | 'position'>>,
  { top = Number.POSITIVE_INFINITY }: { top?: number } = {},
): Movement[] {
  const ranks = (rows: Iterable<Pick<Ranked, 'id' | 'rank' | 'position'>>) =>
    new Map([...rows].flatMap(({ id, rank, position }) => (position <= top ? [[id, rank] as const] : [])))
  const old = ranks(before)
  const now = ranks(after)
  return [...new Set([...now.keys(), ...old.keys()])]
    .map((id) => ({ id, from: old.get(id) ?? null, to: now.get(id) ?? null }))
    .filter(({ from, to }) => from !== to)
}
