import { deepStrictEqual } from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
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
const [, file = '', contender] = process.argv

/** Records a year through the engine, and asks for its boards. */
async function engine(database: string, activities: readonly Activity[]): Promise<number> {
  const boards = boardsOf(activities)
  globalThis.gc?.()
  const kit = createEngine({
    store: sqliteStore(database),
    program: { name: 'Bench', timeZone, rules, masters: ['mia'] },
    clock: () => Date.parse(activities.at(-1)?.occurredAt ?? '') + 1000,
  })
  const took = await timed(async () => {
    for (let start = 0; start < activities.length; start += batch)
      await kit.record(activities.slice(start, start + batch))
    for (const { period, rows } of boards) deepStrictEqual((await kit.standings({ period })).slice(0, 10), rows)
  })
  await kit.close()
  return took
}

function boardsOf(activities: readonly Activity[]) {
  const ledger = score(activities, rules, { timeZone })
  return ['2026-W44', '2026-10', 'all'].map((period) => ({ period, rows: rank(ledger, { period }).slice(0, 10) }))
}

/** Inserts the same log and ledger rows with node:sqlite alone. */
async function bare(path: string, activities: readonly Activity[]): Promise<number> {
  const entries = Map.groupBy(score(activities, rules, { timeZone }).entries, ({ activity }) => activity)
  globalThis.gc?.()
  const database = new DatabaseSync(path)
  database.exec(`
    PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    CREATE TABLE log (id TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE ledger (activity TEXT, rule TEXT, person TEXT, day INTEGER, points INTEGER, body TEXT NOT NULL, PRIMARY KEY (activity, rule)) WITHOUT ROWID;
  `)
  const log = database.prepare('INSERT INTO log VALUES (?, ?)')
  const row = database.prepare('INSERT INTO ledger VALUES (?, ?, ?, ?, ?, ?)')
  const took = await timed(() => {
    for (let start = 0; start < activities.length; start += batch)
      insert(activities.slice(start, start + batch), entries)
  })
  database.close()
  return took

  function insert(part: readonly Activity[], booked: ReadonlyMap<string, readonly Entry[]>): void {
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

/** What a contender takes in a process of its own: what one leaves in memory is not for the other to sweep. */
function apart(name: string): number {
  return Number(execFileSync(process.execPath, [...process.execArgv, file, name], { encoding: 'utf8' }))
}

async function measured(contend: typeof engine): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'advocacy-bench-'))
  try {
    console.log(await contend(join(folder, 'bench.db'), year(size, 10_000)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (contender === 'engine') await measured(engine)
else if (contender === 'bare') await measured(bare)
else {
  console.log(
    `engine on SQLite: ${size} activities in batches of ${batch}, with the boards of a week, a month and all time`,
  )
  const rounds = Number(process.env.BENCH_ROUNDS ?? 7)
  const [kit, plain] = await alternating(
    rounds,
    () => apart('engine'),
    () => apart('bare'),
  )
  console.log(line('engine on SQLite', kit))
  console.log(line('bare node:sqlite', plain))
  judge('bare / engine', median(plain) / median(kit), { atLeast: 0.3 })
}
