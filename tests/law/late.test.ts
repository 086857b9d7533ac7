import {
  type Activity,
  createEngine,
  type Engine,
  Memory,
  memoryStore,
  type Rule,
  type RuleSet,
} from '@advocacy-kit/core'
import { describe, expect, it } from 'vitest'
import { agreeOnLog } from './agreement.ts'

const likes: Rule = { id: 'reaction', on: 'reactions.observed', points: 1 }
const oneADay: Rule = {
  id: 'share',
  on: 'share.confirmed',
  points: 10,
  limit: { count: 1, per: 'day' },
}
const oncePerItem: Rule = { id: 'share', on: 'share.confirmed', points: 10, once: ['content'] }
const upTo5: Rule = { ...likes, limit: { points: 5, per: 'day' } }

/** Opens engines over one store; at noon in Amsterdam, or when it says. */
function openerOf(rules: RuleSet, clock = () => Date.parse('2026-11-18T11:00:00.000Z')): () => Engine {
  const memory = new Memory()
  const program = { name: 'Late', timeZone: 'Europe/Amsterdam', rules, masters: ['mia'] }
  return () => createEngine({ store: memoryStore(memory), program, clock })
}

function opener(...rules: RuleSet['rules']): () => Engine {
  return openerOf({ rules })
}

/** What ann does at a minute past nine in the morning. */
function at(minute: number, id: string) {
  const occurredAt = new Date(Date.parse('2026-11-18T08:00:00Z') + minute * 60_000).toISOString()
  return { id: `${id} ${minute}`, person: 'ann', occurredAt }
}

/** A share of the item that is named by its first letter. */
function shared(share: string, minute: number): Activity {
  return { ...at(minute, share), type: 'share.confirmed', share, content: `item ${share[0]}` }
}

function liked(share: string, minute: number, like: number): Activity {
  return { ...at(minute, `${share} liked`), type: 'reactions.observed', share, counts: { like } }
}

function given(points: number, minute: number): Activity {
  return { ...at(minute, 'given'), type: 'points.awarded', points, reason: 'for the test' }
}

/** What ends by the next day. */
const ended: Activity = { id: 'ended', type: 'points.expired', person: 'ann', occurredAt: '2026-11-19T10:00:00Z' }

/** Whoever was late once has a history at hand from then on. */
const lateOnce = liked('z', 1, 0)

/** Records batches one after another: engine, score and oracle agree after each of them, and ann has as many points as it says. */
async function holds(open: () => Engine, steps: readonly (readonly [points: number, ...batch: Activity[]])[]) {
  const engine = open()
  for (const [index, [points, ...batch]] of steps.entries()) {
    await engine.record(batch)
    const { balances } = await agreeOnLog(engine)
    expect([index, balances.get('ann') ?? 0]).toEqual([index, points])
  }
  expect(await open().standingsHash()).toBe(await engine.standingsHash())
}

describe('what comes late and only its own share feels', () => {
  it('a count of a share of somebody who is at the limit of the day', () =>
    holds(opener(oneADay, likes), [
      [10, shared('a', 0)],
      [10, shared('b', 10)],
      [10, lateOnce],
      [14, liked('a', 30, 4)],
      [14, liked('a', 20, 3)],
      [14, liked('a', 15, 9), liked('b', 16, 0)],
      [15, liked('b', 40, 1)],
    ]))

  it('counts of two shares at once, which fall', () =>
    holds(opener(likes), [
      [7, liked('a', 30, 4), liked('b', 31, 3)],
      [7, lateOnce],
      [8, liked('a', 50, 2), liked('b', 51, 6)],
      [8, liked('b', 40, 1), liked('a', 40, 9)],
      [8, liked('a', 10, 1), liked('b', 45, 0)],
      [9, liked('a', 5, 2), liked('b', 60, 7)],
      [9, liked('b', 55, 2)],
    ]))

  it('a count between those of somebody who left and joined again', () =>
    holds(opener(likes), [
      [0, { ...at(10, 'left'), type: 'person.left' }, liked('a', 20, 5)],
      [0, lateOnce],
      [4, liked('a', 40, 9), { ...at(30, 'joined'), type: 'person.joined' }],
      [9, liked('a', 25, 2), liked('a', 5, 3)],
    ]))

  it('a count from before what was written down, for an engine that has just started', async () => {
    const open = opener(likes)
    const many = Array.from({ length: 70 }, (_, index) => liked('b', 40 + index, index))
    await holds(open, [[69, ...many]])
    await holds(open, [[73, liked('a', 30, 4)]])
    await holds(open, [
      [73, liked('a', 20, 3)],
      [73, liked('a', 10, 9), liked('b', 5, 1)],
      [74, liked('a', 170, 5)],
    ])
    await holds(open, [[74, liked('a', 15, 2)]])
  })

  it('a count of a backfill that is undone', async () => {
    const open = opener(likes)
    await holds(open, [[4, liked('a', 30, 4)]])
    const engine = open()
    await engine.record([liked('a', 40, 9)])
    await engine.record([liked('a', 20, 8), liked('a', 50, 7)], { backfill: 'old' })
    expect((await agreeOnLog(engine)).balances.get('ann')).toBe(7)
    await engine.undoBackfill('old')
    expect((await agreeOnLog(engine)).balances.get('ann')).toBe(9)
    await holds(open, [[9, liked('a', 35, 1)]])
    await engine.record([liked('a', 10, 3)])
    expect((await agreeOnLog(engine)).balances.get('ann')).toBe(9)
  })
})

describe('what comes late and something else feels', () => {
  it('a count that takes another share’s part of a limit', () =>
    holds(opener(upTo5), [
      [5, liked('a', 20, 3), liked('b', 30, 3)],
      [5, lateOnce],
      [5, liked('b', 10, 2)],
    ]))

  it('a share of the same item', () =>
    holds(opener(oncePerItem, likes), [
      [10, shared('a2', 20)],
      [11, liked('a2', 30, 1)],
      [11, lateOnce],
      [11, shared('a1', 10)],
      [21, shared('b', 5)],
      [21, shared('b3', 60)],
      [21, shared('b2', 15), shared('b1', 2)],
    ]))

  it('a share of the same day', () =>
    holds(opener(oneADay, likes), [
      [10, shared('a', 20)],
      [10, lateOnce],
      [11, liked('a', 30, 1)],
      [11, shared('b', 10)],
      [11, shared('c', 30)],
    ]))

  it('a share that a limit has room for, and one more', () =>
    holds(
      opener({
        ...oneADay,
        limit: [
          { count: 3, per: 'day' },
          { points: 25, per: 'week' },
        ],
      }),
      [
        [10, shared('a', 20)],
        [10, lateOnce],
        [20, shared('b', 10)],
        [25, shared('c', 15)],
        [25, shared('d', 5)],
      ],
    ))

  it('a share that a limit had room for by one version of the rules, and not by the next', async () => {
    const open = opener({ ...oneADay, limit: { count: 3, per: 'day' } })
    const engine = open()
    await engine.publishRules({ rules: [oneADay] }, { from: '2026-11-18T08:15:00Z', recompute: true })
    await holds(open, [
      [10, shared('a', 20)],
      [10, lateOnce],
      [10, shared('b', 10)],
    ])
  })

  it('a share of somebody who has taken another back, which freed its item', () =>
    holds(opener(oncePerItem, likes), [
      [10, shared('a1', 20), shared('a2', 30)],
      [10, lateOnce],
      [10, { ...at(40, 'back'), type: 'share.withdrawn', share: 'a1' }],
      [10, shared('a3', 10)],
      [15, liked('a1', 15, 3), liked('a2', 45, 5)],
    ]))

  it('a count after those that only what was written down knows', async () => {
    const open = opener(likes)
    const many = Array.from({ length: 70 }, (_, index) => liked('b', 40 + index, index))
    await holds(open, [
      [69, ...many],
      [75, liked('b', 150, 75)],
    ])
    await holds(open, [
      [75, liked('b', 145, 72)],
      [79, liked('b', 142, 3), liked('a', 141, 4)],
    ])
  })

  it('a count that falls, and gives back to the limit of its own day only', () =>
    holds(opener(upTo5), [
      [4, liked('a', -1400, 3), liked('b', 30, 1)],
      [4, liked('z', -1500, 0)],
      [2, liked('a', 20, 1)],
      [6, liked('b', 40, 7)],
    ]))

  it('a share of an item that was freed, after others had to do without it', async () => {
    const open = opener(oncePerItem, likes)
    const engine = open()
    await engine.record([shared('a1', -1400), shared('a2', -1390)])
    await engine.closePeriod('2026-11-17')
    await holds(open, [
      [0, { ...at(5, 'back'), type: 'share.withdrawn', share: 'a1' }],
      [0, lateOnce],
    ])
    await engine.record([liked('z', -1500, 0)], { backfill: 'old' })
    await engine.record([shared('a3', -1410)], { backfill: 'old' })
    expect((await agreeOnLog(engine)).balances.get('ann')).toBe(10)
  })

  it('a comment on no share', () =>
    holds(opener({ id: 'comment', on: 'comment.posted', points: 2 }), [
      [2, { ...at(20, 'said'), type: 'comment.posted' }],
      [2, lateOnce],
      [4, { ...at(10, 'said'), type: 'comment.posted' }],
    ]))

  it('when somebody left, whatever share it names', () =>
    holds(opener(likes), [
      [4, liked('a', 20, 1), liked('b', 30, 3)],
      [4, lateOnce],
      [0, { ...at(10, 'left'), type: 'person.left', share: 'a' }],
    ]))

  it('the first points that end', () => {
    const day = Date.parse('2026-11-19T11:00:00Z')
    const open = openerOf({ rules: [oneADay], expiry: { days: 1 } }, () => day)
    return holds(open, [
      [0, liked('a', 20, 1)],
      [0, lateOnce],
      [10, shared('b', 10)],
      [0, ended],
    ])
  })

  it('a count after which points end that did not', async () => {
    const moment = { now: Date.parse('2026-11-18T07:00:00Z') }
    const open = openerOf({ rules: [likes] }, () => moment.now)
    await open().publishRules({ rules: [likes], expiry: { days: 1 } }, { from: '2026-11-18T08:15:00Z' })
    moment.now = Date.parse('2026-11-19T11:00:00Z')
    await holds(open, [
      [3, liked('a', 5, 3), liked('a', 20, 3)],
      [3, lateOnce],
      [3, liked('a', 10, 1)],
      [1, ended],
    ])
  })

  it('a count of somebody who has points that end', async () => {
    const moment = { now: Date.parse('2026-11-18T07:00:00Z') }
    const rules = [{ ...oneADay, points: 10 }, likes]
    const open = openerOf({ rules, expiry: { days: 1 } }, () => moment.now)
    await open().publishRules({ rules }, { from: '2026-11-18T08:15:00Z' })
    moment.now = Date.parse('2026-11-19T11:00:00Z')
    await holds(open, [
      [14, shared('a', 0), liked('b', 50, 4)],
      [14, lateOnce],
      [19, liked('c', 45, 5)],
      [14, liked('c', 55, 0)],
      [4, ended],
    ])
  })

  it('a count after which points leave the range of exact numbers, and come back', async () => {
    const engine = opener(likes)()
    const most = Number.MAX_SAFE_INTEGER - 5
    await engine.record([given(most, 20), given(-most, 30), liked('a', 40, 3)])
    await engine.record([lateOnce])
    await engine.record([liked('a', 10, 4)])
    await agreeOnLog(engine)
    await expect(engine.record([liked('a', 15, 9)])).rejects.toMatchObject({ code: 'points-overflow' })
    await agreeOnLog(engine)
  })
})
