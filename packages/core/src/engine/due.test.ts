import { expect, test } from 'vitest'
import { Memory, memoryStore } from '../ports/memory-store.ts'
import { createEngine } from './engine.ts'

/** Weeks close three days after their Sunday, in Amsterdam. */
function weekly(now: { at: string }, memory = new Memory()) {
  return createEngine({
    store: memoryStore(memory),
    program: {
      name: 'Due',
      timeZone: 'Europe/Amsterdam',
      rules: { rules: [{ id: 'share', on: 'share.confirmed', points: 1 }] },
      masters: ['mia'],
      closing: { period: 'week', days: 3 },
    },
    clock: () => Date.parse(now.at),
  })
}

test('a week closes on the fourth day after it, at midnight in the zone of the program', async () => {
  const now = { at: '2026-11-18T22:59:59Z' }
  const engine = weekly(now)
  expect(await engine.runDue()).toEqual({ done: ['closed 2026-W45'], next: '2026-11-18T23:00:00.000Z' })
  expect(await engine.runDue()).toEqual({ done: [], next: '2026-11-18T23:00:00.000Z' })
  now.at = '2026-11-18T23:00:00Z'
  expect(await engine.runDue()).toEqual({ done: ['closed 2026-W46'], next: '2026-11-25T23:00:00.000Z' })
  await engine.close()
})

test('what was missed closes at once, and the clock change moves the hour', async () => {
  const now = { at: '2026-03-20T12:00:00Z' }
  const engine = weekly(now)
  await engine.runDue()
  now.at = '2026-05-01T12:00:00Z'
  expect(await engine.runDue()).toEqual({ done: ['closed 2026-W17'], next: '2026-05-06T22:00:00.000Z' })
  const board = await engine.standings({ period: '2026-W17' })
  expect(board).toEqual([])
  await engine.close()
})

test('what is recorded after the closing is booked in the open week', async () => {
  const now = { at: '2026-11-19T12:00:00Z' }
  const engine = weekly(now)
  await engine.runDue()
  const late = {
    id: 'a1',
    type: 'share.confirmed',
    occurredAt: '2026-11-11T09:00:00Z',
    person: 'ann',
    share: 's1',
    content: 'c1',
    platform: 'x',
  } as const
  await engine.record([late])
  expect(await engine.standings({ period: '2026-W46' })).toEqual([])
  expect((await engine.standings({ period: '2026-W47' })).map(({ id, score }) => [id, score])).toEqual([['ann', 1]])
  await engine.close()
})

test('a program that closes by hand has nothing due', async () => {
  const engine = createEngine({
    store: memoryStore(),
    program: { name: 'By hand', timeZone: 'Europe/Amsterdam', rules: { rules: [] }, masters: ['mia'] },
  })
  expect(await engine.runDue()).toEqual({ done: [], next: null })
  await engine.close()
})

test('of many processes one works, and one that died is followed after a minute', async () => {
  const memory = new Memory()
  const now = { at: '2026-11-19T12:00:00Z' }
  const engines = Array.from({ length: 6 }, () => weekly(now, memory))
  const runs = await Promise.all(engines.map((engine) => engine.runDue()))
  expect(runs.flatMap(({ done }) => done)).toEqual(['closed 2026-W46'])

  const dead = memoryStore(memory)
  const body = { holder: 'dead', until: Date.parse(now.at) + 60_000 }
  expect(await dead.transact({ put: [{ collection: 'leases', id: 'worker', expected: 0, body }] })).toMatchObject({
    ok: true,
  })
  now.at = '2026-11-26T12:00:00Z'
  await dead.transact({
    put: [
      { collection: 'leases', id: 'worker', expected: 1, body: { holder: 'dead', until: Date.parse(now.at) + 60_000 } },
    ],
  })
  expect((await engines[0]?.runDue())?.done).toEqual([])
  now.at = '2026-11-26T12:01:01Z'
  expect((await engines[0]?.runDue())?.done).toEqual(['closed 2026-W47'])
})
