import {
  type Case,
  closed,
  confirmed,
  observed,
  on,
  oncePerContent,
  perDay,
  published,
  reaction,
  recomputed,
  share,
  unpublished,
  withdrawn,
} from './case.ts'

const BEGINNING = '1970-01-01T00:00:00Z'
const worth = (points: number) => ({ ...share, points })

/** Ten for a share; twenty from the 20th, thirty from the 18th by a recompute, forty from the 22nd. */
const planned = [
  published(1, BEGINNING, share),
  published(2, on('20T00:00'), worth(20)),
  recomputed(3, on('18T00:00'), worth(30)),
  published(4, on('22T00:00'), worth(40)),
]
const days = ['17', '18', '20', '22'].map((day) => confirmed(`a${day}`, on(`${day}T00:00`), `s${day}`))

/** Rules that reach back, and that are undone (law.md, 4). */
export const recomputeCases: Case[] = [
  {
    name: 'a month that is recomputed, with a limit and once: what was before it keeps its key, not its limit',
    log: [
      published(1, BEGINNING, { ...oncePerContent, limit: { points: 25, per: 'month' } }),
      recomputed(2, on('01T00:00'), { ...oncePerContent, points: 15, limit: { points: 40, per: 'month' } }),
      confirmed('a0', '2026-10-30T09:00:00Z', 's0', { content: 'c1' }),
      confirmed('a1', on('03T09:00'), 's1', { content: 'c1' }),
      confirmed('a2', on('10T09:00'), 's2', { content: 'c2' }),
      confirmed('a3', on('17T09:00'), 's3', { content: 'c3' }),
      confirmed('a4', on('24T09:00'), 's4', { content: 'c2' }),
      confirmed('a5', on('25T09:00'), 's5', { content: 'c4' }),
      confirmed('a6', on('27T09:00'), 's6', { content: 'c5' }),
    ],
    entries: [
      'a0 share 10',
      'a1 share 0 v2 once',
      'a2 share 15 v2',
      'a3 share 15 v2',
      'a4 share 0 v2 once',
      'a5 share 10 v2 limit',
      'a6 share 0 v2 limit',
    ],
  },
  {
    name: 'a recompute takes the place of a planned version, not of one that is published after it',
    log: [...planned, ...days],
    entries: ['a17 share 10', 'a18 share 30 v3', 'a20 share 30 v3', 'a22 share 40 v4'],
  },
  {
    name: 'a version that does not say recompute leaves a planned one in its place',
    log: [
      published(1, BEGINNING, share),
      published(2, on('20T00:00'), worth(20)),
      published(3, on('18T00:00'), worth(30)),
      ...days,
    ],
    entries: ['a17 share 10', 'a18 share 30 v3', 'a20 share 20 v2', 'a22 share 20 v2'],
  },
  {
    name: 'an undone recompute brings back what it had taken the place of; undoing it twice does no more',
    log: [...planned, ...days, unpublished(3), { ...unpublished(3), id: 'again' }],
    entries: ['a17 share 10', 'a18 share 10', 'a20 share 20 v2', 'a22 share 40 v4'],
    lines: [
      '["balance","ann",80]',
      '["net","a17","share",1,10]',
      '["net","a18","share",1,10]',
      '["net","a20","share",2,20]',
      '["net","a22","share",4,40]',
      '["row","person","2026-11","ann",80,1,1]',
      '["row","person","2026-11-17","ann",10,1,1]',
      '["row","person","2026-11-18","ann",10,1,1]',
      '["row","person","2026-11-20","ann",20,1,1]',
      '["row","person","2026-11-22","ann",40,1,1]',
      '["row","person","2026-W47","ann",80,1,1]',
      '["row","person","all","ann",80,1,1]',
    ],
  },
  {
    name: 'an undone version is as if it had never been made, before the one that follows it',
    log: [...planned, ...days, unpublished(3), { ...unpublished(2), id: 'u2' }],
    entries: ['a17 share 10', 'a18 share 10', 'a20 share 10', 'a22 share 40 v4'],
  },
  {
    name: 'a version that was taken the place of, and is undone, does not return',
    log: [...planned, ...days, unpublished(2), unpublished(3)],
    entries: ['a17 share 10', 'a18 share 10', 'a20 share 10', 'a22 share 40 v4'],
  },
  {
    name: 'a recompute from the very instant of another version takes its place, from the beginning of time also the first',
    log: [
      ...planned,
      ...days,
      recomputed(5, on('22T00:00'), worth(50)),
      recomputed(6, BEGINNING, worth(60)),
      unpublished(6),
      confirmed('a23', on('23T00:00'), 's23', { person: 'ben' }),
    ],
    entries: ['a17 share 10', 'a18 share 30 v3', 'a20 share 30 v3', 'a22 share 50 v5', 'a23 share 50 v5'],
  },
  {
    name: 'a recompute from the beginning leaves nothing of what was before it',
    log: [...planned, ...days, recomputed(5, BEGINNING, worth(50))],
    entries: ['a17 share 50 v5', 'a18 share 50 v5', 'a20 share 50 v5', 'a22 share 50 v5'],
  },
  {
    name: 'of two recomputes the first is undone: the second goes on, also in the place of what the first had replaced',
    log: [
      published(1, BEGINNING, share),
      published(2, on('20T00:00'), worth(20)),
      recomputed(3, on('17T00:00'), worth(30)),
      recomputed(4, on('18T00:00'), worth(40)),
      unpublished(3),
      ...days,
    ],
    entries: ['a17 share 10', 'a18 share 40 v4', 'a20 share 40 v4', 'a22 share 40 v4'],
  },
  {
    name: 'of two recomputes the second, which reaches further back, is undone: the first returns and still replaces',
    log: [
      published(1, BEGINNING, share),
      published(2, on('20T00:00'), worth(20)),
      recomputed(3, on('18T00:00'), worth(30)),
      recomputed(4, on('17T00:00'), worth(40)),
      unpublished(4),
      ...days,
    ],
    entries: ['a17 share 10', 'a18 share 30 v3', 'a20 share 30 v3', 'a22 share 30 v3'],
  },
  {
    name: 'rules given from outside are a version 1 of which a recompute leaves what is before it',
    rules: [share],
    log: [recomputed(2, on('18T00:00'), worth(20)), ...days],
    entries: ['a17 share 10', 'a18 share 20 v2', 'a20 share 20 v2', 'a22 share 20 v2'],
  },
  {
    name: 'a rule that keeps its id: its limit counts what the new rules grant, and what was granted before them',
    log: [
      published(1, BEGINNING, { ...share, limit: { points: 20, per: 'day' } }),
      recomputed(2, on('18T10:00'), { ...share, points: 6, limit: { points: 20, per: 'day' } }),
      confirmed('a1', on('18T09:00'), 's1'),
      confirmed('a2', on('18T10:00'), 's2'),
      confirmed('a3', on('18T11:00'), 's3'),
      confirmed('a4', on('18T12:00'), 's4'),
    ],
    // By the old rules a2 would have filled the day.
    entries: ['a1 share 10', 'a2 share 6 v2', 'a3 share 4 v2 limit', 'a4 share 0 v2 limit'],
  },
  {
    name: 'a rule with another id begins anew: its limit and its once-keys know nothing of the old one',
    log: [
      published(1, BEGINNING, { ...oncePerContent, limit: { count: 1, per: 'day' } }),
      recomputed(2, on('18T10:00'), { ...oncePerContent, id: 'post', limit: { count: 1, per: 'day' } }),
      confirmed('a1', on('18T09:00'), 's1', { content: 'c1' }),
      confirmed('a2', on('18T10:00'), 's2', { content: 'c1' }),
      confirmed('a3', on('18T11:00'), 's3', { content: 'c2' }),
    ],
    entries: ['a1 share 10', 'a2 post 10 v2', 'a3 post 0 v2 limit'],
  },
  {
    name: 'a limit that a recompute adds starts at 0 from its instant on; undone, nothing has been limited',
    log: [
      published(1, BEGINNING, share),
      recomputed(2, on('18T10:00'), { ...share, limit: { points: 15, per: 'day' } }),
      recomputed(3, on('18T09:00'), { ...share, limit: { points: 5, per: 'day' } }),
      unpublished(3),
      confirmed('a1', on('18T09:00'), 's1'),
      confirmed('a2', on('18T10:00'), 's2'),
      confirmed('a3', on('18T11:00'), 's3'),
    ],
    entries: ['a1 share 10', 'a2 share 10 v2', 'a3 share 5 v2 limit'],
  },
  {
    name: 'reactions under new points from a past instant: differences are worth what they are worth in their time',
    log: [
      published(1, BEGINNING, reaction),
      recomputed(2, on('18T00:00'), { ...reaction, points: 3 }),
      observed('o1', on('17T09:00'), 's1', { like: 5 }),
      observed('o2', on('18T09:00'), 's1', { like: 7 }),
      observed('o3', on('19T09:00'), 's1', { like: 4 }),
      observed('o4', on('20T09:00'), 's1', { like: 8 }),
    ],
    // Worth 5, 11, 2, 14.
    entries: ['o1 reaction 5', 'o2 reaction 6 v2', 'o3 reaction -9 v2 reversed', 'o4 reaction 12 v2'],
  },
  {
    name: 'reactions whose new points are parts of a point, under the limit that they keep',
    log: [
      published(1, BEGINNING, perDay(4)),
      recomputed(2, on('17T12:00'), { ...perDay(4), per: 4 }),
      observed('o1', on('17T09:00'), 's1', { like: 5 }),
      observed('o2', on('17T13:00'), 's1', { like: 9 }),
      observed('o3', on('18T09:00'), 's1', { like: 15 }),
      observed('o4', on('19T09:00'), 's1', { like: 0 }),
    ],
    // Worth 5 (4 granted), 6, 7 1/2, 3 3/4. The 17th is full; at the end 5 are granted and 3 are kept.
    entries: ['o1 reaction 4 limit', 'o2 reaction 0 v2 limit', 'o3 reaction 1 v2', 'o4 reaction -2 v2 reversed'],
  },
  {
    name: 'what arrives after a recompute of before it is judged by the new rules, late or not',
    log: [
      published(1, BEGINNING, { ...share, limit: { count: 1, per: 'day' } }),
      recomputed(2, on('18T00:00'), { ...worth(30), limit: { count: 1, per: 'day' } }),
      confirmed('a1', on('19T12:00'), 's1'),
      confirmed('a2', on('19T09:00'), 's2', { recordedAt: '2026-12-03T00:00:00Z' }),
      closed('2026-11', '2026-12-04T00:00:00Z'),
      confirmed('a3', on('17T09:00'), 's3', { recordedAt: '2026-12-05T00:00:00Z' }),
      confirmed('a4', on('20T09:00'), 's4', { recordedAt: '2026-12-05T01:00:00Z' }),
      confirmed('a5', on('20T09:00'), 's5', { recordedAt: '2026-12-06T00:00:00Z' }),
      confirmed('a6', on('21T09:00'), 's6', { recordedAt: '2026-12-06T00:00:00Z', backfill: 'b1' }),
    ],
    entries: [
      'a2 share 30 v2',
      'a1 share 0 v2 limit',
      'a6 share 30 v2',
      'a3 share 10 late 2026-12-05',
      'a4 share 0 v2 limit late 2026-12-05',
      'a5 share 30 v2 late 2026-12-06',
    ],
  },
  {
    name: 'what came late into days that are recomputed keeps the rules of its own time, and uses up their limit',
    log: [
      published(1, BEGINNING, { ...share, limit: { points: 100, per: 'day' } }),
      closed('2026-W46', on('17T00:00')),
      recomputed(2, on('16T00:00'), { ...worth(20), limit: { points: 35, per: 'day' } }),
      confirmed('a1', on('18T07:00'), 's1'),
      confirmed('a2', on('10T09:00'), 's2', { recordedAt: on('18T08:00') }),
      confirmed('a3', on('18T09:00'), 's3'),
    ],
    entries: ['a1 share 20 v2', 'a2 share 10 late 2026-11-18', 'a3 share 5 v2 limit'],
  },
  {
    name: 'a withdrawal before a recompute: what it took back of a closed period stays, what it made void stays void',
    log: [
      published(1, BEGINNING, oncePerContent),
      closed('2026-W46', on('17T00:00')),
      recomputed(2, on('16T00:00'), { ...oncePerContent, points: 20 }),
      confirmed('a1', on('10T09:00'), 's1', { content: 'c1' }),
      confirmed('a2', on('17T09:00'), 's1', { content: 'c1' }),
      confirmed('a3', on('17T10:00'), 's2', { content: 'c1' }),
      withdrawn('w1', on('18T09:00'), 's1'),
      confirmed('a4', on('19T09:00'), 's3', { content: 'c1' }),
    ],
    entries: [
      'a1 share 10',
      'a2 share 0 v2 withdrawn',
      'a3 share 0 v2 once',
      'w1 share -10 v2 reversed',
      'a4 share 20 v2',
    ],
  },
  {
    name: 'a withdrawal after a recompute takes back what the new rules granted, also by a rule that the old ones had not',
    log: [
      published(1, BEGINNING, share),
      recomputed(2, on('18T00:00'), worth(30), { ...reaction, points: 2 }),
      confirmed('a1', on('17T09:00'), 's1'),
      observed('o1', on('17T10:00'), 's1', { like: 4 }),
      observed('o2', on('18T10:00'), 's1', { like: 7 }),
      confirmed('a2', on('18T11:00'), 's2'),
      closed('2026-11', '2026-12-03T00:00:00Z'),
      withdrawn('w1', '2026-12-04T09:00:00Z', 's1'),
      withdrawn('w2', '2026-12-04T10:00:00Z', 's2'),
    ],
    // The 4 likes of before are known, so that the 18th brings 3.
    entries: [
      'a1 share 10',
      'o2 reaction 6 v2',
      'a2 share 30 v2',
      'w1 share -10 v2 reversed',
      'w1 reaction -6 v2 reversed',
      'w2 share -30 v2 reversed',
    ],
  },
]
