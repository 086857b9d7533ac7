import type { ListQuery, Store } from '../../ports/store.ts'
import { equal, refused } from '../expect.ts'
import { type Cases, outcomes, put, stale, upTo } from './given.ts'

/** Documents: versions, and lists. */
export const documents: Cases = {
  'puts, replaces and deletes a document, each at its version': async ({ store }) => {
    await put(store, 'notes', 'n', 0, { text: 'one' })
    await put(store, 'notes', 'n', 1, { text: 'two' })
    equal(
      await store.get('notes', ['n']),
      [{ collection: 'notes', id: 'n', version: 2, body: { text: 'two' } }],
      'put twice',
    )
    equal(outcomes([await put(store, 'notes', 'n', 2, null)]), { ok: 1 }, 'the deletion')
    equal([await store.get('notes', ['n']), await store.list('notes', { limit: 9 })], [[], []], 'deleted')
    await put(store, 'notes', 'n', 0, { text: 'three' })
    equal((await store.get('notes', ['n']))[0]?.version, 1, 'the version of one that begins anew')
  },

  'refuses to put or delete at another version': async ({ store }) => {
    await put(store, 'notes', 'n', 0, 'one')
    await put(store, 'notes', 'n', 1, 'two')
    const versions: [number, string | null][] = [
      [0, 'x'],
      [1, 'x'],
      [3, 'x'],
      [0, null],
      [1, null],
      [3, null],
    ]
    for (const [expected, body] of versions)
      equal(await put(store, 'notes', 'n', expected, body), stale, `at version ${expected}`)
    equal(await put(store, 'notes', 'unknown', 1, 'x'), stale, 'one that does not exist')
    equal(
      (await store.get('notes', ['n', 'unknown'])).map(({ body }) => body),
      ['two'],
      'what is kept',
    )
  },

  'lets one of eight racing puts win': async ({ again }) => {
    const stores = await Promise.all(upTo(8).map(again))
    const written = await Promise.all(stores.map((store, n) => put(store, 'notes', 'n', 0, n)))
    equal(outcomes(written), { ok: 1, stale: 7 }, 'the outcomes')
  },

  'gets the documents that there are, each once': async ({ store }) => {
    for (const id of ['a', 'b', 'c']) await put(store, 'notes', id, 0, id)
    const got = await store.get('notes', ['c', 'x', 'a', 'a'])
    equal(got.map(({ id }) => id).sort(), ['a', 'c'], 'the ids')
    equal(await store.get('notes', []), [], 'no ids')
  },

  'keeps collections apart': async ({ store }) => {
    await put(store, 'notes', 'n', 0, 'note')
    await put(store, 'letters', 'n', 0, 'letter')
    await put(store, 'letters', 'n', 1, null)
    equal(
      (await store.get('notes', ['n'])).map(({ body }) => body),
      ['note'],
      'the other collection',
    )
  },

  'lists in order of id, in pages': async ({ store }) => {
    for (const id of ['d', 'b', 'e', 'a', 'c']) await put(store, 'notes', id, 0, id)
    equal(await listed(store, 'notes', { limit: 2 }), ['a', 'b'], 'the first page')
    equal(await listed(store, 'notes', { limit: 2, after: 'b' }), ['c', 'd'], 'the next page')
    equal(await listed(store, 'notes', { limit: 2, after: 'd' }), ['e'], 'the last page')
    equal(await listed(store, 'notes', { limit: 9, after: 'bb' }), ['c', 'd', 'e'], 'after an id that is not there')
    equal(await listed(store, 'notes', { limit: 9, after: 'e' }), [], 'past the end')
  },

  'lists by a declared field, in pages': async ({ store }) => {
    const pillars = { a: 'craft', b: 'people', c: 'craft', d: 'craft', e: undefined }
    for (const [id, pillar] of Object.entries(pillars)) await put(store, 'content', id, 0, { pillar })
    const where = { field: 'pillar', value: 'craft' }
    equal(await listed(store, 'content', { where, limit: 2 }), ['a', 'c'], 'the first page')
    equal(await listed(store, 'content', { where, limit: 2, after: 'c' }), ['d'], 'the next page')
    equal(await listed(store, 'content', { where: { field: 'pillar', value: 'Craft' }, limit: 2 }), [], 'another case')
  },

  'lists by what a field is now': async ({ store }) => {
    await put(store, 'content', 'a', 0, { pillar: 'craft' })
    await put(store, 'content', 'b', 0, { pillar: 'craft' })
    await put(store, 'content', 'a', 1, { pillar: 'people' })
    await put(store, 'content', 'b', 1, null)
    const by = (value: string) => listed(store, 'content', { where: { field: 'pillar', value }, limit: 9 })
    equal([await by('craft'), await by('people')], [[], ['a']], 'the ids')
  },

  'tells true, 1 and "1" apart': async ({ store }) => {
    const bodies = { a: true, b: 1, c: '1', d: 'true', e: false, f: null }
    for (const [id, value] of Object.entries(bodies)) await put(store, 'people', id, 0, { listed: value })
    const by = (value: string | number | boolean) =>
      listed(store, 'people', { where: { field: 'listed', value }, limit: 9 })
    equal([await by(true), await by(1), await by('1'), await by(false)], [['a'], ['b'], ['c'], ['e']], 'the ids')
  },

  'refuses to list by a field that is not declared': async ({ store }) => {
    const where = { field: 'title', value: 'x' }
    await refused(store.list('content', { where, limit: 1 }), 'internal')
  },
}

async function listed(store: Store, collection: string, query: ListQuery): Promise<string[]> {
  return (await store.list(collection, query)).map(({ id }) => id)
}
