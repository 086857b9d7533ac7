import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../packages/entry-points.ts'

const run = promisify(execFile)

let tarballs: Promise<readonly string[]> | undefined

/** The tarballs of the three packages, made once a run. The packages must be built. */
export function packed(): Promise<readonly string[]> {
  tarballs ??= pack()
  return tarballs
}

async function pack(): Promise<readonly string[]> {
  if (!existsSync(join(root, 'packages/widgets/kit.js')))
    throw new Error('The packages are not built: run `npm run build`.')
  const folder = await mkdtemp(join(tmpdir(), 'advocacy-tarballs-'))
  const pnpm = join(root, 'node_modules/.bin/pnpm')
  await run(pnpm, ['--filter', './packages/*', 'pack', '--pack-destination', folder], { cwd: root })
  return (await readdir(folder)).map((name) => join(folder, name))
}
