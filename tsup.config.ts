import { defineConfig } from 'tsup'

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
      setup({ onResolve }) {
        onResolve({ filter: /^\./ }, ({ kind, path }) =>
          kind === 'entry-point' ? undefined : { path: path.replace(/\.ts$/, '.js'), external: true },
        )
      },
    },
  ],
})
