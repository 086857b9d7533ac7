import type { Append, Row } from '@advocacy-kit/core'
import { integer, type SqliteDatabase, text } from './driver.ts'

const columns = 'stream, version, position, key, body'

const statements = {
  write: `INSERT INTO advocacy_log (program, position, stream, version, previous, key, body) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  move: `INSERT INTO advocacy_stream (program, name, version, last) VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET version = excluded.version, last = excluded.last`,
  position: 'SELECT position FROM advocacy_program WHERE id = ?',
  advance: 'UPDATE advocacy_program SET position = ? WHERE id = ?',
  head: 'SELECT version, last FROM advocacy_stream WHERE program = ? AND name = ?',
  find: `SELECT ${columns} FROM (SELECT DISTINCT value FROM json_each(?)) AS wanted
    CROSS JOIN advocacy_log ON program = ? AND key = wanted.value`,
  known: 'SELECT 1 FROM advocacy_log WHERE program = ? AND key = ?',
  scan: `SELECT ${columns} FROM advocacy_log WHERE program = ? AND position > ? ORDER BY position LIMIT ?`,
  read: `WITH RECURSIVE back AS (
      SELECT log.* FROM advocacy_stream AS head
      JOIN advocacy_log AS log ON log.program = head.program AND log.position = head.last
      WHERE head.program = ? AND head.name = ? AND head.version > ?
      UNION ALL
      SELECT log.* FROM back JOIN advocacy_log AS log ON log.program = back.program AND log.position = back.previous
      WHERE log.version > ?
    )
    SELECT ${columns} FROM back ORDER BY version`,
}

/** Streams whose last row is kept at hand. */
const HEADS = 20_000

/** Where a stream stands: its version, and the position of its last row. */
interface Head {
  version: number
  last: number
}

/** The log of one program. What writes is called within a transaction only. */
export function openLog(database: SqliteDatabase, program: number) {
  const position = database.prepare(statements.position)
  const advance = database.prepare(statements.advance)
  const head = database.prepare(statements.head)
  const find = database.prepare(statements.find)
  const known = database.prepare(statements.known)
  const scan = database.prepare(statements.scan)
  const read = database.prepare(statements.read)
  const write = database.prepare(statements.write)
  const move = database.prepare(statements.move)
  const heads = new Map<string, Head>()
  /** Where the log stood when the heads at hand were right; undefined while a write of them is not committed. */
  let standing: number | undefined

  const lastPosition = () => integer(position.get(program), 'position')
  const headOf = (stream: string): Head => {
    const row = head.get(program, stream)
    return row === undefined
      ? { version: 0, last: 0 }
      : { version: integer(row, 'version'), last: integer(row, 'last') }
  }

  /** Writes entries from `at` on, and says where the log then stands; null when the stream does not stand where it was expected. */
  function append({ stream, expected, entries }: Append, at: number): number | null {
    const { version, last } = heads.get(stream) ?? headOf(stream)
    if (version !== expected) return null
    let next = at
    let previous = last
    for (const { key, body } of entries) {
      next++
      write.run(program, next, stream, version + next - at, previous, key, JSON.stringify(body))
      previous = next
    }
    if (entries.length === 0) return at
    heads.set(stream, { version: version + entries.length, last: next })
    move.run(program, stream, version + entries.length, next)
    return next
  }

  /** Keeps the heads at hand only when nobody else has written since they were committed. */
  function refreshHeads(position: number): void {
    if (position !== standing || heads.size >= HEADS) heads.clear()
    standing = undefined
  }

  return {
    lastPosition,
    version: (stream: string) => headOf(stream).version,
    read: (stream: string, after: number) => read.all(program, stream, after, after).map(rowOf),
    scan: (after: number, limit: number) => scan.all(program, after, limit).map(rowOf),
    find: (keys: readonly string[]) => find.all(JSON.stringify(keys), program).map(rowOf),

    /** Writes all appends and says where the log then stands; null when it, or a stream, does not stand where it was expected. */
    append(appends: readonly Append[], expected?: number): number | null {
      const first = lastPosition()
      if (expected !== undefined && expected !== first) return null
      refreshHeads(first)
      let next = first
      for (const each of appends) {
        const after = append(each, next)
        if (after === null) return null
        next = after
      }
      if (next > first) advance.run(next, program)
      return next
    },

    /** Hears that a write was committed, after which the log stands at a position. */
    committed(position: number): void {
      standing = position
    },

    /** Which keys of a write are in the log already, or stand in the write twice. */
    duplicates(appends: readonly Append[]): string[] {
      const seen = new Set<string>()
      const duplicates = new Set<string>()
      for (const { entries } of appends) {
        for (const { key } of entries) {
          if (seen.has(key) || known.get(program, key) !== undefined) duplicates.add(key)
          seen.add(key)
        }
      }
      return [...duplicates]
    },
  }
}

function rowOf(row: unknown): Row {
  return {
    stream: text(row, 'stream'),
    version: integer(row, 'version'),
    position: integer(row, 'position'),
    key: text(row, 'key'),
    body: JSON.parse(text(row, 'body')),
  }
}
