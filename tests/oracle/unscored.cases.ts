import { type Case, closed, confirmed, moved, observed, on, perDay, reaction, share, withdrawn } from './case.ts'

const unscored = { unscored: true } as const

/** Activities of people whose points are switched off (law.md, 1). */
export const unscoredCases: Case[] = [
  {
    name: 'what is unscored earns nothing, has no entry and uses nothing up',
    rules: [{ ...share, once: ['content'], limit: { count: 1, per: 'day' } }],
    log: [
      confirmed('a1', on('18T09:00'), 's1', { content: 'c1', ...unscored }),
      confirmed('a2', on('18T10:00'), 's2', { content: 'c1' }),
    ],
    entries: ['a2 share 10'],
  },
  {
    name: 'a share that was confirmed unscored has been confirmed',
    rules: [share, { id: 'click', on: 'link.clicked', when: { reached: 'confirmed' }, points: 1 }],
    log: [
      confirmed('a1', on('18T09:00'), 's1', unscored),
      confirmed('a2', on('18T10:00'), 's1'),
      { id: 'c1', type: 'link.clicked', occurredAt: on('18T11:00'), person: 'ann', share: 's1' },
    ],
    entries: ['a2 share 0 repeated', 'c1 click 1'],
  },
  {
    name: 'counts are known from unscored observations, and only what comes on top earns',
    rules: [reaction],
    log: [
      observed('o1', on('18T09:00'), 's1', { like: 4 }, unscored),
      observed('o2', on('18T10:00'), 's1', { like: 6 }),
      observed('o3', on('18T11:00'), 's1', { like: 1 }, unscored),
      observed('o4', on('18T12:00'), 's1', { like: 2 }),
    ],
    entries: ['o2 reaction 2', 'o4 reaction 1'],
  },
  {
    name: 'an unscored award books nothing, unscored spending does',
    rules: [],
    log: [
      {
        id: 'p1',
        type: 'points.awarded',
        occurredAt: on('18T09:00'),
        person: 'ann',
        points: 7,
        reason: 'a',
        ...unscored,
      },
      { id: 'p2', type: 'points.awarded', occurredAt: on('18T10:00'), person: 'ann', points: 5, reason: 'b' },
      { id: 'p3', type: 'points.spent', occurredAt: on('18T11:00'), person: 'ann', points: 2, ...unscored },
    ],
    entries: ['p2 - 5 awarded', 'p3 - -2 spent'],
  },
  {
    name: 'an unscored withdrawal takes back what closed days gave, and makes the rest void',
    rules: [share, perDay(9)],
    log: [
      confirmed('a1', on('18T09:00'), 's1', { recordedAt: on('18T09:00') }),
      closed('2026-11-18', on('19T01:00')),
      observed('o1', on('19T09:00'), 's1', { like: 3 }, { recordedAt: on('19T09:00') }),
      withdrawn('w1', on('19T10:00'), 's1', { recordedAt: on('19T10:00'), person: 'ann', ...unscored }),
    ],
    entries: ['a1 share 10', 'o1 reaction 0 withdrawn', 'w1 share -10 reversed'],
  },
  {
    name: 'who joins unscored takes part',
    rules: [share, { id: 'joined', on: 'person.joined', points: 5 }],
    log: [
      moved('m1', 'person.left', on('18T09:00')),
      { id: 'm2', type: 'person.joined', occurredAt: on('18T10:00'), person: 'ann', ...unscored },
      confirmed('a1', on('18T11:00'), 's1'),
    ],
    entries: ['a1 share 10'],
  },
]
