import { basename, resolve } from 'node:path'
import { defineConfig, type Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/**
 * What a file loads later stands in a file of its own that shares nothing with it: so the first file stays one file and small, and the later one, named by its
 * content, never meets another version of a shared part. (Shared parts would also pull the whole core into the first file: esbuild splits by file.)
 */
const laterApart = (name: string): Plugin => ({
  name: 'later-apart',
  setup({ esbuild, initialOptions, onResolve }) {
    onResolve({ filter: /^\./ }, async ({ kind, path, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined
      const { metafile } = await esbuild.build({
        ...initialOptions,
        entryPoints: [resolve(resolveDir, path)],
        entryNames: `${name}-[hash]`,
        splitting: false,
        metafile: true,
        write: true,
        plugins: [],
      })
      const file = Object.keys(metafile.outputs).find((output) => output.endsWith('.js'))
      return file === undefined ? undefined : { path: `./${basename(file)}`, external: true }
    })
  },
})

/** A file for a script tag: everything in it, minified, the licences of others beside it. */
const bundle = (name: string, entry: string): Options => ({
  entry: { [name]: entry },
  format: 'esm',
  target: 'es2022',
  platform: 'browser',
  outDir: 'dist',
  tsconfig: 'tsconfig.json',
  noExternal: [/./],
  minify: true,
  splitting: false,
  dts: false,
  clean: false,
  esbuildPlugins: [laterApart(name)],
  esbuildOptions(options) {
    options.conditions = ['source', 'production']
    options.legalComments = 'external'
  },
})

/** The bundles: `kit.js` with all elements, and `share-button.js`. Both load what is needed later from files beside them. */
export default defineConfig([bundle('kit', 'src/index.ts'), bundle('share-button', 'src/share-button/define.ts')])
