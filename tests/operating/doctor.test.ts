import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type Config, type DoctorOptions, doctor, type FindingName } from '@advocacy-kit/adapters/command'
import { memoryStore } from '@advocacy-kit/core'
import { afterAll, expect, test } from 'vitest'
import { named, section } from '../packages/listed.ts'
import { INTRANET, Scene, seed } from './scene.ts'

const scene = new Scene()
afterAll(() => scene.end())

/** A set-up that is well, with its server; a planted fault changes one thing in it. */
async function healthy() {
  const { folder, file, config } = await scene.healthy()
  const handler = scene.handler(file, config.http)
  return { folder, file, config, handler, url: await scene.serving(handler) }
}

type SetUp = Awaited<ReturnType<typeof healthy>>

/** What is given to doctor instead. */
interface Planted {
  engine?: Partial<Config['engine']>
  program?: Partial<Config['engine']['program']>
  http?: Partial<NonNullable<Config['http']>>
  options?: DoctorOptions
}

async function findings(plant: (setUp: SetUp) => Planted | Promise<Planted>) {
  const setUp = await healthy()
  const { engine, program, http, options } = await plant(setUp)
  const config: Config = {
    engine: { ...setUp.config.engine, program: { ...seed, ...program }, ...engine },
    http: { ...setUp.config.http, ...http },
  }
  const checks = await doctor(config, { folder: setUp.folder, url: setUp.url, ...options })
  return checks.flatMap((check) => check.findings)
}

/** The server of a set-up, whose answers to some paths are changed. */
const changed = ({ handler }: SetUp, change: (path: string, response: Response) => Response | undefined) =>
  scene.serving(async (request) => {
    const response = await handler(request)
    return change(new URL(request.url).pathname, response) ?? response
  })

function sql(file: string, statement: string): void {
  const database = new DatabaseSync(file)
  database.exec(statement)
  database.close()
}

test('a set-up that is well: nothing is found, also when everything is read', async () => {
  expect(await findings(() => ({ options: { deep: true } }))).toEqual([])
})

test('a database that is not there yet is no fault, and is not made', async () => {
  const { folder, config } = await scene.healthy()
  const file = join(folder, 'new.db')
  const checks = await doctor({ ...config, engine: { ...config.engine, store: { file } } }, { folder, deep: true })
  expect(checks.flatMap((check) => check.findings)).toEqual([])
  expect(() => readFileSync(file)).toThrow('ENOENT')
})

test('a store in memory has nothing to be looked at but its log', async () => {
  expect(await findings(() => ({ engine: { store: memoryStore() }, options: { deep: true } }))).toEqual([])
})

test('the note of kit.js is the script tag of a page', async () => {
  const { folder, config } = await scene.healthy()
  const checks = await doctor(config, { folder })
  // printf 'export {}' | openssl dgst -sha384 -binary | base64
  const integrity = 'sha384-VVxCXcxpOv0nZ/0YpxpNmvOMf1L1Hb6UQplg7as60Q+OX5995JTMkCby7S/OIk9s'
  const tag = `<script type="module" src="https://<your server>/advocacy/kit.js" integrity="${integrity}" crossorigin="anonymous"></script>`
  expect(checks.flatMap(({ note }) => note ?? [])).toEqual([`For a page: ${tag}`])
})

/** What is planted, once something else was done. */
const after = (_: unknown, planted: Planted): Planted => planted

const packages = (folder: string, name: string, version: string) =>
  scene.write(
    join(folder, `node_modules/@advocacy-kit/${name}/package.json`),
    JSON.stringify({ name: `@advocacy-kit/${name}`, version }),
  )

const planted: readonly [FindingName, string, (setUp: SetUp) => Planted | Promise<Planted>][] = [
  ['node', 'Node 22.12', () => ({ options: { machine: { node: '22.12.0' } } })],
  [
    'node',
    'Node 20, which has no node:sqlite either',
    () => ({ options: { machine: { node: '20.19.5', sqlite: false } } }),
  ],
  ['node-sqlite', 'a Node without node:sqlite', () => ({ options: { machine: { sqlite: false } } })],
  ['intl', 'a Node without languages', () => ({ options: { machine: { january: 'January' } } })],
  ['seed', 'a platform that is no id', () => ({ program: { platforms: [''] } })],
  ['time-zone', 'a zone that does not exist', () => ({ program: { timeZone: 'Europe/Amsterdm' } })],
  ['masters', 'no master', () => ({ program: { masters: [] } })],
  [
    'folder',
    'a folder that does not exist',
    ({ folder }) => ({ engine: { store: { file: join(folder, 'data/a.db') } } }),
  ],
  ['network-disk', 'a folder on NFS', () => ({ options: { machine: { fileSystem: async () => 0x6969 } } })],
  [
    'store',
    'a file that is no database',
    ({ folder }) => {
      scene.write(join(folder, 'text.db'), 'x'.repeat(9000))
      return { engine: { store: { file: join(folder, 'text.db') } } }
    },
  ],
  ['read-only', 'a folder where a file should be', ({ folder }) => ({ engine: { store: { file: folder } } })],
  [
    'layout',
    'a database of a newer version',
    ({ file }) => after(sql(file, 'INSERT INTO advocacy_migration VALUES (99)'), {}),
  ],
  [
    'damaged',
    'a page that was overwritten',
    ({ folder, file }) => {
      const copy = join(folder, 'damaged.db')
      sql(file, `VACUUM INTO '${copy}'`)
      spoil(copy)
      return { engine: { store: { file: copy } }, options: { deep: true } }
    },
  ],
  [
    'clock-behind-log',
    'a clock an hour behind',
    ({ url }) => ({ options: { url, machine: { now: () => Date.now() - 3_600_000 } } }),
  ],
  [
    'standings',
    'a point that nobody earned',
    ({ file }) => after(sql(file, 'UPDATE advocacy_tally SET amount = amount + 1'), { options: { deep: true } }),
  ],
  [
    'standings',
    'a row that is not the engine’s',
    ({ file }) =>
      after(sql(file, "UPDATE advocacy_log SET body = '{}' WHERE position = 3"), { options: { deep: true } }),
  ],
  ['origins', 'a slash at the end', () => ({ http: { origins: [`${INTRANET}/`] } })],
  ['origins', 'an open line', () => ({ http: { origins: ['http://intranet.voorbeeld.nl'] } })],
  [
    'identity',
    'a log-in service that is away',
    () => ({ http: { identify: Object.assign(() => null, { check: unreachable }) } }),
  ],
  ['core-copies', 'a second core', ({ folder }) => after(packages(folder, 'core', '0.0.9'), {})],
  ['versions', 'older widgets', ({ folder }) => after(packages(folder, 'widgets', '0.0.9'), {})],
  ['kit', 'no kit.js', () => ({ http: { kit: async () => undefined } })],
  [
    'server-address',
    'an open line to elsewhere',
    () => ({ options: { url: 'http://advocacy.voorbeeld.nl/advocacy' } }),
  ],
  ['server-health', 'another base path', ({ url }) => ({ options: { url: `${url}/api` } })],
  ['server-health', 'no server', () => ({ options: { url: 'http://127.0.0.1:9/advocacy' } })],
  [
    'server-version',
    'a server that was not started again',
    async (setUp) => ({
      options: {
        url: await changed(setUp, (path) =>
          path.endsWith('/health') ? Response.json({ status: 'ok', version: '0.0.9' }) : undefined,
        ),
      },
    }),
  ],
  [
    'server-clock',
    'a server an hour ahead',
    async (setUp) => ({
      options: {
        url: await changed(setUp, (_, response) => {
          response.headers.set('date', new Date(Date.now() + 3_600_000).toUTCString())
          return response
        }),
      },
    }),
  ],
  [
    'server-ready',
    'a server without its store',
    async (setUp) => ({
      options: {
        url: await changed(setUp, (path) =>
          path.endsWith('/ready') ? new Response(null, { status: 503 }) : undefined,
        ),
      },
    }),
  ],
  [
    'server-origins',
    'an origin that the server does not know yet',
    () => ({ http: { origins: [INTRANET, 'https://new.voorbeeld.nl'] } }),
  ],
  [
    'server-kit',
    'a proxy that changes the script',
    async (setUp) => ({
      options: {
        url: await changed(setUp, (path, { headers }) =>
          path.endsWith('/kit.js') ? new Response('export {} // smaller', { headers: scriptOf(headers) }) : undefined,
        ),
      },
    }),
  ],
  [
    'server-kit',
    'a proxy that says packed of what it unpacked',
    async (setUp) => ({
      options: {
        url: await changed(setUp, (path, { headers }) =>
          path.endsWith('/kit.js')
            ? new Response('export {}', { headers: { ...scriptOf(headers), 'content-encoding': 'gzip' } })
            : undefined,
        ),
      },
    }),
  ],
  [
    'server-kit',
    'a proxy that answers with a page',
    async (setUp) => ({
      options: {
        url: await changed(setUp, (path) =>
          path.endsWith('/kit.js') ? new Response('<p>', { headers: { 'content-type': 'text/html' } }) : undefined,
        ),
      },
    }),
  ],
]

const scriptOf = (headers: Headers) => ({ 'content-type': headers.get('content-type') ?? '' })

async function unreachable(): Promise<void> {
  throw new Error('https://login.voorbeeld.nl does not answer.')
}

/** Overwrites a page in the middle of a file. */
function spoil(file: string): void {
  const bytes = readFileSync(file)
  const middle = Math.floor(bytes.length / 8192) * 4096
  writeFileSync(file, bytes.fill(0xaa, middle, middle + 4096))
}

test.each(planted)('%s: %s', async (name, _, plant) => {
  const found = await findings(plant)
  expect(found.map((finding) => finding.name)).toEqual([name])
  expect(found.map(({ what, mend }) => [what, mend].map((text) => text.length > 10))).toEqual([[true, true]])
})

test('every mistake of a seed is told', async () => {
  const found = await findings(() => ({ program: { name: '', minimumGroupSize: 1, masters: [] } }))
  expect(found.map(({ name }) => name).toSorted()).toEqual(['masters', 'seed', 'seed'])
})

test('every name of a finding is listed as public, and planted', () => {
  const listed = named(section('The advocacy command'), 'Findings of doctor')
  expect([...new Set(planted.map(([name]) => name))].toSorted()).toEqual(listed.toSorted())
})
