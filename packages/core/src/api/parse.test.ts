import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { isAdvocacyError } from '../error.ts'
import { parse } from './parse.ts'

const anything = z.strictObject({
  text: z.optional(z.string().check(z.minLength(2), z.maxLength(4))),
  letter: z.optional(z.string().check(z.minLength(1), z.maxLength(1))),
  list: z.optional(z.array(z.number()).check(z.minLength(2), z.maxLength(3))),
  one: z.optional(z.array(z.number()).check(z.minLength(1), z.maxLength(1))),
  size: z.optional(z.int().check(z.minimum(1), z.maximum(9))),
  choice: z.optional(z.enum(['day', 'week'])),
  yes: z.optional(z.boolean()),
  part: z.optional(z.object({ in: z.number() })),
  table: z.optional(z.record(z.string().check(z.maxLength(2)), z.number())),
  either: z.optional(z.union([z.string(), z.array(z.string())])),
  same: z.optional(z.union([z.array(z.string()), z.array(z.string().check(z.minLength(2)))])),
  pair: z.optional(z.union([z.object({ a: z.string(), b: z.number() }), z.object({ c: z.boolean() })])),
  typed: z.optional(
    z.discriminatedUnion('type', [z.object({ type: z.literal('a') }), z.object({ type: z.literal('b') })]),
  ),
  code: z.optional(z.string().check(z.regex(/^x/, 'must begin with x'))),
  even: z.optional(z.number().check(z.refine((value) => value % 2 === 0, 'must be even'))),
  none: z.optional(z.never()),
  when: z.optional(z.date()),
  tenth: z.optional(z.number().check(z.multipleOf(10))),
  'a/b~c': z.optional(z.number()),
})

const MISTAKES: [input: unknown, pointer: string, detail: string][] = [
  ['text', '', 'must be an object'],
  [{ strange: 1 }, '/strange', 'is not known here: leave it out'],
  [{ part: {} }, '/part/in', 'is missing: give a number'],
  [{ part: null }, '/part', 'must be an object'],
  [{ text: 1 }, '/text', 'must be a text'],
  [{ text: 'a' }, '/text', 'must have at least 2 characters'],
  [{ text: 'abcde' }, '/text', 'must have at most 4 characters'],
  [{ letter: '' }, '/letter', 'must have at least 1 character'],
  [{ letter: 'ab' }, '/letter', 'must have at most 1 character'],
  [{ list: 1 }, '/list', 'must be a list'],
  [{ list: [1] }, '/list', 'must hold at least 2 items'],
  [{ list: [1, 2, 3, 4] }, '/list', 'must hold at most 3 items'],
  [{ list: [1, 'b'] }, '/list/1', 'must be a number'],
  [{ one: [] }, '/one', 'must hold at least 1 item'],
  [{ one: [1, 2] }, '/one', 'must hold at most 1 item'],
  [{ size: 0 }, '/size', 'must be at least 1'],
  [{ size: 10 }, '/size', 'must be at most 9'],
  [{ size: 1.5 }, '/size', 'must be a whole number'],
  [{ choice: 'year' }, '/choice', 'must be "day" or "week"'],
  [{ yes: 'yes' }, '/yes', 'must be true or false'],
  [{ table: [] }, '/table', 'must be an object'],
  [
    { table: { abc: 1 } },
    '/table/abc',
    'has a name that is not allowed: 1 to 200 characters without control characters',
  ],
  [{ either: 1 }, '/either', 'must be a text, or must be a list'],
  [{ same: 1 }, '/same', 'must be a list'],
  [{ pair: {} }, '/pair', 'must be a text, or must be true or false'],
  [{ typed: { type: 'c' } }, '/typed/type', 'is not one of the types allowed here'],
  [{ code: 'y' }, '/code', 'must begin with x'],
  [{ even: 3 }, '/even', 'must be even'],
  [{ none: 1 }, '/none', 'must be left out'],
  [{ when: 1 }, '/when', 'must be date'],
  [{ tenth: 11 }, '/tenth', 'is not valid'],
  [{ 'a/b~c': 'd' }, '/a~1b~0c', 'must be a number'],
]

test.each(MISTAKES)('%j is refused at "%s": %s', (input, pointer, detail) => {
  expect(mistakesOf(input).issues).toEqual([{ pointer, detail }])
})

test('what is right comes back as it is', () => {
  const input = { text: 'abc', list: [1, 2], part: { in: 3 } }
  expect(parse(anything, input)).toEqual(input)
})

test('all mistakes are told at once, in one message too', () => {
  const { issues, message, code } = mistakesOf({ text: 1, size: 0 })
  expect(code).toBe('invalid-input')
  expect(issues).toHaveLength(2)
  expect(message).toBe('/text must be a text; /size must be at least 1')
  expect(mistakesOf(1).message).toBe('/ must be an object')
})

function mistakesOf(input: unknown) {
  try {
    parse(anything, input)
  } catch (error) {
    if (isAdvocacyError(error)) return error
    throw error
  }
  throw new Error('Nothing was refused.')
}
