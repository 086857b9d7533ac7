import { strictEqual } from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sqliteStore } from '@advocacy-kit/adapters/stores/sqlite'
import { createEngine, presets, type Store } from '@advocacy-kit/core'
import { random } from '@advocacy-kit/example-intranet/random'
import { alternating, judge, line, median, timed } from './alternating.ts'

const size = Number(process.env.BENCH_SIZE ?? 100_000)
const folder = mkdtempSync(join(tmpdir(), 'advocacy-cold-board-'))
const week = { id: '2026-W46', from: 20_766, until: 20_773 }
const { next } = random('cold board')

/** An engine that has just been started on a file. */
const start = (store: Store) =>
  createEngine({
    store,
    clock: () => Date.parse('2026-11-15T12:00:00Z'),
    program: { name: 'Voorbeeld', timeZone: 'Europe/Amsterdam', rules: presets.smarp, masters: ['mia'] },
  })

/** Everybody is listed, in teams of ten, and has points on so many days of the week. */
async function fill(file: string, days: number): Promise<void> {
  const store = sqliteStore(file)
  await start(store).position()
  for (let from = 0; from < size; from += 5000) {
    const people = Array.from({ length: Math.min(5000, size - from) }, (_, index) => ({
      person: `person-${from + index}`,
      team: `team-${Math.floor((from + index) / 10)}`,
    }))
    await store.transact({
      put: people.map(({ person, team }) => ({
        collection: 'people',
        id: person,
        expected: 0,
        body: { id: person, name: person, team, roles: [], status: 'ambassador', listed: true },
      })),
      add: people.flatMap((of) => [
        ...['ambassadors', 'listed'].map((measure) => ({ measure, day: 0, ...of, amount: 1 })),
        ...Array.from({ length: days }, (_, day) => ({
          measure: 'points',
          day: week.from + day,
          ...of,
          amount: 1 + Math.floor(next() * 300),
        })),
      ]),
      reserve: [{ counter: 'roster', amount: 1 }],
    })
  }
  await store.close()
}

const sum = `SELECT person, sum(amount) AS total FROM advocacy_tally
  WHERE slot >= (SELECT id << 23 FROM advocacy_series WHERE measure = 'points') + (1 << 22) + ?
    AND slot < (SELECT id << 23 FROM advocacy_series WHERE measure = 'points') + (1 << 22) + ? GROUP BY person`

for (const days of [1, 5]) {
  const file = join(folder, `${days}.db`)
  await fill(file, days)
  let rows = 0
  let total = 0
  const bare = () =>
    timed(() => {
      const database = new DatabaseSync(file)
      rows = database.prepare(sum).all(week.from, week.until).length
      database.close()
    })
  const cold = () =>
    timed(async () => {
      const engine = start(sqliteStore(file))
      const query = { board: 'points', scope: 'people', period: week.id } as const
      total = (await engine.as({ id: 'gus' }).leaderboards.get(query)).total
      await engine.close()
    })
  await alternating(2, bare, cold)
  const [sql, kit] = await alternating(9, bare, cold)
  strictEqual(total, rows)
  console.log(line(`${days} cells each: bare SQL sum`, sql))
  console.log(line(`${days} cells each: cold board`, kit))
  judge(`a cold weekly board of ${size} people with ${days} cells each, over the bare sum`, median(kit) / median(sql), {
    atMost: 3,
  })
}
rmSync(folder, { recursive: true })
