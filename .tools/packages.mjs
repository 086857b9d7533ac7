import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root, tool } from './node.mjs'

const names = ['core', 'adapters', 'widgets']

// Every entry point has types for every resolver, that of TypeScript before `exports` (`node10`) among them. The packages are ES modules alone, which is the one thing
// that is let pass.
const everyResolver = ['--profile', 'strict', '--ignore-rules', 'cjs-resolves-to-esm', '--format', 'ascii']

/** What must hold of the packed tarballs. */
export const published = Object.fromEntries(
  names.flatMap((name) => [
    [`publint ${name}`, () => packed(name, (tarball) => tool('publint', ['--strict', tarball]))],
    [`types ${name}`, () => packed(name, (tarball) => tool('attw', [tarball, ...everyResolver]))],
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
