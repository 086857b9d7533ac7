import type { Activity } from '@advocacy-kit/core'
import { type Case, closed, confirmed, moved, observed, on, withdrawn } from './case.ts'

function clicked(id: string, occurredAt: string, share?: string): Activity {
  return { id, type: 'link.clicked', occurredAt, person: 'ann', ...(share !== undefined && { share }) }
}

function commented(id: string, occurredAt: string): Activity {
  return { id, type: 'comment.posted', occurredAt, person: 'ann' }
}

/** What boards by other measures than points count (law.md, 9). */
export const measureCases: Case[] = [
  {
    name: 'each fact counts for its measure, without any rule',
    rules: [],
    log: [
      confirmed('a1', on('18T09:00'), 's1'),
      clicked('c1', on('18T10:00'), 's1'),
      commented('d1', on('18T11:00')),
      observed('o1', on('18T12:00'), 's1', { reach: 1, impressions: 10, views: 100, click: 2, clicks: 20 }),
      observed('o2', on('18T13:00'), 's1', { comment: 1, comments: 10, reply: 100, replies: 1000, like: 3, share: 4 }),
    ],
    counts: [
      'a1 shares 1',
      'c1 clicks 1',
      'd1 conversations 1',
      'o1 reach 111',
      'o1 clicks 22',
      'o2 conversations 1111',
      'o2 reactions 7',
    ],
    entries: [],
  },
  {
    name: 'a share counts when it is first confirmed, opened or not; by no other state',
    rules: [],
    log: [
      { id: 'a0', type: 'share.opened', occurredAt: on('18T08:00'), person: 'ann', share: 's1' },
      confirmed('a1', on('18T09:00'), 's1'),
      confirmed('a2', on('18T10:00'), 's1'),
      { id: 'a3', type: 'share.verified', occurredAt: on('18T11:00'), person: 'ann', share: 's1' },
    ],
    counts: ['a1 shares 1'],
  },
  {
    name: 'counts add what they differ by; what is unknown or outdated adds nothing',
    rules: [],
    log: [
      closed('2026-11-17', on('18T08:00')),
      observed('o1', on('18T09:00'), 's1', { like: 5, reach: 50 }),
      observed('o2', on('18T10:00'), 's1', { like: null, reach: -1 }),
      observed('o3', on('18T11:00'), 's1', { like: 3, reach: 70 }),
      observed('o4', on('17T09:00'), 's1', { like: 9 }, { recordedAt: on('18T12:00') }),
    ],
    counts: ['o1 reactions 5', 'o1 reach 50', 'o3 reactions -2', 'o3 reach 20'].sort(),
  },
  {
    name: 'one kind may rise as another of its measure falls',
    rules: [],
    log: [
      observed('o1', on('18T09:00'), 's1', { like: 5, wow: 1 }),
      observed('o2', on('18T10:00'), 's1', { like: 2, wow: 4 }),
      observed('o3', on('18T11:00'), 's1', { like: 1, wow: 4 }),
    ],
    counts: ['o1 reactions 6', 'o3 reactions -1'],
  },
  {
    name: 'nothing counts while away; what rose then is not taken back either',
    rules: [],
    log: [
      observed('o1', on('18T09:00'), 's1', { like: 5 }),
      moved('m1', 'person.left', on('18T10:00')),
      observed('o2', on('18T11:00'), 's1', { like: 9 }),
      confirmed('a1', on('18T12:00'), 's1'),
      clicked('c1', on('18T13:00')),
      observed('o3', on('18T14:00'), 's1', { like: 6 }),
      moved('m2', 'person.joined', on('18T15:00')),
      confirmed('a2', on('18T16:00'), 's1'),
      observed('o4', on('18T17:00'), 's1', { like: 3 }),
    ],
    counts: ['o1 reactions 5', 'o4 reactions -2'],
  },
  {
    name: 'what comes late counts in the open period',
    rules: [],
    log: [closed('2026-W46', on('17T00:00')), confirmed('a1', on('10T09:00'), 's1', { recordedAt: on('18T09:00') })],
    counts: ['a1 shares 1 late 2026-11-18'],
  },
  {
    name: 'a withdrawn share counts nothing, and of closed days it takes back what it counted',
    rules: [],
    log: [
      confirmed('a1', on('10T09:00'), 's1'),
      clicked('c1', on('10T10:00'), 's1'),
      observed('o1', on('10T11:00'), 's1', { click: 4, like: 2 }),
      confirmed('a2', on('10T12:00'), 's2'),
      closed('2026-W46', on('17T00:00')),
      clicked('c2', on('17T09:00'), 's1'),
      withdrawn('w1', on('18T09:00'), 's1', { unscored: true }),
      withdrawn('w2', on('18T10:00'), 's1'),
    ],
    counts: [
      'a1 shares 1',
      'c1 clicks 1',
      'o1 clicks 4',
      'o1 reactions 2',
      'a2 shares 1',
      'w1 shares -1',
      'w1 clicks -1',
      'w1 clicks -4',
      'w1 reactions -2',
    ],
  },
  {
    name: 'what is unscored counts all the same, awards and kudos never do',
    rules: [],
    log: [
      confirmed('a1', on('18T09:00'), 's1', { unscored: true }),
      { id: 'p1', type: 'points.awarded', occurredAt: on('18T10:00'), person: 'ann', points: 7, reason: 'a' },
      { id: 'k1', type: 'kudos.given', occurredAt: on('18T11:00'), person: 'ann', by: 'ben', kudos: 'k1' },
    ],
    counts: ['a1 shares 1'],
  },
  {
    name: 'what is unmeasured counts nowhere; the counts that it says are known, and a withdrawal takes back what was counted',
    rules: [],
    log: [
      confirmed('a1', on('10T09:00'), 's1'),
      observed('o1', on('10T10:00'), 's1', { like: 5 }, { unscored: true, unmeasured: true }),
      observed('o2', on('10T11:00'), 's1', { like: 7 }),
      confirmed('a2', on('10T12:00'), 's2', { unscored: true, unmeasured: true }),
      closed('2026-W46', on('17T00:00')),
      withdrawn('w1', on('19T13:00'), 's1', { unscored: true, unmeasured: true }),
      withdrawn('w2', on('19T14:00'), 's2'),
    ],
    counts: ['a1 shares 1', 'o2 reactions 2', 'w1 shares -1', 'w1 reactions -2'],
  },
  {
    name: 'kinds with the names of an object’s own are reactions',
    rules: [],
    log: [observed('o1', on('18T09:00'), 's1', JSON.parse('{"__proto__":2,"constructor":3,"toString":4}'))],
    counts: ['o1 reactions 9'],
  },
]
