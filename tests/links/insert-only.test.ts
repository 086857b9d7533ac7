import { memoryStore, type Store } from '@advocacy-kit/core'
import { expect, test } from 'vitest'
import { addressOf, CHROME, linkScene } from './scene.ts'
import { SECRET, signed, signedText } from './signed.ts'

/** A store as an account sees it that may read links and items, and insert clicks and conversions: everything else is refused. */
function insertOnly(store: Store): Store {
  const refuse = (): never => {
    throw new Error('No right to do this.')
  }
  return {
    get: (collection, ids) =>
      ['links', 'content'].includes(collection) ? store.get(collection, ids) : Promise.reject(new Error('No right.')),
    async transact({ put = [], ...rest }) {
      if (Object.keys(rest).length > 0) refuse()
      for (const { collection, expected, body } of put)
        if (!['clicks', 'conversions', 'counts'].includes(collection) || expected !== 0 || body === null) refuse()
      return store.transact({ put })
    },
    read: refuse,
    find: refuse,
    scan: refuse,
    version: refuse,
    list: refuse,
    tally: refuse,
    position: refuse,
    counter: refuse,
    close: refuse,
  }
}

test('rights to read links and items and to insert are enough', async () => {
  const store = memoryStore()
  const failures: unknown[] = []
  const scene = await linkScene({
    store,
    seen: insertOnly(store),
    conversions: SECRET,
    counts: SECRET,
    log: (event) => failures.push(event),
  })
  const { id, path } = await scene.open()
  for (let number = 0; number < 10; number++) await scene.ask(path, { 'x-test-address': addressOf(number) })
  const told = await scene.handler(signed(path, 'order-1', { conversion: 'lead' }))
  const counts = { link: path.slice(1), counts: { like: 5 }, observedAt: new Date().toISOString() }
  const counted = await scene.handler(signedText('/counts', 'counts-1', JSON.stringify(counts)))
  expect([told.status, counted.status, failures]).toEqual([204, 204, []])
  expect(await scene.clicks(id)).toBe(10)
  expect((await scene.ann.points.get({})).balance).toBe(75)
})

test('what the handler adds does not move the log', async () => {
  const { store, ask, open } = await linkScene()
  const { path } = await open()
  const before = await store.position()
  await ask(path, { 'user-agent': CHROME })
  expect(await store.position()).toBe(before)
})
