import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { sqliteStore } from '@advocacy-kit/adapters/stores/sqlite'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'advocacy-crash-'))
afterAll(() => rmSync(folder, { recursive: true }))

const program = fileURLToPath(new URL('./writer.ts', import.meta.url))
const flags = ['--conditions=source', '--experimental-strip-types', '--disable-warning=ExperimentalWarning']

/** A writing process; `acknowledged` grows with every line it prints. */
function write(path: string, name: string, stream: string, turns: number) {
  const child = spawn(process.execPath, [...flags, program, path, name, stream, String(turns)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 60_000,
  })
  const acknowledged: string[] = []
  let rest = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    acknowledged.push(...lines)
  })
  return { child, acknowledged, closed: once(child, 'close') }
}

/** Everything that one write of the writer makes must have been made as often: the rows, the document, the tally, the counter. */
async function consistent(path: string, streams: readonly string[], names: readonly string[]) {
  const store = sqliteStore(path)
  const rows = (await Promise.all(streams.map((stream) => store.read(stream)))).flat()
  const own = await Promise.all(names.map((name) => store.version(`${streams[0]}/own/${name}`)))
  const tally = await store.tally({ measure: 'points', from: 0, until: 30, by: 'team' })
  const documents = await store.get('notes', names)
  const written = await store.counter('written')
  const position = await store.position()
  await store.close()
  const database = new DatabaseSync(path, { readOnly: true })
  const integrity = { ...database.prepare('PRAGMA integrity_check').get() }
  database.close()
  expect(integrity).toEqual({ integrity_check: 'ok' })
  expect({
    own: own.reduce((sum, version) => sum + version, 0),
    tally: tally[0]?.total ?? 0,
    documents: documents.reduce((sum, { version }) => sum + version, 0),
    written,
    position,
  }).toEqual({
    own: rows.length,
    tally: rows.length,
    documents: rows.length,
    written: rows.length,
    position: rows.length * 2,
  })
  expect(rows.map(({ version }) => version)).toEqual(rows.map((_, index) => index + 1))
  return rows.map(({ key }) => key)
}

test('ten times killed with -9 while writing, every acknowledged row is there, and nothing by halves', async () => {
  const path = join(folder, 'killed.db')
  const acknowledged: string[] = []
  const names: string[] = []
  for (let cycle = 0; cycle < 10; cycle++) {
    const name = `cycle${cycle}`
    names.push(name)
    const writer = write(path, name, 'shared', 1_000_000)
    while (writer.acknowledged.length < 20 + 37 * cycle && writer.child.exitCode === null) {
      await Promise.race([once(writer.child.stdout, 'data'), writer.closed])
    }
    await new Promise((resolve) => setTimeout(resolve, (cycle * 7) % 11))
    writer.child.kill('SIGKILL')
    await writer.closed
    expect(writer.child.signalCode).toBe('SIGKILL')
    acknowledged.push(...writer.acknowledged)
    const kept = new Set(await consistent(path, ['shared'], names))
    expect(acknowledged.filter((key) => !kept.has(key))).toEqual([])
  }
}, 120_000)

test('four processes that open a new file at once and race for one stream write it without gaps', async () => {
  const path = join(folder, 'raced.db')
  const names = ['ann', 'ben', 'cas', 'dan']
  const writers = names.map((name) => write(path, name, 'shared', 60))
  await Promise.all(writers.map(({ closed }) => closed))
  expect(writers.map(({ child }) => child.exitCode)).toEqual([0, 0, 0, 0])
  const kept = await consistent(path, ['shared'], names)
  expect(kept.toSorted()).toEqual(writers.flatMap(({ acknowledged }) => acknowledged).toSorted())
  expect(kept).toHaveLength(240)
}, 120_000)
