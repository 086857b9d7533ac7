import { rank, score } from '@advocacy-kit/core'
import { describe, expect, test } from 'vitest'
import { dayOf, isWeekend, midnight } from './calendar.ts'
import { items } from './content.ts'
import { pillars, programSeed, TIME_ZONE, teams } from './organisation.ts'
import { employees, viewers } from './people.ts'
import { HISTORY, timeline } from './timeline.ts'

const SUNDAY = Date.parse('2026-11-22T09:00:00Z')
const firstDay = dayOf(SUNDAY) - HISTORY + 1

function told(now: number, from = firstDay) {
  return timeline({ seed: 'zilverveen', firstDay: from, now })
}

describe('the calendar', () => {
  test.each([
    ['winter', '2026-11-22T09:00:00Z', '2026-11-21T23:00:00.000Z'],
    ['summer', '2026-07-01T09:00:00Z', '2026-06-30T22:00:00.000Z'],
    ['the day the clock goes back', '2026-10-25T12:00:00Z', '2026-10-24T22:00:00.000Z'],
    ['the day after', '2026-10-26T12:00:00Z', '2026-10-25T23:00:00.000Z'],
  ])('midnight in %s', (_, instant, expected) => {
    expect(new Date(midnight(dayOf(Date.parse(instant)))).toISOString()).toBe(expected)
  })

  test('weekends', () => {
    const days = [0, 1, 2, 3, 4, 5, 6].map((day) => isWeekend(dayOf(SUNDAY) + 1 + day))
    expect(days).toEqual([false, false, false, false, false, true, true])
  })
})

describe('the sample', () => {
  test('is as large as it says', () => {
    const ambassadors = employees.filter(({ joins }) => joins !== undefined)
    expect(ambassadors.length).toBeGreaterThanOrEqual(58)
    expect(ambassadors.length).toBeLessThanOrEqual(64)
    expect(ambassadors.filter(({ leaves }) => leaves !== undefined).length).toBeGreaterThanOrEqual(3)
    expect(new Set(employees.map(({ name }) => name)).size).toBe(employees.length)
    expect([teams.length, items.length, pillars.length, viewers.length]).toEqual([6, 40, 4, 8])
    expect(new Set(items.map(({ title }) => title)).size).toBe(40)
    for (const { id } of teams) expect(ambassadors.filter(({ team }) => team === id).length).toBeGreaterThanOrEqual(8)
  })

  test('holds shares, reactions that grow and sometimes fall, and withdrawals', () => {
    const activities = told(SUNDAY)
    const count = (type: string) => activities.filter((activity) => activity.type === type).length
    expect(count('share.opened')).toBeGreaterThan(count('share.confirmed'))
    expect(count('share.confirmed')).toBeGreaterThan(500)
    expect(count('share.withdrawn')).toBeGreaterThan(5)
    expect(falls(activities)).toBeGreaterThan(20)
  })

  test('is the same every time, and a later telling only adds to it', () => {
    const early = told(SUNDAY)
    const later = told(SUNDAY + 9 * 86_400_000)
    expect(told(SUNDAY)).toEqual(early)
    expect(later.slice(0, early.length)).toEqual(early)
    expect(later.length).toBeGreaterThan(early.length)
  })

  test('tells nothing that has not happened yet, and everything in order', () => {
    const times = told(SUNDAY).map(({ occurredAt }) => Date.parse(occurredAt))
    expect(Math.max(...times)).toBeLessThanOrEqual(SUNDAY)
    expect(times).toEqual([...times].sort((a, b) => a - b))
  })

  test.each([
    ['on a Sunday', SUNDAY, '2026-W47'],
    ['in the first minute of a week', midnight(dayOf(SUNDAY) + 1) + 5_000, '2026-W48'],
    ['a week after the first start', SUNDAY + 7 * 86_400_000, '2026-W48'],
  ])('every board is alive %s', (_, now, week) => {
    const ledger = score(told(now), programSeed.rules, { timeZone: TIME_ZONE })
    expect(rank(ledger, { period: week, by: 'team' }).length).toBe(6)
    expect(rank(ledger, { by: 'team' }).length).toBe(6)
  })

  test('leaves viewers the newest items to share', () => {
    const newest = new Set(items.slice(-9).map(({ id }) => id))
    const taken = told(SUNDAY).filter(
      (activity) =>
        activity.type === 'share.opened' &&
        viewers.some(({ id }) => id === activity.person) &&
        newest.has(activity.content ?? ''),
    )
    expect(taken).toEqual([])
  })
})

/** How often a count of likes is lower than the one before it. */
function falls(activities: ReturnType<typeof told>): number {
  const known = new Map<string, number>()
  let count = 0
  for (const activity of activities) {
    if (activity.type !== 'reactions.observed') continue
    const like = activity.counts.like ?? 0
    if (like < (known.get(activity.share) ?? 0)) count += 1
    known.set(activity.share, like)
  }
  return count
}
