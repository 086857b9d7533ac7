import { describe, expect, test } from 'vitest'
import { memoryStore } from '../../ports/memory-store.ts'
import type { Store } from '../../ports/store.ts'
import { createEngine } from '../engine.ts'
import type { Engine } from '../port.ts'

const week = { board: 'points', period: '2026-W46', scope: 'people' } as const

/** A program in which every confirmed share is worth a point; it is Wednesday of week 47. */
function begun(store: Store = memoryStore()) {
  const engine = createEngine({
    store,
    clock: () => Date.parse('2026-11-18T12:00:00Z'),
    program: {
      name: 'Voorbeeld',
      timeZone: 'Europe/Amsterdam',
      rules: { rules: [{ id: 'share', on: 'share.confirmed', points: 1 }] },
      teams: [{ id: 'red', name: 'Red' }],
      minimumGroupSize: 3,
      masters: ['mia'],
    },
  })
  return { engine, store }
}

async function joined(engine: Engine, id: string, listed = true): Promise<void> {
  await engine.as({ id: 'mia' }).people.put({ id, name: id.toUpperCase(), team: 'red', hostId: id })
  await engine.as({ id }).me.join({ listed })
}

let shares = 0
/** So many shares of a person at noon of a day. */
async function shared(engine: Engine, person: string, day: string, count: number): Promise<void> {
  await engine.record(
    Array.from({ length: count }, () => ({
      id: `share-${++shares}`,
      type: 'share.confirmed' as const,
      occurredAt: `${day}T11:00:00Z`,
      person,
      team: 'red',
      share: `s${shares}`,
    })),
  )
}

const lines = (rows: readonly { rank: number; id: string; score: number }[]) =>
  rows.map(({ rank, id, score }) => `${rank} ${id} ${score}`)

describe('a closed period', () => {
  test('keeps its ranks when somebody hides, leaves or is listed, and says nothing of who is gone', async () => {
    const { engine } = begun()
    for (const [id, count] of Object.entries({ ann: 3, ben: 2, cas: 1 })) {
      await joined(engine, id)
      await shared(engine, id, '2026-11-10', count)
    }
    await joined(engine, 'dee', false)
    await shared(engine, 'dee', '2026-11-10', 9)
    await engine.closePeriod('2026-W46')
    await engine.as({ id: 'ann' }).me.update({ listed: false })
    await engine.as({ id: 'ben' }).me.leave({})
    await engine.as({ id: 'dee' }).me.update({ listed: true })
    const { rows, period } = await engine.as({ id: 'cas' }).leaderboards.get(week)
    expect(period.closed).toBe(true)
    expect(rows.map(({ rank, id, name, score }) => [rank, id, name, score])).toEqual([
      [1, 'row-1', null, 3],
      [2, 'row-2', null, 2],
      [3, 'cas', 'CAS', 1],
    ])
    const own = (await engine.as({ id: 'ann' }).leaderboards.get(week)).own
    expect(own).toMatchObject({ rank: 1, id: 'row-1', name: 'ANN', shown: true })
    // What comes later is booked in the open week, and a backfill in its own.
    await shared(engine, 'cas', '2026-11-11', 5)
    expect(lines((await engine.as({ id: 'cas' }).leaderboards.get(week)).rows)).toEqual([
      '1 row-1 3',
      '2 row-2 2',
      '3 cas 1',
    ])
    await engine.record(
      [
        {
          id: 'b',
          type: 'share.confirmed',
          occurredAt: '2026-11-11T11:00:00Z',
          person: 'cas',
          team: 'red',
          share: 'b',
        },
      ],
      { backfill: 'mended' },
    )
    expect(lines((await engine.as({ id: 'cas' }).leaderboards.get(week)).rows)).toEqual([
      '1 row-1 3',
      '2 row-2 2',
      '2 cas 2',
    ])
  })

  test('an open one loses who hides, at once', async () => {
    const { engine } = begun()
    for (const [id, count] of Object.entries({ ann: 3, ben: 2 })) {
      await joined(engine, id)
      await shared(engine, id, '2026-11-10', count)
    }
    await engine.as({ id: 'ann' }).me.update({ listed: false })
    expect(lines((await engine.as({ id: 'ben' }).leaderboards.get(week)).rows)).toEqual(['1 ben 2'])
  })
})

test('a page past the end is empty and knows the total; around the viewer the window is full', async () => {
  const { engine } = begun()
  for (const [index, id] of ['ann', 'ben', 'cas', 'dee', 'eve'].entries()) {
    await joined(engine, id)
    await shared(engine, id, '2026-11-10', 5 - index)
  }
  const eve = engine.as({ id: 'eve' }).leaderboards
  const past = await eve.get({ ...week, page: 3, limit: 3 })
  expect([past.rows, past.total, past.page, past.pages]).toEqual([[], 5, 3, 2])
  expect(lines((await eve.get({ ...week, page: 2, limit: 3 })).rows)).toEqual(['4 dee 2', '5 eve 1'])
  expect(lines((await eve.get({ ...week, around: 3 })).rows)).toEqual(['3 cas 3', '4 dee 2', '5 eve 1'])
  expect((await eve.get(week)).own).toMatchObject({ rank: 5, shown: true, percentile: 10, gap: 1 })
  expect((await engine.as({ id: 'ann' }).leaderboards.get(week)).own).toMatchObject({ percentile: 90, gap: null })
  expect(lines((await engine.as({ id: 'gus' }).leaderboards.get({ ...week, around: 2 })).rows)).toEqual([
    '1 ann 5',
    '2 ben 4',
  ])
})

test('who is hidden is told where they would be, and what is missing to the row above', async () => {
  const { engine } = begun()
  for (const [id, count] of Object.entries({ ann: 4, ben: 2, cas: 2 }))
    await joined(engine, id).then(() => shared(engine, id, '2026-11-10', count))
  await joined(engine, 'bob', false)
  await shared(engine, 'bob', '2026-11-10', 2)
  const { rows, own, total } = await engine.as({ id: 'bob' }).leaderboards.get({ ...week, around: 2 })
  // Below ben and above cas by id; of four, one is higher and three are equal: (0 + 3 / 2) / 4.
  expect(own).toMatchObject({ rank: 2, position: 3, id: 'bob', shown: false, percentile: 37.5, gap: 0, change: null })
  expect([total, lines(rows)]).toEqual([3, ['2 ben 2', '2 cas 2']])
})

test('a row says how many places it won since the period before, and the viewer hears of their best', async () => {
  const { engine } = begun()
  for (const id of ['ann', 'ben', 'cas']) await joined(engine, id)
  await shared(engine, 'ann', '2026-11-10', 3)
  await shared(engine, 'ben', '2026-11-12', 2)
  await shared(engine, 'ben', '2026-11-17', 4)
  await shared(engine, 'ann', '2026-11-17', 1)
  await shared(engine, 'cas', '2026-11-17', 2)
  const now = await engine.as({ id: 'ann' }).leaderboards.get({ ...week, period: 'week' })
  expect(now.rows.map(({ id, change }) => [id, change])).toEqual([
    ['ben', 1],
    ['cas', null],
    ['ann', -2],
  ])
  expect([now.ownScore, now.ownBest]).toEqual([1, { period: '2026-W46', score: 3 }])
  const rolling = await engine.as({ id: 'ben' }).leaderboards.get({ ...week, period: 'last-7-days' })
  expect(rolling.ownBest).toEqual({ period: '2026-11-11..2026-11-17', score: 6 })
  expect((await engine.as({ id: 'ann' }).leaderboards.get({ ...week, period: 'all' })).rows[0]?.change).toBe(null)
})

test('what another process writes is on the board, and who hides there is not', async () => {
  const { engine, store } = begun()
  for (const id of ['ann', 'ben']) await joined(engine, id)
  await shared(engine, 'ann', '2026-11-10', 1)
  const other = begun(store).engine
  const read = async () => lines((await engine.as({ id: 'ann' }).leaderboards.get(week)).rows)
  expect(await read()).toEqual(['1 ann 1'])
  await shared(other, 'ben', '2026-11-10', 2)
  expect(await read()).toEqual(['1 ben 2', '2 ann 1'])
  await other.as({ id: 'ben' }).me.update({ listed: false })
  await shared(engine, 'ann', '2026-11-10', 1)
  expect(await read()).toEqual(['1 ann 2'])
})

test('masters see the people of one team where the program says so, and nobody else does', async () => {
  const { engine } = begun()
  await joined(engine, 'ann')
  await joined(engine, 'ben', false)
  await shared(engine, 'ann', '2026-11-10', 1)
  await shared(engine, 'ben', '2026-11-10', 2)
  const mia = engine.as({ id: 'mia' })
  const asked = { ...week, team: 'red' }
  await expect(mia.leaderboards.get(asked)).rejects.toMatchObject({ code: 'forbidden' })
  await mia.program.update({ individual: true })
  expect(lines((await mia.leaderboards.get(asked)).rows)).toEqual(['1 ann 1'])
  expect(lines((await mia.leaderboards.get({ ...week, team: 'blue' })).rows)).toEqual([])
  await expect(engine.as({ id: 'ann' }).leaderboards.get(asked)).rejects.toMatchObject({ code: 'forbidden' })
  expect((await engine.as({ id: 'ann' }).program.get({})).individual).toBe(true)
})

test('what is warm is not summed up again', async () => {
  const store = memoryStore()
  let sums = 0
  const counting: Store = {
    ...bound(store),
    tally: (query) => {
      sums += 1
      return store.tally(query)
    },
  }
  const { engine } = begun(counting)
  for (const id of ['ann', 'ben']) await joined(engine, id)
  for (const id of ['ann', 'ben']) await shared(engine, id, '2026-11-10', 1)
  const { leaderboards } = engine.as({ id: 'ann' })
  const all = async () => [
    lines((await leaderboards.get(week)).rows),
    (await leaderboards.get({ ...week, around: 5 })).own?.rank,
    (await leaderboards.get({ ...week, scope: 'teams' })).total,
  ]
  await all()
  const before = sums
  await shared(engine, 'ben', '2026-11-10', 1)
  expect(await all()).toEqual([['1 ben 2', '2 ann 1'], 2, 0])
  expect(sums).toBe(before)
})

/** The methods of a store, to be taken over. */
function bound(store: Store): Store {
  return {
    transact: (write) => store.transact(write),
    read: (stream, after) => store.read(stream, after),
    find: (keys) => store.find(keys),
    scan: (after, limit) => store.scan(after, limit),
    version: (stream) => store.version(stream),
    get: (collection, ids) => store.get(collection, ids),
    list: (collection, query) => store.list(collection, query),
    tally: (query) => store.tally(query),
    position: () => store.position(),
    counter: (name) => store.counter(name),
    close: () => store.close(),
  }
}

test('a program that began before there was a roster has one when it is next opened', async () => {
  const { engine, store } = begun()
  await joined(engine, 'ann')
  await shared(engine, 'ann', '2026-11-10', 1)
  // As such a store is: people, and nothing of the roster.
  const tally = async (query: Parameters<Store['tally']>[0]) =>
    query.measure === 'points' || filled ? store.tally(query) : []
  let filled = false
  const old: Store = {
    ...bound(store),
    tally,
    counter: async (name) => (name === 'roster' && !filled ? 0 : store.counter(name)),
    transact: async (write) => {
      if (write.put?.some(({ collection }) => collection === 'boards')) {
        filled = true
        expect(write.add).toContainEqual({ measure: 'listed', day: 0, person: 'ann', team: 'red', amount: 1 })
        return { ok: true, position: await store.position() }
      }
      return store.transact(write)
    },
  }
  expect(lines((await begun(old).engine.as({ id: 'gus' }).leaderboards.get(week)).rows)).toEqual(['1 ann 1'])
})
