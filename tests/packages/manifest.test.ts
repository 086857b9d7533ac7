import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './entry-points.ts'
import { headings, named, rows, section } from './listed.ts'

const folder = join(root, 'packages/widgets')
const read = (file: string) => readFileSync(join(folder, file), 'utf8')

interface Named {
  readonly name: string
  readonly description?: string
}

interface Declared extends Named {
  readonly tagName: string
  readonly members: readonly (Named & { readonly attribute?: string })[]
  readonly attributes: readonly Named[]
  readonly events: readonly Named[]
  readonly cssParts: readonly Named[]
  readonly cssProperties: readonly (Named & { readonly default?: string })[]
}

interface Module {
  readonly path: string
  readonly declarations: readonly Declared[]
  readonly exports: readonly {
    readonly kind: string
    readonly name: string
    readonly declaration: { readonly module: string }
  }[]
}

const { modules }: { readonly modules: readonly Module[] } = JSON.parse(read('custom-elements.json'))
const elements = modules.flatMap(({ declarations }) => declarations)
const names = (all: readonly Named[]) => all.map(({ name }) => name).sort()
const listed = headings(section('Elements'), 3).filter((heading) => heading.startsWith('advocacy-'))

test('the manifest holds every element that is listed, and no other', () => {
  expect(elements.map(({ tagName }) => tagName).sort()).toEqual(listed.toSorted())
})

test.each(listed)('%s: attributes, properties, events, parts and tokens are those that are listed', (tag) => {
  const element = elements.find(({ tagName }) => tagName === tag)
  const own = section(`\`${tag}\``)
  expect(names(element?.attributes ?? [])).toEqual(named(own, 'Attributes').sort())
  expect(names(element?.members.filter(({ attribute }) => !attribute) ?? [])).toEqual(named(own, 'Properties').sort())
  expect(names(element?.events ?? [])).toEqual(named(own, 'Events').sort())
  expect(names(element?.cssParts ?? [])).toEqual(named(own, 'Parts').sort())
  expect(names(element?.cssProperties ?? [])).toEqual(
    rows(section('Tokens'))
      .map(([name = '']) => name)
      .sort(),
  )
})

test('everything in it is described, and tokens have a default', () => {
  const silent = elements.flatMap(({ tagName, description, members, attributes, events, cssParts, cssProperties }) =>
    [{ name: '', description }, ...members, ...attributes, ...events, ...cssParts, ...cssProperties]
      .filter((one) => !one.description?.endsWith('.'))
      .map(({ name }) => `${tagName} ${name}`),
  )
  expect(silent).toEqual([])
  expect(elements.flatMap(({ cssProperties }) => cssProperties).filter((token) => !token.default)).toEqual([])
})

test('what it names stands in the built package', () => {
  for (const { path, exports } of modules)
    for (const { kind, name, declaration } of exports) {
      expect(existsSync(join(folder, declaration.module))).toBe(true)
      if (kind === 'js') expect(read(path)).toMatch(new RegExp(`export \\{[^}]*\\b${name}\\b`))
      else expect(read(path)).toContain(`define("${name}"`)
    }
})

test.each(['html-custom-data.json', 'web-types.json'])('%s holds every element', (file) => {
  const data = JSON.parse(read(file))
  const tags: readonly Named[] = data.tags ?? data.contributions.html.elements
  expect(names(tags)).toEqual(listed.toSorted())
})

test('the styles for editors hold every token and part once', () => {
  const { properties, pseudoElements } = JSON.parse(read('css-custom-data.json'))
  expect(names(properties)).toEqual(
    rows(section('Tokens'))
      .map(([name = '']) => name)
      .sort(),
  )
  expect(new Set(names(pseudoElements)).size).toBe(pseudoElements.length)
})

test('an attribute with few values names them', () => {
  const { tags } = JSON.parse(read('html-custom-data.json'))
  const board = tags.find(({ name }: Named) => name === 'advocacy-leaderboard')
  const scope = board.attributes.find(({ name }: Named) => name === 'scope')
  expect(names(scope.values)).toEqual(['departments', 'people', 'regions', 'teams'])
})
