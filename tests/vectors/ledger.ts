import { type Activity, createEngine, type Engine, isAdvocacyError, memoryStore, rank, score } from '@advocacy-kit/core'
import type { Vector } from './vectors.ts'

interface Given {
  adds: number[]
  precision: number
}

/** A case of ledger.json. */
export interface LedgerCase extends Vector {
  given: Given
}

/** What the kit gives; undefined where it has nothing like it. Most of these cases are stated in words, so each is played by hand. */
export async function ledgerAnswer({ id, given }: LedgerCase): Promise<unknown> {
  return played[id]?.(given)
}

const MONDAY = '2026-11-16T12:00:00Z'
const TUESDAY = '2026-11-17T12:00:00Z'
const rules = { rules: [{ id: 'share', on: 'share.confirmed' as const, points: 100 }] }

const award = (id: string, points: number, occurredAt = MONDAY): Activity => ({
  id,
  type: 'points.awarded',
  occurredAt,
  person: 'alice',
  points,
  reason: 'vector',
})
const spend = (id: string, points: number): Activity => ({
  id,
  type: 'points.spent',
  occurredAt: TUESDAY,
  person: 'alice',
  points,
})
const share = (id: string, person = 'alice'): Activity => ({
  id,
  type: 'share.confirmed',
  occurredAt: MONDAY,
  person,
  share: 's1',
})
const withdrawal = (id: string): Activity => ({
  id,
  type: 'share.withdrawn',
  occurredAt: TUESDAY,
  recordedAt: TUESDAY,
  share: 's1',
})
const closing: Activity = {
  id: 'close',
  type: 'period.closed',
  occurredAt: '2026-11-17T00:00:00Z',
  period: '2026-11-16',
}

const ledgerOf = (log: Activity[]) => score(log, rules, { timeZone: 'UTC' })

const played: Record<string, (given: Given) => unknown> = {
  // A reversal in a closed period is an entry of its own, linked to what it takes back by the share.
  'formance-revert': () => {
    const { entries, balances } = ledgerOf([share('a1'), closing, withdrawal('w1')])
    const reversed = entries.find(({ kind }) => kind === 'reversed')
    return {
      newPosting: [reversed?.person, 'world', -(reversed?.points ?? 0)],
      balances: { alice: balances.get('alice') ?? 0 },
    }
  },
  'formance-revert-twice': () => {
    const { entries } = ledgerOf([share('a1'), closing, withdrawal('w1'), withdrawal('w2')])
    return {
      secondRevert: entries.some(({ activity }) => activity === 'w2') ? 'reverted again' : 'nothing left to take back',
    }
  },
  // In an open period a reversal takes its points back where they were granted.
  'formance-revert-effective-date': () => {
    const ledger = ledgerOf([share('a1'), withdrawal('w1')])
    const moved = (period: string) => rank(ledger, { period }).length > 0
    return { revertTimestamp: moved('2026-11-16') || moved('2026-11-17') ? 'T2' : 'T1' }
  },
  'formance-idempotency-other-body': async () => {
    const { outcomes, recorded } = await recordedBy([award('key-1', 1)], [award('key-1', 2)])
    return { transactions: recorded, second: outcomes[1] === 'activity-conflict' ? 'validation error' : outcomes[1] }
  },
  // The share is the reference: it belongs to whoever claimed it first.
  'formance-reference-conflict': async () => {
    const { outcomes } = await recordedBy([share('a1')], [share('a2', 'bob')])
    return { second: outcomes[1] === 'share-conflict' ? 'conflict' : outcomes[1] }
  },
  // `score` of the log with one activity more touches nothing.
  'formance-dry-run': async () => {
    const engine = program()
    await engine.record([award('a1', 5)])
    const before = await engine.standingsHash()
    const computed = score([...(await logOf(engine)), share('a2')]).balances.get('alice')
    const unchanged = before === (await engine.standingsHash())
    return { effects: unchanged && computed === 105 ? 'none; the result is computed' : 'some' }
  },
  'tigerbeetle-exists': async () => {
    const { outcomes } = await recordedBy([award('1', 10)], [award('1', 10)])
    return { result: outcomes[1] === 'repeated' ? 'exists' : outcomes[1] }
  },
  'tigerbeetle-exists-different': async () => {
    const { outcomes } = await recordedBy([award('1', 10)], [award('1', 11)])
    return { result: outcomes[1] === 'activity-conflict' ? 'exists_with_different_amount' : outcomes[1] }
  },
  'tigerbeetle-limit': async () => {
    const { accepted, balance } = await spentAtOnce(100, 60, 2)
    return { accepted, rejected: 2 - accepted, balance }
  },
  // Points are whole numbers of a unit: tenths here.
  'medici-float': ({ adds }) => {
    const log = adds.map((add, index) => award(`a${index}`, Math.round(add * 10)))
    const tenths = score(log, { rules: [], unit: 10 }, { timeZone: 'UTC' }).balances.get('alice') ?? 0
    return { balance: tenths / 10 }
  },
  'medici-void-now': () => {
    const [entry, voided] = [award('a1', -700), award('void', 700, TUESDAY)]
    return {
      balanceAsOfT1: rank(ledgerOf([entry, voided]), { period: '2026-11-16' })[0]?.score,
      balanceNow: ledgerOf([entry, voided]).balances.get('alice') ?? 0,
    }
  },
  'medici-double-void': async () => {
    const engine = program()
    await engine.record([award('a1', -700)], { backfill: 'b1' })
    await engine.undoBackfill('b1')
    return { second: await outcomeOf(() => engine.undoBackfill('b1')) }
  },
  'nakama-wallet-concurrent': async ({ adds }) => {
    const engine = program()
    const half = Math.floor(adds.length / 2)
    const record = (points: number, index: number) => engine.record([award(`a${index}`, points)])
    for (const [index, points] of adds.slice(0, half).entries()) await record(points, index)
    await Promise.all(adds.slice(half).map((points, index) => record(points, half + index)))
    return { balance: await balanceOf(engine) }
  },
  'nakama-wallet-negative': async () => {
    const { outcomes } = await recordedBy([award('a1', 10)], [spend('a2', 11)])
    return { result: outcomes[1] === 'insufficient-points' ? 'rejected' : outcomes[1] }
  },
  // `bug` figures are what the peer did; ours is what must be accepted.
  'fuint-71-concurrent-gifts': async () => ({ mustAccept: (await spentAtOnce(100, 100, 20)).accepted }),
}

/** What is expected of a case, without what a peer got wrong. */
export function ledgerExpected({ expect: expected }: Vector): unknown {
  return Object.fromEntries(Object.entries(Object(expected)).filter(([key]) => !key.startsWith('bug')))
}

function program(): Engine {
  return createEngine({
    store: memoryStore(),
    program: { name: 'Vectors', timeZone: 'UTC', rules, masters: ['mia'] },
    clock: () => Date.parse('2026-11-18T12:00:00Z'),
  })
}

/** What became of batches, one after the other. */
async function recordedBy(...batches: Activity[][]): Promise<{ outcomes: string[]; recorded: number }> {
  const engine = program()
  const outcomes: string[] = []
  for (const batch of batches) outcomes.push(await outcomeOf(() => engine.record(batch)))
  return { outcomes, recorded: outcomes.filter((outcome) => outcome === 'recorded').length }
}

async function spentAtOnce(
  balance: number,
  amount: number,
  times: number,
): Promise<{ accepted: number; balance: number }> {
  const engine = program()
  await engine.record([award('a1', balance)])
  const outcomes = await Promise.all(
    Array.from({ length: times }, (_, index) => outcomeOf(() => engine.record([spend(`spend${index}`, amount)]))),
  )
  return {
    accepted: outcomes.filter((outcome) => outcome === 'recorded').length,
    balance: (await balanceOf(engine)) ?? 0,
  }
}

async function outcomeOf(work: () => Promise<{ recorded: number }>): Promise<string> {
  try {
    return (await work()).recorded > 0 ? 'recorded' : 'repeated'
  } catch (error) {
    if (isAdvocacyError(error)) return error.code
    throw error
  }
}

async function balanceOf(engine: Engine): Promise<number | undefined> {
  return score(await logOf(engine)).balances.get('alice')
}

async function logOf(engine: Engine): Promise<Activity[]> {
  const log: Activity[] = []
  for await (const activity of engine.log()) log.push(activity)
  return log
}
