import { type Activity, AdvocacyError, createEngine, memoryStore, score } from '@advocacy-kit/core'
import { describe, expect, it } from 'vitest'

const rules = {
  rules: [
    { id: 'share', on: 'share.confirmed' as const, points: 10 },
    { id: 'reaction', on: 'reactions.observed' as const, points: 1 },
  ],
}

const confirmed: Activity = {
  id: 'a1',
  type: 'share.confirmed',
  occurredAt: '2026-11-18T09:00:00Z',
  person: 'ann',
  share: 's1',
  platform: 'x',
  content: 'c1',
}
const observed: Activity = {
  id: 'o1',
  type: 'reactions.observed',
  occurredAt: '2026-11-18T10:00:00Z',
  person: 'ann',
  share: 's1',
  platform: 'x',
  content: 'c1',
  counts: { like: 2 },
}

/** What conflicts with the two above, how it is refused, and what the refusal has to name. */
const conflicts: { name: string; activity: Activity; code: string; naming: string[] }[] = [
  {
    name: 'another time',
    activity: { ...confirmed, occurredAt: '2026-11-18T09:00:01Z' },
    code: 'activity-conflict',
    naming: ['a1'],
  },
  { name: 'another type', activity: { ...confirmed, type: 'share.opened' }, code: 'activity-conflict', naming: ['a1'] },
  { name: 'other counts', activity: { ...observed, counts: { like: 3 } }, code: 'activity-conflict', naming: ['o1'] },
  {
    name: 'one kind more',
    activity: { ...observed, counts: { like: 2, wow: 0 } },
    code: 'activity-conflict',
    naming: ['o1'],
  },
  { name: 'an attribute more', activity: { ...confirmed, ownWords: true }, code: 'activity-conflict', naming: ['a1'] },
  { name: 'another person', activity: { ...confirmed, person: 'ben' }, code: 'activity-conflict', naming: ['a1'] },
  {
    name: 'a share of somebody else',
    activity: { ...confirmed, id: 'a2', person: 'ben' },
    code: 'share-conflict',
    naming: ['a2', 's1'],
  },
  {
    name: 'a click on a share of somebody else',
    activity: { ...confirmed, id: 'k1', type: 'link.clicked', person: 'ben' },
    code: 'share-conflict',
    naming: ['k1', 's1'],
  },
]

function program(timeZone = 'Europe/Amsterdam') {
  const clock = () => Date.parse('2026-11-22T12:00:00Z')
  return createEngine({ store: memoryStore(), program: { name: 'Refusals', timeZone, rules, masters: ['mia'] }, clock })
}

describe('conflicting activities are refused', () => {
  for (const { name, activity, code, naming } of conflicts) {
    const extra: Activity = { id: 'fresh', type: 'person.joined', occurredAt: '2026-11-18T08:00:00Z', person: 'eve' }

    it(`by the engine, with nothing of the batch recorded: ${name}`, async () => {
      const engine = program()
      await engine.record([confirmed, observed])
      const before = { position: await engine.position(), hash: await engine.standingsHash() }
      const error = await engine.record([extra, activity]).catch((refusal: unknown) => refusal)
      expect(error).toBeInstanceOf(AdvocacyError)
      expect(error).toMatchObject({ code })
      for (const id of naming) expect(String(error)).toContain(id)
      expect({ position: await engine.position(), hash: await engine.standingsHash() }).toEqual(before)
      expect(await engine.record([extra])).toMatchObject({ recorded: 1, repeated: 0 })
    })

    it(`by the engine, within one batch: ${name}`, async () => {
      const engine = program()
      await expect(engine.record([confirmed, extra, observed, activity])).rejects.toMatchObject({ code })
      expect(await engine.record([confirmed, extra, observed])).toMatchObject({ recorded: 3, repeated: 0 })
    })

    it(`by score, in either order: ${name}`, () => {
      for (const log of [
        [confirmed, observed, activity],
        [activity, observed, confirmed],
      ]) {
        const error = caught(() => score(log, rules, { timeZone: 'Europe/Amsterdam' }))
        expect(error).toMatchObject({ code })
        for (const id of naming) expect(String(error)).toContain(id)
      }
    })
  }

  it('a share conflict names both activities, in score', () => {
    const other: Activity = { ...confirmed, id: 'a2', person: 'ben' }
    const message = String(caught(() => score([confirmed, other], rules, { timeZone: 'Europe/Amsterdam' })))
    expect(message).toContain('a1')
    expect(message).toContain('a2')
  })

  it('a share that a backfill claimed is free again once it is undone, unless somebody else has claimed it since', async () => {
    const engine = program()
    await engine.record([confirmed], { backfill: 'b1' })
    await engine.undoBackfill('b1')
    expect(await engine.record([{ ...confirmed, id: 'a2', person: 'ben' }])).toMatchObject({ recorded: 1 })
    expect(score(await kept(engine)).balances).toEqual(new Map([['ben', 10]]))

    const other = program()
    await other.record([confirmed], { backfill: 'b1' })
    await other.record([observed])
    await other.undoBackfill('b1')
    await expect(other.record([{ ...confirmed, id: 'a2', person: 'ben' }])).rejects.toMatchObject({
      code: 'share-conflict',
    })
    const anonymous: Activity = {
      id: 'o2',
      type: 'reactions.observed',
      occurredAt: '2026-11-18T11:00:00Z',
      share: 's1',
      counts: { like: 5 },
    }
    expect(await other.record([anonymous])).toMatchObject({ recorded: 1 })
    expect(score(await kept(other)).balances).toEqual(new Map([['ann', 5]]))
  })

  it('a share that two backfills claim is free once both are undone', async () => {
    const engine = program()
    await engine.record([confirmed], { backfill: 'b1' })
    await engine.record([observed], { backfill: 'b2' })
    await engine.undoBackfill('b1')
    const other: Activity = { ...confirmed, id: 'a2', person: 'ben' }
    await expect(engine.record([other])).rejects.toMatchObject({ code: 'share-conflict' })
    await engine.undoBackfill('b2')
    expect(await engine.record([other])).toMatchObject({ recorded: 1 })
    expect(score(await kept(engine)).balances).toEqual(new Map([['ben', 10]]))
  })

  it('what an undone backfill brought can be recorded again, and again', async () => {
    const engine = program()
    for (const backfill of ['b1', 'b2']) {
      expect(await engine.record([confirmed, observed], { backfill })).toMatchObject({ recorded: 2 })
      expect(score(await kept(engine)).balances).toEqual(new Map([['ann', 12]]))
      await engine.undoBackfill(backfill)
      expect(score(await kept(engine)).balances).toEqual(new Map())
    }
    expect(await engine.record([confirmed])).toMatchObject({ recorded: 1 })
    expect(await engine.record([confirmed])).toMatchObject({ recorded: 0, repeated: 1 })
    expect(score(await kept(engine)).balances).toEqual(new Map([['ann', 10]]))
  })
})

async function kept(engine: ReturnType<typeof program>): Promise<Activity[]> {
  const log: Activity[] = []
  for await (const activity of engine.log()) log.push(activity)
  return log
}

function caught(call: () => unknown): unknown {
  try {
    call()
  } catch (error) {
    return error
  }
  return undefined
}
