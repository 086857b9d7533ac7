import type { PersonalActivity } from '@advocacy-kit/core'
import { describe, expect, test } from 'vitest'
import { record, served } from './served.ts'

const HOUR = 3_600_000
const FIRST = Date.parse('2026-01-01T00:00:00Z')
/** From before 1 January to after 3 January, the end of 2026-W53, everywhere. */
const HOURS = Array.from({ length: 371 * 24 }, (_, hour) => FIRST - 36 * HOUR + hour * HOUR)

// How many hours the periods with a clock change, week 53 and the year have: known without any code.
const LENGTHS: [timeZone: string, period: string, hours: number][] = [
  ['Europe/Amsterdam', '2026-03-29', 23],
  ['Europe/Amsterdam', '2026-W13', 167],
  ['Europe/Amsterdam', '2026-03', 743],
  ['Europe/Amsterdam', '2026-10-25', 25],
  ['Europe/Amsterdam', '2026-W43', 169],
  ['Europe/Amsterdam', '2026-10', 745],
  ['Europe/Amsterdam', '2026-W53', 168],
  ['Europe/Amsterdam', '2026', 8760],
  ['America/New_York', '2026-03-08', 23],
  ['America/New_York', '2026-W10', 167],
  ['America/New_York', '2026-11-01', 25],
  ['America/New_York', '2026-W44', 169],
  ['America/New_York', '2026-W53', 168],
  ['America/New_York', '2026-Q4', 2209],
  ['Asia/Kathmandu', '2026-03-29', 24],
  ['Asia/Kathmandu', '2026-W13', 168],
  ['Asia/Kathmandu', '2026-W53', 168],
  ['Asia/Kathmandu', '2026', 8760],
]

describe.each(['Europe/Amsterdam', 'America/New_York', 'Asia/Kathmandu'])(
  'a year of periods in %s, through HTTP',
  (timeZone) => {
    test('a point an hour fills every day, week, month and quarter as Intl says', async () => {
      const program = await served({ rules: [{ id: 'comments', on: 'comment.posted', points: 1 }] }, { timeZone })
      try {
        const ann = program.as({ id: 'ann' })
        const { id } = await ann.me.join({})
        await record(
          program.importer,
          HOURS.map((at) => comment(id ?? '', at)),
        )
        const score = async (period: string) => (await ann.points.get({ period })).score
        const expected = hoursByPeriod(timeZone)
        expect(expected.size).toBe(365 + 53 + 12 + 4 + 1)
        for (const [period, hours] of expected) expect([period, await score(period)]).toEqual([period, hours])
        for (const [, period, hours] of LENGTHS.filter(([zone]) => zone === timeZone))
          expect([period, await score(period)]).toEqual([period, hours])
      } finally {
        await program.close()
      }
    })
  },
)

/** At half past, so that it is on no boundary; Kathmandu is three quarters of an hour off. */
function comment(person: string, at: number): PersonalActivity {
  const occurredAt = new Date(at + HOUR / 2).toISOString()
  return { id: `comment-${at}`, type: 'comment.posted', occurredAt, person }
}

/** How many of the hours lie in each period of 2026, by the local date that Intl gives. */
function hoursByPeriod(timeZone: string): Map<string, number> {
  const local = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })
  const hours = new Map<string, number>()
  for (const at of HOURS) {
    for (const period of periodsOf(local.format(at + HOUR / 2))) hours.set(period, (hours.get(period) ?? 0) + 1)
  }
  return hours
}

/** The periods of 2026 that a date lies in. Its ISO weeks run from Monday 29 December 2025, week 1, to week 53. */
function periodsOf(date: string): string[] {
  const week = Math.floor((Date.parse(date) - Date.parse('2025-12-29')) / (7 * 24 * HOUR)) + 1
  const weeks = week >= 1 && week <= 53 ? [`2026-W${String(week).padStart(2, '0')}`] : []
  const [year, month = ''] = date.split('-')
  if (year !== '2026') return weeks
  return [date, ...weeks, `2026-${month}`, `2026-Q${Math.ceil(Number(month) / 3)}`, '2026']
}
