import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { activity, contentKinds, contract, ERRORS, platformIds, presets } from '@advocacy-kit/core'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { elements, tokens } from './elements.ts'
import { entryPoints, root } from './entry-points.ts'
import { publicExports } from './exports.ts'
import { headings, named, rows, section } from './listed.ts'

const source = (path: string) => readFileSync(join(root, path), 'utf8')
const sorted = (names: Iterable<string>) => [...names].sort()

describe('exports', () => {
  const exported = publicExports()
  const oneByOne = new Map(
    rows(section('One element at a time')).map(([entryPoint = '', names = '']) => [entryPoint, names]),
  )
  const withHeading = headings(section('Exports'), 3).filter((heading) => heading.startsWith('@'))

  test('every entry point is listed, and no other', () => {
    expect(sorted([...withHeading, ...oneByOne.keys()])).toEqual(sorted(entryPoints().map(({ name }) => name)))
  })

  test.each(withHeading)('%s', (entryPoint) => {
    const own = exported.filter((one) => one.entryPoint === entryPoint)
    const part = section(`\`${entryPoint}\``)
    expect(sorted(rows(part).map(([name = '']) => name))).toEqual(
      sorted(own.filter(({ isType }) => !isType).map(({ name }) => name)),
    )
    expect(sorted(named(part, 'Types'))).toEqual(sorted(own.filter(({ isType }) => isType).map(({ name }) => name)))
  })

  test.each([...oneByOne])('%s', (entryPoint, names) => {
    const own = exported.filter((one) => one.entryPoint === entryPoint).map(({ name }) => name)
    expect(names.split(' ').filter(Boolean)).toEqual(own)
  })
})

describe('elements', async () => {
  const registered = await elements()
  const part = section('Elements')
  const listed = headings(part, 3).filter((heading) => heading.startsWith('advocacy-'))
  const notForUse = [...part.matchAll(/^`(advocacy-[\w-]+)`, which/gm)].map(([, tag = '']) => tag)

  test('every element is listed, and no other', () => {
    expect(sorted([...listed, ...notForUse])).toEqual(sorted(registered.keys()))
  })

  test.each(listed)('%s', (tag) => {
    const own = section(`\`${tag}\``)
    const { attributes, properties, events, parts } = registered.get(tag) ?? {}
    expect(sorted(named(own, 'Attributes'))).toEqual(attributes)
    expect(sorted(named(own, 'Properties'))).toEqual(properties)
    expect(sorted(named(own, 'Events'))).toEqual(events)
    expect(sorted(named(own, 'Parts'))).toEqual(parts)
  })

  test('tokens', () => {
    expect(sorted(rows(section('Tokens')).map(([name = '']) => name))).toEqual(tokens())
  })

  test('the context key', () => {
    const key = /Symbol\.for\('[^']+'\)/.exec(source('packages/widgets/src/context.ts'))?.[0]
    expect(key).toBeDefined()
    expect(part).toContain(`\`${key}\``)
  })
})

test('routes', () => {
  const listed = rows(section('Routes')).map(([first = '', second = '']) =>
    first.startsWith('GET ') ? first : `${first} ${second}`,
  )
  const contracted = Object.entries(contract).flatMap(([noun, named]) =>
    Object.entries(named).map(([name, { method, path }]) => `${noun}.${name} ${method} /v1${path}`),
  )
  const handler = ['handler', 'health', 'kit'].map((file) => source(`packages/adapters/src/http/${file}.ts`)).join('\n')
  const beside = [...handler.matchAll(/\.get\('(\/[^']+)'/g)].map(([, path = '']) =>
    path.startsWith('/:file{') ? 'GET /kit.js' : `GET ${path}`,
  )
  expect(beside.length).toBeGreaterThan(3)
  expect(sorted(listed)).toEqual(sorted([...contracted, ...beside]))
})

test('error codes', () => {
  const listed = rows(section('Error codes')).map(([code, status]) => [code, Number(status)])
  expect(Object.fromEntries(listed)).toEqual(ERRORS)
})

test('activity types', () => {
  const schema = JSON.stringify(z.toJSONSchema(activity, { io: 'input', unrepresentable: 'any' }))
  const types = new Set(
    [...schema.matchAll(/"type":\{"type":"string","const":"([a-z]+\.[a-z]+)"\}/g)].map(([, type = '']) => type),
  )
  expect(types.size).toBeGreaterThan(10)
  expect(sorted(rows(section('Activity types')).map(([type = '']) => type))).toEqual(sorted(types))
})

test('words in data', () => {
  const part = section('Words in data')
  expect(named(part, 'Platforms')).toEqual(platformIds)
  expect(named(part, 'Presets')).toEqual(Object.keys(presets))
  expect(named(part, 'Kinds of content')).toEqual(contentKinds)
  const { roles } = z.toJSONSchema(contract.me.get.output).properties ?? {}
  expect(roles).toMatchObject({ items: { enum: named(part, 'Roles') } })
})

test('options of the import command', () => {
  const [, spec = ''] =
    /const SPEC = \{([\s\S]*?)\} as const/.exec(source('packages/adapters/src/importers/polls/options.ts')) ?? []
  const options = [...spec.matchAll(/^ {2}'?([\w-]+)'?: \{ type/gm)].map(([, name]) => `--${name}`)
  expect(options.length).toBeGreaterThan(5)
  expect(sorted(named(section('The import command'), 'Options'))).toEqual(sorted(options))
})
