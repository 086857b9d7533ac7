import { type Period, parsePeriod } from '../calendar/period.ts'
import { AdvocacyError } from '../error.ts'
import { earns, type Ledger } from '../points/entry.ts'
import { inOrder } from './ranked.ts'
import type { Standing } from './standing.ts'
import type { Ties } from './ties.ts'

/**
 * The board of a period: people (or teams) by the points they earned in it, highest first, equal scores sharing a rank (1, 2, 2, 4, or as `ties` says) in the order of
 * their ids' UTF-8 bytes. Who earned nothing in the period has no row. Spending changes no board. The period is a name, or any half-open range of local days.
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
  { period = 'all', by = 'person', ties }: { period?: string | Days; by?: 'person' | 'team'; ties?: Ties } = {},
): Standing[] {
  return standings(scores(ledger, typeof period === 'string' ? parsePeriod(period) : period, by), by, ties)
}

/** Local days, counted from 1970-01-01. */
type Days = Pick<Period, 'from' | 'until'>

function scores(ledger: Ledger, { from, until }: Days, by: 'person' | 'team'): Map<string, number> {
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

/** The rows of a board of points from each member's score. Members with a score of 0 have none. */
export function standings(
  scores: Iterable<readonly [id: string, score: number]>,
  kind: 'person' | 'team',
  ties?: Ties,
): Standing[] {
  const earning = [...scores].filter(([, score]) => score !== 0)
  return inOrder(earning, ties).map(({ rank, position, id, score }) => ({ rank, position, id, kind, score }))
}

function overflow(member: string): AdvocacyError {
  return new AdvocacyError(
    'points-overflow',
    `The score of ${member} leaves the range of whole numbers that are exact (2^53): lower the points of the rules.`,
  )
}
