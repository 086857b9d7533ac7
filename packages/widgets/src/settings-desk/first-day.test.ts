import { expect, test } from 'vitest'
import { firstDayOf } from './first-day.ts'

// Mondays of ISO weeks as a calendar on paper has them; weeks of 2021 and 2027 begin after the new year, those of 2020 and 2026 before it.
test.each([
  ['2026', '2026-01-01'],
  ['2026-11', '2026-11-01'],
  ['2026-Q1', '2026-01-01'],
  ['2026-Q4', '2026-10-01'],
  ['2026-W47', '2026-11-16'],
  ['2026-W01', '2025-12-29'],
  ['2020-W53', '2020-12-28'],
  ['2021-W01', '2021-01-04'],
  ['2027-W01', '2027-01-04'],
])('%s begins on %s', (period, day) => {
  expect(firstDayOf(period)).toBe(day)
})
