// Makes the files for a script tag in the package's root, where an address without a bundler finds them: `kit.js` with all elements, and `share-button.js`. Each is one file; what it loads later (the question after sharing, the
// sample program) stands beside it under a name with a hash and shares the first file's parts: a second copy of Lit would be refused by a policy
// of `trusted-types lit-html`. The licences of what is bundled stand beside them too.
import { mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const entries = { kit: 'src/index.ts', 'share-button': 'src/share-button/define.ts' }

const root = fileURLToPath(new URL('.', import.meta.url))
const draft = mkdtempSync(join(root, '.bundle-'))

for (const [name, entry] of Object.entries(entries)) {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    resolve: { conditions: ['source', 'module', 'browser', 'production'] },
    build: {
      outDir: draft,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: { [name]: entry }, formats: ['es'] },
      reportCompressedSize: false,
      license: { fileName: `${name}.licenses.md` },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: {
          minify: true,
          entryFileNames: '[name].js',
          chunkFileNames: `${name}-[hash].js`,
          comments: { legal: false },
        },
      },
    },
  })
}

const isBundle = (file) => /^(kit|share-button)([-.].*)?\.(js|licenses\.md)$/.test(file)
for (const file of readdirSync(root).filter(isBundle)) rmSync(join(root, file))
for (const file of readdirSync(draft)) renameSync(join(draft, file), join(root, file))
rmSync(draft, { recursive: true })
