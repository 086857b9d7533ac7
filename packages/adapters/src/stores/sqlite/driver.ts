import { AdvocacyError } from '@advocacy-kit/core'

/** What can be bound to a statement. */
export type SqlValue = null | number | string

/** A prepared statement, as node:sqlite and better-sqlite3 both have it. */
export interface SqliteStatement {
  run(...values: SqlValue[]): { changes: number | bigint; lastInsertRowid: number | bigint }
  get(...values: SqlValue[]): unknown
  all(...values: SqlValue[]): unknown[]
}

/**
 * An open SQLite database: the few members that a store needs of it. Node's `DatabaseSync` and a `Database` of better-sqlite3 both serve.
 */
export interface SqliteDatabase {
  exec(sql: string): unknown
  prepare(sql: string): SqliteStatement
  close(): unknown
}

/** A column of a row that must hold an integer; one beyond 2^53 is an overflow. */
export function integer(row: unknown, column: string): number {
  return whole(Reflect.get(Object(row), column), column)
}

/** A value of a column that must hold integers, likewise. */
export function whole(value: unknown, column: string): number {
  if (typeof value !== 'number')
    throw new AdvocacyError('internal', `The SQLite column "${column}" holds no integer: ${String(value)}.`)
  if (Number.isSafeInteger(value)) return value
  throw new AdvocacyError('points-overflow', `The SQLite column "${column}" would leave the integers within 2^53.`)
}

/** A column of a row that must hold text. */
export function text(row: unknown, column: string): string {
  const value: unknown = Reflect.get(Object(row), column)
  if (typeof value === 'string') return value
  throw new AdvocacyError('internal', `The SQLite column "${column}" holds no text: ${String(value)}.`)
}

/** How many rows one statement writes: a call of SQLite costs about as much as writing a row. */
const ROWS_AT_ONCE = 8

/** Writes rows, several a statement. */
export interface RowWriter {
  /** Takes one row to write. */
  add(...row: SqlValue[]): void
  /** Writes the rows that are left. */
  end(): void
  /** Forgets the rows that are left. */
  drop(): void
}

/**
 * A writer of rows with one value for each `?` of `row`: `into` begins the statement, and `ending` ends it. A row that is refused ends the whole transaction: so SQLite need not copy each page before a
 * statement of several rows changes it, which it only does for one that may update what is there.
 */
export function rowWriter(
  database: SqliteDatabase,
  { into, row, ending = '' }: { into: string; row: string; ending?: string },
): RowWriter {
  const prepared = (rows: number) =>
    database.prepare(`INSERT OR ROLLBACK INTO ${into} VALUES ${Array(rows).fill(row).join(', ')} ${ending}`)
  const [many, one] = [prepared(ROWS_AT_ONCE), prepared(1)]
  const width = row.split('?').length - 1
  const values: SqlValue[] = Array(ROWS_AT_ONCE * width).fill(null)
  let filled = 0
  return {
    add(...row) {
      for (const value of row) values[filled++] = value
      if (filled < values.length) return
      filled = 0
      many.run(...values)
    },
    end() {
      for (let at = 0; at < filled; at += width) one.run(...values.slice(at, at + width))
      filled = 0
    },
    drop() {
      filled = 0
    },
  }
}

/** Runs `work` with the database's only write lock; what it did is kept when `keep` says so, and undone when not or when it throws. */
export function immediate<T>(database: SqliteDatabase, work: () => T, keep: (result: T) => boolean = () => true): T {
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    database.exec(keep(result) ? 'COMMIT' : 'ROLLBACK')
    return result
  } catch (error) {
    rollback(database)
    throw error
  }
}

function rollback(database: SqliteDatabase): void {
  try {
    database.exec('ROLLBACK')
  } catch {
    // After some failures (a full disk, say) SQLite has rolled back by itself; the first error is the one to tell.
  }
}
