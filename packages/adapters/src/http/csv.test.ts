import { createEngine, memoryStore, presets } from '@advocacy-kit/core'
import { expect, test } from 'vitest'
import { csvOf } from './csv.ts'
import { createHandler } from './handler.ts'

const BYTE_ORDER_MARK = '\uFEFF'

test('a row is a line, what lies within has columns of its own, and what has none stays empty', async () => {
  const items = [
    { id: 's1', counts: { like: 12 }, link: null },
    { id: 's2', counts: { comment: 2, like: 0 } },
  ]
  expect(await text({ items })).toBe('id,counts.like,link,counts.comment\r\ns1,12,,\r\ns2,0,,2\r\n')
})

test.each([
  ['=1+1', "'=1+1"],
  ['+31 6 1234', "'+31 6 1234"],
  ['-cmd', "'-cmd"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['\rx', `"'\rx"`],
  ['＝1+1', "'＝1+1"],
  ['a "b", c\nd', '"a ""b"", c\nd"'],
  ['a=b', 'a=b'],
  [-5, '-5'],
  [0, '0'],
])('%j is told as %s', async (value, cell) => {
  expect(await text({ items: [{ value }] })).toBe(`value\r\n${cell}\r\n`)
})

test('every page is told, and of nothing only that', async () => {
  const asked: unknown[] = []
  const response = await csvOf('items', async (after) => {
    asked.push(after)
    return after === undefined ? { items: [{ id: 1 }], next: 'a' } : { items: [{ id: 2 }], next: null }
  })
  expect(await bytes(response)).toBe(`${BYTE_ORDER_MARK}id\r\n1\r\n2\r\n`)
  expect(asked).toEqual([undefined, 'a'])
  expect(await text({ items: [] })).toBe('')
})

test('own shares and totals are there as tables, for who may ask', async () => {
  const engine = createEngine({
    store: memoryStore(),
    program: {
      name: 'Voorbeeld',
      timeZone: 'Europe/Amsterdam',
      rules: presets.smarp,
      masters: ['mia@host'],
      pillars: [{ id: 'people', name: 'People' }],
      minimumGroupSize: 3,
    },
    clock: () => Date.UTC(2026, 10, 18),
    newId: (() => {
      let made = 0
      return () => `id${++made}`
    })(),
  })
  const identify = (request: Request) => {
    const id = request.headers.get('x-user')
    return id === null ? null : { id }
  }
  const handler = createHandler(engine, { identify })
  const ask = (path: string, user?: string) =>
    handler(new Request(`http://advocacy.example/advocacy/v1${path}`, { headers: user ? { 'x-user': user } : {} }))
  const mia = engine.as({ id: 'mia@host' })
  await mia.me.join({})
  await mia.content.put({ id: '=c1', title: 'Item', url: 'https://voorbeeld.nl/1', kind: 'article', pillar: 'people' })
  const { id } = await mia.shares.open({ content: '=c1', platform: 'linkedin' })
  await mia.shares.confirm({ id })
  await mia.content
    .put({ id: '=c1', title: 'Item', url: 'https://voorbeeld.nl/1', kind: 'article', pillar: 'people' })
    .catch(() => undefined)

  const totals = await ask('/shares/totals.csv?period=all&scope=mine', 'mia@host')
  expect([totals.status, totals.headers.get('content-type'), totals.headers.get('content-disposition')]).toEqual([
    200,
    'text/csv; charset=utf-8',
    'attachment',
  ])
  expect(await bytes(totals)).toBe(
    `${BYTE_ORDER_MARK}platform,shares,reach,reactions,clicks,conversations\r\nlinkedin,1,0,0,0,0\r\n`,
  )
  expect(await bytes(await ask('/shares.csv', 'mia@host'))).toBe(
    `${BYTE_ORDER_MARK}id,person,content,platform,state,openedAt\r\nid4,id2,'=c1,linkedin,confirmed,2026-11-18T00:00:00.000Z\r\n`,
  )
  expect((await ask('/shares.csv')).status).toBe(401)
  expect((await ask('/shares/totals.csv?period=lately', 'mia@host')).status).toBe(422)
  expect((await ask('/shares.csv', 'gus@host')).status).toBe(403)
  handler.close()
  await engine.close()
})

async function text(page: object): Promise<string> {
  return (await bytes(await csvOf('items', async () => page))).replace(BYTE_ORDER_MARK, '')
}

/** A body as it was sent: `text()` would leave out its first mark. */
async function bytes(response: Response): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer())
}
