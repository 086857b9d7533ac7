import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { linkScene } from './scene.ts'
import { secretOf, signed, signedText } from './signed.ts'

const KEY = Buffer.alloc(32, 9)
const FORMER = Buffer.alloc(32, 10)
const MINUTE = 60_000

/** An instant, some minutes from now. */
const minutes = (count: number) => new Date(Date.now() + count * MINUTE).toISOString()

async function countsScene() {
  const scene = await linkScene({ counts: [secretOf(KEY), secretOf(FORMER)] })
  const { id: share, path } = await scene.open()
  const tell = (message: unknown, { id = 'm1', key = KEY, at = Date.now() } = {}) =>
    scene.handler(signedText('/counts', id, JSON.stringify(message), { key, at }))
  const balance = async () => {
    await scene.engine.runDue()
    return (await scene.ann.points.get({})).balance
  }
  const observed = async () => {
    const found = []
    for await (const activity of scene.engine.log()) if (activity.type === 'reactions.observed') found.push(activity)
    return found
  }
  return { ...scene, share, path, token: path.slice(1), tell, balance, observed }
}

describe('counts that a service tells', () => {
  test('by the share, the token of its link and the address of it', async () => {
    const { share, token, tell, balance, observed } = await countsScene()
    const named = [{ share }, { link: token }, { link: `https://go.example.org/${token}?utm_source=x#top` }]
    for (const [index, name] of named.entries()) {
      const message = { ...name, counts: { like: 3 + index, comment: 1 }, observedAt: minutes(index - 3) }
      expect((await tell(message, { id: `m${index}` })).status).toBe(204)
    }
    expect(await balance()).toBe(6)
    const found = await observed()
    expect(found.map(({ counts }) => counts.like).sort()).toEqual([3, 4, 5])
    for (const one of found) expect(one).toMatchObject({ share, platform: 'linkedin', content: 'c1', kind: 'vacancy' })
  })

  test('a fall takes back, and what is null, negative or left out is unknown', async () => {
    const { share, tell, balance } = await countsScene()
    const steps: [counts: Record<string, number | null>, balance: number][] = [
      [{ like: 10, comment: 2 }, 12],
      [{ like: null, comment: -1 }, 12],
      [{ comment: 3 }, 13],
      [{ like: 8, comment: 3 }, 11],
      [{ like: -5, comment: null }, 11],
      [{}, 11],
    ]
    for (const [index, [counts, expected]] of steps.entries()) {
      const response = await tell({ share, counts, observedAt: minutes(index - 10) }, { id: `m${index}` })
      expect([response.status, await balance()]).toEqual([204, expected])
    }
  })

  test('sent again, at once, later, or by the key before: once', async () => {
    const { share, tell, balance, observed } = await countsScene()
    const message = { share, counts: { like: 4 }, observedAt: minutes(0) }
    expect((await Promise.all([tell(message), tell(message)])).map(({ status }) => status)).toEqual([204, 204])
    expect(await balance()).toBe(4)
    expect((await tell(message, { at: Date.now() + 4 * MINUTE })).status).toBe(204)
    expect((await tell(message, { key: FORMER })).status).toBe(204)
    expect([await balance(), (await observed()).length]).toEqual([4, 1])
  })

  test('what came late does not hide what was seen after it', async () => {
    const { share, tell, balance, engine } = await countsScene()
    await tell({ share, counts: { like: 9 }, observedAt: minutes(0) }, { id: 'new' })
    expect(await balance()).toBe(9)
    await tell({ share, counts: { like: 2 }, observedAt: minutes(-10) }, { id: 'old' })
    expect(await balance()).toBe(9)
    expect((await engine.runDue()).done).toEqual([])
  })

  test('a service whose clock is an hour ahead observes now, and its next count follows', async () => {
    const { share, tell, balance, observed } = await countsScene()
    await tell({ share, counts: { like: 2 }, observedAt: minutes(60) }, { id: 'm1' })
    await pause(5)
    await tell({ share, counts: { like: 5 }, observedAt: minutes(61) }, { id: 'm2' })
    expect(await balance()).toBe(5)
    for (const { occurredAt } of await observed()) expect(Date.parse(occurredAt)).toBeLessThanOrEqual(Date.now())
  })

  test('a share of a former colleague, withdrawn or never known: nothing is recorded, and the rest goes on', async () => {
    const { share, tell, balance, observed, ann } = await countsScene()
    await tell({ share: 'nobody-knows-it', counts: { like: 7 }, observedAt: minutes(0) }, { id: 'm1' })
    await tell({ share, counts: { like: 2 }, observedAt: minutes(0) }, { id: 'm2' })
    expect([await balance(), (await observed()).length]).toEqual([2, 1])
    await ann.shares.withdraw({ id: share })
    await tell({ share, counts: { like: 50 }, observedAt: minutes(0) }, { id: 'm3' })
    expect(await balance()).toBe(0)
  })

  test('what no rule can hold is left out, and the rest goes on', async () => {
    const { share, mia, tell, balance, store, ask, path } = await countsScene()
    const boom = { id: 'boom', on: 'reactions.observed' as const, points: { boom: Number.MAX_SAFE_INTEGER } }
    const like = { id: 'like', on: 'reactions.observed' as const, points: { like: 1 } }
    await mia.program.publishRules({ rules: { rules: [boom, like, { id: 'click', on: 'link.clicked', points: 2 }] } })
    for (let number = 0; number < 5; number++) {
      const counts = number === 2 ? { boom: 3 } : { like: number + 1 }
      await pause(5)
      await tell({ share, counts, observedAt: minutes(0) }, { id: `m${number}` })
    }
    await ask(path)
    expect(await balance()).toBe(5 + 2)
    expect(await store.list('counts', { limit: 1 })).toEqual([])
  })

  test("the service's own id is not kept", async () => {
    const { share, tell, observed, balance } = await countsScene()
    await tell({ share, counts: { like: 1 }, observedAt: minutes(0) }, { id: 'ben@example.org' })
    await balance()
    expect(JSON.stringify(await observed())).not.toMatch(/ben@/)
  })
})

describe('refused, and nothing kept', () => {
  const good = { counts: { like: 1 }, observedAt: '2026-11-18T09:00:00Z' }
  type Sent = Parameters<Awaited<ReturnType<typeof countsScene>>['tell']>
  const cases: [what: string, status: number, words: RegExp, ...Sent][] = [
    ['forged', 401, /signature/, { share: 's', ...good }, { key: Buffer.alloc(32, 8) }],
    ['five minutes old', 401, /signature/, { share: 's', ...good }, { at: Date.now() - 301_000 }],
    ['an hour ahead', 401, /signature/, { share: 's', ...good }, { at: Date.now() + 60 * MINUTE }],
    ['no id', 401, /signature/, { share: 's', ...good }, { id: '' }],
    ['too large', 413, /4000 bytes/, { share: 's', ...good, counts: { ['x'.repeat(4000)]: 1 } }],
    ['an unknown link', 404, /./, { link: '11111111', ...good }],
    ['a link that is none', 404, /./, { link: 'https://example.org/', ...good }],
    ['no share', 422, /either the share or its link/, good],
    ['both', 422, /either the share or its link/, { share: 's', link: '11111111', ...good }],
    ['no time', 422, /observedAt is missing/, { share: 's', counts: { like: 1 } }],
    ['a time without an offset', 422, /observedAt/, { share: 's', ...good, observedAt: '2026-11-18T09:00:00' }],
    ['no counts', 422, /counts is missing/, { share: 's', observedAt: good.observedAt }],
    ['a list', 422, /counts/, { share: 's', ...good, counts: [1] }],
    ['a broken count', 422, /counts.like/, { share: 's', ...good, counts: { like: 1.5 } }],
    ['a count as text', 422, /counts.like/, { share: 's', ...good, counts: { like: '1' } }],
    ['more than anybody has', 422, /counts.like/, { share: 's', ...good, counts: { like: 10_000_000_001 } }],
    ['beyond 2^53', 422, /counts.like/, { share: 's', ...good, counts: { like: 2 ** 53 } }],
    ['a kind without a name', 422, /counts/, { share: 's', ...good, counts: { '': 1 } }],
    ['an unknown key', 422, /likes/, { share: 's', ...good, likes: 1 }],
    ['every mistake at once', 422, /counts.like.*observedAt/s, { share: 's', counts: { like: 'x' }, observedAt: 1 }],
    ['no object', 422, /./, 'like: 1'],
    ['nothing', 422, /./, null],
  ]

  test.each(cases)('%s: %i', async (_, status, words, message, options) => {
    const { tell, store } = await countsScene()
    const response = await tell(message, options)
    expect([response.status, await response.text()]).toEqual([status, expect.stringMatching(words)])
    expect(await store.list('counts', { limit: 1 })).toEqual([])
  })

  test.each([
    ['no JSON', '{"share":', 400],
    ['a key twice', '{"share":"s","share":"t","counts":{},"observedAt":"2026-11-18T09:00:00Z"}', 400],
    ['-0', '{"share":"s","counts":{"like":-0},"observedAt":"2026-11-18T09:00:00Z"}', 422],
    ['a prototype', '{"share":"s","counts":{"__proto__":1},"observedAt":"2026-11-18T09:00:00Z"}', 400],
    ['ten levels too deep', '['.repeat(30) + ']'.repeat(30), 400],
  ])('%s', async (_, body, status) => {
    const { handler, store } = await countsScene()
    expect((await handler(signedText('/counts', 'm1', body, { key: KEY }))).status).toBe(status)
    expect(await store.list('counts', { limit: 1 })).toEqual([])
  })

  test('a link that was deleted', async () => {
    const { share, token, tell, ann } = await countsScene()
    await ann.shares.deleteLink({ id: share })
    expect((await tell({ link: token, ...good })).status).toBe(410)
    expect((await tell({ share, ...good })).status).toBe(204)
  })

  test('the secret of one kind of message is none of the other', async () => {
    const { handler, path, tell } = await countsScene()
    expect((await handler(signed(path, 'm1', { conversion: 'lead' }, { key: KEY }))).status).toBe(404)
    expect((await tell({ conversion: 'lead' })).status).toBe(422)
  })

  test('without a secret there are none', async () => {
    const { handler } = await linkScene()
    const message = JSON.stringify({ share: 's', ...good })
    expect((await handler(signedText('/counts', 'm1', message, { key: KEY }))).status).toBe(405)
  })
})
