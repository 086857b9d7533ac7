import type { Activity } from '@advocacy-kit/core'
import { type Case, closed, confirmed, observed, on, perDay, published, reaction, share, withdrawn } from './case.ts'

function ended(id: string, occurredAt: string, recordedAt = occurredAt): Activity {
  return { id, type: 'points.expired', occurredAt, recordedAt, person: 'ann' }
}

function spent(id: string, occurredAt: string, points: number): Activity {
  return { id, type: 'points.spent', occurredAt, person: 'ann', points }
}

function awarded(id: string, occurredAt: string, points: number): Activity {
  return { id, type: 'points.awarded', occurredAt, person: 'ann', points, reason: 'test' }
}

const days = (count: number) => ({ rules: [share, reaction], expiry: { days: count } })

/** Points that end (law.md, 7). */
export const expiryCases: Case[] = [
  {
    name: 'what a day earned ends so many days later, on no board',
    ...days(2),
    log: [
      confirmed('a1', on('17T09:00'), 's1'),
      confirmed('a2', on('17T23:59'), 's2'),
      confirmed('a3', on('18T00:00'), 's3'),
      ended('e1', on('19T00:00')),
    ],
    entries: ['a1 share 10', 'a2 share 10', 'a3 share 10', 'e1 - -20 expired'],
  },
  {
    name: 'an end books nothing before the day, nor twice, nor where nothing is left',
    ...days(2),
    log: [
      ended('e0', on('16T00:00')),
      confirmed('a1', on('17T09:00'), 's1'),
      ended('e1', on('18T23:59')),
      ended('e2', on('19T00:00')),
      ended('e3', on('19T00:00')),
    ],
    entries: ['a1 share 10', 'e2 - -10 expired'],
  },
  {
    name: 'what comes late into a lot that has ended ends too',
    ...days(2),
    log: [
      confirmed('a1', on('17T09:00'), 's1', { recordedAt: on('20T09:00') }),
      confirmed('a2', on('17T10:00'), 's2'),
      ended('e1', on('19T00:00')),
    ],
    entries: ['a1 share 10', 'a2 share 10', 'e1 - -20 expired'],
  },
  {
    name: 'what comes after its period has closed makes a lot of the day it is booked on',
    ...days(2),
    log: [
      closed('2026-W46', on('16T00:00')),
      confirmed('a1', on('10T09:00'), 's1', { recordedAt: on('18T09:00') }),
      ended('e1', on('19T00:00')),
      ended('e2', on('20T00:00')),
    ],
    entries: ['a1 share 10 late 2026-11-18', 'e2 - -10 expired'],
  },
  {
    name: 'spending takes what ends first, across lots; a spend that comes late leaves less to end',
    ...days(3),
    log: [
      awarded('p1', on('16T09:00'), 10),
      awarded('p2', on('17T09:00'), 10),
      spent('x1', on('18T09:00'), 12),
      ended('e1', on('19T00:00')),
      ended('e2', on('20T00:00')),
    ],
    entries: ['p1 - 10 awarded', 'p2 - 10 awarded', 'x1 - -12 spent', 'e2 - -8 expired'],
  },
  {
    name: 'what has ended and is not booked yet is spent last',
    ...days(2),
    log: [
      awarded('p1', on('16T09:00'), 10),
      awarded('p2', on('17T09:00'), 10),
      spent('x1', on('18T09:00'), 10),
      ended('e1', on('18T10:00')),
      ended('e2', on('19T00:00')),
    ],
    entries: ['p1 - 10 awarded', 'p2 - 10 awarded', 'x1 - -10 spent', 'e1 - -10 expired'],
  },
  {
    name: 'a deduction by hand takes what ends first',
    ...days(3),
    log: [
      awarded('p1', on('16T09:00'), 10),
      awarded('p2', on('17T09:00'), 10),
      awarded('p3', on('18T09:00'), -4),
      ended('e1', on('19T00:00')),
      ended('e2', on('20T00:00')),
    ],
    entries: ['p1 - 10 awarded', 'p2 - 10 awarded', 'p3 - -4 awarded', 'e1 - -6 expired', 'e2 - -10 expired'],
  },
  {
    name: 'what is taken back is taken from the lots it went to, the latest first',
    ...days(3),
    log: [
      observed('o1', on('16T09:00'), 's1', { like: 5 }),
      observed('o2', on('17T09:00'), 's1', { like: 9 }),
      observed('o3', on('17T10:00'), 's2', { like: 2 }),
      observed('o4', on('18T09:00'), 's1', { like: 3 }),
      ended('e1', on('19T00:00')),
      ended('e2', on('20T00:00')),
    ],
    entries: [
      'o1 reaction 5',
      'o2 reaction 4',
      'o3 reaction 2',
      'o4 reaction -6 reversed',
      'e1 - -3 expired',
      'e2 - -2 expired',
    ],
  },
  {
    name: 'what has ended when it is taken back is taken from what ends last, and then owed; a debt is paid before a lot is made',
    ...days(2),
    log: [
      confirmed('a1', on('16T09:00'), 's1'),
      closed('2026-11-16', on('17T00:00')),
      awarded('p1', on('17T09:00'), 3),
      awarded('p2', on('17T23:00'), 1),
      ended('e1', on('18T00:00')),
      awarded('p3', on('18T08:00'), 4),
      withdrawn('w1', on('18T09:00'), 's1'),
      awarded('p4', on('18T10:00'), 7),
      ended('e2', on('19T00:00')),
      ended('e3', on('20T00:00')),
    ],
    entries: [
      'a1 share 10',
      'p1 - 3 awarded',
      'p2 - 1 awarded',
      'e1 - -10 expired',
      'p3 - 4 awarded',
      'w1 share -10 reversed',
      'p4 - 7 awarded',
      'e3 - -5 expired',
    ],
  },
  {
    name: 'months end on the same date, or on the last day of a shorter month',
    rules: [],
    expiry: { months: 3 },
    log: [
      awarded('p1', '2026-11-28T09:00:00Z', 1),
      awarded('p2', '2026-11-29T09:00:00Z', 2),
      awarded('p3', '2026-11-30T09:00:00Z', 4),
      awarded('p4', '2026-12-01T09:00:00Z', 8),
      ended('e1', '2027-02-27T23:59:00Z'),
      ended('e2', '2027-02-28T00:00:00Z'),
      ended('e3', '2027-03-01T00:00:00Z'),
    ],
    entries: [
      'p1 - 1 awarded',
      'p2 - 2 awarded',
      'p3 - 4 awarded',
      'p4 - 8 awarded',
      'e2 - -7 expired',
      'e3 - -8 expired',
    ],
  },
  {
    name: 'a leap year has a 29 February to end on',
    rules: [],
    expiry: { months: 15 },
    log: [
      awarded('p1', '2026-11-30T09:00:00Z', 1),
      ended('e1', '2028-02-28T09:00:00Z'),
      ended('e2', '2028-02-29T00:00:00Z'),
    ],
    entries: ['p1 - 1 awarded', 'e2 - -1 expired'],
  },
  {
    name: 'days are local ones, those of 25 hours too',
    rules: [],
    expiry: { days: 1 },
    timeZone: 'Europe/Amsterdam',
    log: [
      awarded('p1', '2026-10-24T22:00:00Z', 5),
      ended('e1', '2026-10-25T22:59:59Z'),
      ended('e2', '2026-10-25T23:00:00Z'),
    ],
    entries: ['p1 - 5 awarded', 'e2 - -5 expired'],
  },
  {
    name: 'the expiry that holds is that of the version in force when the points were granted',
    log: [
      published(1, '2026-10-01T00:00:00Z', share),
      { ...published(2, on('17T00:00')), rules: { rules: [share], expiry: { days: 2 } } },
      published(3, on('18T00:00'), share),
      { ...published(4, on('19T00:00')), rules: { rules: [share], expiry: { days: 1 } } },
      confirmed('a1', on('16T09:00'), 's1'),
      confirmed('a2', on('17T09:00'), 's2'),
      confirmed('a3', on('18T09:00'), 's3'),
      spent('x1', on('18T10:00'), 3),
      confirmed('a4', on('19T09:00'), 's4'),
      ended('e1', on('20T09:00')),
      ended('e2', on('29T09:00')),
    ],
    entries: [
      'a1 share 10',
      'a2 share 10 v2',
      'a3 share 10 v3',
      'x1 - -3 v3 spent',
      'a4 share 10 v4',
      'e1 - -17 v4 expired',
    ],
  },
  {
    name: 'what was granted before anything ended is taken back from what does not end',
    log: [
      published(1, '2026-10-01T00:00:00Z', reaction),
      { ...published(2, on('17T00:00')), rules: { rules: [reaction], expiry: { days: 2 } } },
      observed('o1', on('16T09:00'), 's1', { like: 5 }),
      observed('o2', on('17T09:00'), 's1', { like: 7 }),
      observed('o3', on('18T09:00'), 's1', { like: 3 }),
      observed('o4', on('18T10:00'), 's2', { like: 1 }),
      ended('e1', on('19T00:00')),
      ended('e2', on('20T00:00')),
    ],
    entries: [
      'o1 reaction 5',
      'o2 reaction 2 v2',
      'o3 reaction -4 v2 reversed',
      'o4 reaction 1 v2',
      'e2 - -1 v2 expired',
    ],
  },
  {
    name: 'what was granted before anything ended is not taken back from points that end',
    log: [
      published(1, '2026-10-01T00:00:00Z', reaction),
      { ...published(2, on('17T00:00')), rules: { rules: [reaction], expiry: { days: 2 } } },
      observed('o1', on('16T09:00'), 's1', { like: 5 }),
      observed('o2', on('17T09:00'), 's2', { like: 3 }),
      observed('o3', on('18T09:00'), 's1', { like: 1 }),
      ended('e1', on('19T00:00')),
    ],
    entries: ['o1 reaction 5', 'o2 reaction 3 v2', 'o3 reaction -4 v2 reversed', 'e1 - -3 v2 expired'],
  },
  {
    name: 'a debt from before anything ended is paid by the first points that end',
    log: [
      published(1, '2026-10-01T00:00:00Z', share),
      { ...published(2, on('17T00:00')), rules: { rules: [share], expiry: { days: 2 } } },
      spent('x1', on('16T09:00'), 5),
      confirmed('a1', on('17T09:00'), 's1'),
      spent('x2', on('17T10:00'), 3),
      ended('e1', on('19T00:00')),
    ],
    entries: ['x1 - -5 spent', 'a1 share 10 v2', 'x2 - -3 v2 spent', 'e1 - -2 v2 expired'],
  },
  {
    name: 'what one lot got of a share in several grants is taken back from that lot, bit by bit',
    ...days(3),
    log: [
      observed('o1', on('16T09:00'), 's1', { like: 2 }),
      observed('o2', on('16T10:00'), 's1', { like: 5 }),
      awarded('p1', on('17T09:00'), 4),
      observed('o3', on('17T10:00'), 's1', { like: 3 }),
      observed('o4', on('17T11:00'), 's1', { like: 1 }),
      ended('e1', on('19T00:00')),
      ended('e2', on('20T00:00')),
    ],
    entries: [
      'o1 reaction 2',
      'o2 reaction 3',
      'p1 - 4 awarded',
      'o3 reaction -2 reversed',
      'o4 reaction -2 reversed',
      'e1 - -1 expired',
      'e2 - -4 expired',
    ],
  },
  {
    name: 'what has ended pays for what the rest does not',
    ...days(2),
    log: [
      awarded('p1', on('16T09:00'), 10),
      awarded('p2', on('17T09:00'), 10),
      spent('x1', on('18T09:00'), 14),
      ended('e1', on('18T10:00')),
    ],
    entries: ['p1 - 10 awarded', 'p2 - 10 awarded', 'x1 - -14 spent', 'e1 - -6 expired'],
  },
  {
    name: 'an end is no way to make room under a limit',
    rules: [perDay(5)],
    expiry: { days: 1 },
    log: [
      observed('o1', on('17T09:00'), 's1', { like: 5 }),
      ended('e1', on('18T00:00')),
      observed('o2', on('17T10:00'), 's1', { like: 8 }),
    ],
    entries: ['o1 reaction 5', 'o2 reaction 0 limit', 'e1 - -5 expired'],
  },
]
