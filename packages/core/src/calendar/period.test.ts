import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { isAdvocacyError } from '../error.ts'
import {
  askedPeriod,
  closablePeriod,
  dayName,
  dayOf,
  localDate,
  parsePeriod,
  periodBefore,
  periodFor,
  periodName,
  periodOf,
  rangeOf,
  unitOfPeriod,
} from './period.ts'

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
    expect(refused).toHaveProperty('message', expect.stringContaining(`"${name}" is not a period: write it like`))
  })
})

describe('a range of days', () => {
  test('by its name, its first and its last day in it', () => {
    const period = parsePeriod('2026-11-01..2026-11-20')
    expect([period.id, dayName(period.from), dayName(period.until)]).toEqual([
      '2026-11-01..2026-11-20',
      '2026-11-01',
      '2026-11-21',
    ])
    expect(rangeOf(period.from, period.until)).toEqual(period)
    expect(parsePeriod('2026-11-01..2026-11-01').until).toBe(period.from + 1)
  })

  test.each(['2026-11-20..2026-11-01', '2026-11-31..2026-12-01', '2026-11-01..2026-11-31', '2026-11..2026-12', '..'])(
    '"%s" is none',
    (name) => {
      expect(() => parsePeriod(name)).toThrow('is not a period')
    },
  )
})

// What may be asked of a board, what names a period, what can be closed, and what is a day.
const FORMS: [text: string, asked: boolean, name: boolean, closable: boolean, date: boolean][] = [
  ['2026-11-18', true, true, true, true],
  ['2026-02-30', false, false, false, false],
  ['2026-W47', true, true, true, false],
  ['2026-W54', false, false, false, false],
  ['2026', true, true, true, false],
  ['all', true, true, false, false],
  ['2026-11-01..2026-11-20', true, true, false, false],
  ['2026-11-20..2026-11-01', false, false, false, false],
  ['week', true, false, false, false],
  ['last-30-days', true, false, false, false],
  ['last-3660-days', true, false, false, false],
  ['last-3661-days', false, false, false, false],
  ['last-0-days', false, false, false, false],
  ['season:autumn', true, false, false, false],
  ['campaign:jobs', true, false, false, false],
  ['campaign:', false, false, false, false],
  ['fortnight', false, false, false, false],
]

test.each(FORMS)('"%s" can be asked for: %j; is a name: %j; can be closed: %j; is a day: %j', (text, ...expected) => {
  const is = [askedPeriod, periodName, closablePeriod, localDate].map((schema) => z.safeParse(schema, text).success)
  expect(is).toEqual(expected)
})

// Wednesday 18 November 2026.
const TODAY = 20_775

test.each([
  ['day', '2026-11-18'],
  ['week', '2026-W47'],
  ['month', '2026-11'],
  ['quarter', '2026-Q4'],
  ['year', '2026'],
  ['all', 'all'],
  ['2025-W01', '2025-W01'],
])('asked for on a Wednesday, %s is %s', (asked, id) => {
  expect(periodFor(asked, TODAY)).toEqual(parsePeriod(id))
})

test('the last days end today', () => {
  const { id, from, until } = periodFor('last-30-days', TODAY)
  expect([id, dayName(from), dayName(until)]).toEqual(['last-30-days', '2026-10-20', '2026-11-19'])
})

test.each<[id: string, unit: string | undefined, before: string | undefined]>([
  ['2026-03-01', 'day', '2026-02-28'],
  ['2021-W01', 'week', '2020-W53'],
  ['2026-03', 'month', '2026-02'],
  ['2026-Q1', 'quarter', '2025-Q4'],
  ['2026', 'year', '2025'],
  ['2026-11-11..2026-11-20', undefined, '2026-11-01..2026-11-10'],
  ['all', 'all', undefined],
])('%s has the length %s, and %s before it', (id, unit, before) => {
  const period = parsePeriod(id)
  expect(unitOfPeriod(period)).toBe(unit)
  expect(periodBefore(period)).toEqual(before === undefined ? undefined : parsePeriod(before))
})

test('a day by its date', () => {
  expect(dayOf('2026-11-18')).toBe(TODAY)
  expect(['2026-11-31', '2026-11', 'today'].map(dayOf)).toEqual([undefined, undefined, undefined])
})
