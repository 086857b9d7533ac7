import { resolve } from 'node:path'
import { agreesWithLaw } from './agreement.ts'
import { type Config, isFile, openStore, type SqliteFile } from './config.ts'
import { Refusal } from './refusal.ts'

/** Copies the database of a program into a new file, and says what the copy holds. */
export async function backUpProgram(config: Config, to: string): Promise<string> {
  const store = fileOf(config)
  const { backUp } = await import('../stores/sqlite/back-up.ts')
  const position = await backUp(store.file, resolve(to), store)
  return `${to} is whole: it holds the log up to row ${position}.`
}

/** Puts a back-up in place once its standings are proved, and says where the database went that stood there. */
export async function restoreProgram(config: Config, from: string): Promise<string> {
  const store = fileOf(config)
  const { restore } = await import('../stores/sqlite/restore.ts')
  const prove = (copy: string) => proved(config, { ...store, file: copy }, from)
  const aside = await restore(resolve(from), store.file, { ...store, at: Date.now(), prove })
  const before = aside === undefined ? '' : `\nThe database that stood there is now ${aside}.`
  return `${store.file} is restored from ${from}. Its standings are those that its log gives.${before}`
}

async function proved({ engine }: Config, copy: SqliteFile, from: string): Promise<void> {
  const store = await openStore(copy)
  try {
    if ((await store.position()) === 0)
      throw new Refusal(1, `${from} holds nothing of the program in the configuration.`)
    if (await agreesWithLaw({ ...engine, store })) return
  } finally {
    await store.close()
  }
  throw new Refusal(1, `${from} is not restored: its standings are not those that its log gives. Take another copy.`)
}

function fileOf({ engine: { store } }: Config): SqliteFile {
  if (isFile(store)) return store
  const message =
    'Only a SQLite database can be backed up and restored: write engine.store as { file: "advocacy.db" }. ' +
    'A store in memory has nothing to keep; another store has its own tools.'
  throw new Refusal(1, message)
}
