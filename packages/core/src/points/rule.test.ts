import { describe, expect, test } from 'vitest'
import { parse } from '../api/parse.ts'
import { type Issue, isAdvocacyError } from '../error.ts'
import { presets } from './presets.ts'
import { ruleSet } from './rule.ts'

function mistakes(rules: unknown): readonly Issue[] {
  try {
    parse(ruleSet, { rules })
  } catch (error) {
    if (isAdvocacyError(error)) return error.issues
    throw error
  }
  return []
}

const share = { id: 'share', on: 'share.confirmed', points: 1 }
const reaction = { id: 'reaction', on: 'reactions.observed', points: 1 }

const WRONG: [name: string, rules: unknown, pointer: string, detail: RegExp][] = [
  ['points as text', [{ ...share, points: '12' }], '/rules/0/points', /whole number|number/],
  ['points below zero', [{ ...share, points: -1 }], '/rules/0/points', /at least 0/],
  ['half a point', [{ ...share, points: 0.5 }], '/rules/0/points', /whole number/],
  ['a table of kinds for a share', [{ ...share, points: { like: 1 } }], '/rules/0/points', /one number/],
  ['once for reactions', [{ ...reaction, once: ['content'] }], '/rules/0/once', /leave it out/],
  [
    'a count limit for reactions',
    [{ ...reaction, limit: { count: 1, per: 'day' } }],
    '/rules/0/limit',
    /limit its points/,
  ],
  [
    'two limits of a kind',
    [
      {
        ...share,
        limit: [
          { count: 1, per: 'day' },
          { count: 2, per: 'day' },
        ],
      },
    ],
    '/rules/0/limit',
    /keep the lower/,
  ],
  ['two rules of one id', [share, { ...reaction, id: 'share' }], '/rules/1/id', /two rules have this id/],
  ['a type that earns nothing', [{ ...share, on: 'share.withdrawn' }], '/rules/0/on', /"share.confirmed"/],
  ['an unknown attribute', [{ ...share, when: { mood: 'good' } }], '/rules/0/when/mood', /leave it out/],
  [
    'factors that divide too finely',
    [{ ...share, multipliers: [997, 991, 983].map((over) => ({ times: 1, over })) }],
    '/rules/0/multipliers',
    /smaller numbers/,
  ],
  [
    'a weight and factors that divide too finely together',
    [
      {
        ...share,
        weights: { x: { times: 1, over: 2 }, y: { times: 1, over: 1000 } },
        multipliers: [1000, 11].map((over) => ({ times: 1, over })),
      },
    ],
    '/rules/0/multipliers',
    /a product of over beyond 10000000/,
  ],
  [
    'a weight and factors that multiply too much together',
    [{ ...share, weights: { x: { times: 1000 } }, multipliers: [1000, 11].map((times) => ({ times })) }],
    '/rules/0/multipliers',
    /a product of times beyond 10000000/,
  ],
  [
    'factors that divide too finely together with what counts per so many',
    [{ ...reaction, per: 1_000_000, weights: { x: { times: 1, over: 11 } } }],
    '/rules/0/multipliers',
    /a product of over beyond 10000000/,
  ],
  ['per for a share', [{ ...share, per: 1000 }], '/rules/0/per', /leave it out/],
  ['a bonus for reactions', [{ ...reaction, bonus: true }], '/rules/0/bonus', /leave it out/],
  ['no points at all', [{ id: 'share', on: 'share.confirmed' }], '/rules/0/points', /number/],
  ['a limit of nothing', [{ ...share, limit: { count: 0, per: 'day' } }], '/rules/0/limit/count', /at least 1/],
]

describe('a rule set', () => {
  test.each(Object.entries(presets))('%s is one', (_name, preset) => {
    expect(mistakes(preset.rules)).toEqual([])
  })

  test.each(WRONG)('with %s is refused, saying where and how to mend it', (_name, rules, pointer, detail) => {
    const found = mistakes(rules)
    expect(found.map((issue) => issue.pointer)).toEqual([pointer])
    expect(found[0]?.detail).toMatch(detail)
  })

  test.each<[name: string, rules: unknown]>([
    [
      'a limit of points and one of activities, both per day',
      [
        {
          ...share,
          limit: [
            { count: 1, per: 'day' },
            { points: 2, per: 'day' },
          ],
        },
      ],
    ],
    [
      'limits of one measure per day and per week',
      [
        {
          ...share,
          limit: [
            { count: 1, per: 'day' },
            { count: 2, per: 'week' },
          ],
        },
      ],
    ],
    [
      'factors that come to just ten million',
      [{ ...share, multipliers: [1000, 1000, 10].map((part) => ({ times: part, over: part })) }],
    ],
    [
      'points per million, with a factor that multiplies much',
      [{ ...reaction, per: 1_000_000, multipliers: [1000, 1000].map((times) => ({ times })) }],
    ],
  ])('with %s is one', (_name, rules) => {
    expect(mistakes(rules)).toEqual([])
  })

  test('is told all its mistakes at once', () => {
    const rules = [{ ...share, points: -1, on: 'share.shared' }, { ...reaction, once: ['content'] }, { id: '' }]
    expect(new Set(mistakes(rules).map(({ pointer }) => pointer))).toEqual(
      new Set(['/rules/0/points', '/rules/0/on', '/rules/1/once', '/rules/2/id', '/rules/2/on', '/rules/2/points']),
    )
  })
})
