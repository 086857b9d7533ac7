import { describe, expect, test } from 'vitest'
import type { Activity } from '../activity/activity.ts'
import { explain } from './explain.ts'
import type { Rule } from './rule.ts'
import { score } from './score.ts'

type Observed = Extract<Activity, { type: 'reactions.observed' }>

const at = (text: string) => `2026-11-${text}:00Z`
const share: Rule = { id: 'share', on: 'share.confirmed', points: 10 }
const like: Rule = { id: 'like', on: 'reactions.observed', points: { like: 1 }, limit: { points: 5, per: 'day' } }

function did(id: string, type: 'share.opened' | 'share.confirmed' | 'share.verified' | 'link.clicked', when: string) {
  return { id, type, occurredAt: at(when), person: 'ann', share: 's1', content: 'c1' } as const
}

function seen(id: string, counts: Observed['counts'], occurredAt: string, recordedAt = occurredAt): Activity {
  return {
    id,
    type: 'reactions.observed',
    occurredAt: at(occurredAt),
    recordedAt: at(recordedAt),
    person: 'ann',
    share: 's1',
    counts,
  }
}

function moved(id: string, type: 'person.left' | 'person.joined', when: string): Activity {
  return { id, type, occurredAt: at(when), person: 'ann' }
}

interface Case {
  name: string
  rules: Rule[]
  log: Activity[]
  /** The activity that was cut. */
  cut: string
  now: string
  again: string | null
}

const CASES: Case[] = [
  {
    name: 'by the rule that cut, not by another that has room',
    rules: [
      { ...share, once: ['content'] },
      { ...share, id: 'more' },
    ],
    log: [did('a1', 'share.confirmed', '18T09:00'), { ...did('a2', 'share.confirmed', '18T10:00'), share: 's2' }],
    cut: 'a2',
    now: '18T11:00',
    again: null,
  },
  {
    name: 'another item, which once leaves alone, when the limit has room',
    rules: [{ ...share, once: ['content'], limit: { count: 1, per: 'day' } }],
    log: [
      did('a1', 'share.confirmed', '18T09:00'),
      { ...did('a2', 'share.confirmed', '18T10:00'), share: 's2', content: 'c2' },
    ],
    cut: 'a2',
    now: '18T11:00',
    again: '19T00:00',
  },
  ...(['share.opened', 'share.confirmed', 'share.verified'] as const).map(
    (type): Case => ({
      name: `${type} once more would be another share, though this one was withdrawn`,
      rules: [{ ...share, on: type, limit: { points: 4, per: 'day' } }],
      log: [
        did('a1', type, '17T09:00'),
        { id: 'p1', type: 'period.closed', occurredAt: at('18T08:00'), period: '2026-11-17' },
        { id: 'w1', type: 'share.withdrawn', occurredAt: at('18T09:00'), share: 's1' },
      ],
      cut: 'a1',
      now: '18T10:00',
      again: '18T10:00',
    }),
  ),
  {
    name: 'a click is one on the same share, which was withdrawn',
    rules: [{ ...share, on: 'link.clicked', limit: { points: 4, per: 'day' } }],
    log: [
      did('a1', 'share.opened', '17T08:00'),
      did('a2', 'link.clicked', '17T09:00'),
      { id: 'p1', type: 'period.closed', occurredAt: at('18T08:00'), period: '2026-11-17' },
      { id: 'w1', type: 'share.withdrawn', occurredAt: at('18T09:00'), share: 's1' },
    ],
    cut: 'a2',
    now: '18T10:00',
    again: null,
  },
  {
    name: 'the same share once more repeats it',
    rules: [share],
    log: [did('a1', 'share.confirmed', '18T09:00'), did('a2', 'share.confirmed', '18T10:00')],
    cut: 'a2',
    now: '18T11:00',
    again: null,
  },
  {
    name: 'what was withdrawn was not cut',
    rules: [share],
    log: [
      did('a1', 'share.confirmed', '18T09:00'),
      { id: 'w1', type: 'share.withdrawn', occurredAt: at('18T10:00'), share: 's1' },
    ],
    cut: 'a1',
    now: '18T11:00',
    again: null,
  },
  {
    name: 'who is away earns nothing',
    rules: [{ ...share, on: 'link.clicked' }],
    log: [moved('l1', 'person.left', '18T08:00'), did('a1', 'link.clicked', '18T09:00')],
    cut: 'a1',
    now: '18T10:00',
    again: null,
  },
  {
    name: 'who is away may join again',
    rules: [{ ...share, on: 'person.joined', limit: { count: 1, per: 'day' } }],
    log: [
      moved('j1', 'person.joined', '18T08:00'),
      moved('j2', 'person.joined', '18T09:00'),
      moved('l1', 'person.left', '18T10:00'),
    ],
    cut: 'j2',
    now: '18T11:00',
    again: '19T00:00',
  },
  {
    name: 'counts of which one kind is worth something',
    rules: [like],
    log: [seen('o1', { sad: 1, like: 8 }, '18T09:00')],
    cut: 'o1',
    now: '18T10:00',
    again: '19T00:00',
  },
  {
    name: 'not before counts of that kind were observed ahead of the clock: kinds worth nothing do not help',
    rules: [like],
    log: [
      seen('o1', { like: 8, sad: 1 }, '18T09:00'),
      seen('o2', { wow: 1 }, '18T10:00'),
      seen('o3', { like: 9 }, '19T09:04', '19T09:00'),
    ],
    cut: 'o1',
    now: '19T09:01',
    again: '19T09:04',
  },
  {
    name: 'at once, when it is another kind that was observed ahead of the clock',
    rules: [like],
    log: [seen('o1', { like: 8 }, '18T09:00'), seen('o2', { wow: 9 }, '19T09:04', '19T09:00')],
    cut: 'o1',
    now: '19T09:01',
    again: '19T09:01',
  },
  {
    name: 'counts, once a factor of nothing has ended',
    rules: [{ ...like, multipliers: [{ from: at('19T00:00'), until: at('20T06:00'), times: 0 }] }],
    log: [seen('o1', { like: 8 }, '18T09:00')],
    cut: 'o1',
    now: '18T10:00',
    again: '20T06:00',
  },
  {
    name: 'no sooner than after the last that happened',
    rules: [{ ...share, limit: { count: 1, per: 'day' } }],
    log: [
      did('a1', 'share.confirmed', '18T09:00'),
      { ...did('a2', 'share.confirmed', '18T10:00'), share: 's2' },
      did('c1', 'link.clicked', '20T10:00'),
    ],
    cut: 'a2',
    now: '18T10:00',
    again: '20T10:00',
  },
]

describe('when the same earns again', () => {
  test.each(CASES)('$name', ({ rules, log, cut, now, again }) => {
    const ledger = score(log, { rules }, { timeZone: 'UTC' })
    const { parts } = explain(ledger, { person: 'ann', now: at(now) })
    const part = parts.find((one) => one.activity === cut && one.kind === 'granted' && one.points < one.asked)
    expect(part && { again: part.again }).toEqual({ again: again === null ? null : new Date(at(again)).toISOString() })
  })

  test('says nothing of a fall that took nothing back', () => {
    const log = [seen('o1', { like: 8 }, '18T09:00'), seen('o2', { like: 7 }, '18T10:00')]
    const { parts } = explain(score(log, { rules: [like] }, { timeZone: 'UTC' }), { person: 'ann' })
    expect(parts.map(({ kind, points, again }) => [kind, points, again])).toEqual([
      ['granted', 5, '2026-11-19T00:00:00.000Z'],
      ['reversed', 0, null],
    ])
  })

  test('as seen from the last activity when nothing else is said', () => {
    const log = [did('a1', 'share.confirmed', '18T09:00'), { ...did('a2', 'share.confirmed', '19T10:00'), share: 's2' }]
    const ledger = score(
      log,
      { rules: [{ ...share, once: ['content'], limit: { points: 4, per: 'day' } }] },
      { timeZone: 'UTC' },
    )
    expect(explain(ledger, { person: 'ann' }).parts.map(({ why, again }) => [why, again])).toEqual([
      ['limit', null],
      ['once', null],
    ])
    const other = score(log, { rules: [{ ...share, limit: { points: 4, per: 'day' } }] }, { timeZone: 'UTC' })
    expect(explain(other, { person: 'ann' }).parts.map(({ again }) => again)).toEqual([
      '2026-11-20T00:00:00.000Z',
      '2026-11-20T00:00:00.000Z',
    ])
  })
})
