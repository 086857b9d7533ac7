import type { Activity, Rule } from '@advocacy-kit/core'
import { type Case, closed, confirmed, moved, observed, on, published, reaction, share, withdrawn } from './case.ts'

type Posted = Extract<Activity, { type: 'comment.posted' }>

function commented(id: string, occurredAt: string, more: Partial<Posted> = {}): Activity {
  return { id, type: 'comment.posted', occurredAt, person: 'ann', ...more }
}

function clicked(id: string, occurredAt: string, share: string): Activity {
  return { id, type: 'link.clicked', occurredAt, person: 'ann', share }
}

function verified(id: string, occurredAt: string, share: string, recordedAt = occurredAt): Activity {
  return { id, type: 'share.verified', occurredAt, recordedAt, person: 'ann', share }
}

const comment: Rule = { id: 'comment', on: 'comment.posted', points: 5 }
const click: Rule = { id: 'click', on: 'link.clicked', points: 2 }
const perContent: Rule = { ...share, limit: { points: 25, per: 'content' } }

/** What is shared by two days, up to a withdrawal after its week was closed. */
const twoDays: Activity[] = [
  confirmed('a1', on('10T09:00'), 's1', { content: 'c1' }),
  confirmed('a2', on('11T09:00'), 's2', { content: 'c1' }),
  confirmed('a3', on('11T10:00'), 's3', { content: 'c1' }),
  closed('2026-W46', on('17T00:00')),
  confirmed('a4', on('17T09:00'), 's4', { content: 'c1' }),
  confirmed('a5', on('17T10:00'), 's5', { content: 'c2' }),
]

const afterwards: Activity[] = [
  confirmed('a6', on('18T10:00'), 's6', { content: 'c1' }),
  confirmed('a7', on('19T10:00'), 's7', { content: 'c1' }),
]

/** Limits per item, share and campaign, and once per commenter (law.md, 4 and 5). */
export const windowCases: Case[] = [
  {
    name: 'a limit per content runs over the days, and a withdrawal reopens it',
    rules: [perContent],
    log: [...twoDays, withdrawn('w1', on('18T09:00'), 's2', { content: 'c1' }), ...afterwards],
    // 10 + 10 + 5 of c1; w1 gives 10 back, which a6 takes.
    entries: [
      'a1 share 10',
      'a2 share 10',
      'a3 share 5 limit',
      'a4 share 0 limit',
      'a5 share 10',
      'w1 share -10 reversed',
      'a6 share 10',
      'a7 share 0 limit',
    ],
  },
  {
    name: 'a withdrawal that does not name the content lies in another window, and reopens nothing',
    rules: [perContent],
    log: [...twoDays, withdrawn('w1', on('18T09:00'), 's2'), ...afterwards],
    entries: [
      'a1 share 10',
      'a2 share 10',
      'a3 share 5 limit',
      'a4 share 0 limit',
      'a5 share 10',
      'w1 share -10 reversed',
      'a6 share 0 limit',
      'a7 share 0 limit',
    ],
  },
  {
    name: 'a fall on another day reopens the limit per content, and not that of its day',
    rules: [
      {
        ...reaction,
        limit: [
          { points: 5, per: 'content' },
          { points: 4, per: 'day' },
        ],
      },
    ],
    log: [
      observed('o1', on('17T09:00'), 's1', { like: 8 }, { content: 'c1' }),
      observed('o2', on('18T09:00'), 's1', { like: 2 }, { content: 'c1' }),
      observed('o3', on('18T10:00'), 's2', { like: 9 }, { content: 'c1' }),
      observed('o4', on('18T11:00'), 's3', { like: 9 }, { content: 'c2' }),
    ],
    // o1: 4 by the day. o2 gives 2 back to c1, which has 5 - 2 = 3 left for o3; the day has 1 left for o4.
    entries: ['o1 reaction 4 limit', 'o2 reaction -2 reversed', 'o3 reaction 3 limit', 'o4 reaction 1 limit'],
  },
  {
    name: 'a fall with another campaign than the latest grant reopens neither',
    rules: [{ ...reaction, limit: { points: 5, per: 'campaign' } }],
    log: [
      observed('o1', on('18T09:00'), 's1', { like: 5 }, { campaign: 'spring' }),
      observed('o2', on('18T10:00'), 's1', { like: 1 }, { campaign: 'autumn' }),
      observed('o3', on('18T11:00'), 's2', { like: 9 }, { campaign: 'spring' }),
      observed('o4', on('18T12:00'), 's2', { like: 12 }, { campaign: 'autumn' }),
    ],
    entries: ['o1 reaction 5', 'o2 reaction -4 reversed', 'o3 reaction 0 limit', 'o4 reaction 3'],
  },
  {
    name: 'a withdrawal reopens no more than it takes back, when a fall elsewhere took back before',
    rules: [{ ...reaction, limit: { points: 10, per: 'campaign' } }],
    log: [
      observed('o1', on('10T09:00'), 's1', { like: 6 }, { campaign: 'spring' }),
      observed('o2', on('11T09:00'), 's1', { like: 4 }, { campaign: 'autumn' }),
      closed('2026-W46', on('17T00:00')),
      withdrawn('w1', on('18T09:00'), 's1', { campaign: 'spring' }),
      observed('o3', on('19T09:00'), 's2', { like: 20 }, { campaign: 'spring' }),
    ],
    // Spring has used 6 - 4 = 2.
    entries: ['o1 reaction 6', 'o2 reaction -2 reversed', 'w1 reaction -4 reversed', 'o3 reaction 8 limit'],
  },
  {
    name: 'what was granted in a window before a grant in another is not reopened by coming back to it',
    rules: [{ ...reaction, limit: { points: 10, per: 'campaign' } }],
    log: [
      observed('o1', on('18T09:00'), 's1', { like: 4 }, { campaign: 'spring' }),
      observed('o2', on('18T10:00'), 's1', { like: 7 }, { campaign: 'autumn' }),
      observed('o3', on('18T11:00'), 's1', { like: 8 }, { campaign: 'spring' }),
      observed('o4', on('18T12:00'), 's1', { like: 2 }, { campaign: 'spring' }),
      observed('o5', on('18T13:00'), 's2', { like: 20 }, { campaign: 'spring' }),
    ],
    // Spring has used 4 + 1; of the 6 taken back, 1 was granted since autumn.
    entries: ['o1 reaction 4', 'o2 reaction 3', 'o3 reaction 1', 'o4 reaction -6 reversed', 'o5 reaction 6 limit'],
  },
  {
    name: 'two falls in one window reopen together no more than was granted in it',
    rules: [{ ...reaction, limit: { points: 5, per: 'day' } }],
    log: [
      observed('o1', on('17T09:00'), 's1', { like: 3 }),
      observed('o2', on('18T09:00'), 's1', { like: 7 }),
      observed('o3', on('18T10:00'), 's1', { like: 4 }),
      observed('o4', on('18T11:00'), 's1', { like: 1 }),
      observed('o5', on('18T12:00'), 's2', { like: 9 }),
    ],
    // Of the 6 taken back 4 were granted on the 18th.
    entries: [
      'o1 reaction 3',
      'o2 reaction 4',
      'o3 reaction -3 reversed',
      'o4 reaction -3 reversed',
      'o5 reaction 5 limit',
    ],
  },
  {
    name: 'where a limit left nothing there was no grant: a fall reopens the window of the last that was one',
    rules: [{ ...reaction, limit: { points: 5, per: 'campaign' } }],
    log: [
      observed('o0', on('18T08:00'), 's9', { like: 5 }, { campaign: 'autumn' }),
      observed('o1', on('18T09:00'), 's1', { like: 4 }, { campaign: 'spring' }),
      observed('o2', on('18T10:00'), 's1', { like: 7 }, { campaign: 'autumn' }),
      observed('o3', on('18T11:00'), 's1', { like: 0 }, { campaign: 'spring' }),
      observed('o4', on('18T12:00'), 's2', { like: 9 }, { campaign: 'spring' }),
    ],
    entries: [
      'o0 reaction 5',
      'o1 reaction 4',
      'o2 reaction 0 limit',
      'o3 reaction -4 reversed',
      'o4 reaction 5 limit',
    ],
  },
  {
    name: 'a limit of what belongs to no share',
    rules: [{ ...comment, limit: { count: 1, per: 'content' } }],
    log: [
      commented('a1', on('18T09:00'), { content: 'c1' }),
      commented('a2', on('18T10:00'), { content: 'c1' }),
      commented('a3', on('18T11:00'), { content: 'c2' }),
    ],
    entries: ['a1 comment 5', 'a2 comment 0 limit', 'a3 comment 5'],
  },
  {
    name: 'a fall that takes everything back reopens the count limit that the same rule had before',
    log: [
      published(1, '2026-10-01T00:00:00Z', { ...share, limit: { count: 1, per: 'content' } }),
      published(2, on('17T00:00'), { ...reaction, id: 'share' }),
      published(3, on('18T00:00'), { ...share, limit: { count: 1, per: 'content' } }),
      confirmed('a1', on('16T09:00'), 's1', { content: 'c1' }),
      observed('o1', on('17T09:00'), 's1', { like: 3 }, { content: 'c1' }),
      observed('o2', on('17T10:00'), 's1', { like: 0 }, { content: 'c1' }),
      confirmed('a2', on('18T09:00'), 's2', { content: 'c1' }),
    ],
    // What the rule was granted of s1 is 13, and its counts are worth nothing any more.
    entries: ['a1 share 10', 'o1 share 3 v2', 'o2 share -13 v2 reversed', 'a2 share 10 v3'],
  },
  {
    name: 'a count limit per share',
    rules: [{ ...click, limit: { count: 2, per: 'share' } }],
    log: [
      clicked('k1', on('10T09:00'), 's1'),
      clicked('k2', on('18T09:00'), 's1'),
      clicked('k3', on('18T10:00'), 's1'),
      clicked('k4', on('18T11:00'), 's2'),
    ],
    entries: ['k1 click 2', 'k2 click 2', 'k3 click 0 limit', 'k4 click 2'],
  },
  {
    name: 'a missing campaign is a window of its own, and a limit is per person',
    rules: [{ ...share, limit: { count: 1, per: 'campaign' } }],
    log: [
      confirmed('a1', on('17T09:00'), 's1'),
      confirmed('a2', on('18T09:00'), 's2'),
      confirmed('a3', on('18T10:00'), 's3', { campaign: 'null' }),
      confirmed('a4', on('18T11:00'), 's4', { campaign: 'null' }),
      confirmed('a5', on('18T12:00'), 's5', { person: 'ben' }),
    ],
    entries: ['a1 share 10', 'a2 share 0 limit', 'a3 share 10', 'a4 share 0 limit', 'a5 share 10'],
  },
  {
    name: 'the tightest of a limit per campaign and one per week decides',
    rules: [
      {
        ...share,
        limit: [
          { points: 15, per: 'campaign' },
          { count: 2, per: 'week' },
        ],
      },
    ],
    log: [
      confirmed('a1', on('16T09:00'), 's1', { campaign: 'spring' }),
      confirmed('a2', on('17T09:00'), 's2', { campaign: 'spring' }),
      confirmed('a3', on('18T09:00'), 's3', { campaign: 'autumn' }),
      confirmed('a4', on('23T09:00'), 's4', { campaign: 'autumn' }),
      confirmed('a5', on('24T09:00'), 's5', { campaign: 'spring' }),
    ],
    entries: ['a1 share 10', 'a2 share 5 limit', 'a3 share 0 limit', 'a4 share 10', 'a5 share 0 limit'],
  },
  {
    name: 'once per share and commenter: each counts once on each share, and no name is a name too',
    rules: [{ ...comment, once: ['share', 'by'] }],
    log: [
      commented('k1', on('18T09:00'), { share: 's1', by: 'b1' }),
      commented('k2', on('18T10:00'), { share: 's1', by: 'b1' }),
      commented('k3', on('18T11:00'), { share: 's1', by: 'b2' }),
      commented('k4', on('18T12:00'), { share: 's2', by: 'b1' }),
      commented('k5', on('18T13:00'), { share: 's2' }),
      commented('k6', on('18T14:00'), { share: 's2' }),
    ],
    entries: ['k1 comment 5', 'k2 comment 0 once', 'k3 comment 5', 'k4 comment 5', 'k5 comment 5', 'k6 comment 0 once'],
  },
]

/** The states that a share has come to, and levels (law.md, 4). */
export const reachedCases: Case[] = [
  {
    name: 'reactions count once their share is verified; those before are known and earn nothing',
    rules: [{ ...reaction, when: { reached: 'verified' } }],
    log: [
      confirmed('a1', on('16T08:00'), 's1'),
      observed('o1', on('16T09:00'), 's1', { like: 4 }),
      verified('v1', on('17T09:00'), 's1'),
      observed('o2', on('18T09:00'), 's1', { like: 7 }),
      observed('o3', on('18T10:00'), 's2', { like: 7 }),
      observed('o4', on('18T11:00'), 's1', { like: 2 }),
    ],
    // Worth 3, then 3 - 5 = -2.
    entries: ['o2 reaction 3', 'o4 reaction -3 reversed'],
  },
  {
    name: 'an activity reaches by itself, a list means one of them, and what comes by order at one time counts',
    rules: [
      { ...share, when: { reached: 'confirmed' } },
      { id: 'opened first', on: 'share.confirmed', points: 1, when: { reached: ['opened', 'verified'] } },
      { ...click, when: { reached: ['confirmed', 'verified'] } },
    ],
    log: [
      clicked('k1', on('18T09:00'), 's1'),
      confirmed('l1', on('18T09:00'), 's1'),
      clicked('m1', on('18T09:00'), 's1'),
      { id: 'n1', type: 'share.opened', occurredAt: on('18T10:00'), person: 'ann', share: 's2' },
      clicked('n2', on('18T11:00'), 's2'),
      confirmed('n3', on('18T12:00'), 's2'),
      { id: 'n4', type: 'link.clicked', occurredAt: on('18T13:00'), person: 'ann' },
    ],
    entries: ['l1 share 10', 'm1 click 2', 'n3 share 10', 'n3 opened first 1'],
  },
  {
    name: 'what earned nothing itself, while away, still reaches; what is booked late reaches from there on',
    rules: [{ ...click, when: { reached: 'verified' } }],
    log: [
      moved('l1', 'person.left', on('10T00:00')),
      verified('v1', on('10T09:00'), 's1'),
      moved('j1', 'person.joined', on('10T10:00')),
      closed('2026-W46', on('17T00:00')),
      verified('v2', on('10T09:00'), 's2', on('18T09:00')),
      clicked('k1', on('17T09:00'), 's1'),
      clicked('k2', on('17T10:00'), 's2'),
      clicked('k3', on('18T10:00'), 's2'),
    ],
    entries: ['k1 click 2', 'k3 click 2'],
  },
  {
    name: 'a multiplier for verified shares',
    rules: [{ ...reaction, multipliers: [{ times: 3, over: 2, when: { reached: 'verified' } }] }],
    log: [
      observed('o1', on('16T09:00'), 's1', { like: 1 }),
      verified('v1', on('17T09:00'), 's1'),
      observed('o2', on('18T09:00'), 's1', { like: 2 }),
      observed('o3', on('18T10:00'), 's1', { like: 3 }),
    ],
    // Worth 1, 5/2, 4.
    entries: ['o1 reaction 1', 'o2 reaction 1', 'o3 reaction 2'],
  },
  {
    name: 'when by level, and by who did it',
    rules: [
      { ...share, when: { level: ['starter', 'expert'] } },
      { ...comment, when: { by: 'b1' } },
    ],
    log: [
      confirmed('a1', on('18T09:00'), 's1', { level: 'expert' }),
      confirmed('a2', on('18T10:00'), 's2', { level: 'master' }),
      confirmed('a3', on('18T11:00'), 's3'),
      commented('k1', on('18T12:00'), { by: 'b1' }),
      commented('k2', on('18T13:00'), { by: 'b2' }),
    ],
    entries: ['a1 share 10', 'k1 comment 5'],
  },
]
