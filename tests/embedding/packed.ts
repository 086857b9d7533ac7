import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../packages/entry-points.ts'

const run = promisify(execFile)

let tarballs: Promise<readonly string[]> | undefined

/** The tarballs of the three packages, made once a run. The packages must be built, and the run ends with `removePacked`. */
export function packed(): Promise<readonly string[]> {
  tarballs ??= pack()
  return tarballs
}

/** Takes the tarballs of this run away. */
export async function removePacked(): Promise<void> {
  const [first] = (await tarballs) ?? []
  tarballs = undefined
  if (first) await rm(dirname(first), { recursive: true })
}

async function pack(): Promise<readonly string[]> {
  if (!existsSync(join(root, 'packages/widgets/kit.js')))
    throw new Error('The packages are not built: run `npm run build`.')
  const folder = await mkdtemp(join(tmpdir(), 'advocacy-tarballs-'))
  const pnpm = join(root, 'node_modules/.bin/pnpm')
  await run(pnpm, ['--filter', './packages/*', 'pack', '--pack-destination', folder], { cwd: root })
  return (await readdir(folder)).map((name) => join(folder, name))
}
