import { type Case, closed, confirmed, observed, on, oncePerContent, published, reaction, share } from './case.ts'

const MOST = Number.MAX_SAFE_INTEGER
const third = { times: 1, over: 3 }

/** Factors, bonuses, and reactions of which several make a point (law.md, 4 and 5). */
export const factorCases: Case[] = [
  {
    name: 'a weight of 3/2 makes 3 into 4, rounded down; a platform without a weight, and no platform, leave it',
    rules: [{ ...share, points: 3, weights: { x: { times: 3, over: 2 } } }],
    log: [
      confirmed('a1', on('18T09:00'), 's1', { platform: 'x' }),
      confirmed('a2', on('18T10:00'), 's2', { platform: 'linkedin' }),
      confirmed('a3', on('18T11:00'), 's3'),
      confirmed('a4', on('18T12:00'), 's4', { platform: 'constructor' }),
    ],
    entries: ['a1 share 4', 'a2 share 3', 'a3 share 3', 'a4 share 3'],
  },
  {
    name: 'thirds add up to whole points over several observations, and go back',
    rules: [{ ...reaction, weights: { x: third } }],
    log: [1, 2, 3, 7, 5, 4, 6].map((like, index) =>
      observed(`o${index + 1}`, on(`18T0${index + 1}:00`), 's1', { like }, { platform: 'x' }),
    ),
    // Worth 1/3, 2/3, 1, 7/3, 5/3, 4/3, 2.
    entries: ['o3 reaction 1', 'o4 reaction 1', 'o5 reaction -1 reversed', 'o7 reaction 1'],
  },
  {
    name: 'whole factors of counts, which rise and fall',
    rules: [{ ...reaction, multipliers: [{ times: 3 }] }],
    log: [3, 5, 1].map((like, index) => observed(`o${index + 1}`, on(`18T0${index + 1}:00`), 's1', { like })),
    entries: ['o1 reaction 9', 'o2 reaction 6', 'o3 reaction -12 reversed'],
  },
  {
    name: 'parts of all kinds are added before rounding down',
    rules: [{ ...reaction, points: { like: 1, comment: 2 }, weights: { x: third } }],
    log: [
      observed('o1', on('18T09:00'), 's1', { like: 1, comment: 1 }, { platform: 'x' }),
      observed('o2', on('18T10:00'), 's1', { like: 6, comment: 0 }, { platform: 'x' }),
    ],
    // 1/3 + 2/3; then 5/3 - 2/3 more.
    entries: ['o1 reaction 1', 'o2 reaction 1'],
  },
  {
    name: 'parts are exact: 49 times 1/49 is 1, and millionths are not lost',
    rules: [
      { ...reaction, weights: { x: { times: 1, over: 49 } } },
      {
        ...reaction,
        id: 'tiny',
        points: { wow: 1 },
        multipliers: Array.from({ length: 2 }, () => ({ times: 1, over: 1000 })),
      },
    ],
    log: [
      observed('o1', on('18T09:00'), 's1', { like: 49 }, { platform: 'x' }),
      observed('o2', on('18T10:00'), 's2', { wow: 999_999 }),
      observed('o3', on('18T11:00'), 's2', { wow: 1_000_000 }),
    ],
    // A wow is worth 1 / 10^6. Without a platform, `reaction` grants one point for each.
    entries: ['o1 reaction 1', 'o2 reaction 999999', 'o3 reaction 1', 'o3 tiny 1'],
  },
  {
    name: 'a bonus is added before the weight, by a rule that gives it',
    rules: [
      { ...share, points: 3, bonus: true, weights: { x: { times: 3, over: 2 } } },
      { id: 'plain', on: 'share.confirmed', points: 1 },
      { id: 'none', on: 'share.confirmed', points: 2, bonus: false },
    ],
    log: [
      confirmed('a1', on('18T09:00'), 's1', { platform: 'x', bonus: 4 }),
      confirmed('a2', on('18T10:00'), 's2', { bonus: 4 }),
      confirmed('a3', on('18T11:00'), 's3', { platform: 'x' }),
    ],
    // (3 + 4) x 3/2 = 10.5; 3 + 4; 3 x 3/2 = 4.5.
    entries: [
      'a1 share 10',
      'a1 plain 1',
      'a1 none 2',
      'a2 share 7',
      'a2 plain 1',
      'a2 none 2',
      'a3 share 4',
      'a3 plain 1',
      'a3 none 2',
    ],
  },
  {
    name: 'a bonus makes a rule of 0 points earn, and a limit cuts it',
    rules: [{ ...share, points: 0, bonus: true, limit: { points: 6, per: 'day' } }],
    log: [
      confirmed('a1', on('18T09:00'), 's1', { bonus: 4 }),
      confirmed('a2', on('18T10:00'), 's2', { bonus: 4 }),
      confirmed('a3', on('18T11:00'), 's3', { bonus: 0 }),
      confirmed('a4', on('18T12:00'), 's4'),
    ],
    // Of the last two nothing is cut, for they ask nothing.
    entries: ['a1 share 4', 'a2 share 2 limit', 'a3 share 0', 'a4 share 0'],
  },
  {
    name: 'all multipliers that apply are multiplied, with the weight too, and rounded down once',
    rules: [
      {
        ...share,
        points: 5,
        weights: { x: { times: 1, over: 2 } },
        multipliers: [
          { times: 2, when: { pillar: 'craft' } },
          { times: 3, over: 2, when: { team: ['red', 'blue'], ownWords: true } },
        ],
      },
    ],
    log: [
      confirmed('a1', on('18T09:00'), 's1', { pillar: 'craft' }),
      confirmed('a2', on('18T10:00'), 's2', { pillar: 'craft', team: 'blue', ownWords: true }),
      confirmed('a3', on('18T11:00'), 's3', { pillar: 'people', team: 'red', ownWords: true }),
      confirmed('a4', on('18T12:00'), 's4', { pillar: 'craft', platform: 'x' }),
      confirmed('a5', on('18T13:00'), 's5', { team: 'red', platform: 'x', ownWords: true }),
      confirmed('a6', on('18T14:00'), 's6', { team: 'red' }),
    ],
    // 5 x 2; 5 x 2 x 3/2; 5 x 3/2; 5 x 1/2 x 2; 5 x 1/2 x 3/2 = 15/4; 5.
    entries: ['a1 share 10', 'a2 share 15', 'a3 share 7', 'a4 share 5', 'a5 share 3', 'a6 share 5'],
  },
  {
    name: 'a multiplier that begins and ends midway counts for what happens in between, also when it falls',
    rules: [{ ...reaction, multipliers: [{ times: 2, from: on('18T00:00'), until: on('19T00:00') }] }],
    log: [
      observed('o1', on('17T09:00'), 's1', { like: 3 }),
      observed('o2', on('18T00:00'), 's1', { like: 6 }),
      observed('o3', on('18T12:00'), 's1', { like: 5 }),
      observed('o4', on('19T00:00'), 's1', { like: 6 }),
      observed('o5', on('19T09:00'), 's1', { like: 0 }),
    ],
    // Worth 3, 3 + 2 x 3 = 9, 9 - 2 = 7, 8, 8 - 6 = 2.
    entries: ['o1 reaction 3', 'o2 reaction 6', 'o3 reaction -2 reversed', 'o4 reaction 1', 'o5 reaction -6 reversed'],
  },
  {
    name: 'a late activity keeps the multipliers of its own time',
    rules: [{ ...share, multipliers: [{ times: 3, from: on('10T00:00'), until: on('11T00:00') }] }],
    log: [
      closed('2026-W46', on('17T00:00')),
      confirmed('a1', on('10T09:00'), 's1', { recordedAt: on('18T08:00') }),
      confirmed('a2', on('18T09:00'), 's2'),
    ],
    entries: ['a1 share 30 late 2026-11-18', 'a2 share 10'],
  },
  {
    name: 'a factor of 0 grants nothing, says no why, and uses up neither once nor limit',
    rules: [
      {
        ...oncePerContent,
        limit: { count: 1, per: 'day' },
        multipliers: [{ times: 0, when: { ownWords: false } }],
      },
    ],
    log: [
      confirmed('a1', on('18T09:00'), 's1', { content: 'c1', ownWords: false }),
      confirmed('a2', on('18T10:00'), 's2', { content: 'c1' }),
      confirmed('a3', on('18T11:00'), 's3', { content: 'c2', ownWords: false }),
      confirmed('a4', on('18T12:00'), 's4', { content: 'c1', ownWords: false }),
      confirmed('a5', on('18T13:00'), 's5', { content: 'c3' }),
    ],
    entries: ['a1 share 0', 'a2 share 10', 'a3 share 0', 'a4 share 0 once', 'a5 share 0 limit'],
  },
  {
    name: 'reactions under a factor of 0 are known and worth nothing, and their falls take nothing back',
    rules: [{ ...reaction, weights: { x: { times: 0 } } }],
    log: [
      observed('o1', on('16T09:00'), 's1', { like: 5 }, { platform: 'x' }),
      observed('o2', on('17T09:00'), 's1', { like: 8 }),
      observed('o3', on('18T09:00'), 's1', { like: 1 }, { platform: 'x' }),
      observed('o4', on('19T09:00'), 's1', { like: 0 }),
    ],
    // Worth 0, 3, 3, 2.
    entries: ['o2 reaction 3', 'o4 reaction -1 reversed'],
  },
  {
    name: 'a part of a point is kept when the next version changes the factor, and can fall below 0',
    log: [
      published(1, '1970-01-01T00:00:00Z', { ...reaction, multipliers: [third] }),
      published(2, on('18T00:00'), { ...reaction, multipliers: [{ times: 2, over: 3 }] }),
      observed('o1', on('17T09:00'), 's1', { like: 1 }),
      observed('o2', on('18T09:00'), 's1', { like: 2 }),
      observed('o3', on('18T10:00'), 's1', { like: 1 }),
      observed('o4', on('18T11:00'), 's1', { like: 0 }),
      observed('o5', on('18T12:00'), 's1', { like: 1 }),
      observed('o6', on('18T13:00'), 's1', { like: 2 }),
    ],
    // Worth 1/3, 1, 1/3, -1/3, 1/3, 1.
    entries: ['o2 reaction 1 v2', 'o3 reaction -1 v2 reversed', 'o6 reaction 1 v2'],
  },
  {
    name: 'a part of a point is kept when the next version has no factor',
    log: [
      published(1, '2026-10-01T00:00:00Z', { ...reaction, weights: { x: third } }),
      published(2, on('18T00:00'), reaction),
      observed('o1', on('17T09:00'), 's1', { like: 1 }, { platform: 'x' }),
      observed('o2', on('18T09:00'), 's1', { like: 2 }, { platform: 'x' }),
    ],
    // Worth 1/3, 4/3.
    entries: ['o2 reaction 1 v2'],
  },
  {
    name: 'a part of a point below 0 is kept',
    log: [
      published(1, '2026-10-01T00:00:00Z', { ...reaction, weights: { x: third } }),
      published(2, on('18T00:00'), { ...reaction, weights: { x: { times: 2, over: 3 } } }),
      observed('o1', on('17T09:00'), 's1', { like: 3 }, { platform: 'x' }),
      observed('o2', on('18T09:00'), 's1', { like: 1 }, { platform: 'x' }),
      observed('o3', on('18T10:00'), 's1', { like: 4 }, { platform: 'x' }),
    ],
    // Worth 1, -1/3, 5/3.
    entries: ['o1 reaction 1', 'o2 reaction -1 v2 reversed', 'o3 reaction 1 v2'],
  },
  {
    name: 'what a factor brings beyond 2^53 is exact when it makes up for what was below 0',
    log: [
      published(1, '2026-10-01T00:00:00Z', reaction),
      published(2, on('18T00:00'), { ...reaction, points: 2 }),
      published(3, on('19T00:00'), { ...reaction, multipliers: [{ times: 3 }] }),
      observed('o1', on('17T09:00'), 's1', { like: 2 ** 51 }),
      observed('o2', on('18T09:00'), 's1', { like: 0 }),
      observed('o3', on('19T09:00'), 's1', { like: 3_002_399_751_580_331 }),
    ],
    // Worth 2^51, -2^51, and with three times 3,002,399,751,580,331, which is 2^53 + 1, as much more.
    entries: [
      'o1 reaction 2251799813685248',
      'o2 reaction -2251799813685248 v2 reversed',
      'o3 reaction 6755399441055745 v3',
    ],
  },
  {
    name: '5 points per 1000: parts are kept, also through a drop',
    rules: [{ ...reaction, points: { reach: 5 }, per: 1000 }],
    log: [250, 999, 1000, 700, 800, 799, 0].map((reach, index) =>
      observed(`o${index + 1}`, on(`18T0${index + 1}:00`), 's1', { reach, like: 9 }),
    ),
    // Worth 1.25, 4.995, 5, 3.5, 4, 3.995, 0.
    entries: [
      'o1 reaction 1',
      'o2 reaction 3',
      'o3 reaction 1',
      'o4 reaction -2 reversed',
      'o5 reaction 1',
      'o6 reaction -1 reversed',
      'o7 reaction -3 reversed',
    ],
  },
  {
    name: 'per and a factor together; a fall eats first what a limit had cut',
    rules: [{ ...reaction, points: 2, per: 3, multipliers: [{ times: 1, over: 2 }], limit: { points: 3, per: 'day' } }],
    log: [
      observed('o1', on('18T09:00'), 's1', { like: 14 }),
      observed('o2', on('18T10:00'), 's1', { like: 9 }),
      observed('o3', on('18T11:00'), 's1', { like: 8 }),
      observed('o4', on('18T12:00'), 's1', { like: 9 }),
    ],
    // A like is worth 1/3: 14/3, 3, 8/3, 3.
    entries: ['o1 reaction 3 limit', 'o2 reaction 0 reversed', 'o3 reaction -1 reversed', 'o4 reaction 1'],
  },
  {
    name: 'what a factor multiplies beyond 2^53 and divides again is exact',
    rules: [{ ...share, points: MOST, multipliers: [{ times: 1000 }, { times: 1, over: 1000 }] }],
    log: [confirmed('a1', on('18T09:00'), 's1')],
    entries: ['a1 share 9007199254740991'],
  },
  {
    name: 'what a factor brings beyond 2^53 is refused, also where a limit would cut it',
    rules: [{ ...share, points: MOST, weights: { x: { times: 3, over: 2 } }, limit: { points: 5, per: 'day' } }],
    log: [confirmed('a1', on('18T09:00'), 's1', { platform: 'x' })],
    refused: { code: 'points-overflow', naming: [] },
  },
]
