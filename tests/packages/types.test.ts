import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { mistakesIn } from './compiler.ts'
import { root } from './entry-points.ts'
import { fences } from './markdown.ts'

const react = join(root, 'packages/widgets/node_modules/@types/react')

/** A project that uses the packages as they are built. */
const project: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: false,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  lib: ['lib.es2024.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.esnext.disposable.d.ts'],
  types: [],
  paths: { react: [react], 'react/*': [`${react}/*`] },
}

// The files say where a mistake is expected; one that is not made is a mistake too.
test.each(['listeners', 'jsx', 'wrappers'])(
  '%s: what is right compiles, and what is wrong does not',
  { timeout: 60_000 },
  (name) => {
    const path = `tests/packages/types/${name}.tsx`
    expect(mistakesIn([{ path, code: readFileSync(join(root, path), 'utf8') }], project)).toEqual([])
  },
)

test('the blocks of the guide compile', { timeout: 60_000 }, () => {
  const blocks = fences('docs/guide/frameworks.md').filter(({ language }) => ['ts', 'tsx'].includes(language))
  expect(blocks).toHaveLength(4)
  const snippets = blocks.map(({ line, code }) => ({ path: `tests/packages/types/block-${line}.tsx`, code }))
  expect(mistakesIn(snippets, project)).toEqual([])
})
