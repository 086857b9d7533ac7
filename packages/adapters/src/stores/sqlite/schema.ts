import { AdvocacyError, indexes } from '@advocacy-kit/core'
import { immediate, integer, type SqliteDatabase, text } from './driver.ts'

/** How many places each program has in the log, a trillion. */
const PLACES = 2 ** 40

/** With no more in a file, every place is exact (2^53). */
const MOST_PROGRAMS = 8_191

/** Where a row of a program stands in the log of the file: it is the row's id, so that no index has to lead to it. */
export function placeOf(program: number, position: number): number {
  return program * PLACES + position
}

/** How many days each series of the tally has a slot for: 11,000 years before 1970 and as many after it. */
const DAYS = 2 ** 23

/** Where the cells of a local day stand in the tally: a series is a measure of a program. Throws `internal` for a day that has no slot. */
export function slotOf(series: number, day: number): number {
  if (day < -DAYS / 2 || day >= DAYS / 2) throw new AdvocacyError('internal', `The tally has no slot for day ${day}.`)
  return firstSlot(series) + DAYS / 2 + day
}

/** The slots of the days from one up to another, which is not among them. */
export function slotsOf(series: number, from: number, until: number): [from: number, until: number] {
  const slot = (day: number) => firstSlot(series) + Math.max(0, Math.min(DAYS, day + DAYS / 2))
  return [slot(from), slot(until)]
}

function firstSlot(series: number): number {
  return series * DAYS
}

/**
 * The layout, one step a version; a step that was published never changes. Text compares by SQLite's BINARY collation, which is UTF-8 bytes. A row
 * of the log points at the row before it in its stream: docs/decisions/sqlite-layout.md says why.
 */
const migrations: readonly string[] = [
  `
  CREATE TABLE advocacy_program (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE advocacy_stream (
    program INTEGER NOT NULL,
    name TEXT NOT NULL,
    version INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (program, name)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE advocacy_log (
    program INTEGER NOT NULL,
    position INTEGER NOT NULL,
    stream TEXT NOT NULL,
    version INTEGER NOT NULL,
    previous INTEGER NOT NULL,
    key TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (program, position),
    UNIQUE (program, key)
  ) STRICT;

  CREATE TABLE advocacy_document (
    program INTEGER NOT NULL,
    collection TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (program, collection, id)
  ) STRICT;

  CREATE TABLE advocacy_tally (
    program INTEGER NOT NULL,
    measure TEXT NOT NULL,
    day INTEGER NOT NULL,
    person TEXT NOT NULL,
    team TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount BETWEEN -9007199254740991 AND 9007199254740991),
    PRIMARY KEY (program, measure, day, person, team)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE advocacy_counter (
    program INTEGER NOT NULL,
    name TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 9007199254740991),
    PRIMARY KEY (program, name)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  ALTER TABLE advocacy_stream RENAME TO advocacy_stream_1;
  CREATE TABLE advocacy_stream (
    id INTEGER PRIMARY KEY,
    program INTEGER NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (program, name)
  ) STRICT;
  INSERT INTO advocacy_stream (program, name) SELECT program, name FROM advocacy_stream_1;

  CREATE TABLE advocacy_head (
    stream INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    last INTEGER NOT NULL
  ) STRICT;
  INSERT INTO advocacy_head (stream, version, last)
    SELECT id, version, last FROM advocacy_stream JOIN advocacy_stream_1 USING (program, name);
  DROP TABLE advocacy_stream_1;

  ALTER TABLE advocacy_log RENAME TO advocacy_log_1;
  CREATE TABLE advocacy_log (
    place INTEGER PRIMARY KEY,
    program INTEGER NOT NULL,
    position INTEGER NOT NULL GENERATED ALWAYS AS (place % ${PLACES}) VIRTUAL,
    stream TEXT NOT NULL,
    version INTEGER NOT NULL,
    previous INTEGER NOT NULL,
    key TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (program, key)
  ) STRICT;
  INSERT INTO advocacy_log (place, program, stream, version, previous, key, body)
    SELECT program * ${PLACES} + position, program, stream, version, previous, key, body
    FROM advocacy_log_1 ORDER BY program, position;
  DROP TABLE advocacy_log_1;

  CREATE TABLE advocacy_series (
    id INTEGER PRIMARY KEY,
    program INTEGER NOT NULL,
    measure TEXT NOT NULL,
    UNIQUE (program, measure)
  ) STRICT;
  INSERT INTO advocacy_series (program, measure) SELECT DISTINCT program, measure FROM advocacy_tally;

  ALTER TABLE advocacy_tally RENAME TO advocacy_tally_1;
  CREATE TABLE advocacy_tally (
    slot INTEGER NOT NULL,
    day INTEGER NOT NULL GENERATED ALWAYS AS (slot % ${DAYS} - ${DAYS / 2}) VIRTUAL,
    person TEXT NOT NULL,
    team TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount BETWEEN -9007199254740991 AND 9007199254740991),
    PRIMARY KEY (slot, person, team)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO advocacy_tally (slot, person, team, amount)
    SELECT id * ${DAYS} + ${DAYS / 2} + day, person, team, amount
    FROM advocacy_tally_1 JOIN advocacy_series USING (program, measure);
  DROP TABLE advocacy_tally_1;
  `,
]

/** The layout that this version makes and reads. */
export const LAYOUT = migrations.length

/**
 * How every connection works: many readers beside one writer, and a commit that is on the disk before it is told. The journal is copied back every
 * 16,000 pages (64 MB) instead of 1,000, since a batch rewrites many of the pages of the batch before.
 */
const connection = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA wal_autocheckpoint = 16000;
  PRAGMA cache_size = -65536;
`

/** Makes a database fit for the store: its connection, its tables, its indexes. Throws `internal` for a file of a newer version. */
export function prepare(database: SqliteDatabase): void {
  database.exec('PRAGMA busy_timeout = 5000')
  const present = names(database)
  const version = layoutOf(database)
  if (version > LAYOUT) throw newer(version)
  database.exec(connection)
  const missing = documentIndexes().filter(({ name }) => !present.has(name))
  if (version < LAYOUT || missing.length > 0) immediate(database, () => migrate(database))
}

function migrate(database: SqliteDatabase): void {
  database.exec('CREATE TABLE IF NOT EXISTS advocacy_migration (version INTEGER PRIMARY KEY) STRICT')
  const version = appliedVersion(database)
  if (version > LAYOUT) throw newer(version)
  const applied = database.prepare('INSERT INTO advocacy_migration (version) VALUES (?)')
  for (let next = version; next < LAYOUT; next++) {
    database.exec(migrations[next] ?? '')
    applied.run(next + 1)
  }
  for (const { sql } of documentIndexes()) database.exec(sql)
}

/** The layout that a database has: 0 when it holds nothing of ours. */
export function layoutOf(database: SqliteDatabase): number {
  return names(database).has('advocacy_migration') ? appliedVersion(database) : 0
}

function names(database: SqliteDatabase): Set<string> {
  return new Set(
    database
      .prepare('SELECT name FROM sqlite_schema')
      .all()
      .map((row) => text(row, 'name')),
  )
}

function appliedVersion(database: SqliteDatabase): number {
  return integer(
    database.prepare('SELECT coalesce(max(version), 0) AS version FROM advocacy_migration').get(),
    'version',
  )
}

/** The refusal of a database that a newer version of this package has written. */
export function newer(version: number): AdvocacyError {
  return new AdvocacyError(
    'internal',
    `The database has layout ${version}, and this version of @advocacy-kit/adapters knows layouts up to ${LAYOUT}: update the package.`,
  )
}

/** The value of a body's field, as JSON text: `true` and `1` stay apart. */
export const fieldOf = (field: string) => `body -> '$."${field}"'`

function documentIndexes(): { name: string; sql: string }[] {
  return Object.entries(indexes).flatMap(([collection, fields]) =>
    fields.map((field) => {
      const name = `advocacy_document_${collection}_${field}`
      const columns = `program, ${fieldOf(field)}, id`
      return {
        name,
        sql: `CREATE INDEX IF NOT EXISTS ${name} ON advocacy_document (${columns}) WHERE collection = '${collection}'`,
      }
    }),
  )
}

/** The compact id of a program, which a new one is given. Throws `internal` for a new one when the file holds as many as it can. */
export function programId(database: SqliteDatabase, name: string): number {
  const find = database.prepare('SELECT id FROM advocacy_program WHERE name = ?')
  const known = find.get(name)
  if (known !== undefined) return integer(known, 'id')
  database
    .prepare(`INSERT INTO advocacy_program (name, position)
      SELECT ?, 0 WHERE (SELECT coalesce(max(id), 0) FROM advocacy_program) < ${MOST_PROGRAMS} ON CONFLICT DO NOTHING`)
    .run(name)
  const made = find.get(name)
  if (made !== undefined) return integer(made, 'id')
  throw new AdvocacyError(
    'internal',
    `The database holds ${MOST_PROGRAMS} programs, as many as a file can: give "${name}" a file of its own.`,
  )
}
