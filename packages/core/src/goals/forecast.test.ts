import { expect, test } from 'vitest'
import { parsePeriod } from '../calendar/period.ts'
import { goalStandingOf } from './forecast.ts'

const dayOf = (name: string) => parsePeriod(name).from

/** A goal from 1 to 30 November 2026, as it stands on a day. */
function standing(today: string, target: number, sums: Record<string, number>, until = '2026-12-01') {
  return goalStandingOf({
    target,
    from: dayOf('2026-11-01'),
    until: dayOf(until),
    today: dayOf(today),
    sums: new Map(Object.entries(sums).map(([day, sum]) => [dayOf(day), sum])),
  })
}

test('days add up, and the days without anything stand among them', () => {
  const { days, progress } = standing('2026-11-04', 30, { '2026-11-01': 5, '2026-11-03': 7 })
  expect(days).toEqual([
    { day: '2026-11-01', value: 5 },
    { day: '2026-11-02', value: 5 },
    { day: '2026-11-03', value: 12 },
    { day: '2026-11-04', value: 12 },
  ])
  expect(progress).toEqual({ value: 12, percent: 40, reached: false, reachedOn: null })
})

test('a percentage is rounded down, may pass 100, and is never below 0', () => {
  const percent = (value: number) => standing('2026-11-01', 1000, { '2026-11-01': value }).progress.percent
  expect([999, 1000, 1009, 2500, 9, -40].map(percent)).toEqual([99, 100, 100, 250, 0, 0])
})

test('nothing is foretold before three whole days, nor once the goal is over', () => {
  const sums = { '2026-11-01': 9 }
  expect(standing('2026-10-20', 300, sums)).toEqual({
    progress: { value: 0, percent: 0, reached: false, reachedOn: null },
    forecast: null,
    days: [],
  })
  expect(standing('2026-11-03', 300, sums).forecast).toBeNull()
  // 9 in 3 days is 3 a day; 27 days are left, today among them: 9 + 81.
  expect(standing('2026-11-04', 300, sums).forecast).toEqual({ value: 90, on: null })
  expect(standing('2026-11-30', 300, sums).forecast).toEqual({ value: 9, on: null })
  expect(standing('2026-12-01', 300, sums).forecast).toBeNull()
})

test('today is not over: it is shown, and is no part of the pace', () => {
  // 20 in 10 days is 2 a day; 20 days are left: 20 + 40. The 5 of today are part of those 40.
  const { progress, forecast } = standing('2026-11-11', 200, { '2026-11-01': 20, '2026-11-11': 5 })
  expect([progress.value, forecast]).toEqual([25, { value: 60, on: null }])
  // What stands already is never foretold away.
  expect(standing('2026-11-11', 200, { '2026-11-01': 20, '2026-11-11': 90 }).forecast?.value).toBe(110)
})

test('the day is the first on which the pace reaches the target', () => {
  // 30 in 10 days is 3 a day. 36 is reached on the second day: 30, then 33 at the end of the 11th, 36 at that of the 12th.
  const on = (target: number) => standing('2026-11-11', target, { '2026-11-05': 30 }).forecast?.on
  expect([31, 33, 34, 36, 37, 90, 91].map(on)).toEqual([
    '2026-11-11',
    '2026-11-11',
    '2026-11-12',
    '2026-11-12',
    '2026-11-13',
    '2026-11-30',
    null,
  ])
})

test('the pace is that of the last 28 days', () => {
  const sums = { '2026-11-01': 2800, '2026-11-03': 28 }
  // On the 29th of November 28 days have passed, the first among them: 101 a day; 33 days are left until the end of the year.
  expect(standing('2026-11-29', 9999, sums, '2027-01-01').forecast?.value).toBe(2828 + 101 * 33)
  // A day later the first is out: 1 a day, for 32 days.
  expect(standing('2026-11-30', 9999, sums, '2027-01-01').forecast?.value).toBe(2828 + 32)
})

test('a goal that was reached says when, and forgets it when what counted is taken back', () => {
  const sums = { '2026-11-02': 6, '2026-11-05': 6, '2026-11-06': 6 }
  const { progress, forecast } = standing('2026-11-10', 12, sums)
  expect(progress).toEqual({ value: 18, percent: 150, reached: true, reachedOn: '2026-11-05' })
  expect(forecast).toEqual({ value: 60, on: '2026-11-05' })
  expect(standing('2026-11-10', 12, { ...sums, '2026-11-08': -7 }).progress).toEqual({
    value: 11,
    percent: 91,
    reached: false,
    reachedOn: null,
  })
})

test('without a pace the target is not in sight', () => {
  expect(standing('2026-11-10', 12, {}).forecast).toEqual({ value: 0, on: null })
  expect(standing('2026-11-10', 12, { '2026-11-01': 6, '2026-11-02': -8 }).forecast).toEqual({ value: -2, on: null })
})
