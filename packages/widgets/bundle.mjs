// Makes the files for a script tag in the package's root, where an address without a bundler finds them:
// - `kit.js`, all elements in one file, which starts them when no other file brings them already (src/kit/kit.ts);
// - `kit-settings-desk.js`, `kit-kudos-desk.js`, the insides of large elements, which `kit.js` loads when they are shown; they have their Lit from `kit.js`;
// - `loader.js`, which loads the elements that a page uses, and a file per element; what they share stands beside them as `part-<hash>.js`,
//   so that Lit is there once: a second copy would be refused by a policy of `trusted-types lit-html`;
// - `demo.js`, the sample program that a provider with `demo` loads, and `goal-form.js`, with which a master sets a goal: files that every bundle loads when they are asked for.
// The licences of what is bundled stand beside them.
import { globSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { tightCss } from '../../.tools/tight-css.mjs'

const root = fileURLToPath(new URL('.', import.meta.url))
const draft = mkdtempSync(join(root, '.bundle-'))
const elements = globSync('src/*/define.ts', { cwd: root }).map((file) => file.split('/')[1])
const desks = elements.filter((name) => name.endsWith('-desk'))
/** What brings no Lit of its own is one file for every bundle. */
const alike = { demo: 'src/provider/demo/demo.ts', 'goal-form': 'src/goals/goal-form.ts' }

const oneFile = { output: { codeSplitting: false } }
for (const desk of desks)
  await bundle('kit', { [`kit-${desk}`]: `src/${desk}/define.ts` }, { ...oneFile, plugins: [ofKit()] })
await bundle('kit', { kit: 'src/kit/kit.ts' }, { ...oneFile, plugins: [apart()] })
await bundle('loader', {
  loader: 'src/kit/loader.ts',
  ...alike,
  ...Object.fromEntries(elements.map((name) => [name, `src/${name}/define.ts`])),
})

const isBundle = (file) => /\.(js|licenses\.md)$/.test(file)
for (const file of readdirSync(root).filter(isBundle)) rmSync(join(root, file))
for (const file of readdirSync(draft)) renameSync(join(draft, file), join(root, file))
rmSync(draft, { recursive: true })

function bundle(name, entry, { output = {}, plugins = [] } = {}) {
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
        output: {
          ...output,
          minify: true,
          entryFileNames: '[name].js',
          chunkFileNames: 'part-[hash].js',
          comments: { legal: false },
        },
      },
    },
  })
}

/** What few pages load stays a file of its own: the sample program, the form for a goal, and the insides of large elements. */
function apart() {
  const files = [
    ...desks.map((desk) => [`/${desk}/define.ts`, `./kit-${desk}.js`]),
    ...Object.keys(alike).map((name) => [`/${name}.ts`, `./${name}.js`]),
  ]
  const fileOf = (id) => files.find(([end]) => id.endsWith(end))?.[1]
  return {
    name: 'apart',
    enforce: 'pre',
    resolveId: (id) => (fileOf(id) ? { id: fileOf(id), external: 'relative' } : null),
  }
}

/** What `kit.js` loads later has Lit from there, since a policy of the page may allow one copy; and other elements, which `kit.js` registers. */
function ofKit() {
  const modules = {
    lit: "import { all } from './kit.js'\nexport const { css, html, LitElement, nothing } = all.lit",
    '../onboarding/define.ts': '',
    './define.ts': '',
  }
  return {
    name: 'of kit',
    enforce: 'pre',
    resolveId(id, importer) {
      if (importer && Object.hasOwn(modules, id)) return `of kit ${id}`
      return id === './kit.js' ? { id, external: 'relative' } : null
    },
    load: (id) => (id.startsWith('of kit ') ? modules[id.replace('of kit ', '')] : null),
  }
}
