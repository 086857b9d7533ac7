import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../packages/entry-points.ts'

const run = promisify(execFile)

/**
 * A new folder in which the packages are installed from their tarballs, as in the project of somebody who uses them. The packages must be built. What they depend on
 * comes from npm's cache where it is there, else from the registry.
 */
export async function installed(): Promise<string> {
  if (!existsSync(join(root, 'packages/widgets/kit.js')))
    throw new Error('The packages are not built: run `npm run build`.')
  const folder = await mkdtemp(join(tmpdir(), 'advocacy-readme-'))
  const pnpm = join(root, 'node_modules/.bin/pnpm')
  await run(pnpm, ['--filter', './packages/*', 'pack', '--pack-destination', folder], { cwd: root })
  const tarballs = (await readdir(folder)).map((name) => `./${name}`)
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  const quietly = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']
  await run('npm', ['install', ...quietly, ...tarballs], { cwd: folder })
  return folder
}
