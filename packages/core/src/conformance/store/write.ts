import type { Store, Write, Written } from '../../ports/store.ts'
import { equal } from '../expect.ts'
import { type Cases, outcomes, rows, stale, upTo } from './given.ts'

/** All or nothing. */
export const write: Cases = {
  'writes two streams, documents, tally and counters as one': async ({ store }) => {
    const written = await store.transact(everything())
    equal(written, { ok: true, position: (await store.scan(0, 10)).at(-1)?.position }, 'the write')
    equal(await contents(store), { s: 2, t: 1, n: [1, 'new'], old: null, points: 5, stock: 3 }, 'the contents')
  },

  'writes nothing when the second of two streams is stale': async ({ store }) => {
    await writesNothing(store, { ...everything(), append: [rows('s', 0, 'a'), rows('t', 7, 'b')] }, stale)
  },

  'writes nothing when the first of two streams is stale': async ({ store }) => {
    await writesNothing(store, { ...everything(), append: [rows('s', 7, 'a'), rows('t', 0, 'b')] }, stale)
  },

  'writes nothing when the log has moved on, in whatever stream': async ({ store }) => {
    const position = await store.position()
    await store.transact({ append: [rows('u', 0, 'd')] })
    await writesNothing(store, { ...everything(), position }, stale)
  },

  'writes when the log stands where it was expected': async ({ store }) => {
    await store.transact({ append: [rows('u', 0, 'd')] })
    const written = await store.transact({ ...everything(), position: await store.position() })
    equal(written.ok, true, 'the write')
  },

  'lets one of eight racing writes at one position win, each of a stream of its own': async ({ store, again }) => {
    const position = await store.position()
    const stores = await Promise.all(upTo(8).map(again))
    const race = stores.map((each, n) => each.transact({ position, append: [rows(`r${n}`, 0, `r${n}`)] }))
    equal(outcomes(await Promise.all(race)), { ok: 1, stale: 7 }, 'the outcomes')
  },

  'writes nothing when a document is stale': async ({ store }) => {
    const put = [...(everything().put ?? []), { collection: 'notes', id: 'other', expected: 2, body: 1 }]
    await writesNothing(store, { ...everything(), put }, stale)
  },

  'writes nothing when a key is taken': async ({ store }) => {
    await store.transact({ append: [rows('u', 0, 'c')] })
    await writesNothing(store, everything(), { ok: false, reason: 'duplicate', keys: ['c'] })
  },

  'writes nothing when a counter is exhausted': async ({ store }) => {
    const reserve = [
      { counter: 'stock', amount: 3 },
      { counter: 'empty', amount: -1 },
    ]
    await writesNothing(store, { ...everything(), reserve }, { ok: false, reason: 'exhausted', counters: ['empty'] })
  },

  'holds nothing of a write that was refused when the next one comes': async ({ store }) => {
    await store.transact({ ...everything(), append: [rows('s', 0, 'a', 'b'), rows('t', 7, 'c')] })
    const { ok } = await store.transact(everything())
    equal(ok, true, 'the same keys again')
    equal(await contents(store), { s: 2, t: 1, n: [1, 'new'], old: null, points: 5, stock: 3 }, 'the contents')
  },
}

const everything = (): Write => ({
  append: [rows('s', 0, 'a', 'b'), rows('t', 0, 'c')],
  put: [
    { collection: 'notes', id: 'n', expected: 0, body: 'new' },
    { collection: 'notes', id: 'old', expected: 0, body: null },
  ],
  add: [{ measure: 'points', day: 7, person: 'ann', team: 'red', amount: 5 }],
  reserve: [{ counter: 'stock', amount: 3 }],
})

async function writesNothing(store: Store, refused: Write, outcome: Written | typeof stale): Promise<void> {
  const before = await store.position()
  equal(await store.transact(refused), outcome, 'the write')
  equal(await contents(store), { s: 0, t: 0, n: null, old: null, points: 0, stock: 0 }, 'the contents')
  equal([await store.position(), await store.find(['a', 'b'])], [before, []], 'the log')
}

async function contents(store: Store) {
  const documents = await store.get('notes', ['n', 'old'])
  const document = (wanted: string) => documents.find(({ id }) => id === wanted)
  const n = document('n')
  const [points] = await store.tally({ measure: 'points', from: 0, until: 100, by: 'person' })
  return {
    s: await store.version('s'),
    t: await store.version('t'),
    n: n ? [n.version, n.body] : null,
    old: document('old') ?? null,
    points: points?.total ?? 0,
    stock: await store.counter('stock'),
  }
}
