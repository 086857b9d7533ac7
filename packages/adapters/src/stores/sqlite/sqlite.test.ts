import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { storeConformance } from '@advocacy-kit/core/conformance'
import BetterSqlite from 'better-sqlite3'
import { afterAll, describe, test } from 'vitest'
import { sqliteStore } from './sqlite-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'advocacy-sqlite-'))
afterAll(() => rmSync(folder, { recursive: true }))
let count = 0
const freshPath = () => join(folder, `${count++}.db`)

describe('a file for each program', () => {
  storeConformance({ describe, test }, () => {
    const path = freshPath()
    return { open: () => sqliteStore(path) }
  })
})

describe('all programs in one file', () => {
  const path = freshPath()
  storeConformance({ describe, test }, () => {
    const program = `program ${count++}`
    return { open: () => sqliteStore(path, { program }) }
  })
})

describe('over an open database of better-sqlite3', () => {
  storeConformance({ describe, test }, () => {
    const path = freshPath()
    const databases: BetterSqlite.Database[] = []
    const open = () => {
      const database = new BetterSqlite(path)
      databases.push(database)
      return sqliteStore(database)
    }
    const remove = () => {
      for (const database of databases) database.close()
    }
    return { open, remove }
  })
})
