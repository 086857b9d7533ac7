import { expect, test } from 'vitest'
import { neighbour, periodAt } from './periods.ts'

test.each([
  ['day', '2026-11-22', '2026-11-22'],
  ['week', '2026-11-22', '2026-W47'],
  ['week', '2026-11-23', '2026-W48'],
  ['week', '2027-01-03', '2026-W53'],
  ['week', '2024-12-30', '2025-W01'],
  ['month', '2026-11-22', '2026-11'],
  ['quarter', '2026-11-22', '2026-Q4'],
  ['quarter', '2026-03-31', '2026-Q1'],
  ['year', '2026-11-22', '2026'],
] as const)('the %s of %s is %s', (unit, day, name) => {
  expect(periodAt(unit, Date.parse(day))).toBe(name)
})

test.each([
  ['2026-11-22', '2026-11-21', '2026-11-23'],
  ['2026-03-01', '2026-02-28', '2026-03-02'],
  ['2026-W47', '2026-W46', '2026-W48'],
  ['2026-W53', '2026-W52', '2027-W01'],
  ['2026-W01', '2025-W52', '2026-W02'],
  ['2026-01', '2025-12', '2026-02'],
  ['2026-Q4', '2026-Q3', '2027-Q1'],
  ['2026', '2025', '2027'],
])('around %s lie %s and %s', (name, before, after) => {
  expect([neighbour(name, -1), neighbour(name, 1)]).toEqual([before, after])
})

test.each(['all', 'last-30-days', 'season:voorjaar', '2026-11-01..2026-11-20'])('%s has no neighbours', (name) => {
  expect(neighbour(name, 1)).toBeUndefined()
})
