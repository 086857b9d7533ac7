import { describe, expect, test } from 'vitest'
import { dayName } from './period.ts'
import { zone } from './zone.ts'

// Wall-clock dates on either side of midnight and of clock changes, from published zone tables.
const DAYS: [name: string, instant: string, day: string][] = [
  ['Europe/Amsterdam', '2026-03-28T22:59:59.999Z', '2026-03-28'],
  ['Europe/Amsterdam', '2026-03-28T23:00:00Z', '2026-03-29'],
  ['Europe/Amsterdam', '2026-03-29T21:59:59Z', '2026-03-29'],
  ['Europe/Amsterdam', '2026-03-29T22:00:00Z', '2026-03-30'],
  ['Europe/Amsterdam', '2026-10-24T21:59:59Z', '2026-10-24'],
  ['Europe/Amsterdam', '2026-10-24T22:00:00Z', '2026-10-25'],
  ['Europe/Amsterdam', '2026-10-25T22:59:59Z', '2026-10-25'],
  ['Europe/Amsterdam', '2026-10-25T23:00:00Z', '2026-10-26'],
  ['America/New_York', '2026-03-08T04:59:59Z', '2026-03-07'],
  ['America/New_York', '2026-11-01T03:59:59Z', '2026-10-31'],
  ['America/New_York', '2026-11-02T04:59:59Z', '2026-11-01'],
  ['Asia/Kathmandu', '2026-01-01T18:14:59Z', '2026-01-01'],
  ['Asia/Kathmandu', '2026-01-01T18:15:00Z', '2026-01-02'],
  ['Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-29'],
  ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31'],
  ['America/Sao_Paulo', '2018-11-04T02:59:59Z', '2018-11-03'],
  ['America/Sao_Paulo', '2018-11-04T03:00:00Z', '2018-11-04'],
  ['Australia/Lord_Howe', '2026-04-04T12:59:59Z', '2026-04-04'],
  ['Pacific/Kiritimati', '2026-01-01T10:00:00Z', '2026-01-02'],
]

// The first instant of days that begin with, or after, a clock change; the 30th of December 2011 was left out in Samoa.
const STARTS: [name: string, day: string, instant: string][] = [
  ['Europe/Amsterdam', '2026-03-29', '2026-03-28T23:00:00.000Z'],
  ['Europe/Amsterdam', '2026-03-30', '2026-03-29T22:00:00.000Z'],
  ['Europe/Amsterdam', '2026-10-26', '2026-10-25T23:00:00.000Z'],
  ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00.000Z'],
  ['Asia/Kathmandu', '2026-01-02', '2026-01-01T18:15:00.000Z'],
  ['Pacific/Kiritimati', '2026-01-02', '2026-01-01T10:00:00.000Z'],
  ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00.000Z'],
]

test.each(STARTS)('in %s the day %s starts at %s', (name, day, instant) => {
  expect(new Date(zone(name).startOf(Date.parse(day) / 86_400_000)).toISOString()).toBe(instant)
})

describe('the local day of an instant', () => {
  test.each(DAYS)('in %s at %s is %s', (name, instant, day) => {
    expect(dayName(zone(name).dayOf(Date.parse(instant)))).toBe(day)
  })

  test('agrees with Intl at every half hour of two years, in zones of every kind', () => {
    const start = Date.parse('2025-01-01T00:00:00Z')
    for (const name of [
      'Europe/Amsterdam',
      'America/New_York',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
      'Africa/Casablanca',
      'America/St_Johns',
    ]) {
      const { dayOf } = zone(name)
      const intl = new Intl.DateTimeFormat('sv-SE', { timeZone: name, dateStyle: 'short' })
      for (let step = 0; step < 730 * 48; step += 3) {
        const at = start + step * 1_800_000
        if (dayName(dayOf(at)) !== intl.format(at))
          expect([name, new Date(at).toISOString(), dayName(dayOf(at))]).toEqual([name, '', intl.format(at)])
      }
    }
  })

  test('a name that is no zone is refused', () => {
    const message = '"Europe/Utrecht" is not a time zone: use a name such as Europe/Amsterdam.'
    expect(() => zone('Europe/Utrecht')).toThrow(
      expect.objectContaining({
        code: 'invalid-input',
        message,
        issues: [{ pointer: '/timeZone', detail: message }],
        cause: expect.any(RangeError),
      }),
    )
  })
})
