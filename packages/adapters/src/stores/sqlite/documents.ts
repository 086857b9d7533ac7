import { AdvocacyError, type Document, indexes, type ListQuery, type Put } from '@advocacy-kit/core'
import { integer, rowWriter, type SqliteDatabase, type SqliteStatement, text } from './driver.ts'
import { fieldOf } from './schema.ts'

const key = 'program = ? AND collection = ? AND id = ?'

const statements = {
  get: `SELECT id, version, body FROM (SELECT DISTINCT value FROM json_each(?)) AS wanted
    CROSS JOIN advocacy_document ON program = ? AND collection = ? AND id = wanted.value`,
  version: `SELECT version FROM advocacy_document WHERE ${key}`,
  update: `UPDATE advocacy_document SET version = version + 1, body = ? WHERE ${key} AND version = ?`,
  remove: `DELETE FROM advocacy_document WHERE ${key} AND version = ?`,
  list: 'SELECT id, version, body FROM advocacy_document WHERE program = ? AND collection = ? AND id > ? ORDER BY id LIMIT ?',
}

const rows = {
  into: 'advocacy_document (program, collection, id, version, body)',
  width: 5,
  ending: 'ON CONFLICT DO NOTHING',
}

const listBy = (collection: string, field: string) =>
  `SELECT id, version, body FROM advocacy_document
   WHERE program = ? AND collection = '${collection}' AND ${fieldOf(field)} = ? AND id > ? ORDER BY id LIMIT ?`

/** The documents of one program. What writes is called within a transaction only. */
export function openDocuments(database: SqliteDatabase, program: number) {
  const get = database.prepare(statements.get)
  const version = database.prepare(statements.version)
  const insert = rowWriter(database, rows)
  const update = database.prepare(statements.update)
  const remove = database.prepare(statements.remove)
  const listAll = database.prepare(statements.list)
  const lists = new Map<string, SqliteStatement>()
  for (const [collection, fields] of Object.entries(indexes)) {
    for (const field of fields) lists.set(`${collection}.${field}`, database.prepare(listBy(collection, field)))
  }

  /** Writes over or deletes a document; false when it does not stand where it was expected. */
  function replace({ collection, id, expected, body }: Put): boolean {
    if (body === null && expected === 0) return version.get(program, collection, id) === undefined
    if (body === null) return changed(remove.run(program, collection, id, expected))
    return changed(update.run(JSON.stringify(body), program, collection, id, expected))
  }

  return {
    /** Writes and deletes documents; false when one does not stand where it was expected. */
    put(puts: readonly Put[]): boolean {
      const [old, fresh] = [puts.filter(isOld), puts.filter((put) => !isOld(put))]
      if (!old.every(replace)) return false
      const values = fresh.flatMap(({ collection, id, body }) => [program, collection, id, 1, JSON.stringify(body)])
      return insert(values) === fresh.length
    },

    get(collection: string, ids: readonly string[]): Document[] {
      return get.all(JSON.stringify(ids), program, collection).map((row) => documentOf(collection, row))
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

const isOld = ({ expected, body }: Put) => expected > 0 || body === null

const changed = ({ changes }: { changes: number | bigint }) => Number(changes) === 1

function documentOf(collection: string, row: unknown): Document {
  return { collection, id: text(row, 'id'), version: integer(row, 'version'), body: JSON.parse(text(row, 'body')) }
}
