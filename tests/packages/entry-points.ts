import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Something that can be imported from a published package. */
export interface EntryPoint {
  /** What an import says, such as `@advocacy-kit/core/sharing`. */
  readonly name: string
  /** The module behind it; undefined for a file that is not a module of ours, such as a bundle. */
  readonly source: string | undefined
}

interface Manifest {
  readonly name: string
  readonly private?: boolean
  readonly exports?: Readonly<Record<string, string | { readonly source?: string }>>
}

/** Every entry point of every published package. */
export function entryPoints(): EntryPoint[] {
  return globSync('packages/*/package.json', { cwd: root })
    .sort()
    .flatMap((path) => {
      const { name, exports = {} }: Manifest = JSON.parse(readFileSync(join(root, path), 'utf8'))
      return Object.entries(exports)
        .filter(([subpath]) => subpath !== './package.json')
        .map(([subpath, target]) => ({
          name: `${name}${subpath.slice(1)}`,
          source: typeof target === 'string' || !target.source ? undefined : join(root, dirname(path), target.source),
        }))
    })
}
