import { readFileSync } from 'node:fs'
import { defineConfig } from 'tsup'
import { tightened } from './.tools/tight-css.mjs'

/** One file in, one file out: a bundler that takes one element takes no other with it. Imports of `./x.ts` become `./x.js`. */
export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.test.ts'],
  format: 'esm',
  target: 'es2022',
  dts: false,
  splitting: false,
  removeNodeProtocol: false,
  esbuildPlugins: [
    {
      name: 'one file out',
      setup({ onLoad, onResolve }) {
        onLoad({ filter: /\.styles\.ts$/ }, ({ path }) => ({
          contents: tightened(readFileSync(path, 'utf8')),
          loader: 'ts',
        }))
        onResolve({ filter: /^\./ }, ({ kind, path }) =>
          kind === 'entry-point' ? undefined : { path: path.replace(/\.ts$/, '.js'), external: true },
        )
      },
    },
  ],
})
