import { describe, expect, test } from 'vitest'
import { isAdvocacyError } from '../error.ts'
import { dayName, parsePeriod, periodOf } from './period.ts'

// First day and day after the last, looked up in printed calendars.
const PERIODS: [name: string, from: string, until: string][] = [
  ['2026-11-18', '2026-11-18', '2026-11-19'],
  ['2026-W47', '2026-11-16', '2026-11-23'],
  ['2020-W01', '2019-12-30', '2020-01-06'],
  ['2026-W53', '2026-12-28', '2027-01-04'],
  ['2021-W01', '2021-01-04', '2021-01-11'],
  ['2024-W52', '2024-12-23', '2024-12-30'],
  ['2025-W01', '2024-12-30', '2025-01-06'],
  ['2024-02', '2024-02-01', '2024-03-01'],
  ['2026-Q4', '2026-10-01', '2027-01-01'],
  ['2026', '2026-01-01', '2027-01-01'],
]

describe('a period by its name', () => {
  test.each(PERIODS)('%s runs from %s until %s', (name, from, until) => {
    const period = parsePeriod(name)
    expect([period.id, dayName(period.from), dayName(period.until)]).toEqual([name, from, until])
  })

  test.each(PERIODS)('%s is found by its first and its last day', (name) => {
    const { from, until } = parsePeriod(name)
    const unit = name.includes('W')
      ? 'week'
      : name.includes('Q')
        ? 'quarter'
        : ({ 4: 'year', 7: 'month', 10: 'day' } as const)[name.length]
    expect([periodOf(from, unit ?? 'all').id, periodOf(until - 1, unit ?? 'all').id]).toEqual([name, name])
  })

  test('all holds every day', () => {
    const { from, until } = parsePeriod('all')
    expect(from).toBeLessThan(-700_000)
    expect(until).toBeGreaterThan(3_000_000)
  })

  test.each([
    '2025-W53',
    '2026-W00',
    '2026-W54',
    '2026-02-29',
    '2026-13',
    '2026-00',
    '2026-Q5',
    '2026-W7',
    '26-W07',
    '',
    'week',
    '2026-11-18T00:00:00Z',
  ])('"%s" is refused, with how to write it', (name) => {
    let refused: unknown
    try {
      parsePeriod(name)
    } catch (error) {
      refused = error
    }
    expect(isAdvocacyError(refused) && [refused.code, refused.issues[0]?.pointer]).toEqual(['invalid-input', '/period'])
  })
})
