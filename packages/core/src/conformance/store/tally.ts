import type { Add, Store, TallyQuery } from '../../ports/store.ts'
import { equal, refused } from '../expect.ts'
import type { Cases } from './given.ts'

/** The tally: sums of cells. */
export const tally: Cases = {
  'adds up by person, with what came before': async ({ store }) => {
    await add(store, [1, 'ann', 'red', 3], [1, 'ben', 'red', 4], [2, 'ann', 'red', 5])
    await add(store, [1, 'ann', 'red', 10])
    equal(
      await sums(store, 'person'),
      [
        ['ann', 18, 1],
        ['ben', 4, 1],
      ],
      'the sums',
    )
  },

  'adds up by team, with how many people': async ({ store }) => {
    await add(
      store,
      [1, 'ann', 'red', 3],
      [2, 'ann', 'red', 4],
      [1, 'ben', 'red', 5],
      [1, 'cas', 'blue', 6],
      [1, 'dan', '', 7],
    )
    equal(
      await sums(store, 'team'),
      [
        ['', 7, 1],
        ['blue', 6, 1],
        ['red', 12, 2],
      ],
      'the sums',
    )
  },

  'adds up by day': async ({ store }) => {
    await add(store, [20411, 'ann', 'red', 3], [20410, 'ann', 'blue', 4], [20411, 'ben', 'red', 5])
    equal(
      await sums(store, 'day'),
      [
        ['20410', 4, 1],
        ['20411', 8, 2],
      ],
      'the sums',
    )
  },

  'follows a person through teams': async ({ store }) => {
    await add(store, [1, 'ann', 'red', 3], [1, 'ann', 'blue', 4], [2, 'ann', 'blue', 5])
    equal(await sums(store, 'person'), [['ann', 12, 1]], 'by person')
    equal(
      await sums(store, 'team'),
      [
        ['blue', 9, 1],
        ['red', 3, 1],
      ],
      'by team',
    )
  },

  'adds each amount of one write for one cell': async ({ store }) => {
    await add(store, [1, 'ann', 'red', 3], [1, 'ann', 'red', 4], [1, 'ann', 'red', -2])
    equal(await sums(store, 'person'), [['ann', 5, 1]], 'the sums')
  },

  'takes the days from the first up to, not including, the last': async ({ store }) => {
    await add(store, [-1, 'ann', 'red', 1], [0, 'ann', 'red', 2], [1, 'ann', 'red', 4], [2, 'ann', 'red', 8])
    const total = async (from: number, until: number) => (await sums(store, 'person', { from, until }))[0]?.[1] ?? 0
    equal(
      [await total(0, 2), await total(-1, 0), await total(2, 3), await total(1, 1), await total(2, 0)],
      [6, 1, 8, 0, 0],
      'the totals',
    )
  },

  'keeps measures apart': async ({ store }) => {
    await add(store, [1, 'ann', 'red', 3])
    await store.transact({ add: [{ measure: 'shares', day: 1, person: 'ann', team: 'red', amount: 1 }] })
    equal(
      [await sums(store, 'person'), await sums(store, 'person', { measure: 'shares' })],
      [[['ann', 3, 1]], [['ann', 1, 1]]],
      'the sums',
    )
    equal(await sums(store, 'person', { measure: 'unknown' }), [], 'an unknown measure')
  },

  'adds up the cells of one person': async ({ store }) => {
    await add(store, [1, 'ann', 'red', 3], [5, 'ann', 'blue', 4], [5, 'ben', 'blue', 5], [9, 'ann', 'red', 6])
    const of = (by: TallyQuery['by'], person: string) => sums(store, by, { from: 2, until: 10, person })
    equal(
      [await of('person', 'ann'), await of('person', 'ben'), await of('person', 'cas')],
      [[['ann', 10, 1]], [['ben', 5, 1]], []],
      'by person',
    )
    equal(
      await of('team', 'ann'),
      [
        ['blue', 4, 1],
        ['red', 6, 1],
      ],
      'by team',
    )
    equal(
      await of('day', 'ann'),
      [
        ['5', 4, 1],
        ['9', 6, 1],
      ],
      'by day',
    )
  },

  'adds up among people of whom another measure says so': async ({ store }) => {
    await add(store, [1, 'ann', 'red', 3], [2, 'ben', 'red', 4], [2, 'cas', 'blue', 5], [2, 'dan', 'red', 6])
    const listed = (person: string, day: number, amount: number) =>
      store.transact({ add: [{ measure: 'listed', day, person, team: 'red', amount }] })
    for (const person of ['ann', 'ben', 'cas']) await listed(person, 0, 1)
    await listed('ben', 3, -1)
    const among = (until: number) => ({ among: { measure: 'listed', until } })
    equal(
      [await sums(store, 'person', among(4)), await sums(store, 'person', { ...among(3), team: 'red' })],
      [
        [
          ['ann', 3, 1],
          ['cas', 5, 1],
        ],
        [
          ['ann', 3, 1],
          ['ben', 4, 1],
        ],
      ],
      'the sums',
    )
    const of = (person: string) => sums(store, 'person', { ...among(4), person })
    equal([await of('ann'), await of('ben')], [[['ann', 3, 1]], []], 'the sums of one')
  },

  'adds up per member: a person in one team': async ({ store }) => {
    await add(store, [1, 'b', 'red', 3], [2, 'b', 'red', 4], [2, 'b', 'blue', 5], [2, 'a', '', 6], [3, 'b', 'blue', -5])
    const members = await store.tally({ measure: 'points', from: 0, until: 3, by: 'member' })
    equal(
      members,
      [
        { id: 'a', team: '', total: 6, people: 1 },
        { id: 'b', team: 'blue', total: 5, people: 1 },
        { id: 'b', team: 'red', total: 7, people: 1 },
      ],
      'the members',
    )
    const rest = await store.tally({ measure: 'points', from: 2, until: 4, by: 'member', person: 'b' })
    equal(rest, [{ id: 'b', team: 'red', total: 4, people: 1 }], 'the member with a sum')
  },

  'adds up the cells of one team': async ({ store }) => {
    await add(
      store,
      [1, 'ann', 'red', 3],
      [5, 'ann', 'blue', 4],
      [5, 'ben', 'blue', 5],
      [5, 'cas', 'red', 2],
      [9, 'dan', '', 6],
    )
    const of = (by: TallyQuery['by'], team: string, more: Partial<TallyQuery> = {}) =>
      sums(store, by, { team, ...more })
    equal(
      [await of('day', 'red'), await of('day', 'blue'), await of('day', ''), await of('day', 'green')],
      [
        [
          ['1', 3, 1],
          ['5', 2, 1],
        ],
        [['5', 9, 2]],
        [['9', 6, 1]],
        [],
      ],
      'by day',
    )
    equal(
      [await of('team', 'blue'), await of('person', 'red', { from: 2 }), await of('day', 'blue', { person: 'ann' })],
      [[['blue', 9, 2]], [['cas', 2, 1]], [['5', 4, 1]]],
      'by team, by person, and of one person in it',
    )
  },

  'gives sums below zero': async ({ store }) => {
    await add(store, [1, 'ann', 'red', 3], [2, 'ann', 'red', -10], [1, 'ben', 'blue', -1])
    equal(
      await sums(store, 'person'),
      [
        ['ann', -7, 1],
        ['ben', -1, 1],
      ],
      'by person',
    )
    equal(
      await sums(store, 'team'),
      [
        ['blue', -1, 1],
        ['red', -7, 1],
      ],
      'by team',
    )
  },

  'leaves out sums of zero, and people of zero from the count': async ({ store }) => {
    await add(
      store,
      [1, 'ann', 'red', 3],
      [2, 'ann', 'red', -3],
      [1, 'ben', 'red', 5],
      [1, 'cas', 'blue', 2],
      [1, 'dan', 'blue', -2],
    )
    equal(
      await sums(store, 'person'),
      [
        ['ben', 5, 1],
        ['cas', 2, 1],
        ['dan', -2, 1],
      ],
      'by person',
    )
    equal(await sums(store, 'team'), [['red', 5, 1]], 'by team')
  },

  'is exact up to 2^53': async ({ store }) => {
    const most = Number.MAX_SAFE_INTEGER
    await add(store, [1, 'ann', 'red', most - 1], [2, 'ann', 'red', 1], [1, 'ben', 'blue', -most])
    equal(
      await sums(store, 'person'),
      [
        ['ann', most, 1],
        ['ben', -most, 1],
      ],
      'the sums',
    )
  },

  'refuses sums beyond 2^53': async ({ store }) => {
    const most = Number.MAX_SAFE_INTEGER
    await add(store, [1, 'ann', 'red', most])
    await refused(add(store, [1, 'cas', 'red', 1], [1, 'ann', 'red', 1]), 'points-overflow')
    equal(await sums(store, 'person'), [['ann', most, 1]], 'what was written')
    await add(store, [2, 'ann', 'red', 1])
    await refused(sums(store, 'person'), 'points-overflow')
  },
}

type Cell = [day: number, person: string, team: string, amount: number]

function add(store: Store, ...cells: Cell[]) {
  const adds = cells.map(([day, person, team, amount]): Add => ({ measure: 'points', day, person, team, amount }))
  return store.transact({ add: adds })
}

async function sums(store: Store, by: TallyQuery['by'], query: Partial<TallyQuery> = {}) {
  const rows = await store.tally({ measure: 'points', from: -10, until: 100_000, by, ...query })
  return rows.map(({ id, total, people }) => [id, total, people] as const)
}
