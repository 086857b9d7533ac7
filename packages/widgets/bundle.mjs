// Makes the files for a script tag in the package's root, where an address without a bundler finds them:
// - `kit.js`, in one file what most pages show, which it starts when no other file brings it already (src/kit/kit.ts), and `kit-<name>-<hash>.js`, what it loads when a
//   page shows that: those have from `kit.js` what they share with it;
// - `loader.js`, which loads the elements that a page uses, and a file per element; what they share stands beside them as `part-<hash>.js`.
// So Lit is there once: a second copy would be refused by a policy of `trusted-types lit-html`. The licences of what is bundled stand beside the files.
import { globSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { tightCss } from '../../.tools/tight-css.mjs'

const root = fileURLToPath(new URL('.', import.meta.url))
const draft = mkdtempSync(join(root, '.bundle-'))
const elements = globSync('src/*/define.ts', { cwd: root }).map((file) => file.split('/')[1])

const chunks = await chunksOf('src/kit/all.ts')
const atOnce = withImports('all.js')
await bundle('kit', { kit: 'src/kit/kit.ts' }, { output: { codeSplitting: false }, plugins: [inOneFile()] })
for (const [name, { code }] of chunks) if (!atOnce.includes(name)) writeFileSync(join(draft, name), havingFromKit(code))
await bundle('loader', {
  loader: 'src/kit/loader.ts',
  ...Object.fromEntries(elements.map((name) => [name, `src/${name}/define.ts`])),
})

const isBundle = (file) => /\.(js|licenses\.md)$/.test(file)
for (const file of readdirSync(root).filter(isBundle)) rmSync(join(root, file))
for (const file of readdirSync(draft)) renameSync(join(draft, file), join(root, file))
rmSync(draft, { recursive: true })

function bundle(name, entry, { output = {}, plugins = [], ...options } = {}) {
  return build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [tightCss, ...plugins],
    resolve: { conditions: ['source', 'module', 'browser', 'production'] },
    build: {
      outDir: draft,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry, formats: ['es'] },
      reportCompressedSize: false,
      license: { fileName: `${name}.licenses.md` },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        checks: { ineffectiveDynamicImport: false },
        output: {
          minify: true,
          entryFileNames: '[name].js',
          chunkFileNames: 'part-[hash].js',
          comments: { legal: false },
          ...output,
        },
      },
      ...options,
    },
  })
}

/** What an entry becomes, and what it loads later, by file name. */
async function chunksOf(entry) {
  const chunkFileNames = ({ facadeModuleId, name }) => {
    const file = facadeModuleId ?? name
    const stem = basename(file) === 'define.ts' ? basename(dirname(file)) : basename(file, '.ts')
    // The server knows names without a dot.
    return `kit-${stem.replaceAll('.', '-')}-[hash].js`
  }
  const [{ output }] = await bundle('parts', { all: entry }, { output: { chunkFileNames }, write: false })
  return new Map(output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]))
}

/** A chunk, and all that it cannot start without. */
function withImports(name, found = new Set([name])) {
  for (const each of chunks.get(name).imports) {
    if (found.has(each)) continue
    found.add(each)
    withImports(each, found)
  }
  return [...found]
}

/** Puts what is needed at once into `kit.js`, and has it exported there chunk by chunk, for the files that come later. */
function inOneFile() {
  const inside = (id) => atOnce.includes(basename(id))
  return {
    name: 'in one file',
    enforce: 'pre',
    resolveId(id) {
      if (id === './all.ts') return 'at once'
      if (!id.startsWith('./') || !chunks.has(basename(id))) return null
      return inside(id) ? `chunk ${basename(id)}` : { id, external: 'relative' }
    },
    load(id) {
      if (id === 'at once') return atOnce.map((name) => `export * as ${chunkName(name)} from './${name}'`).join('\n')
      return id.startsWith('chunk ') ? chunks.get(id.replace('chunk ', '')).code : null
    },
  }
}

/** What `kit.js` exports a chunk as. */
function chunkName(file) {
  return file.replace(/-[\w-]{8}\.js$|\.js$/, '').replaceAll(/\W/g, '_')
}

/** A file that comes later, with what it imports of `kit.js` taken from what that exports. */
function havingFromKit(code) {
  const taken = []
  const rest = code.replace(/import(?:\{([^}]*)\}from)?"\.\/([\w.-]+)";?/g, (whole, names, file) => {
    if (!atOnce.includes(file)) return whole
    if (names) taken.push(`{${names.replaceAll(/\s+as\s+/g, ':')}}=kit.${chunkName(file)}`)
    return ''
  })
  return `import{all as kit}from"./kit.js";${taken.length > 0 ? `const ${taken.join()};` : ''}${rest}`
}
