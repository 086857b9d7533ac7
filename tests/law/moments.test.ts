import { type Activity, createEngine, memoryStore } from '@advocacy-kit/core'
import { describe, expect, it } from 'vitest'
import { agreeOnLog } from './agreement.ts'

const rules = (points: number) => ({
  rules: [{ id: 'share', on: 'share.confirmed' as const, points, limit: { count: 2, per: 'day' as const } }],
})

/** An engine whose clock stands still at noon in Amsterdam. */
function standing(now = '2026-11-18T11:00:00.000Z') {
  const program = { name: 'Moments', timeZone: 'Europe/Amsterdam', rules: rules(1), masters: ['mia'] }
  return createEngine({ store: memoryStore(), program, clock: () => Date.parse(now) })
}

function confirmed(
  id: string,
  occurredAt: string,
  more: Partial<Extract<Activity, { type: 'share.confirmed' }>> = {},
): Activity {
  return { id, type: 'share.confirmed', occurredAt, person: 'ann', share: `s ${id}`, ...more }
}

describe('engine, score, rank and the oracle agree when all happens in one millisecond', () => {
  it('rules that change in the very moment of an activity', async () => {
    const engine = standing()
    await engine.record([confirmed('a1', '2026-11-18T11:00:00.000Z')])
    await engine.publishRules(rules(20))
    await engine.record([confirmed('a2', '2026-11-18T11:00:00.000Z'), confirmed('a3', '2026-11-18T11:00:00.010Z')])
    const { entries } = await agreeOnLog(engine)
    expect(entries.map(({ activity, version, points }) => [activity, version, points])).toEqual([
      ['a1', 1, 1],
      ['a2', 1, 1],
      ['a3', 2, 0],
    ])
  })

  it('a period that is closed between two activities', async () => {
    const engine = standing()
    await engine.record([confirmed('a1', '2026-11-17T10:00:00Z')])
    await engine.closePeriod('2026-11-17')
    await engine.record([
      confirmed('a2', '2026-11-17T11:00:00Z'),
      confirmed('a3', '2026-11-17T12:00:00Z', { share: 's a1' }),
    ])
    await engine.record([{ id: 'w1', type: 'share.withdrawn', occurredAt: '2026-11-17T10:30:00Z', share: 's a1' }])
    const { lines } = await agreeOnLog(engine)
    expect(lines.filter((line) => line.startsWith('["net"'))).toEqual([
      '["net","a1","share",1,1]',
      '["net","a2","share",1,1]',
      '["net","w1","share",1,-1]',
    ])
  })

  it('a closing, a backfill into it, and its undoing', async () => {
    const engine = standing()
    await engine.record([confirmed('a1', '2026-11-17T10:00:00Z'), confirmed('a2', '2026-11-17T11:00:00Z')])
    await engine.closePeriod('2026-W46')
    await engine.closePeriod('2026-11-17')
    await engine.record([confirmed('b1', '2026-11-17T09:00:00Z'), confirmed('b2', '2026-11-10T09:00:00Z')], {
      backfill: 'b',
    })
    const before = await agreeOnLog(engine)
    expect([...before.balances]).toEqual([['ann', 3]])
    await engine.undoBackfill('b')
    const after = await agreeOnLog(engine)
    expect([...after.balances]).toEqual([['ann', 2]])
    await engine.record([confirmed('b1', '2026-11-17T09:00:00Z')])
    expect([...(await agreeOnLog(engine)).balances]).toEqual([['ann', 3]])
  })

  it('a moment that the zone’s clock shows twice', async () => {
    const engine = standing('2026-10-25T22:30:00.000Z')
    await engine.record(
      ['2026-10-24T22:00:00Z', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', '2026-10-25T22:30:00Z'].map((at, i) =>
        confirmed(`a${i}`, at),
      ),
    )
    const { balances } = await agreeOnLog(engine)
    expect([...balances]).toEqual([['ann', 2]])
  })
})
