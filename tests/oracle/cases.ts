import type { Activity } from '@advocacy-kit/core'
import {
  alone,
  type Case,
  closed,
  confirmed,
  moved,
  observed,
  on,
  oncePerContent,
  perDay,
  published,
  reaction,
  share,
  withdrawn,
} from './case.ts'
import { expiryCases } from './expiry.cases.ts'
import { factorCases } from './factor.cases.ts'
import { kudosCases } from './kudos.cases.ts'
import { measureCases } from './measure.cases.ts'
import { recomputeCases } from './recompute.cases.ts'
import { unscoredCases } from './unscored.cases.ts'
import { reachedCases, windowCases } from './window.cases.ts'

const activities: Case[] = [
  {
    name: 'a count that is unknown makes no other activity of a repeat',
    rules: [reaction],
    log: [
      observed('o1', on('18T09:00'), 's1', { like: null, wow: 2 }),
      observed('o1', on('18T09:00'), 's1', { wow: 2, like: null }),
    ],
    entries: ['o1 reaction 2'],
  },
  {
    name: 'of two versions from one instant the higher holds',
    log: [
      published(2, '2026-11-01T00:00:00Z', { ...share, points: 2 }),
      published(1, '2026-11-01T00:00:00Z', share),
      confirmed('a1', on('18T09:00'), 's1'),
    ],
    entries: ['a1 share 2 v2'],
  },
  {
    name: 'what is recorded between two closings is late for the first alone',
    rules: [share],
    log: [
      closed('2026-W46', on('17T00:00')),
      closed('2026-W45', on('10T00:00')),
      confirmed('a1', on('08T09:00'), 's1', { recordedAt: on('12T09:00') }),
      confirmed('a2', on('09T09:00'), 's2', { recordedAt: on('12T10:00') }),
      confirmed('a3', on('09T09:00'), 's3', { recordedAt: on('18T09:00') }),
    ],
    entries: ['a2 share 10', 'a1 share 10 late 2026-11-12', 'a3 share 10 late 2026-11-18'],
  },
  {
    name: 'a repeat is dropped, whatever its recordedAt',
    rules: [share],
    log: [confirmed('a1', on('18T09:00'), 's1'), confirmed('a1', on('18T09:00'), 's1', { recordedAt: on('18T10:00') })],
    entries: ['a1 share 10'],
  },
  {
    name: 'of a repeat, the one recorded first stays: it is not late',
    rules: [share],
    log: [
      confirmed('a1', on('10T09:00'), 's1', { recordedAt: on('18T10:00') }),
      closed('2026-W46', on('17T00:00')),
      confirmed('a1', on('10T09:00'), 's1', { recordedAt: on('10T09:05') }),
    ],
    entries: ['a1 share 10'],
  },
  {
    name: 'the order of keys does not make another activity',
    rules: [reaction],
    log: [
      observed('o1', on('18T09:00'), 's1', { like: 1, wow: 2 }),
      observed('o1', on('18T09:00'), 's1', { wow: 2, like: 1 }),
    ],
    entries: ['o1 reaction 3'],
  },
  {
    name: 'the same id with other content is refused',
    rules: [share],
    log: [confirmed('a1', on('18T09:00'), 's1'), confirmed('a1', on('18T09:00'), 's1', { content: 'c2' })],
    refused: { code: 'activity-conflict', naming: ['a1'] },
  },
  {
    name: 'two persons for one share are refused, also far apart and by different types',
    rules: [share],
    log: [confirmed('a1', on('18T09:00'), 's1'), observed('o1', on('02T09:00'), 's1', { like: 1 }, { person: 'ben' })],
    refused: { code: 'share-conflict', naming: ['a1', 'o1'] },
  },
  {
    name: 'an observation without a person belongs to who claims the share later',
    rules: [share, reaction],
    log: [
      { id: 'o1', type: 'reactions.observed', occurredAt: on('18T08:00'), share: 's1', counts: { like: 3 } },
      confirmed('a1', on('18T09:00'), 's1'),
    ],
    entries: ['o1 reaction 3', 'a1 share 10'],
  },
  {
    name: 'an observation of a share that nobody claimed earns nothing',
    rules: [reaction],
    log: [{ id: 'o1', type: 'reactions.observed', occurredAt: on('18T08:00'), share: 's1', counts: { like: 3 } }],
    entries: [],
    lines: [],
  },
  {
    name: 'what claims to lie in the future counts from when it was recorded',
    rules: [{ ...share, limit: { count: 1, per: 'day' } }],
    log: [
      confirmed('a1', on('20T09:00'), 's1', { recordedAt: on('18T09:00') }),
      confirmed('a2', on('18T10:00'), 's2'),
      confirmed('a3', on('20T10:00'), 's3'),
    ],
    entries: ['a1 share 10', 'a2 share 0 limit', 'a3 share 10'],
  },
  {
    name: 'ids are ordered by UTF-8 bytes: U+FF5E before U+1F600, though not in UTF-16',
    rules: [oncePerContent],
    log: [
      confirmed('😀', on('18T09:00'), 's1', { content: 'c1' }),
      confirmed('～', on('18T09:00'), 's2', { content: 'c1' }),
    ],
    entries: ['～ share 10', '😀 share 0 once'],
  },
]

const rules: Case[] = [
  {
    name: 'once per content: the second earns nothing, other content does',
    rules: [oncePerContent],
    log: [
      confirmed('a1', on('18T09:00'), 's1', { content: 'c1' }),
      confirmed('a2', on('18T10:00'), 's2', { content: 'c1' }),
      confirmed('a3', on('18T11:00'), 's3', { content: 'c2' }),
    ],
    entries: ['a1 share 10', 'a2 share 0 once', 'a3 share 10'],
  },
  {
    name: 'once: missing, true and false are three keys, and so is what stands in another attribute',
    rules: [
      { ...share, once: ['ownWords'] },
      { ...share, id: 'where', points: 1, once: ['content', 'platform'] },
    ],
    log: [
      confirmed('a1', on('18T09:00'), 's1', { content: 'x' }),
      confirmed('a2', on('18T10:00'), 's2', { platform: 'x', ownWords: true }),
      confirmed('a3', on('18T11:00'), 's3', { content: 'x', ownWords: false }),
      confirmed('a4', on('18T12:00'), 's4', { ownWords: true }),
    ],
    entries: [
      'a1 share 10',
      'a1 where 1',
      'a2 share 10',
      'a2 where 1',
      'a3 share 10',
      'a3 where 0 once',
      'a4 share 0 once',
      'a4 where 1',
    ],
  },
  {
    name: 'once: a missing attribute is null, and once is per person',
    rules: [{ ...share, once: ['content', 'platform'] }],
    log: [
      confirmed('a1', on('18T09:00'), 's1', { content: 'c1' }),
      confirmed('a2', on('18T10:00'), 's2', { content: 'c1' }),
      confirmed('a3', on('18T11:00'), 's3', { content: 'c1', platform: 'x' }),
      confirmed('a4', on('18T12:00'), 's4', { content: 'c1', person: 'ben' }),
    ],
    entries: ['a1 share 10', 'a2 share 0 once', 'a3 share 10', 'a4 share 10'],
  },
  {
    name: 'a once-key is used up only by a grant: not while away, not at a full limit',
    rules: [{ ...oncePerContent, limit: { count: 1, per: 'day' } }],
    log: [
      moved('l1', 'person.left', on('16T00:00')),
      confirmed('a1', on('16T09:00'), 's1', { content: 'c1' }),
      moved('j1', 'person.joined', on('17T00:00')),
      confirmed('a2', on('17T09:00'), 's2', { content: 'c1' }),
      confirmed('a3', on('17T10:00'), 's3', { content: 'c2' }),
      confirmed('a4', on('18T09:00'), 's4', { content: 'c2' }),
      confirmed('a5', on('19T09:00'), 's5', { content: 'c2' }),
    ],
    entries: ['a1 share 0 away', 'a2 share 10', 'a3 share 0 limit', 'a4 share 10', 'a5 share 0 once'],
  },
  {
    name: 'of the states of a share each earns once, by its earliest activity',
    rules: [share, { id: 'open', on: 'share.opened', points: 1 }],
    log: [
      confirmed('a3', on('18T11:00'), 's1'),
      confirmed('a2', on('18T10:00'), 's1'),
      { id: 'a1', type: 'share.opened', occurredAt: on('18T09:00'), person: 'ann', share: 's1' },
    ],
    entries: ['a1 open 1', 'a2 share 10', 'a3 share 0 repeated'],
  },
  {
    name: 'a confirmation while away is still the earliest: confirming again after joining is repeated',
    rules: [share],
    log: [
      moved('l1', 'person.left', on('16T00:00')),
      confirmed('a1', on('16T09:00'), 's1'),
      moved('j1', 'person.joined', on('17T00:00')),
      confirmed('a2', on('17T09:00'), 's1'),
    ],
    entries: ['a1 share 0 away', 'a2 share 0 repeated'],
  },
  {
    name: 'who leaves earns nothing until joining again, and joining itself may earn',
    rules: [share, { id: 'welcome', on: 'person.joined', points: 5 }],
    log: [
      confirmed('a1', on('16T09:00'), 's1'),
      moved('l1', 'person.left', on('17T09:00')),
      confirmed('a2', on('18T09:00'), 's2'),
      moved('j1', 'person.joined', on('19T09:00')),
      confirmed('a3', on('19T09:00'), 's3'),
      confirmed('a4', on('20T09:00'), 's4'),
    ],
    // At 19T09:00 a3 comes before j1, by id.
    entries: ['a1 share 10', 'a2 share 0 away', 'a3 share 0 away', 'j1 welcome 5', 'a4 share 10'],
  },
  {
    name: 'when: every attribute must equal, a list means one of them, a missing attribute equals nothing',
    rules: [{ ...share, when: { platform: ['x', 'linkedin'], ownWords: true } }],
    log: [
      confirmed('a1', on('18T09:00'), 's1', { platform: 'x', ownWords: true }),
      confirmed('a2', on('18T10:00'), 's2', { platform: 'linkedin', ownWords: false }),
      confirmed('a3', on('18T11:00'), 's3', { ownWords: true }),
      confirmed('a4', on('18T12:00'), 's4', { platform: 'mastodon', ownWords: true }),
      confirmed('a5', on('18T13:00'), 's5', { platform: 'linkedin' }),
    ],
    entries: ['a1 share 10'],
  },
  {
    name: 'a rule holds from its first instant, and no longer at its last',
    rules: [{ ...share, from: on('18T09:00'), until: '2026-11-18T13:00:00+01:00' }],
    log: [
      confirmed('a1', '2026-11-18T08:59:59.999Z', 's1'),
      confirmed('a2', on('18T09:00'), 's2'),
      confirmed('a3', '2026-11-18T11:59:59.999Z', 's3'),
      confirmed('a4', on('18T12:00'), 's4'),
    ],
    entries: ['a2 share 10', 'a3 share 10'],
  },
  {
    name: 'points are granted in part up to the tightest limit',
    rules: [
      {
        ...reaction,
        limit: [
          { points: 5, per: 'day' },
          { points: 8, per: 'week' },
        ],
      },
    ],
    log: [
      observed('o1', on('16T09:00'), 's1', { like: 7 }),
      observed('o2', on('17T09:00'), 's1', { like: 13 }),
      observed('o3', on('18T09:00'), 's1', { like: 14 }),
      observed('o4', on('23T09:00'), 's1', { like: 20 }),
    ],
    // Day 16: 5 of 7. Day 17: the week leaves 3 of 6. Day 18: nothing. The next week: 5 of 6.
    entries: ['o1 reaction 5 limit', 'o2 reaction 3 limit', 'o3 reaction 0 limit', 'o4 reaction 5 limit'],
  },
  {
    name: 'a count limit counts grants above 0 only',
    rules: [{ ...oncePerContent, limit: { count: 2, per: 'day' } }],
    log: [
      confirmed('a1', on('18T09:00'), 's1', { content: 'c1' }),
      confirmed('a2', on('18T10:00'), 's2', { content: 'c1' }),
      confirmed('a3', on('18T11:00'), 's3', { content: 'c2' }),
      confirmed('a4', on('18T12:00'), 's4', { content: 'c3' }),
    ],
    entries: ['a1 share 10', 'a2 share 0 once', 'a3 share 10', 'a4 share 0 limit'],
  },
  {
    name: 'a points limit also cuts what is earned once',
    rules: [{ ...oncePerContent, limit: { points: 15, per: 'day' } }],
    log: [
      confirmed('a1', on('18T09:00'), 's1', { content: 'c1' }),
      confirmed('a2', on('18T10:00'), 's2', { content: 'c2' }),
      confirmed('a3', on('19T10:00'), 's3', { content: 'c2' }),
    ],
    // The 5 of a2 are a grant above 0: c2 is used up.
    entries: ['a1 share 10', 'a2 share 5 limit', 'a3 share 0 once'],
  },
  {
    name: 'the rules in force are those at the time of the activity, in the middle of a share too',
    log: [
      published(1, '2026-11-01T00:00:00Z', reaction),
      published(2, on('19T00:00'), { ...reaction, points: 2 }),
      observed('o0', '2026-10-31T09:00:00Z', 's1', { like: 1 }),
      observed('o1', on('18T09:00'), 's1', { like: 3 }),
      observed('o2', on('19T00:00'), 's1', { like: 5 }),
      observed('o3', on('20T00:00'), 's1', { like: 4 }),
    ],
    // Before the first publication nothing is in force, but the count is known: o1 earns 2.
    entries: ['o1 reaction 2', 'o2 reaction 4 v2', 'o3 reaction -2 v2 reversed'],
  },
  {
    name: 'a late activity keeps the rules of its own time, in the day it is booked on',
    log: [
      published(1, '1970-01-01T00:00:00Z', share),
      published(2, on('16T00:00'), { ...share, points: 20, limit: { points: 25, per: 'day' } }),
      closed('2026-W46', on('17T00:00')),
      confirmed('a1', on('18T07:00'), 's1'),
      confirmed('a2', on('10T09:00'), 's2', { recordedAt: on('18T08:00') }),
      confirmed('a3', on('18T09:00'), 's3'),
    ],
    // Version 1 has no limit, and what it grants uses none.
    entries: ['a1 share 20 v2', 'a2 share 10 late 2026-11-18', 'a3 share 5 v2 limit'],
  },
  {
    name: 'a rule that keeps its id keeps its limit and its once-keys in the next version',
    log: [
      published(1, '1970-01-01T00:00:00Z', perDay(5), oncePerContent),
      published(2, on('18T12:00'), perDay(8), { ...oncePerContent, points: 30 }),
      observed('o1', on('18T09:00'), 's1', { like: 5 }),
      confirmed('a1', on('18T09:30'), 's2', { content: 'c1' }),
      observed('o2', on('18T13:00'), 's1', { like: 10 }),
      confirmed('a2', on('18T14:00'), 's3', { content: 'c1' }),
    ],
    entries: ['o1 reaction 5', 'a1 share 10', 'o2 reaction 3 v2 limit', 'a2 share 0 v2 once'],
  },
  {
    name: 'a limit that a version lowers below what was used leaves nothing, and one that it adds starts at 0',
    log: [
      published(1, '1970-01-01T00:00:00Z', perDay(9)),
      published(2, on('18T12:00'), {
        ...reaction,
        limit: [
          { points: 4, per: 'day' },
          { points: 6, per: 'week' },
        ],
      }),
      observed('o1', on('18T09:00'), 's1', { like: 7 }),
      observed('o2', on('18T13:00'), 's1', { like: 10 }),
      observed('o3', on('19T09:00'), 's1', { like: 20 }),
      observed('o4', on('20T09:00'), 's1', { like: 30 }),
    ],
    entries: ['o1 reaction 7', 'o2 reaction 0 v2 limit', 'o3 reaction 4 v2 limit', 'o4 reaction 2 v2 limit'],
  },
]

const reactions: Case[] = [
  {
    name: 'unknown counts change nothing: null, negative, missing',
    rules: [reaction],
    log: [
      observed('o1', on('16T09:00'), 's1', { like: 5 }),
      observed('o2', on('17T09:00'), 's1', { like: null, comment: -1 }),
      observed('o3', on('18T09:00'), 's1', { comment: 2 }),
      observed('o4', on('19T09:00'), 's1', { like: 7 }),
    ],
    entries: ['o1 reaction 5', 'o3 reaction 2', 'o4 reaction 2'],
  },
  {
    name: 'a kind that a price table leaves out is worth nothing, whatever it is called',
    rules: [{ ...reaction, points: { like: 1, comment: 3 } }],
    log: [observed('o1', on('18T09:00'), 's1', { like: 2, comment: 1, constructor: 9, toString: 9, share: 4 })],
    entries: ['o1 reaction 5'],
  },
  {
    name: 'a fall eats first what a limit had cut, then takes back and reopens the limit',
    rules: [perDay(5)],
    log: [
      observed('o1', on('18T09:00'), 's1', { like: 8 }),
      observed('o2', on('18T10:00'), 's1', { like: 6 }),
      observed('o3', on('18T11:00'), 's1', { like: 3 }),
      observed('o4', on('18T12:00'), 's1', { like: 8 }),
    ],
    entries: ['o1 reaction 5 limit', 'o2 reaction 0 reversed', 'o3 reaction -2 reversed', 'o4 reaction 2 limit'],
  },
  {
    name: 'a fall in another window reopens neither window',
    rules: [perDay(5)],
    log: [
      observed('o1', on('17T09:00'), 's1', { like: 5 }),
      observed('o2', on('17T12:00'), 's2', { like: 4 }),
      observed('o3', on('18T09:00'), 's1', { like: 2 }),
      observed('o4', on('18T10:00'), 's2', { like: 12 }),
    ],
    entries: ['o1 reaction 5', 'o2 reaction 0 limit', 'o3 reaction -3 reversed', 'o4 reaction 5 limit'],
  },
  {
    name: 'a fall reopens no more than was granted in the latest window',
    rules: [perDay(10)],
    log: [
      observed('o1', on('17T09:00'), 's1', { like: 6 }),
      observed('o2', on('18T09:00'), 's1', { like: 10 }),
      observed('o3', on('18T10:00'), 's1', { like: 1 }),
      observed('o4', on('18T11:00'), 's2', { like: 12 }),
    ],
    // Of the 9 taken back, 4 were granted on the 18th: the whole 10 is free again, not 15.
    entries: ['o1 reaction 6', 'o2 reaction 4', 'o3 reaction -9 reversed', 'o4 reaction 10 limit'],
  },
  {
    name: 'falling and rising twice in one window reopens each time',
    rules: [perDay(10)],
    log: [
      observed('o1', on('18T09:00'), 's1', { like: 10 }),
      observed('o2', on('18T10:00'), 's1', { like: 4 }),
      observed('o3', on('18T11:00'), 's1', { like: 10 }),
      observed('o4', on('18T12:00'), 's1', { like: 0 }),
      observed('o5', on('18T13:00'), 's2', { like: 12 }),
    ],
    entries: [
      'o1 reaction 10',
      'o2 reaction -6 reversed',
      'o3 reaction 6',
      'o4 reaction -10 reversed',
      'o5 reaction 10 limit',
    ],
  },
  {
    name: 'each limit reopens by its own window',
    rules: [
      {
        ...reaction,
        limit: [
          { points: 6, per: 'day' },
          { points: 8, per: 'week' },
        ],
      },
    ],
    log: [
      observed('o1', on('16T09:00'), 's1', { like: 6 }),
      observed('o2', on('17T09:00'), 's1', { like: 0 }),
      observed('o3', on('17T10:00'), 's2', { like: 9 }),
      observed('o4', on('18T10:00'), 's2', { like: 12 }),
    ],
    // On the 17th the day has nothing to reopen but the week has 6: 6 of 9 by the day; the week leaves 2 on the 18th.
    entries: ['o1 reaction 6', 'o2 reaction -6 reversed', 'o3 reaction 6 limit', 'o4 reaction 2 limit'],
  },
  {
    name: 'worth may fall below 0 when prices rise, and then has to be earned again',
    log: [
      published(1, '1970-01-01T00:00:00Z', reaction),
      published(2, on('18T00:00'), { ...reaction, points: 3 }),
      observed('o1', on('17T09:00'), 's1', { like: 5 }),
      observed('o2', on('18T09:00'), 's1', { like: 3 }),
      observed('o3', on('18T10:00'), 's1', { like: 6 }),
    ],
    // Worth 5, then 5 - 6 = -1, then -1 + 9 = 8.
    entries: ['o1 reaction 5', 'o2 reaction -5 v2 reversed', 'o3 reaction 8 v2'],
  },
  {
    name: 'counts that rise while away are never granted, and a later fall eats them first',
    rules: [reaction],
    log: [
      moved('l1', 'person.left', on('16T00:00')),
      observed('o1', on('16T09:00'), 's1', { like: 4 }),
      moved('j1', 'person.joined', on('17T00:00')),
      observed('o2', on('17T09:00'), 's1', { like: 6 }),
      observed('o3', on('18T09:00'), 's1', { like: 3 }),
      observed('o4', on('19T09:00'), 's1', { like: 1 }),
    ],
    // Worth 4 (granted 0), 6 (2), 3 (2), 1 (1).
    entries: ['o1 reaction 0 away', 'o2 reaction 2', 'o3 reaction 0 reversed', 'o4 reaction -1 reversed'],
  },
  {
    name: 'counts that fall while away are taken back',
    rules: [reaction],
    log: [
      observed('o1', on('16T09:00'), 's1', { like: 4 }),
      moved('l1', 'person.left', on('17T00:00')),
      observed('o2', on('17T09:00'), 's1', { like: 1 }),
    ],
    entries: ['o1 reaction 4', 'o2 reaction -3 reversed'],
  },
  {
    name: 'counts seen while no rule applies are known',
    rules: [{ ...reaction, when: { platform: 'x' } }],
    log: [
      observed('o1', on('16T09:00'), 's1', { like: 4 }),
      observed('o2', on('17T09:00'), 's1', { like: 6 }, { platform: 'x' }),
      observed('o3', on('18T09:00'), 's1', { like: 1 }, { platform: 'x' }),
    ],
    // Worth 2, then 2 - 5 = -3.
    entries: ['o2 reaction 2', 'o3 reaction -2 reversed'],
  },
  {
    name: 'counts at equal times follow the order of ids',
    rules: [reaction],
    log: [observed('o2', on('18T09:00'), 's1', { like: 3 }), observed('o1', on('18T09:00'), 's1', { like: 5 })],
    entries: ['o1 reaction 5', 'o2 reaction -2 reversed'],
  },
  {
    name: 'a late count that is outdated changes nothing, per kind',
    rules: [reaction],
    log: [
      closed('2026-W46', on('17T00:00')),
      observed('o1', on('11T09:00'), 's1', { like: 3 }),
      observed('o2', on('12T09:00'), 's1', { like: 5, comment: 2 }, { recordedAt: on('20T09:00') }),
      observed('o3', on('19T09:00'), 's1', { like: 9 }),
      observed('o4', on('13T09:00'), 's1', { comment: 1 }, { recordedAt: on('20T08:00') }),
    ],
    // In order: o1, o3, o4 (comment 1), o2 (like 5 is older than o3's, comment 2 is older than o4's).
    entries: ['o1 reaction 3', 'o3 reaction 6', 'o4 reaction 1 late 2026-11-20'],
  },
]

const closing: Case[] = [
  {
    name: 'late after closing: booked when recorded, and uses up the limit of that day',
    rules: [{ ...share, limit: { count: 1, per: 'day' } }],
    log: [
      closed('2026-W46', on('17T00:00')),
      confirmed('a1', on('10T09:00'), 's1', { recordedAt: on('18T08:00') }),
      confirmed('a2', on('18T09:00'), 's2'),
      confirmed('a3', on('15T23:59'), 's3', { recordedAt: on('16T00:10') }),
      confirmed('a4', on('16T00:00'), 's4', { recordedAt: on('19T09:00') }),
    ],
    // a3 was recorded before the closing; a4 lies after the closed week.
    entries: ['a3 share 10', 'a4 share 10', 'a1 share 10 late 2026-11-18', 'a2 share 0 limit'],
  },
  {
    name: 'what is recorded in the same millisecond as the closing is not late',
    rules: [share],
    log: [
      closed('2026-11', '2026-12-02T00:00:00Z'),
      confirmed('a1', on('10T09:00'), 's1', { recordedAt: '2026-12-02T00:00:00Z' }),
    ],
    entries: ['a1 share 10'],
  },
  ...['2026-09-30', '2026-W40', '2026-09', '2026-Q3'].map((period) => ({
    name: `closing ${period} closes its last day, and no day after it`,
    rules: [share],
    log: [
      closed(period, '2026-10-10T00:00:00Z'),
      confirmed('a1', '2026-09-30T12:00:00Z', 's1', { recordedAt: '2026-10-11T00:00:00Z' }),
      confirmed('a2', '2026-10-05T12:00:00Z', 's2', { recordedAt: '2026-10-11T00:00:00Z' }),
    ],
    entries: ['a2 share 10', 'a1 share 10 late 2026-10-11'],
  })),
  {
    name: 'the greatest end of all closings counts; a year ends on its last day',
    rules: [share],
    log: [
      closed('2025', '2026-01-02T00:00:00Z'),
      closed('2025-W50', '2026-01-03T00:00:00Z'),
      confirmed('a1', '2025-12-31T23:59:59Z', 's1', { recordedAt: '2026-01-04T00:00:00Z' }),
      confirmed('a2', '2026-01-01T00:00:00Z', 's2', { recordedAt: '2026-01-04T00:00:00Z' }),
    ],
    entries: ['a2 share 10', 'a1 share 10 late 2026-01-04'],
  },
  {
    name: 'a backfill reaches into a closed period, and moves what came after it there',
    rules: [oncePerContent],
    log: [
      confirmed('a1', on('11T09:00'), 's1', { content: 'c1' }),
      closed('2026-W46', on('17T00:00')),
      confirmed('a2', on('10T09:00'), 's2', { content: 'c1', recordedAt: on('18T09:00'), backfill: 'b1' }),
    ],
    entries: ['a2 share 10', 'a1 share 0 once'],
    lines: [
      '["balance","ann",10]',
      ...alone('shares', 'person', 'ann', {
        '2026-11': 2,
        '2026-11-10': 1,
        '2026-11-11': 1,
        '2026-W46': 2,
        all: 2,
      }),
      '["net","a2","share",1,10]',
      '["row","person","2026-11","ann",10,1,1]',
      '["row","person","2026-11-10","ann",10,1,1]',
      '["row","person","2026-W46","ann",10,1,1]',
      '["row","person","all","ann",10,1,1]',
    ],
  },
  {
    name: 'an undone backfill takes a closing with it',
    rules: [share],
    log: [
      { ...closed('2026-W46', on('17T00:00')), backfill: 'b1' },
      confirmed('a1', on('10T09:00'), 's1', { recordedAt: on('18T09:00') }),
      { id: 'u1', type: 'backfill.undone', occurredAt: on('19T09:00'), undoes: 'b1' },
    ],
    entries: ['a1 share 10'],
  },
  {
    name: 'an undone backfill was never recorded: neither its points nor its once-keys nor its claims',
    rules: [oncePerContent, reaction],
    log: [
      confirmed('a1', on('11T09:00'), 's1', { content: 'c1' }),
      confirmed('a2', on('10T09:00'), 's2', { content: 'c1', recordedAt: on('18T09:00'), backfill: 'b1' }),
      { id: 'o1', type: 'reactions.observed', occurredAt: on('18T10:00'), share: 's2', counts: { like: 2 } },
      { id: 'u1', type: 'backfill.undone', occurredAt: on('19T09:00'), undoes: 'b1' },
      confirmed('a3', on('12T09:00'), 's3', { content: 'c3', recordedAt: on('20T09:00'), backfill: 'b2' }),
    ],
    entries: ['a1 share 10', 'a3 share 10'],
  },
]

const withdrawal: Case[] = [
  {
    name: 'withdrawn in an open period: the share never earned, before and after, and used up nothing',
    rules: [{ ...oncePerContent, limit: { count: 1, per: 'day' } }, reaction],
    log: [
      confirmed('a1', on('18T09:00'), 's1', { content: 'c1' }),
      observed('o1', on('18T10:00'), 's1', { like: 3 }),
      confirmed('a2', on('18T11:00'), 's2', { content: 'c1' }),
      withdrawn('w1', on('19T09:00'), 's1'),
      observed('o2', on('20T09:00'), 's1', { like: 5 }),
    ],
    entries: ['a1 share 0 withdrawn', 'o1 reaction 0 withdrawn', 'a2 share 10', 'o2 reaction 0 withdrawn'],
  },
  {
    name: 'withdrawn after its period closed: taken back now, in the open period; what lies open is skipped',
    rules: [share, reaction],
    log: [
      confirmed('a1', on('10T09:00'), 's1', { team: 'blue' }),
      observed('o1', on('11T09:00'), 's1', { like: 4 }, { team: 'blue' }),
      observed('o2', on('12T09:00'), 's1', { like: 3 }, { team: 'blue' }),
      closed('2026-W46', on('17T00:00')),
      observed('o3', on('17T09:00'), 's1', { like: 9 }, { team: 'blue' }),
      withdrawn('w1', on('18T09:00'), 's1', { team: 'red' }),
    ],
    entries: [
      'a1 share 10',
      'o1 reaction 4',
      'o2 reaction -1 reversed',
      'o3 reaction 0 withdrawn',
      'w1 share -10 reversed',
      'w1 reaction -3 reversed',
    ],
    lines: [
      ...alone('reactions', 'person', 'ann', {
        '2026-11-11': 4,
        '2026-11-12': -1,
        '2026-11-18': -3,
        '2026-W46': 3,
        '2026-W47': -3,
      }),
      '["measure","reactions","team","2026-11","blue",3,1,1]',
      '["measure","reactions","team","2026-11","red",-3,2,2]',
      ...alone('reactions', 'team', 'blue', { '2026-11-11': 4, '2026-11-12': -1 }),
      ...alone('reactions', 'team', 'red', { '2026-11-18': -3 }),
      ...alone('reactions', 'team', 'blue', { '2026-W46': 3 }),
      ...alone('reactions', 'team', 'red', { '2026-W47': -3 }),
      '["measure","reactions","team","all","blue",3,1,1]',
      '["measure","reactions","team","all","red",-3,2,2]',
      ...alone('shares', 'person', 'ann', { '2026-11-10': 1, '2026-11-18': -1, '2026-W46': 1, '2026-W47': -1 }),
      '["measure","shares","team","2026-11","blue",1,1,1]',
      '["measure","shares","team","2026-11","red",-1,2,2]',
      ...alone('shares', 'team', 'blue', { '2026-11-10': 1 }),
      ...alone('shares', 'team', 'red', { '2026-11-18': -1 }),
      ...alone('shares', 'team', 'blue', { '2026-W46': 1 }),
      ...alone('shares', 'team', 'red', { '2026-W47': -1 }),
      '["measure","shares","team","all","blue",1,1,1]',
      '["measure","shares","team","all","red",-1,2,2]',
      '["net","a1","share",1,10]',
      '["net","o1","reaction",1,4]',
      '["net","o2","reaction",1,-1]',
      '["net","w1","reaction",1,-3]',
      '["net","w1","share",1,-10]',
      '["row","person","2026-11-10","ann",10,1,1]',
      '["row","person","2026-11-11","ann",4,1,1]',
      '["row","person","2026-11-12","ann",-1,1,1]',
      '["row","person","2026-11-18","ann",-13,1,1]',
      '["row","person","2026-W46","ann",13,1,1]',
      '["row","person","2026-W47","ann",-13,1,1]',
      '["row","team","2026-11","blue",13,1,1]',
      '["row","team","2026-11","red",-13,2,2]',
      '["row","team","2026-11-10","blue",10,1,1]',
      '["row","team","2026-11-11","blue",4,1,1]',
      '["row","team","2026-11-12","blue",-1,1,1]',
      '["row","team","2026-11-18","red",-13,1,1]',
      '["row","team","2026-W46","blue",13,1,1]',
      '["row","team","2026-W47","red",-13,1,1]',
      '["row","team","all","blue",13,1,1]',
      '["row","team","all","red",-13,2,2]',
    ],
  },
  {
    name: 'a withdrawal that is late itself takes back on the day it was recorded; a second one finds nothing',
    rules: [share],
    log: [
      confirmed('a1', on('10T09:00'), 's1'),
      closed('2026-W46', on('17T00:00')),
      withdrawn('w1', on('12T09:00'), 's1', { recordedAt: on('18T10:00') }),
      withdrawn('w2', on('19T09:00'), 's1'),
    ],
    entries: ['a1 share 10', 'w1 share -10 reversed late 2026-11-18'],
  },
  {
    name: 'a withdrawal in a closed period frees the once-key from its own place on',
    rules: [oncePerContent],
    log: [
      confirmed('a1', on('10T09:00'), 's1', { content: 'c1' }),
      closed('2026-W46', on('17T00:00')),
      confirmed('a2', on('17T12:00'), 's2', { content: 'c1' }),
      withdrawn('w1', on('18T09:00'), 's1'),
      confirmed('a3', on('19T09:00'), 's3', { content: 'c1' }),
      confirmed('a4', on('20T09:00'), 's4', { content: 'c1' }),
    ],
    entries: ['a1 share 10', 'a2 share 0 once', 'w1 share -10 reversed', 'a3 share 10', 'a4 share 0 once'],
  },
  {
    name: 'a withdrawal reopens a count limit by its grants in that window, and only there',
    rules: [
      {
        ...share,
        limit: [
          { count: 2, per: 'week' },
          { count: 3, per: 'month' },
        ],
      },
      { id: 'click', on: 'link.clicked', points: 2, limit: { points: 5, per: 'month' } },
    ],
    log: [
      confirmed('a1', on('10T09:00'), 's1'),
      { id: 'k1', type: 'link.clicked', occurredAt: on('10T10:00'), person: 'ann', share: 's1' },
      { id: 'k2', type: 'link.clicked', occurredAt: on('10T11:00'), person: 'ann', share: 's1' },
      confirmed('a2', on('11T09:00'), 's2'),
      closed('2026-W46', on('17T00:00')),
      confirmed('a3', on('17T09:00'), 's3'),
      confirmed('a4', on('17T10:00'), 's4'),
      withdrawn('w1', on('18T09:00'), 's1'),
      confirmed('a5', on('18T10:00'), 's5'),
      confirmed('a6', on('18T11:00'), 's6'),
      { id: 'k3', type: 'link.clicked', occurredAt: on('18T12:00'), person: 'ann', share: 's5' },
      { id: 'k4', type: 'link.clicked', occurredAt: on('18T13:00'), person: 'ann', share: 's5' },
      { id: 'k5', type: 'link.clicked', occurredAt: on('18T14:00'), person: 'ann', share: 's5' },
    ],
    // The month is full at a3; w1 gives one back to it, which a5 takes; week 47 holds a3 and a5 then. Of the clicks w1 gives back 4 of the month's 5.
    entries: [
      'a1 share 10',
      'k1 click 2',
      'k2 click 2',
      'a2 share 10',
      'a3 share 10',
      'a4 share 0 limit',
      'w1 share -10 reversed',
      'w1 click -4 reversed',
      'a5 share 10',
      'a6 share 0 limit',
      'k3 click 2',
      'k4 click 2',
      'k5 click 1 limit',
    ],
  },
  {
    name: 'withdrawn on the first day that is open: what happened that day never was',
    rules: [share],
    log: [
      closed('2026-11-17', on('18T00:00')),
      confirmed('a1', on('18T09:00'), 's1'),
      withdrawn('w1', on('18T10:00'), 's1'),
    ],
    entries: ['a1 share 0 withdrawn'],
    lines: [],
  },
  {
    name: 'nothing is closed for a withdrawal that is backfilled',
    rules: [share],
    log: [
      confirmed('a1', on('10T09:00'), 's1'),
      closed('2026-W46', on('17T00:00')),
      withdrawn('w1', on('12T09:00'), 's1', { recordedAt: on('18T09:00'), backfill: 'b1' }),
    ],
    entries: ['a1 share 0 withdrawn'],
    lines: [],
  },
  {
    name: 'a backfill into the closed period of a share withdrawn since is granted there and taken back at the withdrawal',
    rules: [share],
    log: [
      closed('2026-W46', on('17T00:00')),
      withdrawn('w1', on('18T09:00'), 's1'),
      confirmed('a1', on('10T09:00'), 's1', { recordedAt: on('19T09:00'), backfill: 'b1' }),
    ],
    entries: ['a1 share 10', 'w1 share -10 reversed'],
  },
  {
    name: 'a withdrawal leaves what its share says of the person: an award, leaving and joining, which earns nothing',
    rules: [share, { id: 'welcome', on: 'person.joined', points: 5 }],
    log: [
      confirmed('a1', on('18T09:00'), 's1'),
      {
        id: 'p1',
        type: 'points.awarded',
        occurredAt: on('18T10:00'),
        person: 'ann',
        share: 's1',
        points: 7,
        reason: 'best share',
      },
      { id: 'l1', type: 'person.left', occurredAt: on('18T10:30'), person: 'ann', share: 's1' },
      withdrawn('w1', on('18T11:00'), 's1'),
      confirmed('a2', on('18T12:00'), 's2'),
      { id: 'j1', type: 'person.joined', occurredAt: on('18T13:00'), person: 'ann', share: 's1' },
      confirmed('a3', on('18T14:00'), 's3'),
    ],
    entries: ['a1 share 0 withdrawn', 'p1 - 7 awarded', 'a2 share 0 away', 'j1 welcome 0 withdrawn', 'a3 share 10'],
  },
]

const calendarCases: Case[] = [
  {
    name: 'a week ends at local midnight, also the one in which summer time ends',
    timeZone: 'Europe/Amsterdam',
    rules: [{ ...share, limit: { points: 10, per: 'week' } }],
    log: [
      confirmed('a1', '2026-10-24T10:00:00Z', 's1'),
      // 23:30 on Sunday 25 October by winter time; it would be Monday by summer time.
      confirmed('a2', '2026-10-25T22:30:00Z', 's2'),
      confirmed('a3', '2026-10-25T23:00:00Z', 's3'),
    ],
    entries: ['a1 share 10', 'a2 share 0 limit', 'a3 share 10'],
  },
  {
    name: 'a month ends at local midnight, whichever side of the clock change it lies on',
    timeZone: 'America/New_York',
    rules: [{ ...share, limit: { count: 1, per: 'month' } }],
    log: [
      confirmed('a1', '2026-10-10T12:00:00Z', 's1'),
      confirmed('a2', '2026-11-01T03:59:59.999Z', 's2'), // 31 October, summer time
      confirmed('a3', '2026-11-01T04:00:00Z', 's3'), // 1 November, summer time until 02:00
      confirmed('a4', '2026-12-01T04:59:59.999Z', 's4'), // 30 November, winter time
      confirmed('a5', '2026-12-01T05:00:00Z', 's5'),
    ],
    entries: ['a1 share 10', 'a2 share 0 limit', 'a3 share 10', 'a4 share 0 limit', 'a5 share 10'],
  },
  {
    name: 'the hour that comes twice is two hours of one day',
    timeZone: 'Europe/Amsterdam',
    rules: [{ ...share, limit: { count: 2, per: 'day' } }],
    log: [
      confirmed('a1', '2026-10-24T22:00:00Z', 's1'), // 00:00 on the 25th, a day of 25 hours
      confirmed('a2', '2026-10-25T00:30:00Z', 's2'), // 02:30 summer time
      confirmed('a3', '2026-10-25T01:30:00Z', 's3'), // 02:30 winter time
      confirmed('a4', '2026-10-25T22:59:00Z', 's4'), // 23:59
      confirmed('a5', '2026-10-25T23:00:00Z', 's5'),
    ],
    entries: ['a1 share 10', 'a2 share 10', 'a3 share 0 limit', 'a4 share 0 limit', 'a5 share 10'],
  },
  {
    name: 'a zone of +5:45, and one that changes by half an hour',
    timeZone: 'Asia/Kathmandu',
    rules: [{ ...share, limit: { count: 1, per: 'day' } }],
    log: [
      confirmed('a1', on('18T12:00'), 's1'),
      confirmed('a2', on('18T18:14'), 's2'), // 23:59
      confirmed('a3', on('18T18:15'), 's3'), // 00:00
    ],
    entries: ['a1 share 10', 'a2 share 0 limit', 'a3 share 10'],
  },
  {
    name: 'Lord Howe: +10:30 until 4 October 2026 at 02:00, +11 from then on',
    timeZone: 'Australia/Lord_Howe',
    rules: [{ ...share, limit: { count: 1, per: 'day' } }],
    log: [
      confirmed('a1', '2026-10-03T12:00:00Z', 's1'), // 22:30 on the 3rd
      confirmed('a2', '2026-10-03T13:29:00Z', 's2'), // 23:59
      confirmed('a3', '2026-10-03T13:30:00Z', 's3'), // 00:00 on the 4th
      confirmed('a4', '2026-10-04T12:59:00Z', 's4'), // 23:59
      confirmed('a5', '2026-10-04T13:00:00Z', 's5'), // 00:00 on the 5th, after 23.5 hours
    ],
    entries: ['a1 share 10', 'a2 share 0 limit', 'a3 share 10', 'a4 share 0 limit', 'a5 share 10'],
  },
  {
    name: 'the last days of 2026 and the first of 2027 are one week, 2026-W53',
    rules: [{ ...share, limit: { count: 1, per: 'week' } }],
    log: [
      confirmed('a1', '2026-12-28T09:00:00Z', 's1'),
      confirmed('a2', '2027-01-03T09:00:00Z', 's2'),
      confirmed('a3', '2027-01-04T09:00:00Z', 's3'),
    ],
    entries: ['a1 share 10', 'a2 share 0 limit', 'a3 share 10'],
    lines: [
      '["balance","ann",20]',
      ...alone('shares', 'person', 'ann', {
        '2026-12': 1,
        '2026-12-28': 1,
        '2026-W53': 2,
        '2027-01': 2,
        '2027-01-03': 1,
        '2027-01-04': 1,
        '2027-W01': 1,
        all: 3,
      }),
      '["net","a1","share",1,10]',
      '["net","a3","share",1,10]',
      '["row","person","2026-12","ann",10,1,1]',
      '["row","person","2026-12-28","ann",10,1,1]',
      '["row","person","2026-W53","ann",10,1,1]',
      '["row","person","2027-01","ann",10,1,1]',
      '["row","person","2027-01-04","ann",10,1,1]',
      '["row","person","2027-W01","ann",10,1,1]',
      '["row","person","all","ann",20,1,1]',
    ],
  },
]

function awarded(id: string, person: string, points: number, team?: string): Activity {
  return {
    id,
    type: 'points.awarded',
    occurredAt: on('18T09:00'),
    person,
    points,
    reason: 'test',
    ...(team === undefined ? {} : { team }),
  }
}

const results: Case[] = [
  {
    name: 'awards, spending and debt: spending is no score, and leaves a balance below 0 when points are taken back',
    rules: [],
    log: [
      moved('l1', 'person.left', on('01T00:00')),
      awarded('p1', 'ann', 10),
      { id: 'x1', type: 'points.spent', occurredAt: on('18T10:00'), person: 'ann', points: 4 },
      { ...awarded('p2', 'ann', -20), occurredAt: on('18T11:00') },
    ],
    entries: ['p1 - 10 awarded', 'x1 - -4 spent', 'p2 - -20 awarded'],
    lines: [
      '["balance","ann",-14]',
      '["net","p1",null,1,10]',
      '["net","p2",null,1,-20]',
      '["net","x1",null,1,-4]',
      '["row","person","2026-11","ann",-10,1,1]',
      '["row","person","2026-11-18","ann",-10,1,1]',
      '["row","person","2026-W47","ann",-10,1,1]',
      '["row","person","all","ann",-10,1,1]',
    ],
  },
  {
    name: 'equal scores share a rank; a team adds up its members by the team of each activity; a score of 0 has no row',
    rules: [],
    log: [
      awarded('p1', 'dan', 3, 'red'),
      awarded('p2', '😀', 7, 'red'),
      awarded('p3', '～', 7, 'blue'),
      awarded('p4', 'ann', 9, 'blue'),
      awarded('p5', 'ann', -6, 'red'),
      awarded('p6', 'eve', 5, 'red'),
      awarded('p7', 'eve', -5, 'green'),
      awarded('p8', 'bob', 10),
    ],
    lines: [
      '["balance","ann",3]',
      '["balance","bob",10]',
      '["balance","dan",3]',
      '["balance","～",7]',
      '["balance","😀",7]',
      '["net","p1",null,1,3]',
      '["net","p2",null,1,7]',
      '["net","p3",null,1,7]',
      '["net","p4",null,1,9]',
      '["net","p5",null,1,-6]',
      '["net","p6",null,1,5]',
      '["net","p7",null,1,-5]',
      '["net","p8",null,1,10]',
      ...['2026-11', '2026-11-18', '2026-W47', 'all'].flatMap((period) => [
        `["row","person","${period}","ann",3,4,4]`,
        `["row","person","${period}","bob",10,1,1]`,
        `["row","person","${period}","dan",3,4,5]`,
        `["row","person","${period}","～",7,2,2]`,
        `["row","person","${period}","😀",7,2,3]`,
      ]),
      ...['2026-11', '2026-11-18', '2026-W47', 'all'].flatMap((period) => [
        `["row","team","${period}","blue",16,1,1]`,
        `["row","team","${period}","green",-5,3,3]`,
        `["row","team","${period}","red",9,2,2]`,
      ]),
    ],
  },
  {
    name: 'what a share is worth beyond 2^53 is refused, also where a limit would cut it',
    rules: [{ ...reaction, points: 10, limit: { points: 5, per: 'day' } }],
    log: [observed('o1', on('18T09:00'), 's1', { like: Number.MAX_SAFE_INTEGER })],
    refused: { code: 'points-overflow', naming: [] },
  },
  {
    name: 'a sum beyond 2^53 is refused',
    rules: [],
    log: [awarded('p1', 'ann', Number.MAX_SAFE_INTEGER), awarded('p2', 'ann', 2)],
    refused: { code: 'points-overflow', naming: [] },
  },
]

/** Every case of the law, by hand. */
export const cases: readonly Case[] = [
  ...activities,
  ...rules,
  ...reactions,
  ...closing,
  ...withdrawal,
  ...calendarCases,
  ...results,
  ...factorCases,
  ...windowCases,
  ...reachedCases,
  ...recomputeCases,
  ...kudosCases,
  ...unscoredCases,
  ...measureCases,
  ...expiryCases,
]
