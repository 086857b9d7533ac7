import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { DatabaseSync } from 'node:sqlite'
import { AdvocacyError } from '@advocacy-kit/core'
import { backUp } from './back-up.ts'
import { failure } from './failure.ts'
import { refuseDamaged } from './inspect.ts'
import type { SqliteStoreOptions } from './sqlite-store.ts'

/** How a database is put back. */
export interface Restoring extends SqliteStoreOptions {
  /** The moment of the restoration, in milliseconds since 1970: it names the database that was moved aside. */
  at: number
  /** Throws when the copy, which stands in a file of its own, is not to be used. */
  prove(copy: string): Promise<void>
}

/**
 * Puts a back-up where a database stands. The copy is made and proved beside it first; only then the present database is moved aside. Answers where that one
 * went, or undefined when there was none.
 *
 * Throws `internal` for a back-up that is damaged, and `busy` while another process has the present database open.
 */
export async function restore(
  from: string,
  to: string,
  { at, prove, ...options }: Restoring,
): Promise<string | undefined> {
  refuseDamaged(from)
  const copy = `${to}.restoring`
  try {
    await rm(copy, { force: true })
    await backUp(from, copy, options)
    await prove(copy)
    const aside = await moveAside(to, at)
    await rename(copy, to)
    return aside
  } finally {
    await rm(copy, { force: true })
  }
}

async function moveAside(file: string, at: number): Promise<string | undefined> {
  if (!existsSync(file)) return undefined
  settle(file)
  const aside = `${file}.before-restore-${new Date(at).toISOString().replaceAll(/[-:]/g, '').replace('.', '')}`
  for (const end of ['', '-wal', '-shm']) if (existsSync(file + end)) await rename(file + end, aside + end)
  return aside
}

/** Brings the journal into the file, which SQLite only does when nobody else has it open. A database that is damaged is left as it is. */
function settle(file: string): void {
  try {
    const database = new DatabaseSync(file)
    try {
      database.exec('PRAGMA busy_timeout = 1000')
      database.exec('PRAGMA journal_mode = DELETE')
    } finally {
      database.close()
    }
  } catch (error) {
    const cause = failure(error)
    if (cause.code !== 'busy') return
    throw new AdvocacyError('busy', `Another process has ${file} open: stop the server first.`, { cause: error })
  }
}
