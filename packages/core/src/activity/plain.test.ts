import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { personalActivity } from './activity.ts'
import { plainCopy } from './plain.ts'

const at = '2026-11-18T09:00:00Z'
const whole = {
  id: 'a1',
  occurredAt: at,
  person: 'ann',
  share: 's1',
  counts: { like: 2, comment: null },
  kudos: 'k1',
  by: 'ben',
  points: 3,
  reason: 'thanks',
  conversion: 'lead',
}

/** One of each type, with no more than it needs. */
const examples = personalActivity.def.options.map(({ def: { shape } }) => ({
  ...Object.fromEntries(
    Object.entries(whole).filter(([key]) => key in shape && !(shape[key as 'id'] instanceof z.ZodMiniOptional)),
  ),
  type: shape.type.def.values[0],
}))

/** 101 characters in 202 parts. */
const LONG = '𝒳'.repeat(101)

const values: unknown[] = [
  ...['a', '', '.', '..', '...', 'a\n', 'é', '\ud800', 'x'.repeat(200), 'x'.repeat(201), LONG],
  ...[at, '2026-11-18T09:00Z', '2026-02-29T09:00:00Z', '2024-02-29T09:00:00.123456789+01:00', '2026-11-18T24:00:00Z'],
  ...['1969-12-31T23:59:59Z', '2026-11-18', '2026-13-01T00:00:00Z', '+010000-01-01T00:00:00Z'],
  ...[0, -0, 1, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 2 ** 53 - 1, true, false, null, undefined],
  ...[{}, [], { like: 1 }, { like: -1 }, { like: -0 }, { like: 0.5 }, { like: undefined }, { '': 1 }, { like: '1' }],
  ...[new Date(0), new Map(), Object.create({ like: 1 }), Object.create(null)],
]

const keys = [
  ...new Set(personalActivity.def.options.flatMap(({ def: { shape } }) => Object.keys(shape))),
  'unheard-of',
]

test('each type is taken as it is, as a copy', () => {
  expect(examples).toHaveLength(17)
  for (const example of examples) {
    const copy = plainCopy(example)
    expect(copy).toEqual(z.parse(personalActivity, example))
    expect(copy).not.toBe(example)
  }
  const observed = { ...whole, kudos: undefined, points: undefined, reason: undefined, type: 'reactions.observed' }
  for (const key of ['kudos', 'points', 'reason'] as const) delete observed[key]
  const copy = plainCopy(observed)
  expect(copy).toEqual(observed)
  expect(copy && 'counts' in copy && copy.counts).not.toBe(observed.counts)
})

test('nothing is taken that the schema refuses, and next to nothing refused that it takes', () => {
  const left = new Set()
  for (const example of examples) {
    for (const key of keys) {
      for (const value of values) {
        const changed = { ...example, [key]: value }
        const judged = z.safeParse(personalActivity, changed)
        const copy = plainCopy(changed)
        if (copy) expect([key, value, judged.data]).toEqual([key, value, copy])
        else if (judged.success) left.add(value)
      }
      const rest = Object.fromEntries(Object.entries(example).filter(([name]) => name !== key))
      expect([key, plainCopy(rest) !== undefined]).toEqual([key, z.safeParse(personalActivity, rest).success])
    }
  }
  expect([...left].filter((value) => typeof value !== 'object')).toEqual([LONG])
  expect(left.size).toBeLessThan(4)
})

test.each([
  ['null', null],
  ['a list', []],
  ['a text', 'a'],
  ['an instance of a class', Object.assign(new (class Shared {})(), examples[0])],
  ['what inherits', Object.create(examples[0] ?? null)],
])('%s is left to the schema', (_, value) => {
  expect(plainCopy(value)).toBeUndefined()
})
