// Makes the files for a script tag in dist: `kit.js` with all elements, and `share-button.js`. Each is one file; what it loads later (the question after sharing, the
// sample program) stands beside it under a name with a hash and shares the first file's parts: a second copy of Lit would be refused by a policy
// of `trusted-types lit-html`. The licences of what is bundled stand beside them too.
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const entries = { kit: 'src/index.ts', 'share-button': 'src/share-button/define.ts' }

for (const [name, entry] of Object.entries(entries)) {
  await build({
    root: fileURLToPath(new URL('.', import.meta.url)),
    configFile: false,
    logLevel: 'warn',
    resolve: { conditions: ['source', 'module', 'browser', 'production'] },
    build: {
      outDir: 'dist',
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
