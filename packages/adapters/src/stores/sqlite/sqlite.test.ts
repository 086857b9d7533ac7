import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { storeConformance } from '@advocacy-kit/core/conformance'
import { afterAll, describe, test } from 'vitest'
import { sqliteStore } from './sqlite-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'advocacy-sqlite-'))
afterAll(() => rmSync(folder, { recursive: true }))
let count = 0

describe('a file for each program', () => {
  storeConformance({ describe, test }, () => {
    const path = join(folder, `${count++}.db`)
    return { open: () => sqliteStore(path) }
  })
})

describe('all programs in one file', () => {
  const path = join(folder, 'shared.db')
  storeConformance({ describe, test }, () => {
    const program = `program ${count++}`
    return { open: () => sqliteStore(path, { program }) }
  })
})
