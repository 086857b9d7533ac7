import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** The files of the core whose code score, rank and explain need to run. */
export async function reached() {
  const entry = ['points/score.ts', 'ranking/rank.ts', 'points/explain.ts']
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { formats: ['es'], entry: entry.map((file) => join(root, 'packages', 'core', 'src', file)) },
      rollupOptions: { external: [/^zod/] },
    },
  })
  const chunks = [made].flat().flatMap(({ output }) => output)
  return chunks.flatMap(({ moduleIds = [] }) => moduleIds.map((id) => relative(root, id))).sort()
}
