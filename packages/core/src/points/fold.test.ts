import { expect, test } from 'vitest'
import type { Activity, ReactionsObserved } from '../activity/activity.ts'
import { countsOf } from '../measures/counts.ts'
import { fold } from './fold.ts'
import type { Rule } from './rule.ts'
import { score } from './score.ts'
import { Sequence } from './sequence.ts'
import type { ShareState } from './state.ts'

const at = '2026-11-18T09:00:00Z'
/** 18 November 2026. */
const DAY = 20_775

const share: Rule = { id: 'share', on: 'share.confirmed', points: 10, limit: { points: 15, per: 'day' } }
const shared = { id: 'a1', type: 'share.confirmed', occurredAt: at, person: 'ann', share: 's1' } as const
const whole = { ...shared, team: 'red', campaign: 'jobs', platform: 'x' } as const
const ledgerOf = (...log: Activity[]) => score(log, { rules: [share] }, { timeZone: 'UTC' })

const entry = {
  activity: 'a1',
  rule: 'share',
  version: 1,
  person: 'ann',
  day: DAY,
  kind: 'granted',
  asked: 10,
  points: 10,
}

test('an entry says whose it is, by which rule, and no more than there is', () => {
  expect(ledgerOf(shared).entries).toStrictEqual([entry])
  expect(ledgerOf(whole).entries).toStrictEqual([{ ...entry, team: 'red', campaign: 'jobs' }])
})

test('an entry says why it is less, and that it came late', () => {
  const closing = { id: 'p1', type: 'period.closed', occurredAt: '2026-11-18T08:00:00Z', period: '2026-11-17' } as const
  const late = {
    ...shared,
    id: 'a2',
    share: 's2',
    occurredAt: '2026-11-17T09:00:00Z',
    recordedAt: '2026-11-18T10:00:00Z',
  }
  expect(ledgerOf(closing, shared, late).entries).toStrictEqual([
    entry,
    { ...entry, activity: 'a2', points: 5, why: 'limit', late: true },
  ])
})

const like: Rule = { id: 'like', on: 'reactions.observed', points: { like: 1 }, limit: { points: 5, per: 'day' } }
const seen = (id: string, hour: string, counts: ReactionsObserved['counts']): ReactionsObserved => ({
  id,
  type: 'reactions.observed',
  occurredAt: `2026-11-18T${hour}:00:00Z`,
  person: 'ann',
  share: 's1',
  counts,
})

test('what changes nothing has no entry: counts worth nothing, a withdrawal that finds nothing, an end of nothing', () => {
  const log: Activity[] = [
    seen('o1', '09', { sad: 3 }),
    seen('o2', '10', { sad: 3 }),
    { id: 'p1', type: 'period.closed', occurredAt: '2026-11-19T00:00:00Z', period: '2026-11-18' },
    { id: 'w1', type: 'share.withdrawn', occurredAt: '2026-11-19T09:00:00Z', share: 's1' },
    { id: 'e1', type: 'points.expired', occurredAt: '2026-11-19T10:00:00Z', person: 'ann' },
  ]
  expect(score(log, { rules: [like], expiry: { days: 1 } }, { timeZone: 'UTC' }).entries).toEqual([])
})

test('what is taken back, and what ends, was asked for in full', () => {
  const log: Activity[] = [
    shared,
    { id: 'p1', type: 'period.closed', occurredAt: '2026-11-19T00:00:00Z', period: '2026-11-18' },
    { id: 'w1', type: 'share.withdrawn', occurredAt: '2026-11-19T09:00:00Z', share: 's1' },
    { ...shared, id: 'a2', share: 's2', occurredAt: '2026-11-20T09:00:00Z' },
    { id: 'e1', type: 'points.expired', occurredAt: '2026-11-21T00:00:00Z', person: 'ann' },
  ]
  const { entries } = score(log, { rules: [share], expiry: { days: 1 } }, { timeZone: 'UTC' })
  expect(entries.map(({ activity, kind, asked, points }) => [activity, kind, asked, points])).toEqual([
    ['a1', 'granted', 10, 10],
    ['w1', 'reversed', -10, -10],
    ['a2', 'granted', 10, 10],
    ['e1', 'expired', -10, -10],
  ])
})

test('counts that rise while away are asked for, and not granted', () => {
  const log: Activity[] = [
    { id: 'l1', type: 'person.left', occurredAt: '2026-11-18T08:00:00Z', person: 'ann' },
    seen('o1', '09', { like: 3 }),
  ]
  expect(score(log, { rules: [like] }, { timeZone: 'UTC' }).entries).toStrictEqual([
    { ...entry, activity: 'o1', rule: 'like', asked: 3, points: 0, why: 'away' },
  ])
})

test('a count says whose it is, of which team, campaign and platform, and no more than there is', () => {
  const plain = { activity: 'a1', measure: 'shares', person: 'ann', day: DAY, amount: 1 }
  expect(countsOf(ledgerOf(shared))).toStrictEqual([plain])
  expect(countsOf(ledgerOf(whole))).toStrictEqual([{ ...plain, team: 'red', campaign: 'jobs', platform: 'x' }])
})

/** What each activity's share knows as its earliest booking, after all of them. */
function firstOf(...log: Activity[]): (string | undefined)[] {
  const { decisions } = ledgerOf()
  const shares: (ShareState | undefined)[] = []
  const sequence = new Sequence(decisions)
  for (const one of log) sequence.add(one)
  sequence.take((owner, placed) => {
    fold(owner, placed, decisions, () => undefined)
    shares.push(owner.share)
  })
  return shares.map((share) => share && new Date(share.firstAt).toISOString())
}

test('a share knows the earliest booking of any of its activities', () => {
  const eight = '2026-11-18T08:00:00.000Z'
  expect(firstOf(shared, seen('o1', '08', { like: 1 }), seen('o2', '11', { like: 1 }))).toEqual([eight, eight, eight])
  expect(firstOf(shared, { ...shared, id: 'a2', occurredAt: eight })).toEqual([eight, eight])
  expect(firstOf(shared, { ...shared, id: 'a2', share: 's2', occurredAt: eight })).toEqual([
    eight,
    '2026-11-18T09:00:00.000Z',
  ])
})

const award = { type: 'points.awarded', occurredAt: at, person: 'ann', reason: 'thanks' } as const

test.each<[name: string, rule: Rule, activity: Activity]>([
  ['an award', share, { ...award, id: 'a9', points: Number.MAX_SAFE_INTEGER }],
  [
    'what a factor brings',
    { ...share, points: Number.MAX_SAFE_INTEGER, multipliers: [{ times: 2 }] },
    { ...shared, id: 'a9', share: 's9' },
  ],
  [
    'points and a bonus, also where a limit would cut them,',
    { ...share, points: Number.MAX_SAFE_INTEGER, bonus: true },
    { ...shared, id: 'a9', share: 's9', bonus: Number.MAX_SAFE_INTEGER },
  ],
  [
    'counts before a factor makes them less',
    { ...like, points: 2, multipliers: [{ times: 1, over: 4 }] },
    { ...seen('a9', '09', { like: Number.MAX_SAFE_INTEGER }), share: 's9' },
  ],
  [
    'counts, and what one is worth',
    { id: 'like', on: 'reactions.observed', points: 2 },
    {
      id: 'a9',
      type: 'reactions.observed',
      occurredAt: at,
      person: 'ann',
      share: 's9',
      counts: { like: Number.MAX_SAFE_INTEGER },
    },
  ],
])('%s beyond 2^53 is refused by name', (_name, rule, activity) => {
  const before = [{ ...award, id: 'a0', points: 1 }, seen('o0', '08', { sad: 1 })]
  expect(() => score([...before, activity], { rules: [rule] }, { timeZone: 'UTC' })).toThrow(
    'The points of ann leave the range of whole numbers that are exact (2^53) at activity a9: lower the points of its rule.',
  )
})

test('what a share is worth in the end is refused beyond 2^53, also where a limit would cut it', () => {
  const log = [
    seen('o1', '09', { like: Number.MAX_SAFE_INTEGER }),
    seen('o2', '10', { like: Number.MAX_SAFE_INTEGER, wow: 9 }),
  ]
  const rules = { rules: [{ ...like, points: 1 }] }
  expect(() => score(log, rules, { timeZone: 'UTC' })).toThrow('at activity o2')
})
