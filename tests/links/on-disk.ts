import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Which of the words, of four characters at least, stand in a file of the folder, whatever the file is, or in a row of the database in it. */
export function wordsOnDisk(folder: string, words: Iterable<string>): Set<string> {
  const byBeginning = Map.groupBy(new Set(words), (word) => Buffer.from(word, 'latin1').readUInt32BE())
  const found = new Set<string>()
  const files = readdirSync(folder).map((file) => readFileSync(join(folder, file)))
  // A row that is larger than a page is cut over several, so that a word may be in no file and yet be there.
  const rows = rowsIn(folder).map(({ text }) => text)
  for (const bytes of [...files, Buffer.from(rows.join('\n'), 'latin1')]) {
    let four = 0
    for (let index = 0; index < bytes.length; index++) {
      four = ((four << 8) | (bytes[index] ?? 0)) >>> 0
      const at = index - 3
      for (const word of byBeginning.get(four) ?? [])
        if (bytes.toString('latin1', at, at + word.length) === word) found.add(word)
    }
  }
  return found
}

/** Where a word stands: the tables, and of documents the collections, that have it in a row. */
export function placesOf(folder: string, word: string): Set<string> {
  const places = rowsIn(folder).filter(({ text }) => text.includes(word))
  return new Set(places.map(({ place }) => place))
}

/** All rows of all tables, as text. */
function rowsIn(folder: string): { place: string; text: string }[] {
  const database = new DatabaseSync(join(folder, 'advocacy.db'), { readOnly: true })
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all()
  const rows = tables.flatMap(({ name }) =>
    database
      .prepare(`SELECT * FROM "${name}"`)
      .all()
      .map((row) => ({ place: `${row.collection ?? name}`, text: Object.values(row).join('\n') })),
  )
  database.close()
  return rows
}
