import type { Append, Row } from '@advocacy-kit/core'
import { integer, rowWriter, type SqliteDatabase, text } from './driver.ts'
import { placeOf } from './schema.ts'

const columns = 'stream, version, position, key, body'

const statements = {
  begin: 'INSERT INTO advocacy_stream (program, name) VALUES (?, ?)',
  move: `INSERT INTO advocacy_head (stream, version, last) VALUES (?, ?, ?)
    ON CONFLICT DO UPDATE SET version = excluded.version, last = excluded.last`,
  position: 'SELECT position FROM advocacy_program WHERE id = ?',
  advance: 'UPDATE advocacy_program SET position = ? WHERE id = ?',
  head: 'SELECT id, version, last FROM advocacy_stream JOIN advocacy_head ON stream = id WHERE program = ? AND name = ?',
  find: `SELECT ${columns} FROM (SELECT DISTINCT value FROM json_each(?)) AS wanted
    CROSS JOIN advocacy_log ON program = ? AND key = wanted.value`,
  known: 'SELECT 1 FROM advocacy_log WHERE program = ? AND key = ?',
  scan: `SELECT ${columns} FROM advocacy_log WHERE place > ? AND place < ? ORDER BY place LIMIT ?`,
  read: `WITH RECURSIVE back AS (
      SELECT log.* FROM advocacy_stream AS named
      JOIN advocacy_head AS head ON head.stream = named.id
      JOIN advocacy_log AS log ON log.place = ? + head.last
      WHERE named.program = ? AND named.name = ? AND head.version > ?
      UNION ALL
      SELECT log.* FROM back JOIN advocacy_log AS log ON log.place = ? + back.previous WHERE log.version > ?
    )
    SELECT ${columns} FROM back ORDER BY version`,
}

const rows = (program: number) => ({
  into: 'advocacy_log (place, program, stream, version, previous, key, body)',
  row: `(?, ${program}, ?, ?, ?, ?, ?)`,
})

/** Streams whose last row is kept at hand. */
const HEADS = 20_000

/** Where a stream stands: its row, its version, and the position of its last row; all 0 of one that is new. */
interface Head {
  id: number
  version: number
  last: number
}

/** The log of one program. What writes is called within a transaction only. */
export function openLog(database: SqliteDatabase, program: number) {
  const findPosition = database.prepare(statements.position)
  const advance = database.prepare(statements.advance)
  const findHead = database.prepare(statements.head)
  const find = database.prepare(statements.find)
  const findKey = database.prepare(statements.known)
  const scan = database.prepare(statements.scan)
  const read = database.prepare(statements.read)
  const begin = database.prepare(statements.begin)
  const write = rowWriter(database, rows(program))
  const move = database.prepare(statements.move)
  const first = placeOf(program, 0)
  const heads = new Map<string, Head>()
  /** Where the log stood when the heads at hand were right; undefined while a write of them is not committed. */
  let standing: number | undefined

  const lastPosition = () => integer(findPosition.get(program), 'position')
  const headOf = (stream: string): Head => {
    const row = findHead.get(program, stream)
    return row === undefined
      ? { id: 0, version: 0, last: 0 }
      : { id: integer(row, 'id'), version: integer(row, 'version'), last: integer(row, 'last') }
  }
  const headAtHand = (stream: string): Head => {
    const known = heads.get(stream)
    if (known) return known
    const found = headOf(stream)
    heads.set(stream, found)
    return found
  }

  /** Writes entries from `at` on, and says where the log then stands; null when the stream does not stand where it was expected. */
  function append({ stream, expected, entries }: Append, at: number): number | null {
    const head = headAtHand(stream)
    if (head.version !== expected) return null
    let position = at
    for (const { key, body } of entries) {
      position++
      write.add(first + position, stream, ++head.version, head.last, key, JSON.stringify(body))
      head.last = position
    }
    if (entries.length > 0) moveTo(stream, head)
    return position
  }

  function moveTo(stream: string, head: Head): void {
    if (head.id === 0) head.id = Number(begin.run(program, stream).lastInsertRowid)
    move.run(head.id, head.version, head.last)
  }

  /** Keeps the heads at hand only when nobody else has written since they were committed. */
  function refreshHeads(position: number): void {
    if (position !== standing || heads.size >= HEADS) heads.clear()
    standing = undefined
  }

  return {
    lastPosition,
    version: (stream: string) => headOf(stream).version,
    read: (stream: string, after: number) => read.all(first, program, stream, after, first, after).map(rowOf),
    scan: (after: number, limit: number) => scan.all(first + after, placeOf(program + 1, 0), limit).map(rowOf),
    find: (keys: readonly string[]) => find.all(JSON.stringify(keys), program).map(rowOf),

    /** Writes all appends and says where the log then stands; null when it, or a stream, does not stand where it was expected. */
    append(appends: readonly Append[], expected?: number): number | null {
      const last = lastPosition()
      if (expected !== undefined && expected !== last) return null
      refreshHeads(last)
      write.drop()
      let next = last
      for (const each of appends) {
        const after = append(each, next)
        if (after === null) return null
        next = after
      }
      write.end()
      if (next > last) advance.run(next, program)
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
          if (seen.has(key) || findKey.get(program, key) !== undefined) duplicates.add(key)
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
