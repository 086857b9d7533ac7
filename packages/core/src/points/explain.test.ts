import { expect, test } from 'vitest'
import type { Activity } from '../activity/activity.ts'
import { parsePeriod } from '../calendar/period.ts'
import { rank } from '../ranking/rank.ts'
import { explain, explanationOf } from './explain.ts'
import { score } from './score.ts'

const shared = (id: string, hour: number): Activity => ({
  id,
  type: 'share.confirmed',
  occurredAt: `2026-11-18T${String(hour).padStart(2, '0')}:00:00Z`,
  person: 'ann',
  share: `share of ${id}`,
  content: id.slice(0, 2),
  platform: 'x',
})

const rules = {
  rules: [
    { id: 'share', on: 'share.confirmed', points: 2, once: ['content'], limit: { points: 5, per: 'day' } },
    { id: 'reaction', on: 'reactions.observed', points: { like: 1, comment: 3 } },
  ],
} satisfies Parameters<typeof score>[1]

const log: Activity[] = [
  shared('c1', 8),
  shared('c1 again', 9),
  shared('c2', 10),
  shared('c3', 11),
  shared('c4', 12),
  {
    id: 'seen',
    type: 'reactions.observed',
    occurredAt: '2026-11-19T08:00:00Z',
    share: 'share of c1',
    counts: { like: 2, comment: 1, view: 90 },
  },
  {
    id: 'gone',
    type: 'reactions.observed',
    occurredAt: '2026-11-20T08:00:00Z',
    share: 'share of c1',
    counts: { like: 1 },
  },
  { id: 'book', type: 'points.spent', occurredAt: '2026-11-20T09:00:00Z', person: 'ann', points: 4 },
]

test('every number says what it is made of, and why it is not more', () => {
  const { score: total, parts } = explain(score(log, rules, { timeZone: 'Europe/Amsterdam' }), {
    person: 'ann',
    period: '2026-W47',
  })
  expect(
    parts.map(({ activity, rule, asked, points, why, kind }) => [activity, rule, asked, points, why ?? kind]),
  ).toEqual([
    ['c1', 'share', 2, 2, 'granted'],
    ['c1 again', 'share', 2, 0, 'once'],
    ['c2', 'share', 2, 2, 'granted'],
    ['c3', 'share', 2, 1, 'limit'],
    ['c4', 'share', 2, 0, 'limit'],
    ['seen', 'reaction', 5, 5, 'granted'],
    ['gone', 'reaction', -1, -1, 'reversed'],
    ['book', null, -4, -4, 'spent'],
  ])
  expect(total).toBe(9)
})

test('a board shows what was earned, a balance what is left', () => {
  const ledger = score(log, rules, { timeZone: 'Europe/Amsterdam' })
  expect(rank(ledger, { period: '2026-W47' }).map((row) => row.score)).toEqual([9])
  expect(ledger.balances.get('ann')).toBe(5)
})

test('an explanation carries the rules that it names, as they stood', () => {
  const { rules: named } = explain(score(log, rules, { timeZone: 'Europe/Amsterdam' }), {
    person: 'ann',
    period: '2026-11-20',
  })
  expect(named).toEqual([{ version: 1, rule: rules.rules[1] }])
})

test('counts that were observed ahead of the clock are outdated until then: nothing more is earned before', () => {
  const seen = (id: string, occurredAt: string, like: number, recordedAt: string): Activity => ({
    id,
    type: 'reactions.observed',
    occurredAt,
    recordedAt,
    person: 'ann',
    share: 's1',
    counts: { like },
  })
  const ledger = score(
    [
      seen('a1', '2026-11-18T09:00:00Z', 8, '2026-11-18T09:00:00Z'),
      seen('a2', '2026-11-19T09:04:00Z', 9, '2026-11-19T09:00:00Z'),
    ],
    { rules: [{ id: 'likes', on: 'reactions.observed', points: 1, limit: { points: 5, per: 'day' } }] },
    { timeZone: 'Europe/Amsterdam' },
  )
  const { parts } = explain(ledger, { person: 'ann', now: '2026-11-19T09:01:00Z' })
  expect(parts.map(({ activity, points, why, again }) => [activity, points, why, again])).toEqual([
    ['a1', 5, 'limit', '2026-11-19T09:04:00.000Z'],
    ['a2', 1, null, null],
  ])
})

test('of a campaign only what belongs to it is explained; what happened before decides what it earned', () => {
  const jobs = { campaign: 'jobs' }
  const own: Activity[] = [shared('c1', 8), { ...shared('c2', 9), ...jobs }, { ...shared('c1 again', 10), ...jobs }]
  const { decisions } = score(own, rules, { timeZone: 'Europe/Amsterdam' })
  const asked = { person: 'ann', period: { ...parsePeriod('all'), ...jobs } }
  const { parts } = explanationOf(own, decisions, asked)
  expect(parts.map(({ activity, points, why }) => [activity, points, why])).toEqual([
    ['c2', 2, null],
    ['c1 again', 0, 'once'],
  ])
})
