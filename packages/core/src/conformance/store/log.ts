import { equal } from '../expect.ts'
import { append, type Cases, outcomes, rows, stale, upTo } from './given.ts'

/** Appending to streams, and reading them. */
export const log: Cases = {
  'appends rows in order, with versions without gaps': async ({ store }) => {
    await append(store, 's', 0, 'a', 'b')
    await append(store, 't', 0, 'c')
    await append(store, 's', 2, 'd')
    const read = (await store.read('s')).map(({ stream, version, key, body }) => ({ stream, version, key, body }))
    equal(
      read,
      [
        { stream: 's', version: 1, key: 'a', body: { of: 'a' } },
        { stream: 's', version: 2, key: 'b', body: { of: 'b' } },
        { stream: 's', version: 3, key: 'd', body: { of: 'd' } },
      ],
      'the rows of the stream',
    )
    equal([await store.version('s'), await store.version('t')], [3, 1], 'the versions of the streams')
  },

  'reads a stream after a version': async ({ store }) => {
    await append(store, 's', 0, 'a', 'b', 'c')
    const after = async (version: number) => (await store.read('s', version)).map(({ key }) => key)
    equal(
      [await after(0), await after(1), await after(3), await after(9)],
      [['a', 'b', 'c'], ['b', 'c'], [], []],
      'the keys',
    )
  },

  'knows an unknown stream as empty, at version 0': async ({ store }) => {
    equal([await store.read('s'), await store.version('s'), await store.position()], [[], 0, 0], 'what it holds')
  },

  'refuses an append at a version that has passed': async ({ store }) => {
    await append(store, 's', 0, 'a')
    equal(await append(store, 's', 0, 'b'), stale, 'the write')
    equal(
      (await store.read('s')).map(({ key }) => key),
      ['a'],
      'the stream',
    )
  },

  'refuses an append at a version that has not come': async ({ store }) => {
    equal(await append(store, 's', 1, 'a'), stale, 'the write')
    equal(await store.read('s'), [], 'the stream')
  },

  'lets one of eight racing appends win': async ({ store }) => {
    const written = await Promise.all(upTo(8).map((n) => append(store, 's', 0, `a${n}`, `b${n}`)))
    equal(outcomes(written), { ok: 1, stale: 7 }, 'the outcomes')
    equal(await store.version('s'), 2, 'the version')
  },

  'lets one of eight racing appends win, each from its own opening': async ({ again }) => {
    const stores = await Promise.all(upTo(8).map(again))
    const written = await Promise.all(stores.map((store, n) => append(store, 's', 0, `a${n}`)))
    equal(outcomes(written), { ok: 1, stale: 7 }, 'the outcomes')
    equal(
      await Promise.all(stores.map((store) => store.version('s'))),
      upTo(8).map(() => 1),
      'the version everybody sees',
    )
  },

  'asks only for the version when there is nothing to append': async ({ store }) => {
    await append(store, 's', 0, 'a')
    equal(await append(store, 's', 0), stale, 'at a passed version')
    equal(outcomes([await append(store, 's', 1), await append(store, 't', 0)]), { ok: 2 }, 'at the right versions')
    equal([await store.version('s'), await store.version('t')], [1, 0], 'the versions')
  },

  'says the position of the last row': async ({ store }) => {
    const first = await append(store, 's', 0, 'a', 'b')
    const nothing = await store.transact({})
    const last = (await store.scan(0, 10)).at(-1)?.position
    equal(first, { ok: true, position: last }, 'after an append')
    equal(nothing, { ok: true, position: last }, 'after an empty write')
    equal(await store.position(), last, 'when asked')
  },

  'refuses a key that is taken, in whatever stream': async ({ store }) => {
    await append(store, 's', 0, 'a')
    equal(await append(store, 't', 0, 'b', 'a'), { ok: false, reason: 'duplicate', keys: ['a'] }, 'the write')
    equal([await store.version('t'), (await store.find(['b'])).length], [0, 0], 'what was written')
  },

  'names every key that is taken': async ({ store }) => {
    await append(store, 's', 0, 'a', 'b', 'c')
    const written = await store.transact({ append: [rows('s', 3, 'c', 'd'), rows('t', 0, 'a', 'e')] })
    const keys = written.ok || written.reason !== 'duplicate' ? written : [...written.keys].sort()
    equal(keys, ['a', 'c'], 'the duplicates')
  },

  'refuses a key that stands twice in one write': async ({ store }) => {
    const written = await store.transact({ append: [rows('s', 0, 'a', 'b'), rows('t', 0, 'a')] })
    equal(written, { ok: false, reason: 'duplicate', keys: ['a'] }, 'the write')
    equal(await store.position(), 0, 'the log')
  },

  'says duplicate before stale, and stale before exhausted': async ({ store }) => {
    await append(store, 's', 0, 'a')
    const reserve = [{ counter: 'stock', amount: -1 }]
    const all = await store.transact({ append: [rows('s', 0, 'a')], reserve })
    const document = { collection: 'notes', id: 'n', expected: 1, body: 1 }
    const documents = await store.transact({ append: [rows('s', 1, 'a')], put: [document], reserve })
    const both = await store.transact({ put: [document], reserve })
    equal(
      [all, documents].map((each) => !each.ok && each.reason),
      ['duplicate', 'duplicate'],
      'with a repeated key',
    )
    equal(both, stale, 'with a passed version and an empty counter')
  },

  'keeps rows and keys after reopening': async ({ store, again }) => {
    await append(store, 's', 0, 'a', 'b')
    const position = await store.position()
    await store.close()
    const reopened = await again()
    equal(
      (await reopened.read('s')).map(({ key, version }) => [key, version]),
      [
        ['a', 1],
        ['b', 2],
      ],
      'the stream',
    )
    equal(await append(reopened, 't', 0, 'b'), { ok: false, reason: 'duplicate', keys: ['b'] }, 'a repeated key')
    equal(outcomes([await append(reopened, 's', 2, 'c')]), { ok: 1 }, 'the next append')
    equal(
      (await reopened.scan(position, 10)).map(({ key }) => key),
      ['c'],
      'what came after',
    )
  },

  'finds rows by key': async ({ store }) => {
    await append(store, 's', 0, 'a', 'b')
    await append(store, 't', 0, 'c')
    const found = (await store.find(['c', 'x', 'a', 'a'])).map(({ key, stream, version }) => [key, stream, version])
    equal(
      found.sort(),
      [
        ['a', 's', 1],
        ['c', 't', 1],
      ],
      'the rows',
    )
    equal(await store.find([]), [], 'no keys')
  },
}
