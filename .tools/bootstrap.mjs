// Brings what the two commands need, with nothing but Node 20.19 and npm: pnpm by npx, everything else from the lock file.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './node.mjs'

const PNPM = 'pnpm@12.21.0'
const TRIES = 3

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is too old: install Node 20.19 or newer.`)
  process.exit(1)
}

const cache = join(root, 'node_modules', '.cache')
await upToDate('installed', ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests()], install)
if (process.argv.includes('--build')) await upToDate('built', sources(), build)

async function install() {
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const code = await run('npx', ['--yes', PNPM, 'install', '--frozen-lockfile'], {
      env: { CI: 'true' },
      shell: process.platform === 'win32',
    })
    if (code === 0) return
    console.error(`Installing failed (${attempt} of ${TRIES}).`)
  }
  process.exit(1)
}

async function build() {
  const code = await run(process.execPath, [join(root, '.tools', 'build.mjs')])
  if (code !== 0) process.exit(code)
}

/** Does the work when the files have changed since it was last done. */
async function upToDate(name, files, work) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)))
  const stamp = join(cache, `${name}.stamp`)
  const wanted = hash.digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  await work()
  mkdirSync(cache, { recursive: true })
  writeFileSync(stamp, wanted)
}

function manifests() {
  const folders = ['packages', 'examples'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
  )
  return [
    'package.json',
    ...['tests', ...folders].map((folder) => `${folder}/package.json`).filter((file) => existsSync(join(root, file))),
  ]
}

function sources() {
  const packages = ['packages/core', 'packages/adapters', 'packages/widgets']
  return ['tsup.config.ts', ...packages.flatMap(sourcesOf)]
}

function sourcesOf(folder) {
  const own = readdirSync(join(root, folder)).filter((name) => /\.(json|ts|mjs)$/.test(name))
  return [...own.map((name) => `${folder}/${name}`), ...filesBelow(`${folder}/src`)]
}

function filesBelow(folder) {
  return readdirSync(join(root, folder))
    .sort()
    .flatMap((name) => {
      const path = `${folder}/${name}`
      if (statSync(join(root, path)).isDirectory()) return filesBelow(path)
      return path.endsWith('.test.ts') ? [] : [path]
    })
}
