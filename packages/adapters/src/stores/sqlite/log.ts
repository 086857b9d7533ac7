import type { Append, Row } from '@advocacy-kit/core'
import { integer, type SqliteDatabase, text } from './driver.ts'

const columns = 'stream, version, position, key, body'

const statements = {
  position: 'SELECT position FROM advocacy_program WHERE id = ?',
  advance: 'UPDATE advocacy_program SET position = ? WHERE id = ?',
  head: 'SELECT version, last FROM advocacy_stream WHERE program = ? AND name = ?',
  insert: `INSERT INTO advocacy_log (program, position, stream, version, previous, key, body) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  move: `INSERT INTO advocacy_stream (program, name, version, last) VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET version = excluded.version, last = excluded.last`,
  find: `SELECT ${columns} FROM advocacy_log WHERE program = ? AND key = ?`,
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

/** The log of one program. What writes is called within a transaction only. */
export function openLog(database: SqliteDatabase, program: number) {
  const position = database.prepare(statements.position)
  const advance = database.prepare(statements.advance)
  const head = database.prepare(statements.head)
  const insert = database.prepare(statements.insert)
  const move = database.prepare(statements.move)
  const find = database.prepare(statements.find)
  const known = database.prepare(statements.known)
  const scan = database.prepare(statements.scan)
  const read = database.prepare(statements.read)

  const lastPosition = () => integer(position.get(program), 'position')
  const version = (stream: string) => {
    const row = head.get(program, stream)
    return row === undefined ? 0 : integer(row, 'version')
  }

  /** Writes rows from `at` on and says where the log then stands; null when the stream does not stand where it was expected. */
  function append({ stream, expected, entries }: Append, at: number): number | null {
    const row = head.get(program, stream)
    const stands = row === undefined ? 0 : integer(row, 'version')
    if (stands !== expected) return null
    if (entries.length === 0) return at
    let last = row === undefined ? 0 : integer(row, 'last')
    let next = at
    for (const [index, { key, body }] of entries.entries()) {
      next++
      insert.run(program, next, stream, expected + index + 1, last, key, JSON.stringify(body))
      last = next
    }
    move.run(program, stream, expected + entries.length, last)
    return next
  }

  return {
    lastPosition,
    version,
    read: (stream: string, after: number) => read.all(program, stream, after, after).map(rowOf),
    scan: (after: number, limit: number) => scan.all(program, after, limit).map(rowOf),
    find: (keys: readonly string[]) => [...new Set(keys)].flatMap((key) => find.all(program, key).map(rowOf)),

    /** Writes all appends and says where the log then stands; null when a stream does not stand where it was expected. */
    append(appends: readonly Append[]): number | null {
      const first = lastPosition()
      let next = first
      for (const each of appends) {
        const after = append(each, next)
        if (after === null) return null
        next = after
      }
      if (next > first) advance.run(next, program)
      return next
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
