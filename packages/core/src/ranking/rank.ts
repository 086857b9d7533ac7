import { type Period, parsePeriod } from '../calendar/period.ts'
import { AdvocacyError } from '../error.ts'
import { earns, type Ledger } from '../points/entry.ts'
import { compareBytes } from '../ports/byte-order.ts'
import type { Standing } from './standing.ts'

/**
 * The board of a period: people (or teams) by the points they earned in it, highest first, equal scores sharing a rank (1, 2, 2, 4) in the order of their ids'
 * UTF-8 bytes. Who earned nothing in the period has no row. Spending changes no board.
 *
 * Throws `invalid-input` for a period that does not exist, `points-overflow` for a score beyond 2^53.
 *
 * @example
 * ```ts
 * import { type Ledger, rank } from '@advocacy-kit/core'
 *
 * export function weekBoard(ledger: Ledger) {
 *   return rank(ledger, { period: '2026-W47', by: 'team' })
 * }
 * ```
 */
export function rank(
  ledger: Ledger,
  { period = 'all', by = 'person' }: { period?: string; by?: 'person' | 'team' } = {},
): Standing[] {
  return standings(scores(ledger, parsePeriod(period), by), by)
}

function scores(ledger: Ledger, { from, until }: Period, by: 'person' | 'team'): Map<string, number> {
  const totals = new Map<string, number>()
  for (const entry of ledger.entries) {
    const member = entry[by]
    if (member === undefined || entry.points === 0 || entry.day < from || entry.day >= until || !earns(entry)) continue
    const total = (totals.get(member) ?? 0) + entry.points
    if (!Number.isSafeInteger(total)) throw overflow(member)
    totals.set(member, total)
  }
  return totals
}

/** The rows of a board from each member's score. Members with a score of 0 have none. */
export function standings(scores: Iterable<readonly [id: string, score: number]>, kind: 'person' | 'team'): Standing[] {
  const members = [...scores].filter(([, score]) => score !== 0)
  members.sort(([idA, a], [idB, b]) => b - a || compareBytes(idA, idB))
  const rows: Standing[] = []
  for (const [index, [id, score]] of members.entries()) {
    const above = rows.at(-1)
    rows.push({ rank: above?.score === score ? above.rank : index + 1, position: index + 1, id, kind, score })
  }
  return rows
}

function overflow(member: string): AdvocacyError {
  return new AdvocacyError(
    'points-overflow',
    `The score of ${member} leaves the range of whole numbers that are exact (2^53): lower the points of the rules.`,
  )
}
