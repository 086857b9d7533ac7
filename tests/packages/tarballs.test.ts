import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from './entry-points.ts'

const run = promisify(execFile)

const always = [
  /^package\.json$/,
  /^LICENSE$/,
  /^README\.md$/,
  /^dist\/(?!.*\.(?:test|bench)\.)[\w/.-]+\.(?:js|d\.ts)$/,
]
const bundles =
  /^(?:kit|loader|provider|leaderboard|goals|points|content-card|share-(?:buttons?|dialog|question)|onboarding|kudos|program-settings|(?:kudos|settings)-desk|kit-[\w-]+|part-[\w-]+)\.js$/
const allowed: Readonly<Record<string, readonly RegExp[]>> = {
  core: always,
  adapters: always,
  widgets: [
    ...always,
    bundles,
    /^(?:kit|loader)\.licenses\.md$/,
    /^types\/\w+\.(?:d\.ts|js)$/,
    /^(?:custom-elements|html-custom-data|css-custom-data|web-types)\.json$/,
  ],
}

type Target = string | { readonly types?: string; readonly default: string }

interface Manifest {
  readonly main?: string
  readonly types?: string
  readonly sideEffects: boolean | readonly string[]
  readonly exports: Readonly<Record<string, Target>>
  readonly typesVersions: { readonly '*': Readonly<Record<string, readonly string[]>> }
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'advocacy-tarballs-'))
  const pnpm = join(root, 'node_modules/.bin/pnpm')
  await run(pnpm, ['--filter', './packages/*', 'pack', '--pack-destination', folder], { cwd: root })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe.each(Object.keys(allowed))('the tarball of %s', (name) => {
  let files: string[]
  let manifest: Manifest
  beforeAll(async () => {
    const tarball = join(folder, (await readdir(folder)).find((file) => file.includes(`-${name}-`)) ?? '')
    const { stdout } = await run('tar', ['tzf', tarball])
    files = stdout.split('\n').flatMap((path) => (path && !path.endsWith('/') ? path.replace('package/', '') : []))
    manifest = JSON.parse((await run('tar', ['xzOf', tarball, 'package/package.json'])).stdout)
  })

  test('holds what is needed, and nothing else', () => {
    expect(files.length).toBeGreaterThan(20)
    expect(files.filter((file) => !allowed[name]?.some((pattern) => pattern.test(file)))).toEqual([])
  })

  test('holds what its entry points and fields name', () => {
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? target : [target.types, target.default],
    )
    const named = [...targets, manifest.main, manifest.types].filter((path) => path !== undefined)
    expect(named.filter((path) => !files.includes(path.replace('./', '')))).toEqual([])
  })

  test('says nothing of sources, which it does not hold', () => {
    expect(JSON.stringify(manifest.exports)).not.toContain('src/')
  })

  test('has the same types for resolvers that know no `exports`', () => {
    const entries = Object.entries(manifest.exports).flatMap(([subpath, target]) =>
      subpath === '.' || typeof target === 'string' ? [] : [[subpath.replace('./', ''), [target.types]] as const],
    )
    expect(manifest.typesVersions['*']).toEqual(Object.fromEntries(entries))
  })
})

test('bundlers are told of every file for a script tag that it does something', async () => {
  const { sideEffects }: Manifest = JSON.parse(await readFile(join(root, 'packages/widgets/package.json'), 'utf8'))
  const files = (await readdir(join(root, 'packages/widgets'))).filter((file) => file.endsWith('.js'))
  const told = [sideEffects].flat().map((pattern) => new RegExp(`^${String(pattern).replaceAll('*', '[\\w-]*')}$`))
  expect(files.filter((file) => !told.some((pattern) => pattern.test(`./${file}`)))).toEqual([])
  // To some bundlers that would mean every file of the package.
  expect(sideEffects).not.toContain('./*.js')
})

test('no declaration names a file that only the sources have', async () => {
  const declarations = (await readdir(join(root, 'packages'))).flatMap(async (name) => {
    const dist = join(root, 'packages', name, 'dist')
    const files = (await readdir(dist, { recursive: true })).filter((file) => file.endsWith('.d.ts'))
    const texts = await Promise.all(
      files.map(async (file) => [`${name}/${file}`, await readFile(join(dist, file), 'utf8')]),
    )
    return texts.filter(([, text = '']) => /'\.{1,2}\/[^']*\.ts'/.test(text)).map(([file]) => file)
  })
  expect((await Promise.all(declarations)).flat()).toEqual([])
})
