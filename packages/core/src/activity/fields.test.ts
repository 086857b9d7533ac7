import { expect, test } from 'vitest'
import { isCounts, isId, isInstant, isPlainObject } from './fields.ts'

test.each<[text: unknown, is: boolean]>([
  ['1970-01-01T00:00:00Z', true],
  ['1970-01-01T00:00:00.000Z', true],
  ['1969-12-31T23:59:59Z', false],
  ['1969-12-31T23:59:59.999Z', false],
  ['2026-11-18T09:00Z', true],
  ['2026-11-18T09:00:00.123456789+05:45', true],
  ['2026-02-28T09:00:00Z', true],
  ['2026-02-29T09:00:00Z', false],
  ['2024-02-29T09:00:00Z', true],
  ['2026-04-31T09:00:00Z', false],
  ['2026-12-31T09:00:00Z', true],
  ['2026-12-31T23:59:59.999Z', true],
  ['2026-02-31T09:00:00.000Z', false],
  ['2026-11-18T24:00:00.000Z', true],
  ['2026-11-18T09:00:00.000Zulu', false],
  ['2026-11-18T25:00:00Z', false],
  ['2026-11-18T09:00:00', false],
  ['2026-11-18', false],
  [1_795_000_000_000, false],
])('%j is an instant: %j', (text, is) => {
  expect(isInstant(text)).toBe(is)
})

test.each<[name: string, value: unknown, is: boolean]>([
  ['a word', 'ann', true],
  ['a number', 1, false],
  ['nothing', '', false],
  ['200 characters', 'x'.repeat(200), true],
  ['201 characters', 'x'.repeat(201), false],
  ['a dot', '.', false],
  ['two dots', '..', false],
  ['three dots', '...', true],
  ['a dot in front', '.env', true],
  ['marks and a space', ' !~/\u00a0', true],
  ['a letter beyond 16 bits', '𝒳', true],
  ['half a letter', '𝒳'.slice(1), false],
  ['the first control character', 'a\u0000', false],
  ['the last below the space', 'a\u001f', false],
  ['the one beyond the tilde', 'a\u007f', false],
  ['the last of all', 'a\u009f', false],
])('%s is an id, or not', (_name, value, is) => {
  expect(isId(value)).toBe(is)
})

test.each<[name: string, value: unknown, are: boolean]>([
  ['none', {}, true],
  ['two, one of them unknown', { like: 2, comment: null }, true],
  ['one below 0', { like: -1 }, true],
  ['a half', { like: 0.5 }, false],
  ['-0', { like: -0 }, false],
  ['a text', { like: '1' }, false],
  ['one of no kind', { '': 1 }, false],
  ['one by a symbol', { like: 1, [Symbol('like')]: 1 }, false],
  ['a list', [1], false],
])('%s are counts, or not', (_name, value, are) => {
  expect(isCounts(value)).toBe(are)
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
