import { type Activity, explain, type Formula, type Rule, score } from '@advocacy-kit/core'
import { describe, expect, test } from 'vitest'
import { closed, confirmed, moved, observed, on, published, reaction, share, withdrawn } from '../oracle/case.ts'

type Asked = Parameters<typeof explain>[1]

const parts = (log: Activity[], rules: Rule[], asked: Partial<Asked> = {}) =>
  explain(score(log, { rules }, { timeZone: 'Europe/Amsterdam' }), { person: 'ann', ...asked }).parts

const plain: Formula = { points: 10, bonus: 0, units: null, per: 1, factors: [], before: null }

describe('how what was asked was computed', () => {
  const rule: Rule = {
    ...share,
    bonus: true,
    weights: { x: { times: 3, over: 2 } },
    multipliers: [
      { when: { ownWords: true }, times: 2 },
      { from: on('19T00:00'), times: 1, over: 4 },
    ],
  }
  const more = { bonus: 4, platform: 'x', ownWords: true }

  test.each<[name: string, rule: Rule, activity: Activity, formula: Partial<Formula>]>([
    ['nothing but points', share, confirmed('a1', on('18T09:00'), 's1', more), {}],
    [
      'points and a bonus, times a weight and a multiplier',
      rule,
      confirmed('a1', on('18T09:00'), 's1', more),
      {
        bonus: 4,
        factors: [
          { times: 3, over: 2, platform: 'x' },
          { times: 2, over: 1, multiplier: 0 },
        ],
      },
    ],
    [
      'no bonus, and another multiplier',
      rule,
      confirmed('a1', on('19T09:00'), 's1', { platform: 'linkedin' }),
      { factors: [{ times: 1, over: 4, multiplier: 1 }] },
    ],
    ['no platform', rule, confirmed('a1', on('18T09:00'), 's1'), {}],
    [
      'what the activity itself reaches',
      { ...share, when: { reached: 'confirmed' } },
      confirmed('a1', on('18T09:00'), 's1'),
      {},
    ],
  ])('%s', (_name, one, activity, formula) => {
    expect(parts([activity], [one]).map((part) => part.formula)).toEqual([{ ...plain, ...formula }])
  })

  test('of counts: by how much each kind differs, and what they were worth before', () => {
    const counting: Rule = { ...reaction, points: { like: 1, wow: 2 }, per: 3, weights: { x: { times: 2, over: 5 } } }
    const log = [
      observed('o1', on('18T09:00'), 's1', { like: 8, sad: 1, wow: 9 }, { platform: 'x' }),
      observed('o2', on('18T10:00'), 's1', { like: 8, sad: 4, wow: 20 }),
    ]
    // o1: (8 + 18) x 2/5 / 3 = 52/15. o2: 22 / 3 more.
    expect(parts(log, [counting]).map(({ asked, formula }) => [asked, formula])).toEqual([
      [
        3,
        {
          points: null,
          bonus: 0,
          units: [
            { kind: 'like', difference: 8, points: 1 },
            { kind: 'sad', difference: 1, points: 0 },
            { kind: 'wow', difference: 9, points: 2 },
          ],
          per: 3,
          factors: [{ times: 2, over: 5, platform: 'x' }],
          before: { worth: 0, over: 1 },
        },
      ],
      [
        7,
        {
          points: null,
          bonus: 0,
          units: [
            { kind: 'sad', difference: 3, points: 0 },
            { kind: 'wow', difference: 11, points: 2 },
          ],
          per: 3,
          factors: [],
          before: { worth: 52, over: 15 },
        },
      ],
    ])
  })

  test('of each rule that asks: what it has of the share', () => {
    const wow: Rule = { ...reaction, id: 'wow', points: { wow: 5 } }
    const log = [
      observed('o1', on('18T09:00'), 's1', { like: 2, wow: 1 }),
      observed('o2', on('18T10:00'), 's1', { like: 3, wow: 2 }),
    ]
    const later = parts(log, [reaction, wow]).filter(({ activity }) => activity === 'o2')
    expect(later.map(({ rule, formula }) => [rule, formula?.before?.worth])).toEqual([
      ['reaction', 3],
      ['wow', 5],
    ])
  })

  test('of a measure: the kinds that belong to it, and what was known of them', () => {
    const log = [
      confirmed('a1', on('18T08:00'), 's1'),
      observed('o1', on('18T09:00'), 's1', { like: 2, reach: 90, wow: 1 }),
      observed('o2', on('18T10:00'), 's1', { like: 7, reach: 95, wow: 0 }),
    ]
    const of = (measure: 'reactions' | 'shares') =>
      parts(log, [], { measure }).map(({ activity, asked, points, kind, rule, formula, limit }) => ({
        said: [activity, asked, points, kind, rule, limit],
        formula,
      }))
    const units = (like: number, wow: number) => [
      { kind: 'like', difference: like, points: 1 },
      { kind: 'wow', difference: wow, points: 1 },
    ]
    const counted = { points: null, bonus: 0, per: 1, factors: [] }
    expect(of('reactions')).toEqual([
      {
        said: ['o1', 3, 3, 'counted', null, null],
        formula: { ...counted, units: units(2, 1), before: { worth: 0, over: 1 } },
      },
      {
        said: ['o2', 4, 4, 'counted', null, null],
        formula: { ...counted, units: units(5, -1), before: { worth: 3, over: 1 } },
      },
    ])
    expect(of('shares')).toEqual([{ said: ['a1', 1, 1, 'counted', null, null], formula: null }])
  })
})

test('a measure says what differed, what counts of it, and that it came late', () => {
  const log = [
    observed('o1', on('17T09:00'), 's1', { like: 5 }),
    moved('l1', 'person.left', on('17T10:00')),
    observed('o2', on('17T11:00'), 's1', { like: 9 }),
    moved('j1', 'person.joined', on('17T12:00')),
    closed('2026-11-17', on('18T08:00')),
    observed('o3', on('17T13:00'), 's1', { like: 3 }, { recordedAt: on('18T09:00') }),
  ]
  // The 4 of o2 were never counted.
  expect(
    parts(log, [], { measure: 'reactions' }).map(({ activity, asked, points, day, late }) => [
      activity,
      asked,
      points,
      day,
      late,
    ]),
  ).toEqual([
    ['o1', 5, 5, '2026-11-17', false],
    ['o3', -6, -2, '2026-11-18', true],
  ])
})

describe('which limit cut', () => {
  const twice = [
    confirmed('a1', on('18T09:00'), 's1', { content: 'c1', campaign: 'jobs' }),
    confirmed('a2', on('18T10:00'), 's2', { content: 'c1', campaign: 'jobs' }),
  ]
  const bare = [confirmed('a1', on('18T09:00'), 's1'), confirmed('a2', on('18T10:00'), 's2')]

  test.each<[limit: NonNullable<Rule['limit']>, log: Activity[], reached: unknown]>([
    [{ count: 1, per: 'day' }, twice, { count: 1, per: 'day', window: '2026-11-18' }],
    [{ points: 15, per: 'week' }, twice, { points: 15, per: 'week', window: '2026-W47' }],
    [{ points: 10, per: 'month' }, twice, { points: 10, per: 'month', window: '2026-11' }],
    [{ points: 10, per: 'content' }, twice, { points: 10, per: 'content', window: 'c1' }],
    [{ count: 1, per: 'campaign' }, bare, { count: 1, per: 'campaign', window: null }],
    [
      [
        { points: 19, per: 'week' },
        { points: 18, per: 'day' },
        { points: 18, per: 'month' },
        { count: 2, per: 'day' },
      ],
      twice,
      { points: 18, per: 'day', window: '2026-11-18' },
    ],
    [
      [
        { count: 2, per: 'day' },
        { points: 19, per: 'week' },
        { count: 1, per: 'month' },
      ],
      twice,
      { count: 1, per: 'month', window: '2026-11' },
    ],
    [
      [
        { points: 12, per: 'day' },
        { points: 19, per: 'week' },
      ],
      [confirmed('a1', on('17T09:00'), 's1'), confirmed('a2', on('18T09:00'), 's2')],
      { points: 19, per: 'week', window: '2026-W47' },
    ],
  ])('%j', (limit, log, reached) => {
    expect(parts(log, [{ ...share, limit }]).map((part) => part.limit)).toEqual([null, reached])
  })
})

describe('why no rule applies', () => {
  const rules: Rule[] = [
    { ...share, id: 'later', from: on('18T09:01') },
    { ...share, id: 'over', until: on('18T09:00') },
    { ...share, id: 'elsewhere', from: on('18T09:00'), when: { platform: 'linkedin', reached: 'verified' } },
    { ...share, id: 'unverified', when: { platform: 'x', reached: 'verified' } },
    { ...reaction, when: { platform: 'x' } },
  ]
  const one = confirmed('a1', on('18T09:00'), 's1', { platform: 'x' })
  const asked = { nothing: true }

  test('each rule for its type says the first of its conditions that does not hold', () => {
    const [part] = parts([one], rules, asked)
    expect(part).toMatchObject({ rule: null, version: 1, kind: 'granted', asked: 0, points: 0, why: 'no-rule' })
    expect(part?.unmet).toEqual([
      { rule: 'later', condition: 'from' },
      { rule: 'over', condition: 'until' },
      { rule: 'elsewhere', condition: 'platform' },
      { rule: 'unverified', condition: 'reached' },
    ])
  })

  test('the rules that they name stand beside them', () => {
    const ledger = score(
      [one],
      { rules: [...rules, { ...share, id: 'clicks', on: 'link.clicked' }] },
      { timeZone: 'UTC' },
    )
    const named = explain(ledger, { person: 'ann', ...asked }).rules
    expect(named.map(({ version, rule }) => [version, rule.id])).toEqual([
      [1, 'later'],
      [1, 'over'],
      [1, 'elsewhere'],
      [1, 'unverified'],
    ])
  })

  test.each<[name: string, log: Activity[], asked: Partial<Asked>, told: number]>([
    ['unless it is asked for', [one], {}, 0],
    ['what is unscored', [confirmed('a1', on('18T09:00'), 's1', { unscored: true })], asked, 0],
    ['what was withdrawn', [one, withdrawn('w1', on('18T10:00'), 's1')], asked, 0],
    [
      'what was withdrawn on the first open day',
      [closed('2026-11-17', on('18T08:00')), one, withdrawn('w1', on('18T10:00'), 's1')],
      asked,
      0,
    ],
    ['what no rule is ever on', [moved('j1', 'person.joined', on('18T09:00'))], asked, 0],
    ['what a rule applies to', [confirmed('a1', on('18T09:01'), 's1')], asked, 0],
    [
      'what was withdrawn after its period had closed',
      [one, closed('2026-11-18', on('19T09:00')), withdrawn('w1', on('19T10:00'), 's1')],
      asked,
      1,
    ],
  ])('is not told: %s', (_name, log, how, told) => {
    expect(parts(log, rules, how).filter(({ why }) => why === 'no-rule')).toHaveLength(told)
  })

  test('before any rules held, of a type that they are on later, and late', () => {
    const log: Activity[] = [
      published(3, on('19T00:00'), share),
      published(4, on('20T00:00'), reaction),
      closed('2026-11-17', on('18T12:00')),
      { ...one, occurredAt: on('17T09:00'), recordedAt: on('18T13:00') },
    ]
    const ledger = score(log, undefined, { timeZone: 'UTC' })
    const [part] = explain(ledger, { person: 'ann', ...asked }).parts
    expect(part).toMatchObject({ version: 0, day: '2026-11-18', late: true, unmet: [], why: 'no-rule' })
  })
})

describe('an award', () => {
  type Shown = { id: string | null; role: string; revoked: boolean }
  const given: Activity = {
    id: 'p1',
    type: 'points.awarded',
    occurredAt: on('18T09:00'),
    person: 'ann',
    points: 5,
    reason: 'thanks',
  }

  test.each<[name: string, award: Partial<Extract<Activity, { type: 'points.awarded' }>>, shown: Shown]>([
    ['that was brought in from elsewhere', {}, { id: null, role: 'service', revoked: false }],
    ['of a master', { award: 'w1', by: 'mia' }, { id: 'w1', role: 'master', revoked: false }],
    ['that was taken back', { revokes: 'w1', by: 'mia' }, { id: 'w1', role: 'master', revoked: true }],
  ])('%s says why', (_name, award, { id, role, revoked }) => {
    const [part] = parts([{ ...given, ...award }], [])
    expect(part?.award).toEqual({ id, reason: 'thanks', by: { name: null, role }, revoked })
  })

  test('is said of nothing else', () => {
    const [part] = parts([confirmed('a1', on('18T09:00'), 's1')], [share])
    expect(part).toEqual({
      activity: 'a1',
      type: 'share.confirmed',
      occurredAt: on('18T09:00'),
      day: '2026-11-18',
      share: 's1',
      content: null,
      platform: null,
      rule: 'share',
      version: 1,
      kind: 'granted',
      asked: 10,
      points: 10,
      why: null,
      formula: plain,
      limit: null,
      again: null,
      late: false,
    })
  })
})

describe('an explanation', () => {
  const log: Activity[] = [
    confirmed('a1', on('17T09:00'), 's1', { content: 'c1', platform: 'x' }),
    confirmed('a2', on('18T09:00'), 's2', { person: 'ben' }),
    observed('o1', on('18T10:00'), 's1', { like: 3 }, { person: undefined }),
    observed('o2', on('18T11:00'), 's2', { like: 5 }, { person: undefined }),
    { id: 'x1', type: 'points.spent', occurredAt: on('18T12:00'), person: 'ann', points: 2 },
    confirmed('a3', on('18T13:00'), 's1'),
    { id: 'c1', type: 'comment.posted', occurredAt: on('18T14:00'), person: 'ben' },
  ]
  const rules = [share, reaction, { ...share, id: 'comment', on: 'comment.posted' as const }]

  test('is of all that belongs to the person, and nobody else', () => {
    const {
      person,
      period,
      measure,
      score: sum,
      parts,
      counts,
      next,
      timeZone,
      ...rest
    } = explain(score(log, { rules }, { timeZone: 'UTC' }), { person: 'ann' })
    expect({ person, period, measure, sum, counts, next, timeZone }).toEqual({
      person: 'ann',
      period: 'all',
      measure: 'points',
      sum: 13,
      counts: { parts: 4, nothing: 1 },
      next: null,
      timeZone: 'UTC',
    })
    expect(parts.map(({ activity, points }) => [activity, points])).toEqual([
      ['a1', 10],
      ['o1', 3],
      ['x1', -2],
      ['a3', 0],
    ])
    expect(rest.rules.map(({ rule }) => rule.id)).toEqual(['share', 'reaction'])
    expect('unit' in rest).toBe(false)
  })

  test('of a period leaves out what lies before and after, and counts its own', () => {
    const ledger = score([...log, confirmed('a4', on('19T09:00'), 's4')], { rules }, { timeZone: 'UTC' })
    const { score: sum, parts, counts } = explain(ledger, { person: 'ann', period: '2026-11-18' })
    expect([sum, parts.map(({ activity }) => activity), counts]).toEqual([
      3,
      ['o1', 'x1', 'a3'],
      { parts: 3, nothing: 1 },
    ])
  })

  test('says into how many parts a point is divided, of points only', () => {
    const ledger = score(log, { rules, unit: 20 }, { timeZone: 'UTC' })
    expect(explain(ledger, { person: 'ann' }).unit).toBe(20)
    expect('unit' in explain(ledger, { person: 'ann', measure: 'shares' })).toBe(false)
  })
})
