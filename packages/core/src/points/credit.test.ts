import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitCredit } from './credit.ts'

const split = (total: number, weights: Record<string, number>) =>
  Object.fromEntries([...splitCredit(total, new Map(Object.entries(weights)))].sort())

describe('by hand', () => {
  test.each<[total: number, weights: Record<string, number>, credit: Record<string, number>]>([
    [9, { ann: 1, ben: 1, cas: 1 }, { ann: 3, ben: 3, cas: 3 }],
    [10, { cas: 1, ben: 1, ann: 1 }, { ann: 4, ben: 3, cas: 3 }],
    [11, { ann: 1, ben: 1, cas: 1 }, { ann: 4, ben: 4, cas: 3 }],
    [-10, { ann: 1, ben: 1, cas: 1 }, { ann: -4, ben: -3, cas: -3 }],
    [2, { ann: 1, ben: 1, cas: 1 }, { ann: 1, ben: 1, cas: 0 }],
    [0, { ann: 1, ben: 1 }, { ann: 0, ben: 0 }],
    // 10 / 6 x 1, 2, 3 = 1.67, 3.33, 5.
    [10, { ann: 1, ben: 2, cas: 3 }, { ann: 2, ben: 3, cas: 5 }],
    // 7 / 4 x 3, 1, 0 = 5.25, 1.75, 0: the remainder counts before the id.
    [7, { ann: 3, ben: 1, cas: 0 }, { ann: 5, ben: 2, cas: 0 }],
    // Upper case comes before lower case, and U+FF5E before the emoji, whose UTF-16 would say the opposite.
    [1, { a: 1, B: 1 }, { a: 0, B: 1 }],
    [1, { '😀': 1, '～': 1 }, { '😀': 0, '～': 1 }],
    [9007199254740991, { ann: 2, ben: 1 }, { ann: 6004799503160661, ben: 3002399751580330 }],
    [5, {}, {}],
    [5, { ann: 0 }, {}],
  ])('%d over %j is %j', (total, weights, credit) => {
    expect(split(total, weights)).toEqual(credit)
  })
})

describe('whatever the points and weights', () => {
  const total = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })
  const weights = fc
    .dictionary(fc.string({ minLength: 1, maxLength: 3 }), fc.nat(100_000), { minKeys: 1, maxKeys: 30 })
    .filter((one) => Object.values(one).some((weight) => weight > 0))
  const sum = (values: Iterable<number>) => [...values].reduce((all, one) => all + one, 0)

  test('the sum is the total', () => {
    fc.assert(
      fc.property(total, weights, (points, given) => {
        expect(sum(Object.values(split(points, given)))).toBe(points)
      }),
    )
  })

  test('nobody is a whole point from their exact share', () => {
    fc.assert(
      fc.property(total, weights, (points, given) => {
        const whole = BigInt(sum(Object.values(given)))
        for (const [id, own] of Object.entries(split(points, given))) {
          const off = BigInt(own) * whole - BigInt(points) * BigInt(given[id] ?? 0)
          expect(off < whole && off > -whole).toBe(true)
        }
      }),
    )
  })

  test('who got one more had no smaller remainder than who did not', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), weights, (points, given) => {
        const whole = sum(Object.values(given))
        const shares = Object.entries(split(points, given)).map(([id, own]) => {
          const exact = points * (given[id] ?? 0)
          return { more: own > Math.floor(exact / whole), remainder: exact % whole }
        })
        const least = Math.min(...shares.filter(({ more }) => more).map(({ remainder }) => remainder))
        for (const { more, remainder } of shares) if (!more) expect(remainder).toBeLessThanOrEqual(least)
      }),
    )
  })

  test('the order of the people does not matter', () => {
    fc.assert(
      fc.property(total, weights, (points, given) => {
        const turned = Object.fromEntries(Object.entries(given).reverse())
        expect(split(points, turned)).toEqual(split(points, given))
      }),
    )
  })

  test('taking is the mirror of giving', () => {
    fc.assert(
      fc.property(total, weights, (points, given) => {
        const mirrored = Object.entries(split(-points, given)).map(([id, own]) => [id, own === 0 ? 0 : -own])
        expect(Object.fromEntries(mirrored)).toEqual(split(points, given))
      }),
    )
  })
})
