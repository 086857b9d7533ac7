import { existsSync, globSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ERRORS } from '@advocacy-kit/core'
import { expect, test } from 'vitest'
import { mistakesIn } from './compiler.ts'
import { root } from './entry-points.ts'
import { publicExports } from './exports.ts'
import { fences, page } from './markdown.ts'

const names = publicExports()
const isGenerated = (path: string) => path.startsWith(join('docs', 'reference', 'api'))
const pages = ['README.md', ...globSync('docs/**/*.md', { cwd: root }).filter((path) => !isGenerated(path))].sort()

test('every public name has a docstring of whole sentences', () => {
  expect(names.length).toBeGreaterThan(50)
  const wanting = names.filter(({ documentation }) => !/[.:]$/.test(documentation.trim()))
  expect(wanting.map(({ entryPoint, name }) => `${name} of ${entryPoint}`)).toEqual([])
})

test('every number of a public interface says what it counts', () => {
  const silent = names.flatMap(({ name, silentNumbers }) => silentNumbers.map((member) => `${name}.${member}`))
  expect(silent).toEqual([])
})

test('docstrings name error codes that exist', () => {
  const unknown = names.flatMap(({ name, documentation }) =>
    [...documentation.matchAll(/(?:Throws|rejects with|Rejects with)([^.]*)/g)]
      .flatMap(([, sentence = '']) => [...sentence.matchAll(/`([a-z]+(?:-[a-z]+)*)`/g)])
      .flatMap(([, code = '']) => (Object.hasOwn(ERRORS, code) ? [] : [`${name}: ${code}`])),
  )
  expect(unknown).toEqual([])
})

test('docstrings of functions name every error code that a call throws', () => {
  const throwing = names.filter(({ throws }) => throws.length > 0)
  expect(throwing.map(({ name }) => name)).toEqual(expect.arrayContaining(['score', 'rank', 'parsePeriod', 'zone']))
  const silent = throwing.flatMap(({ name, documentation, throws }) =>
    throws.filter((code) => !documentation.includes(`\`${code}\``)).map((code) => `${name}: ${code}`),
  )
  expect(silent).toEqual([])
})

test('every example of a docstring compiles', { timeout: 60_000 }, () => {
  const examples = new Map(
    names.flatMap(({ name, examples }) => examples.map((text, index) => [`${name}-${index}`, text])),
  )
  expect(examples.size).toBeGreaterThan(5)
  const snippets = [...examples].map(([name, text]) => ({
    path: `tests/packages/example-${name}.ts`,
    code: unfenced(text),
  }))
  expect(mistakesIn(snippets)).toEqual([])
})

test('every ts block of the guide compiles', { timeout: 60_000 }, () => {
  const blocks = pages.flatMap(fences).filter(({ language }) => language === 'ts')
  expect(blocks.length).toBeGreaterThan(5)
  const path = (page: string, line: number) => `tests/guide/${page.replaceAll(/[/.]/g, '-')}-${line}.ts`
  expect(mistakesIn(blocks.map(({ page, line, code }) => ({ path: path(page, line), code })))).toEqual([])
})

test('every link between pages leads somewhere', () => {
  const broken = pages.flatMap((path) =>
    [...page(path).matchAll(/\]\(((?!https?:|#)[^)#]+)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !existsSync(join(root, dirname(path), target)))
      .map((target) => `${path}: ${target}`),
  )
  expect(broken).toEqual([])
})

test('every page is linked from the index', () => {
  const index = page('docs/README.md')
  const missing = pages
    .filter((path) => path.startsWith('docs/') && path !== 'docs/README.md')
    .filter((path) => !index.includes(`](${path.slice('docs/'.length)})`))
  expect(missing).toEqual([])
})

/** The code of an `@example`, which stands in a fenced block. */
function unfenced(text: string): string {
  const code = /^```ts\n([\s\S]*?)\n```/m.exec(text)?.[1]
  if (code === undefined) throw new Error(`An @example has no \`\`\`ts block: ${text}`)
  return code
}
