import { memoryStore, type Store } from '@advocacy-kit/core'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { addressOf, CHROME, linkScene } from './scene.ts'

const TARGET =
  'https://example.org/vacature?id=42&utm_source=linkedin&utm_medium=social&utm_campaign=voorjaar&utm_content=c1#top'

describe('answers', () => {
  test('a link leads to its item, and says nothing to anybody', async () => {
    const { ask, open } = await linkScene()
    const { path } = await open()
    const response = await ask(path)
    expect(response.status).toBe(302)
    expect(Object.fromEntries(response.headers)).toEqual({
      location: TARGET,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
    })
  })

  test('HEAD is answered alike', async () => {
    const { ask, open } = await linkScene()
    const { path } = await open()
    const response = await ask(path, {}, { method: 'HEAD' })
    expect([response.status, response.headers.get('location'), await response.text()]).toEqual([302, TARGET, ''])
  })

  test('the item as it is now decides where it leads', async () => {
    const { ask, open, mia } = await linkScene()
    const { path } = await open('x')
    await mia.content.put({
      id: 'c1',
      title: 'Kom werken',
      url: 'https://example.org/nieuw',
      pillar: 'werk',
      kind: 'vacancy',
    })
    expect((await ask(path)).headers.get('location')).toBe(
      'https://example.org/nieuw?utm_source=x&utm_medium=social&utm_content=c1',
    )
  })

  test('renewed, deleted and withdrawn: gone', async () => {
    const { ask, open, ann } = await linkScene()
    const [renewed, deleted, withdrawn] = [await open(), await open(), await open()]
    const { link = '' } = await ann.shares.renewLink({ id: renewed.id })
    await ann.shares.deleteLink({ id: deleted.id })
    await ann.shares.withdraw({ id: withdrawn.id })
    for (const { path } of [renewed, deleted, withdrawn]) {
      const response = await ask(path)
      expect([response.status, response.headers.get('location'), response.headers.get('x-robots-tag')]).toEqual([
        410,
        null,
        'noindex',
      ])
    }
    expect((await ask(new URL(link).pathname)).status).toBe(302)
  })

  test('a share that somebody else records as withdrawn loses its link too', async () => {
    const { ask, open, engine } = await linkScene()
    const { id, path } = await open()
    await engine.record([{ id: 'w1', type: 'share.withdrawn', occurredAt: new Date().toISOString(), share: id }])
    expect((await ask(path)).status).toBe(410)
  })

  test('methods that are none of a link are refused', async () => {
    const { ask, open } = await linkScene()
    const { path } = await open()
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const response = await ask(path, {}, { method })
      expect([method, response.status, response.headers.get('allow')]).toEqual([method, 405, 'GET, HEAD'])
    }
  })

  test('below a path of its own', async () => {
    const { ask, open } = await linkScene({ basePath: '/go' })
    const { path } = await open()
    expect([(await ask(`/go${path}`)).status, (await ask(path)).status]).toEqual([302, 404])
  })

  test('when the store does not answer, nothing of it is told', async () => {
    const log = vi.fn()
    const broken = { get: () => Promise.reject(new Error('/secret/advocacy.db')), transact: vi.fn() }
    const { ask } = await linkScene({ seen: broken, log })
    const response = await ask('/7hQ2mKpX')
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1'])
    expect(await response.text()).not.toContain('secret')
    expect(log).toHaveBeenCalledWith(expect.objectContaining({ path: '/:token', status: 503 }))
  })
})

describe('no way to anywhere else', () => {
  test.each([
    '/',
    '//evil.example',
    '/%2f%2fevil.example',
    '/..%2f7hQ2mKpX',
    '/7hQ2mKpX/',
    '/7hQ2mKpX/https://evil.example',
    '/https:%2F%2Fevil.example',
    '/javascript:alert(1)',
    '/__proto__',
    '/7hQ2mKp0',
    '/7hQ2mKpl',
    '/7hQ2mKpXX',
    '/7hQ2mKp%00',
    '/%ff%fe',
    '/%',
  ])('%s is not known', async (path) => {
    const { ask } = await linkScene()
    const response = await ask(path)
    expect([response.status, response.headers.get('location')]).toEqual([404, null])
  })

  test('neither query nor headers change where a link leads', async () => {
    const { ask, open } = await linkScene()
    const { path } = await open()
    const hosts = {
      'x-forwarded-host': 'evil.example',
      'x-original-url': '//evil.example',
      forwarded: 'host=evil.example',
    }
    const response = await ask(`${path}?url=https://evil.example&utm_source=ann&to=//evil.example`, hosts)
    expect(response.headers.get('location')).toBe(TARGET)
  })

  test('a request by another host is answered alike', async () => {
    const { handler, open } = await linkScene()
    const { path } = await open()
    const response = await handler(new Request(`https://evil.example${path}`, { headers: { 'user-agent': CHROME } }))
    expect(response.headers.get('location')).toBe(TARGET)
  })

  test('any path at all leads nowhere, reads no other document, and breaks nothing', async () => {
    const store = memoryStore()
    const get = vi.spyOn(store, 'get')
    const { ask } = await linkScene({ store })
    get.mockClear()
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.base64String(), fc.webPath()), async (text) => {
        const { pathname } = new URL(`https://go.example.org/${text.replaceAll('\\', '/')}`)
        const response = await ask(pathname)
        expect([404, 302]).toContain(response.status)
        expect(response.headers.get('location')).toBeNull()
      }),
      { numRuns: 500 },
    )
    expect(get.mock.calls.every(([collection]) => collection === 'links')).toBe(true)
  })

  test('an item whose address is none of a page leads nowhere', async () => {
    const store = memoryStore()
    const { ask, open } = await linkScene({ store })
    const { path } = await open()
    const [item] = await store.get('content', ['c1'])
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'https://ann:secret@example.org/']) {
      const seen = {
        transact: store.transact,
        get: async (collection: string, ids: readonly string[]) =>
          collection === 'content' && item
            ? [{ ...item, body: { ...Object(item.body), url } }]
            : store.get(collection, ids),
      }
      const { ask: askOther } = await linkScene({ seen, log: () => {} })
      const response = await askOther(path)
      expect([response.status === 302, response.headers.get('location')]).toEqual([false, null])
    }
    expect((await ask(path)).status).toBe(302)
  })
})

describe('clicks', () => {
  test('a visitor counts once a day for a share; another counts too', async () => {
    const { ask, open, clicks, ann, engine } = await linkScene()
    const [one, other] = [await open(), await open('x')]
    for (const path of [one.path, one.path, other.path]) await ask(path)
    await ask(one.path, { 'x-test-address': '198.51.100.7' })
    expect([await clicks(one.id), await clicks(other.id)]).toEqual([2, 1])
    expect((await ann.points.get({})).balance).toBe(6)
    expect(await engine.standings({ measure: 'clicks' })).toMatchObject([{ score: 3 }])
    await engine.runDue()
    expect((await ann.points.get({})).balance).toBe(6)
  })

  test('its person reads what became of each share', async () => {
    const { ask, open, ann, engine } = await linkScene()
    const [one, other] = [await open(), await open('x')]
    await ask(one.path)
    await ask(one.path, { 'x-test-address': '198.51.100.7' })
    const occurredAt = new Date().toISOString()
    const counts = { like: 3, comment: null, views: 40 }
    await engine.record([{ id: 'o1', type: 'reactions.observed', occurredAt, share: one.id, counts }])
    await engine.runDue()
    const { items } = await ann.shares.list({})
    const log = Object.fromEntries(items.map((share) => [share.id, [share.counts, share.clicks]]))
    expect(log).toEqual({ [one.id]: [{ like: 3, views: 40 }, 2], [other.id]: [undefined, 0] })
  })

  test('a link that was renewed goes on counting for its share', async () => {
    const { ask, open, clicks, ann } = await linkScene()
    const { id, path } = await open()
    await ask(path)
    expect(await clicks(id)).toBe(1)
    const { link = '' } = await ann.shares.renewLink({ id })
    await ask(new URL(link).pathname, { 'x-test-address': '198.51.100.7' })
    expect(await clicks(id)).toBe(2)
  })

  test('who asks not to be recognised is counted each time, without a key', async () => {
    const { ask, open, clicks } = await linkScene()
    const { id, path } = await open()
    for (const header of ['sec-gpc', 'dnt', 'sec-gpc']) await ask(path, { [header]: '1' })
    expect(await clicks(id)).toBe(3)
  })

  test('machines, HEAD and fetches ahead write nothing', async () => {
    const store = memoryStore()
    const { ask, open } = await linkScene({ store })
    const { path } = await open()
    const transact = vi.spyOn(store, 'transact')
    await ask(path, { 'user-agent': 'Twitterbot/1.0' })
    await ask(path, { 'user-agent': '' })
    await ask(path, {}, { method: 'HEAD' })
    await ask(path, { 'sec-purpose': 'prefetch' })
    await ask(path, { 'sec-fetch-dest': 'image' })
    expect(transact).not.toHaveBeenCalled()
  })

  test('a rush is a few writes, and every click is written before its redirect', async () => {
    const store = memoryStore()
    const { ask, open, clicks } = await linkScene({ store })
    const shares = [await open(), await open('x'), await open('facebook')]
    const transact = vi.spyOn(store, 'transact')
    const visits = shares.flatMap(({ path }) =>
      Array.from({ length: 400 }, (_, number) => ask(path, { 'x-test-address': addressOf(number) })),
    )
    const statuses = (await Promise.all(visits)).map(({ status }) => status)
    expect(statuses.every((status) => status === 302)).toBe(true)
    expect(transact.mock.calls.length).toBeLessThan(100)
    expect(
      await Promise.all(shares.map(async ({ id }) => (await store.get('shareLinks', [id]))[0]?.body)),
    ).toMatchObject(Array(3).fill({ clicks: 0 }))
    for (const { id } of shares) expect(await clicks(id)).toBe(400)
  })

  test('a write that was done and not told of is not done again', async () => {
    const store = memoryStore()
    let calls = 0
    const seen = {
      get: store.get.bind(store),
      async transact(write: Parameters<Store['transact']>[0]) {
        const written = await store.transact(write)
        if (++calls === 1) throw new Error('The connection broke.')
        return written
      },
    }
    const { ask, open, clicks } = await linkScene({ store, seen })
    const { id, path } = await open()
    await ask(path)
    expect([calls, await clicks(id)]).toEqual([2, 1])
  })

  test('when clicks cannot be written the visitor goes on, the operator hears of it, and the next visit counts', async () => {
    const store = memoryStore()
    const log = vi.fn()
    let broken = true
    const seen = {
      get: store.get.bind(store),
      transact: (write: Parameters<Store['transact']>[0]) =>
        broken ? Promise.reject(new Error('full')) : store.transact(write),
    }
    const { ask, open, clicks } = await linkScene({ store, seen, log })
    const { id, path } = await open()
    expect((await ask(path)).status).toBe(302)
    expect(log).toHaveBeenCalledTimes(1)
    expect(JSON.stringify(log.mock.calls)).not.toContain(path)
    broken = false
    await ask(path)
    expect(await clicks(id)).toBe(1)
  })

  test('two workers record each click once', async () => {
    const store = memoryStore()
    const { ask, open, engine, clicks } = await linkScene({ store })
    const { id, path } = await open()
    for (let number = 0; number < 20; number++) await ask(path, { 'x-test-address': addressOf(number) })
    const { engine: other } = await linkScene({ store })
    await Promise.all([engine.runDue(), other.runDue(), engine.runDue()])
    expect(await clicks(id)).toBe(20)
  })
})

test('a token that another link has is drawn again', async () => {
  const drawn = [...Array(8).fill(0), ...Array(8).fill(0), ...Array(8).fill(1)]
  const { ann } = await linkScene({ chance: (count) => Uint8Array.from(drawn.splice(0, count)) })
  const links = [
    await ann.shares.open({ content: 'c1', platform: 'x' }),
    await ann.shares.open({ content: 'c1', platform: 'x' }),
  ].map(({ link }) => link)
  expect(links).toEqual(['https://go.example.org/11111111', 'https://go.example.org/22222222'])
})
