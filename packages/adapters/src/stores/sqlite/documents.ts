import { AdvocacyError, type Document, indexes, type ListQuery, type Put } from '@advocacy-kit/core'
import { integer, type SqliteDatabase, type SqliteStatement, text } from './driver.ts'
import { fieldOf } from './schema.ts'

const key = 'program = ? AND collection = ? AND id = ?'

const statements = {
  get: `SELECT document.id, version, body FROM json_each(?) AS wanted
    CROSS JOIN advocacy_document AS document ON program = ? AND collection = ? AND document.id = wanted.value`,
  version: `SELECT version FROM advocacy_document WHERE ${key}`,
  insert: `INSERT INTO advocacy_document (program, collection, id, version, body) VALUES (?, ?, ?, 1, ?)
    ON CONFLICT DO NOTHING`,
  update: `UPDATE advocacy_document SET version = version + 1, body = ? WHERE ${key} AND version = ?`,
  remove: `DELETE FROM advocacy_document WHERE ${key} AND version = ?`,
  list: 'SELECT id, version, body FROM advocacy_document WHERE program = ? AND collection = ? AND id > ? ORDER BY id LIMIT ?',
}

const listBy = (collection: string, field: string) =>
  `SELECT id, version, body FROM advocacy_document
   WHERE program = ? AND collection = '${collection}' AND ${fieldOf(field)} = ? AND id > ? ORDER BY id LIMIT ?`

/** The documents of one program. What writes is called within a transaction only. */
export function openDocuments(database: SqliteDatabase, program: number) {
  const get = database.prepare(statements.get)
  const version = database.prepare(statements.version)
  const insert = database.prepare(statements.insert)
  const update = database.prepare(statements.update)
  const remove = database.prepare(statements.remove)
  const listAll = database.prepare(statements.list)
  const lists = new Map<string, SqliteStatement>()
  for (const [collection, fields] of Object.entries(indexes)) {
    for (const field of fields) lists.set(`${collection}.${field}`, database.prepare(listBy(collection, field)))
  }

  /** Writes, writes over or deletes a document; false when it does not stand where it was expected. */
  function replace({ collection, id, expected, body }: Put): boolean {
    if (body === null && expected === 0) return version.get(program, collection, id) === undefined
    if (body === null) return changed(remove.run(program, collection, id, expected))
    if (expected === 0) return changed(insert.run(program, collection, id, JSON.stringify(body)))
    return changed(update.run(JSON.stringify(body), program, collection, id, expected))
  }

  return {
    /** Writes and deletes documents; false when one does not stand where it was expected. */
    put(puts: readonly Put[]): boolean {
      return puts.every(replace)
    },

    get(collection: string, ids: readonly string[]): Document[] {
      return get.all(JSON.stringify([...new Set(ids)]), program, collection).map((row) => documentOf(collection, row))
    },

    list(collection: string, { where, after = '', limit }: ListQuery): Document[] {
      const rows = where
        ? listed(collection, where.field).all(program, JSON.stringify(where.value), after, limit)
        : listAll.all(program, collection, after, limit)
      return rows.map((row) => documentOf(collection, row))
    },
  }

  function listed(collection: string, field: string): SqliteStatement {
    const statement = lists.get(`${collection}.${field}`)
    if (statement) return statement
    throw new AdvocacyError(
      'internal',
      `No index of "${collection}" by "${field}": declare it in the indexes of @advocacy-kit/core.`,
    )
  }
}

const changed = ({ changes }: { changes: number | bigint }) => Number(changes) === 1

function documentOf(collection: string, row: unknown): Document {
  return { collection, id: text(row, 'id'), version: integer(row, 'version'), body: JSON.parse(text(row, 'body')) }
}
