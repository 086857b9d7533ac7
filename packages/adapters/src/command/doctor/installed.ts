import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { version } from '../../http/version.ts'
import { type Check, error, type Finding, warning } from './finding.ts'

const NAMES = ['@advocacy-kit/core', '@advocacy-kit/widgets'] as const

interface Installed {
  name: string
  path: string
  version: string
}

/** Looks at the packages that a folder's code gets: one version of all, and one copy of core. */
export function checkPackages(folder: string): Check {
  const found = [import.meta.dirname, folder].flatMap((from) => NAMES.flatMap((name) => installed(name, from) ?? []))
  const copies = new Map(found.map((one) => [one.path, one]))
  const cores = [...copies.values()].filter(({ name }) => name === NAMES[0])
  const findings = cores.length > 1 ? [several(cores)] : differing([...copies.values()])
  return { title: `Packages of version ${version}`, findings }
}

function several(cores: readonly Installed[]): Finding {
  const list = cores.map(({ path, version }) => `${version} at ${path}`).join('; ')
  const mend = 'Ask for one version in package.json and install again: `npm dedupe`, or `pnpm dedupe`.'
  return error('core-copies', `There are ${cores.length} copies of @advocacy-kit/core: ${list}.`, mend)
}

function differing(packages: readonly Installed[]): Finding[] {
  const others = packages.filter((one) => one.version !== version)
  if (others.length === 0) return []
  const list = others.map((one) => `${one.name} ${one.version}`).join(', ')
  const mend = `Install the three packages in one version: npm install ${['core', 'adapters', 'widgets'].map((name) => `@advocacy-kit/${name}@${version}`).join(' ')}`
  return [warning('versions', `@advocacy-kit/adapters is ${version}, and beside it stand ${list}.`, mend)]
}

function installed(name: string, from: string): Installed | undefined {
  try {
    const path = createRequire(join(from, 'any.js')).resolve(`${name}/package.json`)
    const manifest: { version?: unknown } = JSON.parse(readFileSync(path, 'utf8'))
    return { name, path, version: String(manifest.version) }
  } catch {
    // Not installed here, which may be meant.
    return undefined
  }
}
