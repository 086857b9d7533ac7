import { expect, test } from 'vitest'
import { recurs } from './recurring.ts'
import { zone } from './zone.ts'

const amsterdam = zone('Europe/Amsterdam')
const at = (instant: string) => Date.parse(instant)

test.each([
  ['2026-11-18T20:59:59Z', false],
  ['2026-11-18T21:00:00Z', true],
  ['2026-11-18T23:30:00Z', true],
  ['2026-11-19T05:59:59Z', true],
  ['2026-11-19T06:00:00Z', false],
])('from 22:00 until 07:00 goes over midnight: %s', (instant, inside) => {
  expect(recurs({ every: 'day', from: '22:00', until: '07:00' }, at(instant), amsterdam)).toBe(inside)
})

test('the clock decides on the days of its changes', () => {
  const three = { every: 'day', from: '03:00', until: '04:00' } as const
  // On 29 March 2026, 02:00 is 03:00; on 25 October 03:00 is 02:00, and two o'clock comes twice.
  expect(recurs(three, at('2026-03-29T01:00:00Z'), amsterdam)).toBe(true)
  expect(recurs(three, at('2026-10-25T01:30:00Z'), amsterdam)).toBe(false)
  expect(recurs(three, at('2026-10-25T02:00:00Z'), amsterdam)).toBe(true)
})

test('days of the week, by the local day', () => {
  const monday = { every: 'week', days: [1] } as const
  expect(recurs(monday, at('2026-11-15T22:59:59Z'), amsterdam)).toBe(false)
  expect(recurs(monday, at('2026-11-15T23:00:00Z'), amsterdam)).toBe(true)
  expect(recurs(monday, at('1969-12-29T12:00:00Z'), amsterdam)).toBe(true)
})

test('a season of the year has its last day, and goes over new year', () => {
  const december = { every: 'year', from: '12-01', to: '01-06' } as const
  expect(recurs(december, at('2026-11-30T22:59:59Z'), amsterdam)).toBe(false)
  expect(recurs(december, at('2026-11-30T23:00:00Z'), amsterdam)).toBe(true)
  expect(recurs(december, at('2027-01-06T22:59:59Z'), amsterdam)).toBe(true)
  expect(recurs(december, at('2027-01-06T23:00:00Z'), amsterdam)).toBe(false)
})

test.each([
  { every: 'day', from: '24:00', until: '07:00' },
  { every: 'day', from: '22:00', until: '7:00' },
  { every: 'year', from: '1-1', to: '02-01' },
] as const)('%o is refused', (stretch) => {
  expect(() => recurs(stretch, 0, amsterdam)).toThrow(expect.objectContaining({ code: 'invalid-input' }))
})
