import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { sqliteStore } from '@advocacy-kit/adapters/stores/sqlite'
import { type Activity, createEngine, score, standingsHash } from '@advocacy-kit/core'
import { afterAll, expect, test } from 'vitest'
import { advocacy, start } from './command.ts'
import { Scene, seed } from './scene.ts'

const scene = new Scene()
afterAll(() => scene.end())

const RECORDER = fileURLToPath(new URL('./recorder.ts', import.meta.url))

/** A folder whose configuration needs nothing that is installed. */
async function configured(): Promise<string> {
  const { folder } = await scene.healthy()
  scene.write(join(folder, 'advocacy.config.mjs'), configuration)
  return folder
}

const configuration = `export default { engine: { store: { file: 'advocacy.db' }, program: ${JSON.stringify(seed)} } }`

/** A recording process; `position` is where it has come. */
function record(file: string, first: number) {
  const child = start(RECORDER, [file, String(first)], '.')
  const state = { position: 0 }
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    state.position = Number(chunk.trim().split('\n').at(-1))
  })
  const closed = once(child, 'close')
  return {
    state,
    async reaches(position: number) {
      while (state.position < position && child.exitCode === null)
        await Promise.race([once(child.stdout, 'data'), closed])
    },
    async stop() {
      child.kill('SIGTERM')
      await closed
      return child.exitCode
    },
  }
}

/** What the engine keeps of a database, its log, and what it holds. */
async function standingsIn(file: string) {
  const engine = createEngine({ store: sqliteStore(file), program: seed })
  const log: Activity[] = []
  for await (const activity of engine.log()) log.push(activity)
  const hash = await engine.standingsHash()
  await engine.close()
  return { hash, log }
}

test('a back-up that is made while others write, restored elsewhere, has the standings of its own log and those of the original then', async () => {
  const folder = await configured()
  const original = join(folder, 'advocacy.db')
  const recorders = [record(original, 1000), record(original, 500_000)]
  await Promise.all(recorders.map((recorder) => recorder.reaches(60)))
  const before = Math.max(...recorders.map(({ state }) => state.position))
  const backedUp = await advocacy(['backup', 'weekly.db'], folder)
  expect(backedUp).toMatchObject({ code: 0, stderr: '' })
  const position = Number(/row (\d+)/.exec(backedUp.stdout)?.[1])
  expect(position).toBeGreaterThan(before)
  // They had gone on meanwhile, and still do.
  await Promise.all(recorders.map((recorder) => recorder.reaches(position + 20)))
  expect(await Promise.all(recorders.map((recorder) => recorder.stop()))).toEqual([0, 0])

  const fresh = join(folder, 'fresh')
  mkdirSync(fresh)
  scene.write(join(fresh, 'advocacy.config.mjs'), configuration)
  const restored = await advocacy(['restore', join('..', 'weekly.db')], fresh)
  expect(restored).toMatchObject({ code: 0, stderr: '' })
  expect(readdirSync(fresh).toSorted()).toEqual(['advocacy.config.mjs', 'advocacy.db'])

  const copy = await standingsIn(join(fresh, 'advocacy.db'))
  const { log } = await standingsIn(original)
  expect(copy.log).toHaveLength(position)
  expect(log.length).toBeGreaterThan(position)
  expect(copy.log).toEqual(log.slice(0, position))
  expect(copy.hash).toBe(await standingsHash(score(copy.log)))
  expect(copy.hash).toBe(await standingsHash(score(log.slice(0, position))))
}, 60_000)

test('what is recorded after a back-up is not there after its restoration, and stays in the database that was moved aside', async () => {
  const folder = await configured()
  const file = join(folder, 'advocacy.db')
  expect(await advocacy(['backup', 'weekly.db'], folder)).toMatchObject({ code: 0 })
  const recorder = record(file, 1000)
  await recorder.reaches(10)
  expect(await advocacy(['restore', 'weekly.db'], folder)).toMatchObject({
    code: 1,
    stderr: `Another process has ${file} open: stop the server first.\n`,
  })
  await recorder.stop()
  expect(await advocacy(['restore', 'weekly.db'], folder)).toMatchObject({ code: 0 })
  const aside = readdirSync(folder).find((name) => name.startsWith('advocacy.db.before-restore-')) ?? ''
  expect((await standingsIn(file)).log).toHaveLength(6)
  expect((await standingsIn(join(folder, aside))).log.length).toBeGreaterThanOrEqual(10)
}, 60_000)

test('a damaged back-up is refused, and so is one whose standings are not those of its log', async () => {
  const folder = await configured()
  const before = readFileSync(join(folder, 'advocacy.db'))
  await advocacy(['backup', 'wrong.db'], folder)
  const database = new DatabaseSync(join(folder, 'wrong.db'))
  database.exec('UPDATE advocacy_tally SET amount = amount + 1')
  database.close()
  expect(await advocacy(['restore', 'wrong.db'], folder)).toMatchObject({
    code: 1,
    stderr: 'wrong.db is not restored: its standings are not those that its log gives. Take another copy.\n',
  })
  scene.write(
    join(folder, 'pilot.mjs'),
    `export default { engine: { store: { file: 'advocacy.db', program: 'pilot' }, program: ${JSON.stringify(seed)} } }`,
  )
  await advocacy(['backup', 'cut.db'], folder)
  expect(await advocacy(['restore', 'pilot.mjs', 'cut.db'], folder)).toMatchObject({
    code: 1,
    stderr: 'cut.db holds nothing of the program in the configuration.\n',
  })
  writeFileSync(join(folder, 'cut.db'), readFileSync(join(folder, 'cut.db')).subarray(0, 20_000))
  const { code, stderr } = await advocacy(['restore', 'cut.db'], folder)
  expect([code, stderr]).toEqual([1, expect.stringMatching(/cut\.db (is damaged|cannot be read)/)])
  expect(readFileSync(join(folder, 'advocacy.db')).equals(before)).toBe(true)
}, 60_000)

test('a file that exists is not written over, and a store in memory has nothing to back up', async () => {
  const folder = await configured()
  expect(await advocacy(['backup', 'advocacy.config.mjs'], folder)).toMatchObject({
    code: 1,
    stderr: `${join(folder, 'advocacy.config.mjs')} exists already: name a new file.\n`,
  })
  scene.write(
    join(folder, 'memory.mjs'),
    `export default { engine: { store: { transact() {} }, program: ${JSON.stringify(seed)} } }`,
  )
  const { code, stderr } = await advocacy(['backup', 'memory.mjs', 'weekly.db'], folder)
  expect([code, stderr]).toEqual([1, expect.stringContaining('A store in memory has nothing to keep')])
}, 60_000)
