import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { type Addresses, located } from './addresses.ts'
import { packed } from './packed.ts'

const run = promisify(execFile)
const quietly = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']

/** The environment of who builds by hand: `NODE_ENV=test`, of the run of tests, would make it a build for development. */
const shell = { ...process.env, NODE_ENV: undefined }

/** A copy of a project in a new folder, with our packages installed from their tarballs, and other versions of what it asks for when `versions` names them. */
export async function copyOf(from: string, versions: readonly string[] = []): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `advocacy-${basename(from)}-`))
  const filter = (path: string) => !/[\\/](node_modules|dist)$/.test(path)
  await cp(from, folder, { recursive: true, filter })
  await run('npm', ['install', ...quietly, ...versions, ...(await packed())], { cwd: folder })
  return folder
}

/** Tells the files of an example where this run has everything. */
export async function pointAt(folder: string, addresses: Addresses): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isFile() || path.includes('node_modules')) continue
    const text = await readFile(path, 'utf8')
    const right = located(text, addresses)
    if (right !== text) await writeFile(path, right)
  }
}

/** Runs the example's own build, if it has one. */
export async function build(folder: string): Promise<void> {
  await run('npm', ['run', 'build', '--if-present', '--silent'], { cwd: folder, env: shell })
}
