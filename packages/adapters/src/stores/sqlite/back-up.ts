import { existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { DatabaseSync } from 'node:sqlite'
import { AdvocacyError } from '@advocacy-kit/core'
import { failure } from './failure.ts'
import { refuseDamaged } from './inspect.ts'
import { type SqliteStoreOptions, sqliteStore } from './sqlite-store.ts'

/**
 * Copies a database into a new file, as it stands at one moment, while others go on writing; reads the copy from end to end and opens a store on it. Answers
 * the position of that store's log. The file stands under its name only when it is whole.
 *
 * Throws `not-found` when there is no database, `invalid-input` when the new file exists, and `internal` or `busy` for what SQLite says.
 */
export async function backUp(file: string, to: string, options: SqliteStoreOptions): Promise<number> {
  if (!existsSync(file)) throw new AdvocacyError('not-found', `There is no database ${file}.`)
  await reserve(to)
  const part = `${to}.part`
  try {
    await rm(part, { force: true })
    copyInto(file, part)
    refuseDamaged(part)
    const position = await positionIn(part, options)
    await onDisk(part)
    await rename(part, to)
    return position
  } catch (error) {
    await Promise.all([rm(part, { force: true }), rm(to, { force: true })])
    throw failure(error)
  }
}

/** Makes the file, so that nobody else's is ever written over. */
async function reserve(file: string): Promise<void> {
  try {
    const handle = await open(file, 'wx')
    await handle.close()
  } catch (cause) {
    const exists = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST'
    const message = exists ? `${file} exists already: name a new file.` : `${file} cannot be written.`
    throw new AdvocacyError('invalid-input', message, { cause })
  }
}

function copyInto(file: string, to: string): void {
  // Not as a reader only: such a one leaves the -wal and -shm of a database that nobody else has open.
  const database = new DatabaseSync(file)
  try {
    database.exec('PRAGMA busy_timeout = 5000')
    database.prepare('VACUUM INTO ?').run(to)
  } finally {
    database.close()
  }
}

async function positionIn(file: string, options: SqliteStoreOptions): Promise<number> {
  const store = sqliteStore(file, options)
  try {
    return await store.position()
  } finally {
    await store.close()
  }
}

async function onDisk(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
