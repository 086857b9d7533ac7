import { expect, it } from 'vitest'
import type { Activity } from '../activity/activity.ts'
import { score } from '../points/score.ts'
import { Memory, memoryStore } from '../ports/memory-store.ts'
import { standingsHash } from '../ranking/equality.ts'
import { createEngine } from './engine.ts'

/** A program in Amsterdam whose points end after two days, with a clock of its own. */
function opened(begin: string) {
  const memory = new Memory()
  const moment = { now: Date.parse(begin) }
  let ids = 0
  const open = () =>
    createEngine({
      store: memoryStore(memory),
      program: {
        name: 'Voorbeeld',
        timeZone: 'Europe/Amsterdam',
        rules: { rules: [{ id: 'share', on: 'share.confirmed', points: 10 }], expiry: { days: 2 } },
        masters: ['mia'],
      },
      clock: () => moment.now,
      newId: () => `id ${++ids}`,
    })
  const at = (text: string) => {
    moment.now = Date.parse(text)
  }
  return { engine: open(), open, memory, at }
}

function confirmed(person: string, share: string, occurredAt: string): Activity {
  return { id: share, type: 'share.confirmed', person, share, occurredAt }
}

function spent(person: string, points: number, occurredAt: string): Activity {
  return { id: `${person} spends ${points} ${occurredAt}`, type: 'points.spent', person, points, occurredAt }
}

async function endsOf({ log }: ReturnType<typeof createEngine>): Promise<string[]> {
  const ends: string[] = []
  for await (const one of log()) if (one.type === 'points.expired') ends.push(`${one.person} ${one.occurredAt}`)
  return ends.sort()
}

const empty = { done: [], next: null }

it('the worker ends what has ended, at the start of each local day, once, and says when to come next', async () => {
  const { engine, at } = opened('2026-10-23T09:00:00Z')
  expect(await engine.runDue()).toEqual(empty)
  await engine.record([confirmed('ann', 's1', '2026-10-23T08:00:00Z'), confirmed('ben', 's2', '2026-10-23T08:00:00Z')])
  at('2026-10-24T09:00:00Z')
  await engine.record([confirmed('ann', 's3', '2026-10-24T08:00:00Z')])
  // The clock goes back on 25 October: that day begins at 22:00 UTC, and the next at 23:00.
  expect(await engine.runDue()).toEqual({ done: [], next: '2026-10-24T22:00:00.000Z' })
  at('2026-10-24T22:00:00Z')
  expect(await engine.runDue()).toEqual({ done: ['expired 2026-10-25'], next: '2026-10-25T23:00:00.000Z' })
  expect(await engine.runDue()).toMatchObject({ done: [] })
  at('2026-10-27T09:00:00Z')
  expect(await engine.runDue()).toEqual({ done: ['expired 2026-10-26'], next: null })
  expect(await endsOf(engine)).toEqual([
    'ann 2026-10-24T22:00:00.000Z',
    'ann 2026-10-25T23:00:00.000Z',
    'ben 2026-10-24T22:00:00.000Z',
  ])
})

it('a worker that comes late ends each day at its own moment; nothing that has ended can be spent meanwhile', async () => {
  const { engine, at } = opened('2026-11-16T09:00:00Z')
  await engine.record([confirmed('ann', 's1', '2026-11-16T08:00:00Z')])
  at('2026-11-17T09:00:00Z')
  await engine.record([confirmed('ann', 's2', '2026-11-17T08:00:00Z')])
  at('2026-11-18T09:00:00Z')
  const refused = expect.objectContaining({ code: 'insufficient-points' })
  await expect(engine.record([spent('ann', 11, '2026-11-18T09:00:00Z')])).rejects.toEqual(refused)
  await engine.record([spent('ann', 6, '2026-11-18T09:00:00Z')])
  await expect(engine.record([spent('ann', 5, '2026-11-18T09:00:00Z')])).rejects.toEqual(refused)
  at('2026-11-20T09:00:00Z')
  expect(await engine.runDue()).toEqual({ done: ['expired 2026-11-18', 'expired 2026-11-19'], next: null })
  const log: Activity[] = []
  for await (const one of engine.log()) log.push(one)
  const ledger = score(log)
  expect(ledger.entries.filter(({ kind }) => kind === 'expired').map(({ points }) => points)).toEqual([-10, -4])
  expect(ledger.balances.get('ann') ?? 0).toBe(0)
  expect(await engine.standingsHash()).toBe(await standingsHash(ledger))
})

it('what comes late into a lot that has ended corrects the end, or is ended by the next run', async () => {
  const { engine, open, at } = opened('2026-11-16T09:00:00Z')
  await engine.record([confirmed('ann', 's1', '2026-11-16T08:00:00Z')])
  at('2026-11-18T09:00:00Z')
  await engine.runDue()
  await engine.record([confirmed('ann', 's2', '2026-11-16T07:00:00Z'), confirmed('ben', 's3', '2026-11-16T07:00:00Z')])
  expect(await open().runDue()).toEqual({ done: ['expired 2026-11-18'], next: null })
  expect(await endsOf(engine)).toEqual(['ann 2026-11-17T23:00:00.000Z', 'ben 2026-11-17T23:00:00.000Z'])
  const log: Activity[] = []
  for await (const one of engine.log()) log.push(one)
  expect([...score(log).balances]).toEqual([])
  expect(await engine.standingsHash()).toBe(await standingsHash(score(log)))
})

it('many people are ended in several writes, by one of two workers', async () => {
  const { engine, open, at } = opened('2026-11-16T09:00:00Z')
  const people = Array.from({ length: 250 }, (_, number) => `p${number}`)
  await engine.record(people.map((person) => confirmed(person, `s of ${person}`, '2026-11-16T08:00:00Z')))
  at('2026-11-18T09:00:00Z')
  const runs = await Promise.all([engine.runDue(), open().runDue()])
  expect(runs.flatMap(({ done }) => done)).toEqual(['expired 2026-11-18'])
  expect(await endsOf(engine)).toHaveLength(250)
})

it('what was spent, or withdrawn, before it ended has no end', async () => {
  const { engine, at } = opened('2026-11-16T09:00:00Z')
  await engine.record([confirmed('ann', 's1', '2026-11-16T08:00:00Z'), confirmed('ben', 's2', '2026-11-16T08:00:00Z')])
  await engine.record([spent('ann', 10, '2026-11-16T08:30:00Z')])
  await engine.record([
    { id: 'w1', type: 'share.withdrawn', person: 'ben', share: 's2', occurredAt: '2026-11-16T08:30:00Z' },
  ])
  at('2026-11-18T09:00:00Z')
  expect(await engine.runDue()).toEqual(empty)
  expect(await endsOf(engine)).toEqual([])
})
