import type { Store } from '../../ports/store.ts'
import { equal, refused } from '../expect.ts'
import { type Cases, outcomes, rows } from './given.ts'

/** Opening, closing, and what is beside. */
export const place: Cases = {
  'shares nothing with a store elsewhere': async ({ store, elsewhere }) => {
    const other = await elsewhere()
    await fill(store)
    equal(
      await contents(other),
      { row: null, document: null, listed: 0, points: 0, stock: 0, version: 0, position: 0 },
      'the other',
    )
    equal(outcomes([await fill(other)]), { ok: 1 }, 'the same write there')
    equal(await contents(store), await contents(other), 'both')
  },

  'shows what another opening wrote': async ({ store, again }) => {
    const other = await again()
    await fill(store)
    equal(await contents(other), await contents(store), 'the contents')
  },

  'keeps everything after reopening': async ({ store, again }) => {
    await fill(store)
    const before = await contents(store)
    await store.close()
    equal(await contents(await again()), before, 'the contents')
  },

  'closes twice as once, and refuses work after that': async ({ store, again }) => {
    const other = await again()
    await fill(store)
    await store.close()
    await store.close()
    await refused(store.read('s'), 'internal')
    await refused(store.transact({}), 'internal')
    equal((await other.read('s')).length, 1, 'the rows another opening reads')
  },
}

const fill = (store: Store) =>
  store.transact({
    append: [rows('s', 0, 'a')],
    put: [{ collection: 'content', id: 'c', expected: 0, body: { pillar: 'craft' } }],
    add: [{ measure: 'points', day: 1, person: 'ann', team: 'red', amount: 2 }],
    reserve: [{ counter: 'stock', amount: 3 }],
  })

async function contents(store: Store) {
  const [row] = await store.find(['a'])
  const [document] = await store.get('content', ['c'])
  const [points] = await store.tally({ measure: 'points', from: 0, until: 9, by: 'team' })
  return {
    row: row ? [row.stream, row.version, row.body] : null,
    document: document ? [document.version, document.body] : null,
    listed: (await store.list('content', { where: { field: 'pillar', value: 'craft' }, limit: 9 })).length,
    points: points?.total ?? 0,
    stock: await store.counter('stock'),
    version: await store.version('s'),
    position: (await store.scan(0, 9)).length,
  }
}
