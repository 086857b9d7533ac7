import { deepStrictEqual } from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sqliteStore } from '@advocacy-kit/adapters/stores/sqlite'
import { type Activity, createEngine, type Entry, rank, score } from '@advocacy-kit/core'
import { alternating, judge, line, median, timed } from './alternating.ts'
import { rules, timeZone, year } from './year.ts'

const size = Number(process.env.BENCH_SIZE ?? 1_000_000)
const batch = 1000
const activities = year(size, 10_000)
const ledger = score(activities, rules, { timeZone })
const last = activities.at(-1)?.occurredAt ?? ''
const boards = ['2026-W44', '2026-10', 'all'].map((period) => ({ period, rows: rank(ledger, { period }).slice(0, 10) }))
console.log(
  `engine on SQLite: ${size} activities in batches of ${batch}, with the boards of a week, a month and all time`,
)

const folder = mkdtempSync(join(tmpdir(), 'advocacy-bench-'))
let file = 0

async function engine(): Promise<number> {
  const path = join(folder, `engine-${file++}.db`)
  const store = sqliteStore(path)
  const kit = createEngine({
    store,
    program: { name: 'Bench', timeZone, rules, masters: ['mia'] },
    clock: () => Date.parse(last) + 1000,
  })
  const took = await timed(async () => {
    for (let start = 0; start < activities.length; start += batch)
      await kit.record(activities.slice(start, start + batch))
    for (const { period, rows } of boards) deepStrictEqual((await kit.standings({ period })).slice(0, 10), rows)
  })
  await kit.close()
  rmSync(path)
  return took
}

async function bare(): Promise<number> {
  const path = join(folder, `bare-${file++}.db`)
  const database = new DatabaseSync(path)
  database.exec(`
    PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    CREATE TABLE log (id TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE ledger (activity TEXT, rule TEXT, person TEXT, day INTEGER, points INTEGER, body TEXT NOT NULL, PRIMARY KEY (activity, rule)) WITHOUT ROWID;
  `)
  const log = database.prepare('INSERT INTO log VALUES (?, ?)')
  const row = database.prepare('INSERT INTO ledger VALUES (?, ?, ?, ?, ?, ?)')
  const entries = Map.groupBy(ledger.entries, ({ activity }) => activity)
  const took = await timed(() => {
    for (let start = 0; start < activities.length; start += batch)
      insert(activities.slice(start, start + batch), entries)
  })
  database.close()
  rmSync(path)
  return took

  function insert(part: readonly Activity[], booked: Map<string, Entry[]>): void {
    database.exec('BEGIN IMMEDIATE')
    for (const activity of part) {
      log.run(activity.id, JSON.stringify(activity))
      for (const entry of booked.get(activity.id) ?? []) {
        row.run(entry.activity, entry.rule, entry.person, entry.day, entry.points, JSON.stringify(entry))
      }
    }
    database.exec('COMMIT')
  }
}

try {
  const [kit, plain] = await alternating(Number(process.env.BENCH_ROUNDS ?? 7), engine, bare)
  console.log(line('engine on SQLite', kit))
  console.log(line('bare node:sqlite', plain))
  judge('bare / engine', median(plain) / median(kit), { atLeast: 0.3 })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
