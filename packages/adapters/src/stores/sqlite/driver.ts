import { AdvocacyError } from '@advocacy-kit/core'

/** What can be bound to a statement. */
export type SqlValue = null | number | string

/** A prepared statement, as node:sqlite and better-sqlite3 both have it. */
export interface SqliteStatement {
  run(...values: SqlValue[]): { changes: number | bigint }
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
