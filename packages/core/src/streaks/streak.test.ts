import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysInARow } from './days.ts'
import { streaks } from './streak.ts'
import { perStretch, thresholdsReached } from './stretch.ts'

const hits = (...times: number[]) => times.map((at) => ({ at, value: 1 }))
const rule = { least: 1, tiers: { two: 2, four: 4 } }

test('after the highest tier a new streak begins', () => {
  expect(streaks(hits(1, 2, 3, 4, 5, 6), rule)).toEqual([
    { tier: 'two', from: 1, to: 2 },
    { tier: 'four', from: 1, to: 4 },
    { tier: 'two', from: 5, to: 6 },
  ])
})

test('what has reached a tier is not counted again when the time runs out', () => {
  // 1 and 2 reach `two`; 9 is too late for them, and begins anew.
  expect(streaks(hits(1, 2, 9, 10), { ...rule, within: 5 })).toEqual([
    { tier: 'two', from: 1, to: 2 },
    { tier: 'two', from: 9, to: 10 },
  ])
})

test('the order in which events arrive does not matter', () => {
  const event = fc.record({ at: fc.integer({ min: 0, max: 30 }), value: fc.integer({ min: 0, max: 2 }) })
  const events = fc.uniqueArray(event, { selector: ({ at }) => at })
  fc.assert(
    fc.property(
      events,
      fc.constantFrom(3, 8, 99),
      fc.constantFrom('end' as const, 'pass' as const),
      (all, within, misses) => {
        const once = streaks(all, { ...rule, within, misses })
        expect(streaks(all.toReversed(), { ...rule, within, misses })).toEqual(once)
        for (const { from, to } of once) expect(to - from).toBeLessThanOrEqual(within)
      },
    ),
  )
})

test('a stretch without events is one of 0', () => {
  expect(
    perStretch(
      [
        { at: 5, value: 2 },
        { at: 1, value: 3 },
        { at: 6, value: 1 },
      ],
      (at) => Math.floor(at / 2),
    ),
  ).toEqual([
    { at: 0, value: 3 },
    { at: 1, value: 0 },
    { at: 2, value: 2 },
    { at: 3, value: 1 },
  ])
  expect(perStretch([], Math.floor)).toEqual([])
})

test('a threshold is reached since the sum stayed there, and not when it was taken back', () => {
  const all = (at: number) => at * 0
  const events = [
    { at: 1, value: 5 },
    { at: 2, value: -1 },
    { at: 3, value: 2 },
  ]
  expect(thresholdsReached(events, all, [4, 5, 7])).toEqual([
    { threshold: 4, stretch: 0, at: 1 },
    { threshold: 5, stretch: 0, at: 3 },
  ])
})

test('days in a row end with the last; a frozen day bridges and does not count', () => {
  expect(daysInARow([])).toBe(0)
  expect(daysInARow([7, 5, 6, 6, 2])).toBe(3)
  expect(daysInARow([7, 5, 2], [6, 3, 4])).toBe(3)
})
