import { DatabaseSync } from 'node:sqlite'
import { AdvocacyError, type Store, type Write, type Written } from '@advocacy-kit/core'
import { openCounters } from './counters.ts'
import { openDocuments } from './documents.ts'
import { immediate, type SqliteDatabase } from './driver.ts'
import { failure, isTaken } from './failure.ts'
import { openLog } from './log.ts'
import { prepare, programId } from './schema.ts'
import { openTally } from './tally.ts'

/** Which program of the file a store keeps. */
export interface SqliteStoreOptions {
  /** The store key; `default` when left out. Programs of one file share nothing. */
  program?: string
}

/**
 * A store in one SQLite file, through Node's own node:sqlite (on Node 22 that prints an ExperimentalWarning), or over a database that the host has
 * open, of node:sqlite or better-sqlite3, which then stays open when the store closes. Several programs, stores and processes may share a file on a local
 * disk; a commit is on the disk (WAL, synchronous FULL) before it is told. A file holds at most 8,191 programs. The tables are named `advocacy_*`.
 *
 * Throws `busy` when another process keeps the file locked for more than 5 seconds, `points-overflow` when a sum would leave the integers within
 * 2^53, and `internal`, with SQLite's own error as the cause, for everything else: no database, a newer layout, one program too many, a full disk.
 *
 * @example
 * ```ts
 * import { sqliteStore } from '@advocacy-kit/adapters/stores/sqlite'
 *
 * const store = sqliteStore('advocacy.db', { program: 'voorbeeld' })
 * const position = (await store.scan(0, 1)).at(-1)?.position ?? 0
 * await store.close()
 * ```
 */
export function sqliteStore(database: string | SqliteDatabase, options: SqliteStoreOptions = {}): Store {
  const opened = attempt(() => open(database, options.program ?? 'default'))
  let closed = false

  async function use<T>(work: (parts: typeof opened) => T): Promise<T> {
    if (closed) throw new AdvocacyError('internal', 'The store is closed: open another one.')
    return attempt(() => work(opened))
  }

  return {
    transact: (write) => use((parts) => transact(parts, write)),
    read: (stream, after = 0) => use(({ log }) => log.read(stream, after)),
    find: (keys) => use(({ log }) => log.find(keys)),
    scan: (after, limit) => use(({ log }) => log.scan(after, limit)),
    version: (stream) => use(({ log }) => log.version(stream)),
    get: (collection, ids) => use(({ documents }) => documents.get(collection, ids)),
    list: (collection, query) => use(({ documents }) => documents.list(collection, query)),
    tally: (query) => use(({ tally }) => tally.sums(query)),
    position: () => use(({ log }) => log.lastPosition()),
    counter: (name) => use(({ counters }) => counters.amount(name)),
    async close() {
      if (!closed && typeof database === 'string') opened.database.close()
      closed = true
    },
  }
}

function open(given: string | SqliteDatabase, name: string) {
  const database: SqliteDatabase = typeof given === 'string' ? new DatabaseSync(given) : given
  prepare(database)
  const program = programId(database, name)
  return {
    database,
    log: openLog(database, program),
    documents: openDocuments(database, program),
    tally: openTally(database, program),
    counters: openCounters(database, program),
  }
}

type Parts = ReturnType<typeof open>

function transact(parts: Parts, write: Write): Written {
  const written = attemptWrite(parts, write)
  if (written.ok || written.reason === 'exhausted') return written
  const keys = parts.log.duplicates(write.append ?? [])
  return keys.length > 0 ? { ok: false, reason: 'duplicate', keys } : written
}

function attemptWrite(parts: Parts, write: Write): Written {
  try {
    const written = immediate(
      parts.database,
      () => writeAll(parts, write),
      ({ ok }) => ok,
    )
    if (written.ok) parts.log.committed(written.position)
    return written
  } catch (error) {
    parts.tally.undone()
    if (isTaken(error)) return { ok: false, reason: 'stale' }
    throw error
  }
}

function writeAll(
  { log, documents, tally, counters }: Parts,
  { position: expected, append = [], put = [], add = [], reserve = [] }: Write,
): Written {
  const position = log.append(append, expected)
  if (position === null) return { ok: false, reason: 'stale' }
  if (!documents.put(put)) return { ok: false, reason: 'stale' }
  const exhausted = counters.reserve(reserve)
  if (exhausted.length > 0) return { ok: false, reason: 'exhausted', counters: exhausted }
  tally.add(add)
  return { ok: true, position }
}

function attempt<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw failure(error)
  }
}
