import { parsePeriod } from '../calendar/period.ts'
import type { Entry } from '../points/entry.ts'
import type { Store } from '../ports/store.ts'
import { type BoardRow, hashOf, periodsAround, standingsLines } from '../ranking/equality.ts'
import { standings } from '../ranking/rank.ts'
import type { Standing } from '../ranking/standing.ts'
import { streamOf } from './accounts.ts'
import { entriesOf, readRow } from './log-row.ts'
import type { Recorder } from './recorder.ts'
import { scanAll } from './scan.ts'
import { POINTS } from './writing.ts'

/**
 * The equality hash of what the engine keeps: entries from its log, balances from its accounts, boards from its tally. It agrees with `score` of the same log
 * only when all three are right.
 */
export async function standingsHashOf(store: Store, recorder: Recorder): Promise<string> {
  const entries: Entry[] = []
  const people = new Set<string>()
  for await (const row of scanAll(store)) {
    const person = row.stream.startsWith(streamOf('')) ? row.stream.slice(streamOf('').length) : undefined
    if (person === undefined) continue
    people.add(person)
    for (const entry of entriesOf(readRow(row), person)) if (entry.points !== 0) entries.push(entry)
  }
  const balances = new Map<string, number>()
  for (const person of people) balances.set(person, await recorder.balanceOf(person))
  const periods = new Set([...new Set(entries.map(({ day }) => day))].flatMap(periodsAround))
  return hashOf(standingsLines(entries, balances, await boardsOf(store, periods)))
}

/** The board of a period as the tally has it. */
export async function boardOf(store: Store, period: string, by: 'person' | 'team'): Promise<Standing[]> {
  const { from, until } = parsePeriod(period)
  const sums = await store.tally({ measure: POINTS, from, until, by })
  // The cell without a team holds the points of people who have none.
  return standings(
    sums.flatMap(({ id, total }) => (id === '' ? [] : [[id, total] as const])),
    by,
  )
}

async function boardsOf(store: Store, periods: Iterable<string>): Promise<BoardRow[]> {
  const rows: BoardRow[] = []
  for (const period of periods) {
    for (const by of ['person', 'team'] as const) {
      for (const row of await boardOf(store, period, by)) rows.push({ ...row, period })
    }
  }
  return rows
}
