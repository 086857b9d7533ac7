import type { ExplanationPart } from '@advocacy-kit/core'
import { describe, expect, test } from 'vitest'
import { partWords } from './part-words.ts'
import type { Setting } from './why-words.ts'

/** A Wednesday in Amsterdam. */
const NOW = Date.parse('2026-11-18T12:00:00Z')

const setting: Setting = { measure: 'points', rules: [], timeZone: 'Europe/Amsterdam' }

const shared: ExplanationPart = {
  activity: 'a1',
  type: 'share.confirmed',
  occurredAt: '2026-11-18T09:00:00Z',
  day: '2026-11-18',
  share: 's1',
  content: 'c1',
  platform: 'linkedin',
  rule: 'share',
  version: 1,
  kind: 'granted',
  asked: 10,
  points: 10,
  why: null,
  formula: { points: 10, bonus: 0, units: null, per: 1, factors: [], before: null },
  limit: null,
  again: null,
  late: false,
}

const counted = (
  units: NonNullable<ExplanationPart['formula']>['units'],
  over: Partial<ExplanationPart> = {},
  formula: Partial<NonNullable<ExplanationPart['formula']>> = {},
): ExplanationPart => ({
  ...shared,
  type: 'reactions.observed',
  rule: 'reaction',
  formula: { points: null, bonus: 0, units, per: 1, factors: [], before: { worth: 0, over: 1 }, ...formula },
  ...over,
})

const like = (difference: number, points = 1) => ({ kind: 'like', difference, points })
const comment = (difference: number, points = 1) => ({ kind: 'comment', difference, points })

const full: Partial<ExplanationPart> = { points: 0, why: 'limit' }
const perDay = { points: 50, per: 'day', window: '2026-11-18' } as const
const tomorrow = '2026-11-18T23:00:00.000Z'

const ruled = (rule: Partial<Setting['rules'][number]['rule']>): Setting => ({
  ...setting,
  rules: [{ version: 1, rule: { id: 'share', on: 'share.confirmed', points: 10, ...rule } }],
})

const idle = (condition: NonNullable<ExplanationPart['unmet']>[number]['condition']): ExplanationPart => ({
  ...shared,
  rule: null,
  asked: 0,
  points: 0,
  why: 'no-rule',
  formula: null,
  unmet: [{ rule: 'share', condition }],
})

const CASES: [name: string, part: ExplanationPart, setting: Setting, nl: string, en: string][] = [
  ['a share', shared, setting, 'Gedeeld op LinkedIn: 10 punten.', 'Shared on LinkedIn: 10 points.'],
  [
    'a share by mail',
    { ...shared, platform: 'email' },
    setting,
    'Gedeeld per e-mail: 10 punten.',
    'Shared by email: 10 points.',
  ],
  ['one point', { ...shared, points: 1 }, setting, 'Gedeeld op LinkedIn: 1 punt.', 'Shared on LinkedIn: 1 point.'],
  [
    'counts of one price',
    counted([like(12), comment(3)], { asked: 15, points: 15 }),
    setting,
    '12 likes en 3 commentaren erbij op LinkedIn: 15 punten. (12 + 3) × 1 punt = 15 punten',
    '12 likes and 3 comments more on LinkedIn: 15 points. (12 + 3) × 1 point = 15 points',
  ],
  [
    'counts of two prices, and one that is worth nothing',
    counted([like(2), comment(1, 3), { kind: 'view', difference: 90, points: 0 }], { asked: 5, points: 5 }),
    setting,
    '2 likes en 1 commentaar erbij op LinkedIn: 5 punten. 2 × 1 punt + 1 × 3 punten = 5 punten',
    '2 likes and 1 comment more on LinkedIn: 5 points. 2 × 1 point + 1 × 3 points = 5 points',
  ],
  [
    'one of a kind, which needs no sum',
    counted([comment(1, 3), { kind: 'view', difference: 90, points: 0 }], { asked: 3, points: 3 }),
    setting,
    '1 commentaar erbij op LinkedIn: 3 punten.',
    '1 comment more on LinkedIn: 3 points.',
  ],
  [
    'counts that fell',
    counted([like(-3)], { kind: 'reversed', asked: -3, points: -1 }),
    setting,
    '3 likes eraf op LinkedIn: −1 punt. −3 × 1 punt = −3 punten Er gaan nooit meer punten af dan je ervoor kreeg.',
    '3 likes fewer on LinkedIn: −1 point. −3 × 1 point = −3 points You never lose more points than it earned you.',
  ],
  [
    'reach for every thousand, with a weight',
    counted(
      [{ kind: 'reach', difference: 2500, points: 10 }],
      { asked: 50, points: 50 },
      { per: 1000, factors: [{ times: 2, over: 1, platform: 'linkedin' }] },
    ),
    setting,
    '2.500 bereik erbij op LinkedIn: 50 punten. 2.500 × 10 punten / 1.000 × 2 = 50 punten',
    '2,500 reach more on LinkedIn: 50 points. 2,500 × 10 points / 1,000 × 2 = 50 points',
  ],
  [
    'parts of a point that make a whole one with those before',
    counted([like(2)], { asked: 1, points: 1 }, { per: 3, before: { worth: 1, over: 3 } }),
    setting,
    '2 likes erbij op LinkedIn: 1 punt. 2 × 1 punt / 3 = 0,667, met de rest van eerder erbij 1 punt',
    '2 likes more on LinkedIn: 1 point. 2 × 1 point / 3 = 0.667, with what was left over before, 1 point',
  ],
  [
    'a bonus, a factor, rounded down',
    {
      ...shared,
      asked: 22,
      points: 22,
      formula: {
        points: 10,
        bonus: 5,
        units: null,
        per: 1,
        factors: [{ times: 3, over: 2, multiplier: 0 }],
        before: null,
      },
    },
    setting,
    'Gedeeld op LinkedIn: 22 punten. (10 punten + 5 bonus) × 3/2 = 22,5, naar beneden afgerond 22 punten',
    'Shared on LinkedIn: 22 points. (10 points + 5 bonus) × 3/2 = 22.5, rounded down to 22 points',
  ],
  [
    'points in parts',
    counted([like(5)], { asked: 25, points: 25 }, { units: [like(5, 5)] }),
    { ...setting, unit: 10 },
    '5 likes erbij op LinkedIn: 2,5 punten. 5 × 0,5 punten = 2,5 punten',
    '5 likes more on LinkedIn: 2.5 points. 5 × 0.5 points = 2.5 points',
  ],
  [
    'an award',
    {
      ...shared,
      type: 'points.awarded',
      kind: 'awarded',
      rule: null,
      platform: null,
      asked: 25,
      points: 25,
      formula: null,
      award: { id: 'w1', reason: 'Sprak op de beurs', by: { name: 'Mia', role: 'master' }, revoked: false },
    },
    setting,
    'Punten gekregen: 25 punten. Sprak op de beurs Van Mia.',
    'Points awarded: 25 points. Sprak op de beurs By Mia.',
  ],
  [
    'something spent, that came late',
    { ...shared, type: 'points.spent', kind: 'spent', rule: null, asked: -4, points: -4, formula: null, late: true },
    setting,
    'Punten ingewisseld: −4 punten. Dit kwam binnen toen de periode al gesloten was. Daarom telt het op een latere dag.',
    'Points redeemed: −4 points. This came in after its period had closed, so it counts on a later day.',
  ],
  [
    'a share that was counted',
    { ...shared, rule: null, version: 0, kind: 'counted', asked: 1, points: 1, formula: null },
    { ...setting, measure: 'shares' },
    'Gedeeld op LinkedIn: 1 keer gedeeld.',
    'Shared on LinkedIn: 1 share.',
  ],
  [
    'reach that was counted',
    counted([{ kind: 'views', difference: 1200, points: 1 }], {
      rule: null,
      kind: 'counted',
      asked: 1200,
      points: 1200,
    }),
    { ...setting, measure: 'reach' },
    '1.200 views erbij op LinkedIn: 1.200 bereik.',
    '1,200 views more on LinkedIn: 1,200 reach.',
  ],
  [
    'a type that is not known here',
    { ...shared, type: 'moon.landed' },
    setting,
    'Iets anders: 10 punten.',
    'Something else: 10 points.',
  ],
]

const say = (language: 'nl' | 'en', part: ExplanationPart, of: Setting) => {
  const { what, points, notes } = partWords(language, part, of, NOW)
  return [`${what}: ${points}.`, ...notes].join(' ')
}

describe('what happened, and what it came to', () => {
  test('it is about an item that is still there, by its title', () => {
    const items = [
      { id: 'c0', title: 'Een ander' },
      { id: 'c1', title: 'De dijk van oma' },
    ]
    expect(partWords('nl', shared, { ...setting, items }, NOW).about).toBe('De dijk van oma')
    expect(partWords('nl', { ...shared, content: 'gone' }, { ...setting, items }, NOW).about).toBeUndefined()
    expect(partWords('nl', { ...shared, content: null }, setting, NOW).about).toBeUndefined()
  })

  test.each(CASES)('%s', (_name, part, of, nl, en) => {
    expect([say('nl', part, of), say('en', part, of)]).toEqual([nl, en])
  })
})

/** Only why, and when again. */
const WHYS: [name: string, part: ExplanationPart, setting: Setting, nl: string, en: string][] = [
  [
    'a limit per day, today',
    { ...shared, ...full, limit: perDay, again: tomorrow },
    setting,
    'Je had vandaag al 50 punten voor delen; vanaf morgen 00:00 telt het weer.',
    'You already had 50 points for sharing today; it counts again from tomorrow 00:00.',
  ],
  [
    'a limit per day, that day',
    { ...shared, ...full, limit: { ...perDay, window: '2026-11-16' }, again: '2026-11-18T12:00:00.000Z' },
    setting,
    'Je had die dag al 50 punten voor delen; nu telt het weer.',
    'You already had 50 points for sharing that day; it counts again now.',
  ],
  [
    'a count per week, this week',
    { ...shared, ...full, limit: { count: 3, per: 'week', window: '2026-W47' }, again: '2026-11-22T23:00:00.000Z' },
    setting,
    'Je had deze week al 3 keer punten voor delen; vanaf maandag 23 november 00:00 telt het weer.',
    'You already had points 3 times for sharing this week; it counts again from Monday 23 November 00:00.',
  ],
  [
    'a limit per month, that leaves some',
    { ...shared, points: 4, why: 'limit', limit: { points: 200, per: 'month', window: '2026-11' } },
    setting,
    'Hiervan tellen 4 punten mee: voor delen krijg je hooguit 200 punten per maand.',
    '4 points of this counted: sharing earns at most 200 points a month.',
  ],
  [
    'a limit per item, for good',
    counted([like(5)], { ...full, limit: { points: 200, per: 'content', window: 'c1' } }, { units: null }),
    setting,
    'Bij dit item had je al 200 punten voor reacties.',
    'You already had 200 points for reactions on this item.',
  ],
  [
    'a limit in parts of a point',
    { ...shared, ...full, limit: perDay },
    { ...setting, unit: 20 },
    'Je had vandaag al 2,5 punten voor delen.',
    'You already had 2.5 points for sharing today.',
  ],
  [
    'once',
    { ...shared, points: 0, why: 'once' },
    ruled({ once: ['content', 'platform'] }),
    'Dit had je al: het telt één keer per item en netwerk.',
    'You already had this: it counts once per item and network.',
  ],
  [
    'repeated',
    { ...shared, points: 0, why: 'repeated' },
    setting,
    'Dit bericht telde al mee.',
    'This post had already counted.',
  ],
  ['away', { ...shared, points: 0, why: 'away' }, setting, 'Je deed toen niet mee.', 'You were not taking part then.'],
  [
    'withdrawn',
    { ...shared, points: 0, why: 'withdrawn' },
    setting,
    'Je hebt dit bericht ingetrokken.',
    'You took this post back.',
  ],
  [
    'kudos withdrawn',
    { ...shared, type: 'kudos.given', points: 0, why: 'withdrawn' },
    setting,
    'Dit bedankje is teruggenomen.',
    'These thanks were taken back.',
  ],
  [
    'no rule at all',
    { ...idle('team'), unmet: [] },
    setting,
    'Hier zijn geen punten voor.',
    'There are no points for this.',
  ],
  [
    'a rule for other networks',
    idle('platform'),
    ruled({ when: { platform: ['x', 'facebook'] } }),
    'Dit telt alleen op X of Facebook.',
    'This only counts on X or Facebook.',
  ],
  [
    'a rule for own words',
    idle('ownWords'),
    ruled({ when: { ownWords: true } }),
    'Dit telt alleen in je eigen woorden.',
    'This only counts in your own words.',
  ],
  [
    'a rule that begins later',
    { ...idle('from'), again: '2026-11-30T23:00:00.000Z' },
    ruled({ from: '2026-11-30T23:00:00Z' }),
    'Dit telt pas vanaf dinsdag 1 december 00:00.',
    'This only counts from Tuesday 1 December 00:00.',
  ],
  [
    'a rule that has ended, of another year',
    idle('until'),
    ruled({ until: '2025-12-31T23:00:00Z' }),
    'Dit telde tot donderdag 1 januari 00:00.',
    'This counted until Thursday 1 January 00:00.',
  ],
  [
    'a rule for what is confirmed',
    idle('reached'),
    ruled({ when: { reached: ['confirmed', 'verified'] } }),
    'Dit telt pas als je bericht is bevestigd of gezien.',
    'This only counts once your post has been confirmed or seen.',
  ],
  [
    'a rule for some teams, later today',
    { ...idle('team'), again: '2026-11-18T15:30:00.000Z' },
    setting,
    'Dit telt alleen voor bepaalde teams; vanaf vandaag 16:30 telt het weer.',
    'This only counts for some teams; it counts again from today 16:30.',
  ],
]

describe('why it is not more', () => {
  test.each(WHYS)('%s', (_name, part, of, nl, en) => {
    expect([partWords('nl', part, of, NOW).notes, partWords('en', part, of, NOW).notes]).toEqual([[nl], [en]])
  })
})
