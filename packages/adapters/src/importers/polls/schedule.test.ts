import { describe, expect, test } from 'vitest'
import { interval, schedule } from './schedule.ts'

const minutes = 60_000

describe('schedule', () => {
  // Expected instants are worked out by hand from the zone's rules.
  test.each([
    ['winter', '2016-01-04T00:20', 'Europe/Amsterdam', 20 * minutes, 1, '2016-01-03T23:20:00.000Z'],
    ['day 2 begins at poll 72', '2016-01-04T00:20', 'Europe/Amsterdam', 20 * minutes, 72, '2016-01-04T23:00:00.000Z'],
    ['poll 144', '2016-01-04T00:20', 'Europe/Amsterdam', 20 * minutes, 144, '2016-01-05T23:00:00.000Z'],
    ['one before the first', '2016-01-04T00:20', 'Europe/Amsterdam', 20 * minutes, 0, '2016-01-03T23:00:00.000Z'],
    [
      'before the clock goes forward',
      '2026-03-29T01:00',
      'Europe/Amsterdam',
      60 * minutes,
      1,
      '2026-03-29T00:00:00.000Z',
    ],
    [
      'an hour later it is 3 o’clock',
      '2026-03-29T01:00',
      'Europe/Amsterdam',
      60 * minutes,
      2,
      '2026-03-29T01:00:00.000Z',
    ],
    [
      'after the clock went forward',
      '2026-03-29T03:00',
      'Europe/Amsterdam',
      60 * minutes,
      1,
      '2026-03-29T01:00:00.000Z',
    ],
    [
      'the earlier of a repeated hour',
      '2026-10-25T02:30',
      'Europe/Amsterdam',
      60 * minutes,
      1,
      '2026-10-25T00:30:00.000Z',
    ],
    ['the later of it', '2026-10-25T02:30', 'Europe/Amsterdam', 60 * minutes, 2, '2026-10-25T01:30:00.000Z'],
    ['west of Greenwich', '2026-07-01T12:00', 'America/New_York', 60 * minutes, 1, '2026-07-01T16:00:00.000Z'],
    ['half an hour off', '2026-07-01T12:00', 'Asia/Kolkata', 60 * minutes, 1, '2026-07-01T06:30:00.000Z'],
  ])('%s', (_, first, zone, every, poll, expected) => {
    expect(new Date(schedule(first, zone, every).at(poll)).toISOString()).toBe(expected)
  })

  test.each([
    ['skipped by the clock', '2026-03-29T02:30', 'Europe/Amsterdam'],
    ['no such day', '2026-02-30T00:00', 'Europe/Amsterdam'],
    ['an instant, not a local time', '2026-02-03T00:00Z', 'Europe/Amsterdam'],
    ['no time', '2026-02-03', 'Europe/Amsterdam'],
    ['no such zone', '2026-02-03T00:00', 'Europe/Zilverveen'],
  ])('refuses what is %s', (_, first, zone) => {
    expect(() => schedule(first, zone, minutes)).toThrow(expect.objectContaining({ code: 'invalid-input' }))
  })
})

describe('interval', () => {
  test.each([
    ['20m', 1_200_000],
    ['1h', 3_600_000],
    ['30s', 30_000],
    ['1d', 86_400_000],
  ])('%s', (text, expected) => {
    expect(interval(text)).toBe(expected)
  })

  test.each(['20', 'm', '0m', '-5m', '1.5h', '20 m', '1w'])('refuses %j', (text) => {
    expect(() => interval(text)).toThrow(expect.objectContaining({ code: 'invalid-input' }))
  })
})
