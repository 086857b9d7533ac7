import { type Period, parsePeriod } from '../calendar/period.ts'
import { AdvocacyError } from '../error.ts'
import { countsOf } from '../measures/counts.ts'
import type { FactMeasure, Measure } from '../measures/measure.ts'
import { earns, type Ledger } from '../points/entry.ts'
import { inOrder } from './ranked.ts'
import type { Standing } from './standing.ts'
import type { Ties } from './ties.ts'

/**
 * The board of a period: people (or teams) by the points they earned in it, or by another measure, highest first, equal scores sharing a rank (1, 2, 2, 4, or as `ties` says) in the order of
 * their ids' UTF-8 bytes. Who earned (or counts) nothing in the period has no row. Spending changes no board. The period is a name, or any half-open range of local days.
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
  {
    period = 'all',
    by = 'person',
    measure = 'points',
    ties,
  }: { period?: string | Days; by?: 'person' | 'team'; measure?: Measure; ties?: Ties } = {},
): Standing[] {
  const days = typeof period === 'string' ? parsePeriod(period) : period
  return standings(measure === 'points' ? earned(ledger, days, by) : counted(ledger, days, by, measure), by, ties)
}

/** Local days, counted from 1970-01-01. */
type Days = Pick<Period, 'from' | 'until'>

function earned(ledger: Ledger, { from, until }: Days, by: 'person' | 'team'): Map<string, number> {
  const totals = new Map<string, number>()
  for (const entry of ledger.entries) {
    const member = entry[by]
    if (member === undefined || entry.day < from || entry.day >= until || !earns(entry)) continue
    add(totals, member, entry.points)
  }
  return totals
}

function counted(
  ledger: Ledger,
  { from, until }: Days,
  by: 'person' | 'team',
  measure: FactMeasure,
): Map<string, number> {
  const totals = new Map<string, number>()
  for (const count of countsOf(ledger)) {
    const member = count[by]
    if (member === undefined || count.measure !== measure || count.day < from || count.day >= until) continue
    add(totals, member, count.amount)
  }
  return totals
}

function add(totals: Map<string, number>, member: string, points: number): void {
  const total = (totals.get(member) ?? 0) + points
  if (!Number.isSafeInteger(total)) throw overflow(member)
  totals.set(member, total)
}

/** The rows of a board from each member's score. Members with a score of 0 have none. */
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
