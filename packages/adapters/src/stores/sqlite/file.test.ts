import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Write } from '@advocacy-kit/core'
import { afterAll, expect, test } from 'vitest'
import { sqliteStore } from './sqlite-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'advocacy-sqlite-file-'))
afterAll(() => rmSync(folder, { recursive: true }))
let count = 0
const freshPath = () => join(folder, `${count++}.db`)

const append = (stream: string, expected: number, ...keys: string[]): Write => ({
  append: [{ stream, expected, entries: keys.map((key) => ({ key, body: { of: key } })) }],
})

/** What plain SQL sees, as plain objects. */
function select(path: string, sql: string): unknown[] {
  const database = new DatabaseSync(path, { readOnly: true })
  const rows = database.prepare(sql).all()
  database.close()
  return rows.map((row) => ({ ...row }))
}

test('plain SQL reads back what was written', async () => {
  const path = freshPath()
  const store = sqliteStore(path, { program: 'voorbeeld' })
  await store.transact(append('ann', 0, 'a1', 'a2'))
  await store.transact({
    ...append('ann', 2, 'a3'),
    put: [{ collection: 'people', id: 'ann', expected: 0, body: { listed: true } }],
    add: [
      { measure: 'points', day: 20410, person: 'ann', team: 'red', amount: 4 },
      { measure: 'points', day: 20410, person: 'ann', team: 'red', amount: -1 },
    ],
    reserve: [{ counter: 'stock', amount: 7 }],
  })
  await store.transact({
    put: [{ collection: 'people', id: 'ann', expected: 1, body: { listed: false } }],
    reserve: [{ counter: 'stock', amount: -2 }],
  })
  await store.close()
  expect(select(path, 'SELECT name, position FROM advocacy_program')).toEqual([{ name: 'voorbeeld', position: 3 }])
  expect(select(path, 'SELECT position, stream, version, key, body FROM advocacy_log ORDER BY position')).toEqual([
    { position: 1, stream: 'ann', version: 1, key: 'a1', body: '{"of":"a1"}' },
    { position: 2, stream: 'ann', version: 2, key: 'a2', body: '{"of":"a2"}' },
    { position: 3, stream: 'ann', version: 3, key: 'a3', body: '{"of":"a3"}' },
  ])
  expect(select(path, 'SELECT collection, id, version, body FROM advocacy_document')).toEqual([
    { collection: 'people', id: 'ann', version: 2, body: '{"listed":false}' },
  ])
  expect(
    select(
      path,
      'SELECT measure, day, person, team, amount FROM advocacy_tally JOIN advocacy_series ON id = slot >> 23',
    ),
  ).toEqual([{ measure: 'points', day: 20410, person: 'ann', team: 'red', amount: 3 }])
  expect(select(path, 'SELECT name, amount FROM advocacy_counter')).toEqual([{ name: 'stock', amount: 5 }])
})

test('the file is in WAL mode, and a connection of the store syncs fully', async () => {
  const path = freshPath()
  const database = new DatabaseSync(path)
  sqliteStore(database)
  expect({ ...database.prepare('PRAGMA journal_mode').get() }).toEqual({ journal_mode: 'wal' })
  expect({ ...database.prepare('PRAGMA synchronous').get() }).toEqual({ synchronous: 2 })
  database.close()
})

test('a list by a declared field searches its index, and a page of the log its places', () => {
  const path = freshPath()
  const database = new DatabaseSync(path)
  sqliteStore(database)
  const plan = (sql: string) => JSON.stringify(database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all())
  const list = `SELECT id FROM advocacy_document WHERE program = 1 AND collection = 'content' AND body -> '$."pillar"' = '"work"' AND id > '' ORDER BY id`
  expect(plan(list)).toContain('SEARCH advocacy_document USING INDEX advocacy_document_content_pillar')
  expect(plan(list)).not.toContain('TEMP B-TREE')
  const scan = plan('SELECT key FROM advocacy_log WHERE place > 5 AND place < 99 ORDER BY place LIMIT 9')
  expect(scan).toContain('SEARCH advocacy_log')
  expect(scan).not.toContain('TEMP B-TREE')
  database.close()
})

test('the layout is made once, with the steps that were applied', async () => {
  const path = freshPath()
  await sqliteStore(path).close()
  const layout = select(path, 'SELECT name, sql FROM sqlite_schema ORDER BY name')
  await sqliteStore(path, { program: 'another' }).close()
  expect(select(path, 'SELECT name, sql FROM sqlite_schema ORDER BY name')).toEqual(layout)
  expect(select(path, 'SELECT version FROM advocacy_migration')).toEqual([{ version: 1 }, { version: 2 }])
})

/** A file of the first layout: two programs whose rows lie between each other's, as that layout was published. */
const FIRST_LAYOUT = `
  CREATE TABLE advocacy_migration (version INTEGER PRIMARY KEY) STRICT;
  INSERT INTO advocacy_migration VALUES (1);
  CREATE TABLE advocacy_program (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, position INTEGER NOT NULL) STRICT;
  CREATE TABLE advocacy_stream (program INTEGER NOT NULL, name TEXT NOT NULL, version INTEGER NOT NULL, last INTEGER NOT NULL, PRIMARY KEY (program, name)) STRICT, WITHOUT ROWID;
  CREATE TABLE advocacy_log (program INTEGER NOT NULL, position INTEGER NOT NULL, stream TEXT NOT NULL, version INTEGER NOT NULL, previous INTEGER NOT NULL, key TEXT NOT NULL, body TEXT NOT NULL, UNIQUE (program, position), UNIQUE (program, key)) STRICT;
  CREATE TABLE advocacy_document (program INTEGER NOT NULL, collection TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, body TEXT NOT NULL, UNIQUE (program, collection, id)) STRICT;
  CREATE TABLE advocacy_tally (program INTEGER NOT NULL, measure TEXT NOT NULL, day INTEGER NOT NULL, person TEXT NOT NULL, team TEXT NOT NULL, amount INTEGER NOT NULL CHECK (amount BETWEEN -9007199254740991 AND 9007199254740991), PRIMARY KEY (program, measure, day, person, team)) STRICT, WITHOUT ROWID;
  CREATE TABLE advocacy_counter (program INTEGER NOT NULL, name TEXT NOT NULL, amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 9007199254740991), PRIMARY KEY (program, name)) STRICT, WITHOUT ROWID;
  INSERT INTO advocacy_program VALUES (1, 'one', 3), (2, 'two', 1);
  INSERT INTO advocacy_log VALUES (1, 1, 'ann', 1, 0, 'a1', '{"of":"a1"}'), (2, 1, 'ann', 1, 0, 'a1', '{"of":"other"}'), (1, 2, 'bob', 1, 0, 'b1', '{"of":"b1"}'), (1, 3, 'ann', 2, 1, 'a2', '{"of":"a2"}');
  INSERT INTO advocacy_stream VALUES (1, 'ann', 2, 3), (1, 'bob', 1, 2), (2, 'ann', 1, 1);
  INSERT INTO advocacy_tally VALUES (1, 'points', 20410, 'ann', 'red', 3), (2, 'points', 20410, 'ann', 'red', 4), (2, 'points', -1, 'ann', '', 5);
`

test('a file of the first layout is brought to this one, with every row where it was', async () => {
  const path = freshPath()
  const database = new DatabaseSync(path)
  database.exec(FIRST_LAYOUT)
  database.close()
  const [one, two] = [sqliteStore(path, { program: 'one' }), sqliteStore(path, { program: 'two' })]
  const ann = { stream: 'ann', body: { of: 'a1' }, key: 'a1', position: 1, version: 1 }
  expect(await one.read('ann')).toEqual([ann, { ...ann, key: 'a2', body: { of: 'a2' }, position: 3, version: 2 }])
  expect((await one.scan(1, 9)).map(({ key, position }) => [key, position])).toEqual([
    ['b1', 2],
    ['a2', 3],
  ])
  expect(await two.scan(0, 9)).toEqual([{ ...ann, body: { of: 'other' } }])
  expect((await one.find(['b1', 'none'])).map(({ stream }) => stream)).toEqual(['bob'])
  expect(await one.transact(append('ann', 2, 'a3'))).toEqual({ ok: true, position: 4 })
  expect(await two.transact(append('bob', 0, 'b1'))).toEqual({ ok: true, position: 2 })
  expect((await one.read('ann', 1)).map(({ key }) => key)).toEqual(['a2', 'a3'])
  expect(await one.transact(append('cas', 0, 'b1'))).toEqual({ ok: false, reason: 'duplicate', keys: ['b1'] })
  const points = { measure: 'points', from: -1, until: 99_999 }
  expect(await one.tally({ ...points, by: 'person' })).toEqual([{ id: 'ann', total: 3, people: 1 }])
  expect(await two.tally({ ...points, by: 'day' })).toEqual([
    { id: '-1', total: 5, people: 1 },
    { id: '20410', total: 4, people: 1 },
  ])
  for (const store of [one, two]) await store.close()
})

test('a file holds 8,191 programs, and refuses one more', async () => {
  const path = freshPath()
  const database = new DatabaseSync(path)
  const store = sqliteStore(database)
  await store.transact(append('s', 0, 'a'))
  database.exec(`INSERT INTO advocacy_program (id, name, position) VALUES (8191, 'last', ${2 ** 40 - 2})`)
  const last = sqliteStore(database, { program: 'last' })
  expect(await last.transact(append('s', 0, 'a'))).toEqual({ ok: true, position: 2 ** 40 - 1 })
  expect((await last.scan(2 ** 40 - 2, 9)).map(({ key, position }) => [key, position])).toEqual([['a', 2 ** 40 - 1]])
  expect((await last.read('s')).map(({ key }) => key)).toEqual(['a'])
  expect((await store.scan(0, 9)).map(({ position }) => position)).toEqual([1])
  const refused = 'The database holds 8191 programs, as many as a file can: give "one more" a file of its own.'
  for (let time = 0; time < 2; time++)
    expect(() => sqliteStore(database, { program: 'one more' })).toThrow(
      expect.objectContaining({ code: 'internal', message: refused }),
    )
  expect(await sqliteStore(database, { program: 'last' }).position()).toBe(2 ** 40 - 1)
  database.close()
})

test('an index that was declared since is added to an old file', async () => {
  const path = freshPath()
  await sqliteStore(path).close()
  const database = new DatabaseSync(path)
  database.exec('DROP INDEX advocacy_document_content_pillar')
  database.close()
  await sqliteStore(path).close()
  const name = "SELECT name FROM sqlite_schema WHERE name = 'advocacy_document_content_pillar'"
  expect(select(path, name)).toHaveLength(1)
})

test('a file of a newer version is refused and left as it is', async () => {
  const path = freshPath()
  await sqliteStore(path).close()
  const database = new DatabaseSync(path)
  database.exec('INSERT INTO advocacy_migration (version) VALUES (99)')
  database.close()
  const before = readFileSync(path)
  expect(() => sqliteStore(path)).toThrowError(
    expect.objectContaining({ code: 'internal', message: expect.stringMatching(/layout 99.*update the package/) }),
  )
  expect(readFileSync(path).equals(before)).toBe(true)
})

test.each([
  ['a file that is no database', () => writtenFile('This is no database. '.repeat(99)), /not a database/],
  ['a folder that is not there', () => join(folder, 'nowhere', 'advocacy.db'), /unable to open/],
])('%s is told as internal, with the cause', (_, path, message) => {
  expect(() => sqliteStore(path())).toThrowError(
    expect.objectContaining({ code: 'internal', message: expect.stringMatching(message), cause: expect.any(Error) }),
  )
})

function writtenFile(text: string): string {
  const path = freshPath()
  writeFileSync(path, text)
  return path
}

test("a host's own database keeps its tables, and stays open when the store closes", async () => {
  const database = new DatabaseSync(freshPath())
  database.exec("CREATE TABLE log (line TEXT); INSERT INTO log VALUES ('mine')")
  const store = sqliteStore(database)
  await store.transact(append('s', 0, 'a'))
  await store.close()
  expect({ ...database.prepare('SELECT line FROM log').get() }).toEqual({ line: 'mine' })
  database.close()
})

test('who is kept waiting for the lock is told busy, and can write the same later', async () => {
  const path = freshPath()
  const other = new DatabaseSync(path)
  const own = new DatabaseSync(path)
  const store = sqliteStore(own)
  own.exec('PRAGMA busy_timeout = 20')
  other.exec('BEGIN IMMEDIATE')
  await expect(store.transact(append('s', 0, 'a'))).rejects.toMatchObject({ code: 'busy', cause: expect.any(Error) })
  expect(await store.read('s')).toEqual([])
  other.exec('ROLLBACK')
  expect(await store.transact(append('s', 0, 'a'))).toEqual({ ok: true, position: 1 })
  for (const database of [own, other]) database.close()
})

test('nobody gets a position while a slower write holds one', async () => {
  const path = freshPath()
  const slow = new DatabaseSync(path)
  const own = new DatabaseSync(path)
  const store = sqliteStore(own)
  await store.transact(append('s', 0, 'a'))
  own.exec('PRAGMA busy_timeout = 20')
  slow.exec(`BEGIN IMMEDIATE;
    INSERT INTO advocacy_log (place, program, stream, version, previous, key, body) VALUES (${2 ** 40 + 2}, 1, 'slow', 1, 0, 'b', '{}');
    INSERT INTO advocacy_stream (id, program, name) VALUES (2, 1, 'slow');
    INSERT INTO advocacy_head (stream, version, last) VALUES (2, 1, 2);
    UPDATE advocacy_program SET position = 2 WHERE id = 1`)
  await expect(store.transact(append('s', 1, 'c'))).rejects.toMatchObject({ code: 'busy' })
  expect((await store.scan(0, 9)).map(({ key }) => key)).toEqual(['a'])
  slow.exec('COMMIT')
  await store.transact(append('s', 1, 'c'))
  expect((await store.scan(1, 9)).map(({ key, position }) => [key, position])).toEqual([
    ['b', 2],
    ['c', 3],
  ])
  for (const database of [own, slow]) database.close()
})

test('a write that fails half-way leaves nothing, and the store goes on', async () => {
  const path = freshPath()
  const database = new DatabaseSync(path)
  const store = sqliteStore(database)
  const failing = { ...append('s', 0, 'a'), add: [{ measure: 'points', day: 0.5, person: 'ann', team: '', amount: 1 }] }
  await expect(store.transact(failing)).rejects.toMatchObject({ code: 'internal', cause: expect.any(Error) })
  expect([await store.position(), await store.version('s')]).toEqual([0, 0])
  expect(await store.transact(append('s', 0, 'a'))).toEqual({ ok: true, position: 1 })
  database.close()
})

test('a measure that a failed write added to first is added to anew, in a place of its own', async () => {
  const path = freshPath()
  const [store, other] = [sqliteStore(path), sqliteStore(path)]
  const cell = { measure: 'reach', day: 1, person: 'ann', team: '', amount: Number.MAX_SAFE_INTEGER }
  await expect(store.transact({ add: [cell, cell] })).rejects.toMatchObject({ code: 'points-overflow' })
  await other.transact({ add: [{ ...cell, measure: 'clicks', amount: 2 }] })
  await store.transact({ add: [{ ...cell, amount: 3 }] })
  for (const one of [store, other]) {
    const total = (measure: string) => one.tally({ measure, from: 0, until: 9, by: 'person' })
    expect(await total('reach')).toEqual([{ id: 'ann', total: 3, people: 1 }])
    expect(await total('clicks')).toEqual([{ id: 'ann', total: 2, people: 1 }])
    await one.close()
  }
})

test('of rows that are written several at a time, one that is refused leaves none, and the store goes on', async () => {
  const path = freshPath()
  const store = sqliteStore(path)
  const keys = Array.from({ length: 30 }, (_, index) => `k${index}`)
  await store.transact(append('s', 0, 'k20'))
  expect(await store.transact(append('t', 0, ...keys))).toEqual({ ok: false, reason: 'duplicate', keys: ['k20'] })
  const most = { measure: 'points', day: 1, person: 'p19', team: '', amount: Number.MAX_SAFE_INTEGER }
  await store.transact({ add: [most] })
  const add = keys.map((_, index) => ({ ...most, person: `p${index}`, amount: 1 }))
  await expect(store.transact({ ...append('t', 0, 'a'), add })).rejects.toMatchObject({ code: 'points-overflow' })
  expect([await store.position(), await store.version('t')]).toEqual([1, 0])
  expect(await store.transact({ ...append('t', 0, 'a', 'b'), add: add.slice(0, 19) })).toEqual({
    ok: true,
    position: 3,
  })
  expect(await store.tally({ measure: 'points', from: 0, until: 9, by: 'person' })).toHaveLength(20)
  await store.close()
})

test('a counter below zero is refused by the table itself', () => {
  const database = new DatabaseSync(freshPath())
  sqliteStore(database)
  const insert = "INSERT INTO advocacy_counter (program, name, amount) VALUES (1, 'stock', -1)"
  expect(() => database.exec(insert)).toThrowError(/CHECK constraint failed/)
  database.close()
})
