import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root, tool } from './node.mjs'

const names = ['core', 'adapters', 'widgets']

/** What must hold of the packed tarballs. */
export const published = Object.fromEntries(
  names.flatMap((name) => [
    [`publint ${name}`, () => packed(name, (tarball) => tool('publint', ['--strict', tarball]))],
    // The packages are ES modules for current resolvers: the profile leaves out `node10` and CommonJS.
    [
      `types ${name}`,
      () => packed(name, (tarball) => tool('attw', [tarball, '--profile', 'esm-only', '--format', 'ascii'])),
    ],
  ]),
)

async function packed(name, work) {
  const folder = mkdtempSync(join(tmpdir(), 'advocacy-pack-'))
  try {
    const code = await tool('pnpm', ['pack', '--pack-destination', folder], {
      cwd: join(root, 'packages', name),
      stdio: 'ignore',
    })
    return code === 0 ? await work(join(folder, readdirSync(folder)[0])) : code
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
