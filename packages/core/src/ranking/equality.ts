import { periodOf } from '../calendar/period.ts'
import type { Count } from '../measures/count.ts'
import { countsOf } from '../measures/counts.ts'
import type { Measure } from '../measures/measure.ts'
import { type Entry, earns, type Ledger } from '../points/entry.ts'
import { compareBytes } from '../ports/byte-order.ts'
import { standings } from './rank.ts'
import type { Standing } from './standing.ts'

/** The lengths of period whose boards are compared. */
export const comparedUnits = ['day', 'week', 'month', 'all'] as const

/** One row of one board, as the equality of standings sees it. */
export interface BoardRow extends Standing {
  measure: Measure
  period: string
}

/**
 * What two standings must agree in, as lines (docs/reference/law.md, 10): net points per activity, rule and version; balances; every row of
 * every board.
 */
export function standingsLines(
  entries: Iterable<Entry>,
  balances: ReadonlyMap<string, number>,
  rows: Iterable<BoardRow>,
): string[] {
  const net = new Map<string, { entry: Entry; points: number }>()
  for (const entry of entries) {
    if (entry.points === 0) continue
    const key = `${entry.activity}\n${entry.rule ?? ''}\n${entry.rule === null}\n${entry.version}`
    const sum = net.get(key)
    if (sum) sum.points += entry.points
    else net.set(key, { entry, points: entry.points })
  }
  const lines: string[] = []
  for (const { entry, points } of net.values()) {
    if (points !== 0) lines.push(JSON.stringify(['net', entry.activity, entry.rule, entry.version, points]))
  }
  for (const [person, points] of balances) if (points !== 0) lines.push(JSON.stringify(['balance', person, points]))
  for (const { measure, kind, period, id, score, rank, position } of rows) {
    const board = measure === 'points' ? ['row', kind, period] : ['measure', measure, kind, period]
    lines.push(JSON.stringify([...board, id, score, rank, position]))
  }
  return lines.sort(compareBytes)
}

/**
 * The equality hash of a ledger: two logs, stores or programs with this same hash have the same points, balances and boards, by every measure.
 *
 * Throws `invalid-input` for a ledger with an activity at a time that is none.
 *
 * @example
 * ```ts
 * import { type Ledger, standingsHash } from '@advocacy-kit/core'
 *
 * export async function same(one: Ledger, other: Ledger) {
 *   return (await standingsHash(one)) === (await standingsHash(other))
 * }
 * ```
 */
export async function standingsHash(ledger: Ledger): Promise<string> {
  return hashOf(standingsLines(ledger.entries, ledger.balances, boardsOf(ledger)))
}

/** SHA-256, in lower-case hexadecimal, over lines that each end in a line feed. */
export async function hashOf(lines: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The names of the periods, of the compared lengths, that a local day lies in. */
export function periodsAround(day: number): string[] {
  return comparedUnits.map((unit) => periodOf(day, unit).id)
}

function* boardsOf(ledger: Ledger): Iterable<BoardRow> {
  yield* rowsOf('points', earningsOf(ledger.entries))
  const counts = Map.groupBy(countsOf(ledger), ({ measure }) => measure)
  for (const [measure, own] of counts) yield* rowsOf(measure, own)
}

/** What stands on a board. */
type Line = Pick<Count, 'person' | 'team' | 'day' | 'amount'>

function* earningsOf(entries: Iterable<Entry>): Iterable<Line> {
  for (const entry of entries) if (entry.points !== 0 && earns(entry)) yield { ...entry, amount: entry.points }
}

function* rowsOf(measure: Measure, lines: Iterable<Line>): Iterable<BoardRow> {
  const boards = new Map<string, Record<'person' | 'team', Map<string, number>>>()
  const periods = new Map<number, string[]>()
  for (const { day, person, team, amount } of lines) {
    let names = periods.get(day)
    if (!names) periods.set(day, (names = periodsAround(day)))
    for (const name of names) {
      let board = boards.get(name)
      if (!board) boards.set(name, (board = { person: new Map(), team: new Map() }))
      board.person.set(person, (board.person.get(person) ?? 0) + amount)
      if (team !== undefined) board.team.set(team, (board.team.get(team) ?? 0) + amount)
    }
  }
  for (const [period, board] of boards) {
    for (const kind of ['person', 'team'] as const) {
      for (const row of standings(board[kind], kind)) yield { ...row, measure, period }
    }
  }
}
