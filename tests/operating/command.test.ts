import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'
import { named, section } from '../packages/listed.ts'
import { advocacy, startAdvocacy } from './command.ts'
import { Scene, seed } from './scene.ts'

const scene = new Scene()
afterAll(() => scene.end())

/** A folder with a database and a configuration, which needs nothing that is installed. */
async function configured({
  program = {},
  http = '{ identify: () => null, kit: async () => new Uint8Array([10]) }',
} = {}) {
  const { folder } = await scene.healthy()
  const engine = `{ store: { file: 'advocacy.db' }, program: ${JSON.stringify({ ...seed, ...program })} }`
  scene.write(
    join(folder, 'advocacy.config.mjs'),
    `export default { engine: ${engine}, http: ${http}, listen: { port: 0 } }`,
  )
  return folder
}

test('help names every command and option of the page of public names', async () => {
  const { code, stdout, stderr } = await advocacy(['--help'], scene.root)
  const listed = section('The advocacy command')
  const names = [
    ...named(listed, 'Commands').map((name) => `advocacy ${name}`),
    ...named(listed, 'Options of the command'),
  ]
  expect(names.length).toBe(14)
  expect(names.filter((name) => !stdout.includes(`  ${name} `))).toEqual([])
  expect([code, stderr]).toEqual([0, ''])
})

test('a command that is not understood, or has no configuration: exit code 2', async () => {
  const { code, stdout, stderr } = await advocacy(['serve', '--port', '80'], scene.root)
  expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining("Unknown option '--port'")])
  expect(await advocacy(['serve', 'none.mjs'], scene.root)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(`There is no configuration ${join(scene.root, 'none.mjs')}.`),
  })
})

test('a configuration that fails, and one that says nothing, are told by their file', async () => {
  scene.write(join(scene.root, 'fails.mjs'), 'throw new Error("SECRET is not set.")')
  scene.write(join(scene.root, 'empty.mjs'), 'export default {}')
  expect(await advocacy(['serve', 'fails.mjs'], scene.root)).toMatchObject({
    code: 1,
    stderr: `${join(scene.root, 'fails.mjs')} cannot be loaded. SECRET is not set.\n`,
  })
  expect(await advocacy(['serve', 'empty.mjs'], scene.root)).toMatchObject({ code: 2 })
})

test('doctor: 0 when all is well, a line for every check', async () => {
  const { code, stdout } = await advocacy(['doctor', '--deep'], await configured())
  expect(stdout).toMatch(/^✓ Node /)
  expect(stdout).toMatch(/All is well\.\n$/)
  expect(stdout).toContain('✓ The log: 6 rows, standings as the law has them')
  expect(code).toBe(0)
})

test('doctor: 1 when something is found, with what is wrong and how to mend it', async () => {
  const { code, stdout } = await advocacy(['doctor'], await configured({ program: { masters: [] } }))
  expect(stdout).toMatch(/\n✗ masters: engine\.program\.masters: .+\n {2}Name in `masters`/)
  expect(stdout).toMatch(/1 to mend, 0 to look at\.\n$/)
  expect(code).toBe(1)
})

test('serve: answers, lets a request under way finish, ends a stream, and closes the store', async () => {
  const slow = `{ identify: async (request) => {
    if (request.headers.has('slow')) await new Promise((resolve) => setTimeout(resolve, 400))
    return { id: 'ann@voorbeeld.nl' }
  } }`
  const folder = await configured({ http: slow })
  const { child, ended } = startAdvocacy(['serve'], folder)
  const [line] = child.stdout ? await once(child.stdout, 'data') : []
  const url = /Serving (\S+)/.exec(String(line))?.[1] ?? ''
  expect(await (await fetch(`${url}/ready`)).json()).toMatchObject({ status: 'ready' })

  const stream = await fetch(`${url}/v1/stream`, { headers: { accept: 'application/x-ndjson' } })
  const hints = stream.body ? text(stream.body) : ''
  const slowly = fetch(`${url}/v1/me`, { headers: { slow: 'yes' } })
  await fetch(`${url}/health`)
  child.kill('SIGTERM')
  expect((await slowly).status).toBe(200)
  await hints
  expect(await ended).toMatchObject({ code: 0, stderr: '' })
  await expect(fetch(`${url}/health`)).rejects.toThrow()
  // Nobody has the database open any more.
  expect(await advocacy(['backup', 'after.db'], folder)).toMatchObject({ code: 0 })
  expect(await advocacy(['restore', 'after.db'], folder)).toMatchObject({ code: 0 })
}, 60_000)

test('serve: a port that is taken is told in a sentence', async () => {
  const address = new URL(await scene.serving(() => new Response()))
  const folder = await configured()
  const engine = `{ store: { file: 'advocacy.db' }, program: ${JSON.stringify(seed)} }`
  scene.write(
    join(folder, 'taken.mjs'),
    `export default { engine: ${engine}, http: { identify: () => null }, listen: { port: ${address.port} } }`,
  )
  const { code, stderr } = await advocacy(['serve', 'taken.mjs'], folder)
  expect([code, stderr]).toEqual([1, expect.stringMatching(/^listen EADDRINUSE: [^\n]+\n$/)])
})

test('run-due: closes what the program wants closed, once, and says when to come again', async () => {
  const folder = await configured()
  scene.write(
    join(folder, 'closing.mjs'),
    `export default { engine: {
      store: { file: 'closing.db' },
      program: ${JSON.stringify({ ...seed, closing: { period: 'month', days: 3 } })},
      clock: () => Date.UTC(2026, 10, 5),
    } }`,
  )
  const first = await advocacy(['run-due', 'closing.mjs'], folder)
  expect(first).toMatchObject({ code: 0, stdout: 'Done: closed 2026-10.\nNext: 2026-12-03T23:00:00.000Z\n' })
  const second = await advocacy(['run-due', 'closing.mjs'], folder)
  expect(second).toMatchObject({ code: 0, stdout: 'Nothing was due.\nNext: 2026-12-03T23:00:00.000Z\n' })
})

test('import-counts: into the program of the configuration, and over HTTP with a token', async () => {
  const folder = await configured()
  const file = join(folder, 'posts.csv')
  scene.write(file, 'share,observedAt,Likes\ns1,2025-11-20,12\ns2,2025-11-20,3\n')
  const args = ['import-counts', 'posts.csv', '--count', 'Likes=like']
  expect(await advocacy(args, folder)).toEqual({
    code: 0,
    stdout: 'posts.csv: 2 rows, 2 recorded, 0 known before.\n',
    stderr: expect.stringContaining('posts.csv: 2 of 2 activities (100 %)'),
  })
  const importer = { id: 'importer', scopes: ['import' as const] }
  const identify = (request: Request) => (request.headers.get('authorization') === 'Bearer good' ? importer : null)
  const url = await scene.serving(scene.handler(join(folder, 'advocacy.db'), { identify }))
  const over = (token: string) => advocacy([...args, '--endpoint', url], folder, { ADVOCACY_TOKEN: token })
  expect(await over('good')).toMatchObject({ code: 0, stdout: 'posts.csv: 2 rows, 0 recorded, 2 known before.\n' })
  expect(await over('bad')).toMatchObject({ code: 1, stderr: expect.stringContaining('Sign in first') })
  expect(await advocacy([...args, '--endpoint', url], folder)).toMatchObject({ code: 2 })
  scene.write(file, 'share,observedAt,Likes\ns1,2025-11-21,many\nnobody,2025-11-21,3\n')
  expect(await advocacy(args, folder)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('Line 2: "many" in Likes is no whole number'),
  })
})

test("doctor: a version of LinkedIn's API that is about to end is told as the configuration is read", async () => {
  const { folder } = await scene.healthy()
  const linkedin = new URL('../../packages/adapters/src/platforms/linkedin/index.ts', import.meta.url).href
  const platforms = "[linkedin({ version: '202501', account: async () => undefined })]"
  const engine = `{ store: { file: 'advocacy.db' }, program: ${JSON.stringify(seed)}, platforms: ${platforms} }`
  scene.write(
    join(folder, 'advocacy.config.mjs'),
    `import { linkedin } from '${linkedin}'\nexport default { engine: ${engine} }`,
  )
  const { stdout, stderr } = await advocacy(['doctor'], folder)
  expect(stderr).toContain("Version 202501 of LinkedIn's API is 11 months old")
  expect(stdout).toMatch(/^✓ Node /)
})
