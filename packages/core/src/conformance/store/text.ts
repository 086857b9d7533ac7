import type { Json } from '../../ports/store.ts'
import { equal } from '../expect.ts'
import { append, type Cases, put } from './given.ts'

// In UTF-16 units, JavaScript's own order, the emoji (D83D DE00) comes before U+FFFD; in UTF-8 bytes and in code points it comes last.
const ordered = ['A', 'a', 'a ', 'aa', 'e\u0301', 'z', '\u00E9', '\uFFFD', '\u{1F600}', '\u{1F600}a']
const shuffled = ['\u{1F600}', 'z', 'a ', '\uFFFD', 'A', '\u00E9', '\u{1F600}a', 'aa', 'e\u0301', 'a']

/** Text and bodies, kept as they are. */
export const text: Cases = {
  'lists documents by the UTF-8 bytes of their ids': async ({ store }) => {
    for (const id of shuffled) await put(store, 'notes', id, 0, id)
    equal(
      (await store.list('notes', { limit: 99 })).map(({ id }) => id),
      ordered,
      'the ids',
    )
    equal(
      (await store.list('notes', { limit: 99, after: '\uFFFD' })).map(({ id }) => id),
      ordered.slice(8),
      'after U+FFFD',
    )
  },

  'orders sums by the UTF-8 bytes of their ids': async ({ store }) => {
    const add = shuffled.map((id) => ({ measure: 'points', day: 1, person: id, team: id, amount: 1 }))
    await store.transact({ add })
    for (const by of ['person', 'team'] as const) {
      const sums = await store.tally({ measure: 'points', from: 1, until: 2, by })
      equal(
        sums.map(({ id }) => id),
        ordered,
        `by ${by}`,
      )
    }
  },

  'tells names apart by their bytes alone': async ({ store }) => {
    for (const name of ordered) {
      await append(store, name, 0, name)
      await store.transact({ reserve: [{ counter: name, amount: name.length }] })
    }
    const versions = await Promise.all(ordered.map((name) => store.version(name)))
    const counters = await Promise.all(ordered.map((name) => store.counter(name)))
    equal(
      versions,
      ordered.map(() => 1),
      'the streams',
    )
    equal(
      counters,
      ordered.map(({ length }) => length),
      'the counters',
    )
    equal((await store.find(ordered)).length, ordered.length, 'the keys')
  },

  'takes names of 200 characters, with whatever is in them': async ({ store }) => {
    for (const piece of ['x', '\u{1F600}', "'", '"', '\\', '%', '_', '/', '\n', '$.', '\u{10FFFF}', '\u0001']) {
      const name = piece.repeat(Math.ceil(200 / piece.length))
      await append(store, name, 0, name)
      await put(store, name, name, 0, name)
      await store.transact({ add: [{ measure: name, day: 1, person: name, team: name, amount: 2 }] })
      equal(
        (await store.read(name)).map(({ key, stream }) => [key, stream]),
        [[name, name]],
        'the row',
      )
      equal(
        (await store.get(name, [name])).map(({ id, body }) => [id, body]),
        [[name, name]],
        'the document',
      )
      equal(
        await store.tally({ measure: name, from: 1, until: 2, by: 'team' }),
        [{ id: name, total: 2, people: 1 }],
        'the sum',
      )
    }
  },

  'keeps bodies as they are': async ({ store }) => {
    const bodies: Json[] = [
      0,
      -1.5,
      1e-7,
      1e300,
      Number.MAX_SAFE_INTEGER,
      '',
      'null',
      true,
      false,
      [],
      {},
      [null, [[]]],
      { '': { a: [{ b: null }] } },
      '\u{1F468}\u200D\u{1F469}\u200D\u{1F467} e\u0301 \u00E9 \u2028 \\ " \n \u007F',
      JSON.parse('{ "__proto__": { "a": 1 }, "constructor": 2, "length": 3 }'),
    ]
    for (const [n, body] of bodies.entries()) {
      await store.transact({
        append: [{ stream: 's', expected: n, entries: [{ key: `k${n}`, body }] }],
        put: [{ collection: 'notes', id: `n${n}`, expected: 0, body }],
      })
      equal(
        (await store.find([`k${n}`])).map((row) => row.body),
        [body],
        `the row of ${JSON.stringify(body)}`,
      )
      equal(
        (await store.get('notes', [`n${n}`])).map((row) => row.body),
        [body],
        `the document of ${JSON.stringify(body)}`,
      )
    }
    equal(
      (await store.read('s')).map(({ body }) => body),
      bodies,
      'the stream',
    )
  },

  'keeps a body of null, and leaves out what is undefined': async ({ store }) => {
    const entries = [
      { key: 'a', body: null },
      { key: 'b', body: { kept: 1, dropped: undefined } },
    ]
    await store.transact({ append: [{ stream: 's', expected: 0, entries }] })
    equal(
      (await store.read('s')).map(({ body }) => body),
      [null, { kept: 1 }],
      'the bodies',
    )
  },

  'keeps large bodies': async ({ store }) => {
    const body = { text: 'dagelijks \u{1F600} '.repeat(80_000), list: Array.from({ length: 20_000 }, (_, n) => n) }
    await store.transact({
      append: [{ stream: 's', expected: 0, entries: [{ key: 'a', body }] }],
      put: [{ collection: 'notes', id: 'n', expected: 0, body }],
    })
    equal((await store.read('s'))[0]?.body, body, 'the row')
    equal((await store.get('notes', ['n']))[0]?.body, body, 'the document')
  },

  'shares nothing with what it was given or gave': async ({ store }) => {
    const row = { list: [1] }
    const document = { list: [1] }
    await store.transact({
      append: [{ stream: 's', expected: 0, entries: [{ key: 'a', body: row }] }],
      put: [{ collection: 'notes', id: 'n', expected: 0, body: document }],
    })
    row.list.push(2)
    document.list.push(2)
    const bodies = async () => [(await store.read('s'))[0]?.body, (await store.get('notes', ['n']))[0]?.body]
    for (const body of await bodies()) pushTo(body)
    equal(await bodies(), [{ list: [1] }, { list: [1] }], 'the bodies')
  },
}

/** Tries to change what a store gave; a store may also give what cannot be changed. */
function pushTo(body: unknown): void {
  const list: unknown = Reflect.get(Object(body), 'list')
  if (Array.isArray(list) && !Object.isFrozen(list)) list.push(3)
}
