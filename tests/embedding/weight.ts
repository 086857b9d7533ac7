import { globSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Rollup } from 'vite'

/** An import of our widgets in an example: what it takes, and from where. */
const IMPORT = /import\s+(?:\{([^}]+)\}\s+from\s+)?'(@advocacy-kit\/widgets[\w/-]*)'/g

/**
 * What an example's page loads of ours at first, gzipped bytes, with the libraries that ours needs and without the framework: what its sources import, bundled by
 * itself, or `kit.js` where they import nothing. What an element fetches later, such as the question after a share, is left out.
 */
export async function weigh(folder: string): Promise<number> {
  const imports = await importsIn(folder)
  if (imports.length === 0)
    return gzipSync(await readFile(join(folder, 'node_modules/@advocacy-kit/widgets/kit.js'))).length
  const entry = join(folder, 'ours.js')
  await writeFile(entry, imports.join('\n'))
  const chunks = await bundle(folder, entry)
  return first(chunks).reduce((sum, { code }) => sum + gzipSync(code).length, 0)
}

async function importsIn(folder: string): Promise<string[]> {
  const sources = globSync('{src,app}/**/*.{js,jsx,ts,tsx,vue}', { cwd: folder })
  const texts = await Promise.all(sources.map((name) => readFile(join(folder, name), 'utf8')))
  const found = texts.flatMap((text) => [...text.matchAll(IMPORT)])
  return found.map(([, names, from]) => (names ? `export {${names}} from '${from}'` : `import '${from}'`))
}

async function bundle(root: string, entry: string): Promise<Rollup.OutputChunk[]> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['production', 'browser', 'module'] },
    build: {
      write: false,
      modulePreload: false,
      rollupOptions: { input: entry, external: /^(react|vue|@angular)/, preserveEntrySignatures: 'strict' },
    },
  })
  if (!('output' in built)) throw new Error('The bundler gave no output.')
  return built.output.filter((file) => file.type === 'chunk')
}

/** The entry and what it imports, directly or not. */
function first(chunks: readonly Rollup.OutputChunk[]): Rollup.OutputChunk[] {
  const wanted = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName))
  for (const name of wanted)
    for (const next of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) wanted.add(next)
  return chunks.filter(({ fileName }) => wanted.has(fileName))
}
