import { createHash } from 'node:crypto'
import { refusal } from './activities.ts'
import { windowOf } from './calendar.ts'
import type { OracleEntry } from './oracle.ts'

type Row = { board: string; id: string; score: number }

/** The lines that two standings share when they are equal (law.md, 10), sorted. */
export function equalityLines(
  entries: readonly OracleEntry[],
  counts: readonly OracleEntry[],
  balances: ReadonlyMap<string, number>,
): string[] {
  const net = total(entries.map((e) => [JSON.stringify(['net', e.activity, e.rule, e.version]), e.points]))
  const owned = [...balances]
    .filter(([, points]) => points !== 0)
    .map(([person, points]) => JSON.stringify(['balance', person, points]))
  const earned = scores(
    entries.filter((e) => e.kind !== 'spent' && e.kind !== 'expired'),
    () => ['row'],
  )
  const counted = scores(counts, ({ rule }) => ['measure', rule?.split(' ')[0] ?? ''])
  const rows = [...Map.groupBy([...earned, ...counted], (row) => row.board).values()].flatMap(ranked)
  return [...net.map(([key, points]) => `${key.slice(0, -1)},${points}]`), ...owned, ...rows].sort(bytes)
}

/** SHA-256 over lines, each ended by a line feed. */
export function equalityHash(lines: readonly string[]): string {
  return createHash('sha256')
    .update(lines.map((line) => `${line}\n`).join(''))
    .digest('hex')
}

/** The sum of numbers; one beyond 2^53 is refused. */
export function sum(numbers: readonly number[]): number {
  const result = numbers.reduce((a, b) => a + b, 0)
  if (!Number.isSafeInteger(result)) throw refusal('points-overflow', String(result))
  return result
}

/** The order of texts by their UTF-8 bytes. */
export function bytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}

/** Everyone's score on every board (law.md, 8), under what its lines begin with. */
function scores(counted: readonly OracleEntry[], head: (entry: OracleEntry) => string[]): Row[] {
  const days = new Set(counted.map((e) => e.day))
  const periodsOf = new Map([...days].map((day) => [day, [day, windowOf(day, 'week'), windowOf(day, 'month'), 'all']]))
  const cells = counted.flatMap((e) => {
    const periods = periodsOf.get(e.day) ?? []
    const members =
      e.team === undefined
        ? [['person', e.person]]
        : [
            ['person', e.person],
            ['team', e.team],
          ]
    return members.flatMap(([kind, id]) =>
      periods.map((period): [string, number] => [JSON.stringify([[...head(e), kind, period], id]), e.points]),
    )
  })
  return total(cells).map(([key, score]) => {
    const [board, id]: [string[], string] = JSON.parse(key)
    return { board: JSON.stringify(board), id, score }
  })
}

/** The lines of one board. */
function ranked(board: readonly Row[]): string[] {
  const rows = board.toSorted((a, b) => b.score - a.score || bytes(a.id, b.id))
  return rows.map(({ board, id, score }, index) => {
    const rank = 1 + rows.filter((other) => other.score > score).length
    return JSON.stringify([...JSON.parse(board), id, score, rank, index + 1])
  })
}

/** Sums per key; sums of 0 are left out. */
function total(amounts: readonly [string, number][]): [string, number][] {
  const groups = Map.groupBy(amounts, ([key]) => key)
  const sums = [...groups].map(([key, group]): [string, number] => [key, sum(group.map(([, amount]) => amount))])
  return sums.filter(([, amount]) => amount !== 0)
}
