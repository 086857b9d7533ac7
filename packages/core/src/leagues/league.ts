/** A division of a league: how many of each group rise from it and fall out of it when a period ends. */
export interface Division {
  name: string
  /** How many of each group rise. */
  promote: number
  /** How many of each group fall. */
  relegate: number
}

/** Who changes division. */
export interface DivisionMove {
  id: string
  from: string
  to: string
}

/**
 * Who rises and who falls at the end of a period: from each group of a division (about thirty people who are compared with each other) the first `promote` rise and the last `relegate` fall. Divisions stand
 * lowest first; nobody leaves the highest upwards or the lowest downwards. In a small group rising comes before falling. Groups list their members best first, so equal scores are split as the board orders
 * them. Who is in no group stays where they are.
 *
 * @example
 * ```ts
 * import { divisionMoves } from '@advocacy-kit/core'
 *
 * const divisions = [{ name: 'bronze', promote: 1, relegate: 0 }, { name: 'silver', promote: 0, relegate: 1 }]
 * divisionMoves(divisions, [{ division: 'bronze', members: ['ann', 'ben'] }]) // [{ id: 'ann', from: 'bronze', to: 'silver' }]
 * ```
 */
export function divisionMoves(
  divisions: readonly Division[],
  groups: Iterable<{ division: string; members: readonly string[] }>,
): DivisionMove[] {
  const moves: DivisionMove[] = []
  for (const { division, members } of groups) {
    const index = divisions.findIndex(({ name }) => name === division)
    const own = divisions[index]
    if (!own) continue
    const above = divisions[index + 1]?.name
    const below = divisions[index - 1]?.name
    const rising = above === undefined ? 0 : Math.min(own.promote, members.length)
    const staying = Math.max(rising, members.length - own.relegate)
    for (const id of members.slice(0, rising)) if (above !== undefined) moves.push({ id, from: division, to: above })
    for (const id of members.slice(staying)) if (below !== undefined) moves.push({ id, from: division, to: below })
  }
  return moves
}

/**
 * The groups of a division, filled in the order in which people first earn: each of `size`, and the last one with who is left. Who earns again is in a group already.
 *
 * @example
 * ```ts
 * import { leagueGroups } from '@advocacy-kit/core'
 *
 * leagueGroups(['ann', 'ben', 'ann', 'cem'], 2) // [['ann', 'ben'], ['cem']]
 * ```
 */
export function leagueGroups(earners: Iterable<string>, size: number): string[][] {
  const groups: string[][] = []
  for (const id of new Set(earners)) {
    const last = groups.at(-1)
    if (last && last.length < size) last.push(id)
    else groups.push([id])
  }
  return groups
}
