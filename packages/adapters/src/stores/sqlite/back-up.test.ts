import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, test } from 'vitest'
import { backUp } from './back-up.ts'
import { restore } from './restore.ts'
import { sqliteStore } from './sqlite-store.ts'

const root = mkdtempSync(join(tmpdir(), 'advocacy-back-up-'))
afterAll(() => rmSync(root, { recursive: true }))

const at = Date.UTC(2026, 10, 22, 9, 30)
const noProof = { at, prove: async () => {} }

/** A folder with a database of so many rows. */
async function folderWith(rows: number) {
  const folder = mkdtempSync(join(root, 'f'))
  const file = join(folder, 'advocacy.db')
  const store = sqliteStore(file)
  const entries = Array.from({ length: rows }, (_, index) => ({ key: `k${index}`, body: 'x'.repeat(500) }))
  await store.transact({ append: [{ stream: 's', expected: 0, entries }] })
  await store.close()
  return { folder, file, to: join(folder, 'copy.db') }
}

async function rowsIn(file: string) {
  const store = sqliteStore(file)
  const position = await store.position()
  await store.close()
  return position
}

/** Spoils a page in the middle, where the rows are. */
function damage(file: string) {
  const bytes = readFileSync(file)
  bytes.fill(0xaa, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 8192)
  writeFileSync(file, bytes)
}

test('a copy holds what stood in the journal too, and nothing else is left behind', async () => {
  const { folder, file, to } = await folderWith(3)
  const open = sqliteStore(file)
  await open.transact({ append: [{ stream: 's', expected: 3, entries: [{ key: 'late', body: null }] }] })
  expect(await backUp(file, to, {})).toBe(4)
  await open.close()
  expect(readdirSync(folder)).toEqual(['advocacy.db', 'copy.db'])
  expect(await rowsIn(to)).toBe(4)
})

test('a file that exists is never written over', async () => {
  const { file, to } = await folderWith(1)
  writeFileSync(to, 'mine')
  await expect(backUp(file, to, {})).rejects.toMatchObject({ code: 'invalid-input' })
  expect(readFileSync(to, 'utf8')).toBe('mine')
})

test('a database that is not there is not made', async () => {
  const { folder, to } = await folderWith(1)
  await expect(backUp(join(folder, 'none.db'), to, {})).rejects.toMatchObject({ code: 'not-found' })
  expect(readdirSync(folder)).toEqual(['advocacy.db'])
})

test('a database that is damaged leaves no back-up that looks whole', async () => {
  const { folder, file, to } = await folderWith(500)
  damage(file)
  await expect(backUp(file, to, {})).rejects.toMatchObject({ code: 'internal' })
  expect(readdirSync(folder).filter((name) => name.startsWith('copy'))).toEqual([])
})

test('the present database is moved aside, whole, and named after the moment', async () => {
  const { file, to } = await folderWith(2)
  await backUp(file, to, {})
  const store = sqliteStore(file)
  await store.transact({ append: [{ stream: 's', expected: 2, entries: [{ key: 'later', body: null }] }] })
  await store.close()
  const aside = await restore(to, file, noProof)
  expect(aside).toBe(`${file}.before-restore-20261122T093000000Z`)
  expect([await rowsIn(file), await rowsIn(aside ?? ''), await rowsIn(to)]).toEqual([2, 3, 2])
})

test('a damaged database can be replaced, and its journal does not stay beside the new one', async () => {
  const { file, to } = await folderWith(2)
  await backUp(file, to, {})
  writeFileSync(file, 'no database any more')
  writeFileSync(`${file}-wal`, 'a journal')
  const aside = await restore(to, file, noProof)
  expect(existsSync(`${file}-wal`)).toBe(false)
  expect(readFileSync(aside ?? '', 'utf8')).toBe('no database any more')
  expect(await rowsIn(file)).toBe(2)
})

test.each([
  ['damaged in the middle', damage],
  ['cut off', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 40_000))],
  ['no database', (file: string) => writeFileSync(file, 'x'.repeat(9000))],
  ['empty', (file: string) => writeFileSync(file, '')],
])('a back-up that is %s is refused, and nothing changes', async (_, spoil) => {
  const { file, to } = await folderWith(500)
  await backUp(file, to, {})
  spoil(to)
  const before = readFileSync(file)
  await expect(restore(to, file, noProof)).rejects.toMatchObject({
    code: 'internal',
    message: expect.stringContaining(to),
  })
  expect(readFileSync(file).equals(before)).toBe(true)
})

test('a back-up that is not there is refused, and not made', async () => {
  const { file, to } = await folderWith(1)
  await expect(restore(to, file, noProof)).rejects.toMatchObject({ code: 'internal' })
  expect(existsSync(to)).toBe(false)
})

test('a database that another one has open stays', async () => {
  const { folder, file, to } = await folderWith(2)
  await backUp(file, to, {})
  const open = sqliteStore(file)
  await expect(restore(to, file, noProof)).rejects.toMatchObject({
    code: 'busy',
    message: expect.stringContaining('stop'),
  })
  await open.close()
  expect(readdirSync(folder)).toEqual(['advocacy.db', 'copy.db'])
})

test('a copy that is not proved is not put in place', async () => {
  const { folder, file, to } = await folderWith(2)
  await backUp(file, to, {})
  const prove = async () => {
    throw new Error('other standings')
  }
  await expect(restore(to, file, { at, prove })).rejects.toThrow('other standings')
  expect(readdirSync(folder)).toEqual(['advocacy.db', 'copy.db'])
})

test('a back-up of a newer layout is refused', async () => {
  const { file, to } = await folderWith(2)
  await backUp(file, to, {})
  const database = new DatabaseSync(to)
  database.exec('INSERT INTO advocacy_migration (version) VALUES (99)')
  database.close()
  await expect(restore(to, file, noProof)).rejects.toMatchObject({ message: expect.stringContaining('layout 99') })
})
