import type { Store } from '../../ports/store.ts'
import { equal, refused } from '../expect.ts'
import { type Cases, outcomes, upTo } from './given.ts'

/** Guarded counters: never below zero. */
export const counters: Cases = {
  'gives and takes, never below zero': async ({ store }) => {
    await reserve(store, ['stock', 5])
    equal(outcomes([await reserve(store, ['stock', -5])]), { ok: 1 }, 'all there is')
    equal(await reserve(store, ['stock', -1]), { ok: false, reason: 'exhausted', counters: ['stock'] }, 'one more')
    equal([await store.counter('stock'), await store.counter('unknown')], [0, 0], 'what is left')
  },

  'names every counter that holds too little': async ({ store }) => {
    await reserve(store, ['a', 1], ['b', 9])
    const written = await reserve(store, ['a', -2], ['b', -2], ['c', -1])
    const names = written.ok || written.reason !== 'exhausted' ? written : [...written.counters].sort()
    equal(names, ['a', 'c'], 'the counters')
    equal([await store.counter('a'), await store.counter('b')], [1, 9], 'what is left')
  },

  'adds up what one write asks of one counter': async ({ store }) => {
    await reserve(store, ['stock', 5])
    equal(
      await reserve(store, ['stock', -3], ['stock', -3]),
      { ok: false, reason: 'exhausted', counters: ['stock'] },
      'too much',
    )
    equal(outcomes([await reserve(store, ['stock', -9], ['stock', 6])]), { ok: 1 }, 'more than there was, and back')
    equal(await store.counter('stock'), 2, 'what is left')
  },

  'gives racing takers exactly what there is': async ({ store }) => {
    await reserve(store, ['stock', 8])
    const written = await Promise.all(upTo(20).map(() => reserve(store, ['stock', -1])))
    equal(outcomes(written), { ok: 8, exhausted: 12 }, 'the outcomes')
    equal(await store.counter('stock'), 0, 'what is left')
  },

  'gives racing takers of several openings exactly what there is': async ({ store, again }) => {
    await reserve(store, ['stock', 17])
    const stores = await Promise.all(upTo(4).map(again))
    const written = await Promise.all(upTo(24).map((n) => reserve(stores[n % 4] ?? store, ['stock', -2])))
    equal(outcomes(written), { ok: 8, exhausted: 16 }, 'the outcomes')
    equal(await Promise.all(stores.map((each) => each.counter('stock'))), [1, 1, 1, 1], 'what is left')
  },

  'is exact up to 2^53, and refuses what is beyond': async ({ store }) => {
    const most = Number.MAX_SAFE_INTEGER
    await reserve(store, ['budget', most])
    await refused(reserve(store, ['budget', 1]), 'points-overflow')
    equal(await store.counter('budget'), most, 'what it holds')
  },
}

function reserve(store: Store, ...amounts: [counter: string, amount: number][]) {
  return store.transact({ reserve: amounts.map(([counter, amount]) => ({ counter, amount })) })
}
