import { parsePeriod } from '../calendar/period.ts'
import { type Measure, measures } from '../measures/measure.ts'
import type { Entry } from '../points/entry.ts'
import type { Store } from '../ports/store.ts'
import { type BoardRow, hashOf, periodsAround, standingsLines } from '../ranking/equality.ts'
import { standings } from '../ranking/rank.ts'
import type { Standing } from '../ranking/standing.ts'
import { streamOf } from './account.ts'
import { countsOf, entriesOf, readRow } from './log-row.ts'
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
  const days = new Map<Measure, Set<number>>(measures.map((measure) => [measure, new Set()]))
  for await (const row of scanAll(store)) {
    const person = row.stream.startsWith(streamOf('')) ? row.stream.slice(streamOf('').length) : undefined
    if (person === undefined) continue
    people.add(person)
    const read = readRow(row)
    for (const { measure, day } of countsOf(read, person)) days.get(measure)?.add(day)
    for (const entry of entriesOf(read, person)) {
      if (entry.points === 0) continue
      entries.push(entry)
      days.get(POINTS)?.add(entry.day)
    }
  }
  const balances = new Map<string, number>()
  for (const person of people) balances.set(person, await recorder.balanceOf(person))
  return hashOf(standingsLines(entries, balances, await boardsOf(store, days)))
}

/** The board of a period as the tally has it. */
export async function boardOf(
  store: Store,
  { period, by, measure }: { period: string; by: 'person' | 'team'; measure: Measure },
): Promise<Standing[]> {
  const { from, until } = parsePeriod(period)
  const sums = await store.tally({ measure, from, until, by })
  // The cell without a team holds what people add who have none.
  return standings(
    sums.flatMap(({ id, total }) => (id === '' ? [] : [[id, total] as const])),
    by,
  )
}

async function boardsOf(store: Store, days: ReadonlyMap<Measure, ReadonlySet<number>>): Promise<BoardRow[]> {
  const rows: BoardRow[] = []
  for (const [measure, own] of days) {
    for (const period of new Set([...own].flatMap(periodsAround))) {
      for (const by of ['person', 'team'] as const) {
        for (const row of await boardOf(store, { period, by, measure })) rows.push({ ...row, measure, period })
      }
    }
  }
  return rows
}
