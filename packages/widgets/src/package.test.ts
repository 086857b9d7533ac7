import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { version } from './version.ts'

const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .map((path) => [path, readFileSync(`${import.meta.dirname}/${path}`, 'utf8')] as const)

test('the version is that of the package', () => {
  const manifest: unknown = JSON.parse(readFileSync(`${import.meta.dirname}/../package.json`, 'utf8'))
  expect(manifest).toMatchObject({ version })
})

test.each([
  ['markup out of text', /unsafe(HTML|SVG|Static)|innerHTML|insertAdjacentHTML/],
  ['inline style', /<\w[^>]*\sstyle=|styleMap/],
  ['an address that is not looked at first', /\s(href|src)=\$\{(?!address\}|picture\})/],
  ['the whole core, which would come along with zod', /import (?!type)[^']*from '@advocacy-kit\/core'/],
])('no element holds %s', (_, pattern) => {
  // What runs a program in the page holds the engine.
  const isProgram = (path: string) => path === 'provider/demo/demo.ts' || path.startsWith('testing/')
  const found = sources.filter(([path, text]) => pattern.test(text) && !isProgram(path)).map(([path]) => path)
  expect(sources.length).toBeGreaterThan(30)
  expect(found).toEqual([])
})

test('every element can be imported where there is no browser', async () => {
  await expect(import('./index.ts')).resolves.toBeDefined()
  await expect(import('./leaderboard/leaderboard.ts')).resolves.toHaveProperty('Leaderboard')
})
