import { expect, test } from 'vitest'
import { isInstant, isPlainObject } from './fields.ts'

test.each<[text: unknown, is: boolean]>([
  ['1970-01-01T00:00:00Z', true],
  ['1969-12-31T23:59:59Z', false],
  ['2026-11-18T09:00Z', true],
  ['2026-11-18T09:00:00.123456789+05:45', true],
  ['2026-02-28T09:00:00Z', true],
  ['2026-02-29T09:00:00Z', false],
  ['2024-02-29T09:00:00Z', true],
  ['2026-04-31T09:00:00Z', false],
  ['2026-12-31T09:00:00Z', true],
  ['2026-11-18T25:00:00Z', false],
  ['2026-11-18T09:00:00', false],
  ['2026-11-18', false],
  [1_795_000_000_000, false],
])('%j is an instant: %j', (text, is) => {
  expect(isInstant(text)).toBe(is)
})

test.each<[name: string, value: unknown, is: boolean]>([
  ['an object', {}, true],
  ['a list', [], false],
  ['null', null, false],
  ['undefined', undefined, false],
  ['a text', 'a', false],
  ['an instance of a class', new Date(0), false],
  ['an object without a prototype', Object.create(null), false],
])('%s was written down, or not', (_name, value, is) => {
  expect(isPlainObject(value)).toBe(is)
})
