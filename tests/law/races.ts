import {
  type Activity,
  createEngine,
  type Engine,
  isAdvocacyError,
  Memory,
  memoryStore,
  type RuleSet,
  type Store,
} from '@advocacy-kit/core'
import { expect } from 'vitest'
import { agreeOnLog } from './agreement.ts'

const NOON = Date.parse('2026-11-18T11:00:00.000Z')

/** Both write at one moment of one clock. */
function open(store: Store): Engine {
  return createEngine({
    store,
    program: { name: 'Races', timeZone: 'Europe/Amsterdam', rules: rules(1), masters: ['mia'] },
    clock: () => NOON,
  })
}

function rules(points: number): RuleSet {
  return {
    rules: [
      { id: 'share', on: 'share.confirmed', points, once: ['content'], limit: { count: 40, per: 'week' } },
      { id: 'reaction', on: 'reactions.observed', points, limit: { points: 100, per: 'day' } },
    ],
  }
}

/** The first 280 minutes are of the day before. */
function instant(minute: number): string {
  return new Date(NOON - (1000 - minute) * 60_000).toISOString()
}

/** An activity of Ann's: `minute` is when, and says what. */
function activity(
  minute: number,
  id = `a${minute}`,
): Extract<Activity, { type: 'share.confirmed' | 'reactions.observed' }> {
  const common = {
    id,
    occurredAt: instant(minute),
    person: 'ann',
    share: `s${Math.floor(minute / 5)}`,
    team: 'red',
    platform: 'x',
    content: `c${minute % 60}`,
  }
  return minute % 5 === 0
    ? { ...common, type: 'share.confirmed' }
    : { ...common, type: 'reactions.observed', counts: { like: minute % 7, wow: minute % 3 } }
}

const minutes = (from: number, until: number) =>
  Array.from({ length: until - from }, (_, index) => activity(from + index))

const spend = (id: string, points: number): Activity => ({
  id,
  type: 'points.spent',
  occurredAt: new Date(NOON).toISOString(),
  person: 'ann',
  points,
})

/** What one engine does while another does something else. */
export interface Deed {
  name: string
  do: (engine: Engine, who: string) => Promise<unknown>
  /** How it may be refused: what is not there cannot be spent, and closed days keep their rules, and what was undone stays so. All else is done, by another try where another came in between. */
  refused?: string
}

/** Every kind of deed. */
export const deeds: Deed[] = [
  { name: 'records the next', do: (engine, who) => engine.record([activity(400, `next ${who}`)]) },
  {
    name: 'records many',
    do: (engine, who) =>
      engine.record(Array.from({ length: 80 }, (_, index) => activity(300 + index, `many ${who} ${index}`))),
  },
  { name: 'records one that comes first of all', do: (engine, who) => engine.record([activity(1, `first ${who}`)]) },
  {
    name: 'records the first of somebody else',
    do: (engine, who) => engine.record([{ ...activity(200, `other ${who}`), person: 'ben', share: `of ben, ${who}` }]),
  },
  {
    name: 'records more of the backfill, by somebody else',
    do: (engine, who) =>
      engine.record([{ ...activity(90, `more ${who}`), person: 'cem', share: `of cem, ${who}` }], { backfill: 'b1' }),
    refused: 'invalid-input',
  },
  { name: 'records one that comes late', do: (engine, who) => engine.record([activity(131, `late ${who}`)]) },
  {
    name: 'withdraws a share',
    do: (engine, who) =>
      engine.record([
        { id: `w ${who}`, type: 'share.withdrawn', occurredAt: new Date(NOON).toISOString(), share: 's2' },
      ]),
  },
  {
    name: 'spends nearly all',
    do: (engine, who) => engine.record([spend(`spend ${who}`, 80)]),
    refused: 'insufficient-points',
  },
  { name: 'undoes a backfill', do: (engine) => engine.undoBackfill('b1') },
  { name: 'closes a day', do: (engine) => engine.closePeriod('2026-11-17') },
  {
    name: 'changes the rules',
    do: (engine) => engine.publishRules({ rules: [{ id: 'share', on: 'share.confirmed', points: 3 }] }),
  },
  {
    name: 'changes the rules of what has happened',
    do: (engine) => engine.publishRules(rules(4), { from: instant(60), recompute: true }),
    refused: 'period-closed',
  },
  { name: 'undoes the rules of what has happened', do: (engine) => engine.undoRules(2), refused: 'period-closed' },
]

/** A store that lets `interfere` run right before its call of the number `at`, counted from when it is armed. */
function interrupted(store: Store, at: number, interfere: () => Promise<unknown>) {
  let calls = -1
  const before = async () => {
    if (calls >= 0 && calls++ === at) await interfere()
  }
  const spied: Store = {
    ...store,
    transact: async (write) => before().then(() => store.transact(write)),
    read: async (stream, after) => before().then(() => store.read(stream, after)),
    find: async (keys) => before().then(() => store.find(keys)),
    get: async (collection, ids) => before().then(() => store.get(collection, ids)),
    version: async (stream) => before().then(() => store.version(stream)),
    scan: async (after, limit) => before().then(() => store.scan(after, limit)),
    position: async () => before().then(() => store.position()),
  }
  return {
    store: spied,
    arm: () => {
      calls = 0
    },
    /** Whether there was such a call. */
    disarm: () => {
      const reached = calls > at
      calls = -1
      return reached
    },
  }
}

/** Refusals are an outcome like another, as long as engine, score and oracle agree on what is kept. */
async function orRefused(work: Promise<unknown>): Promise<string> {
  try {
    await work
    return 'done'
  } catch (error) {
    if (isAdvocacyError(error)) return error.code
    throw error
  }
}

/**
 * Lets `one` be done as often as it takes steps, and `other` before each of these in turn by another engine over the same store. After each time engines, `score` and
 * the oracle agree on what is kept. Answers how `one` ended.
 */
export async function race(one: Deed, other: Deed, { warm }: { warm: boolean }): Promise<Set<string>> {
  const outcomes = new Set<string>()
  for (let at = 0, more = true; more; at++) {
    expect(at).toBeLessThan(50)
    const memory = new Memory()
    const rival = open(memoryStore(memory))
    await rival.record(minutes(0, 70))
    await rival.publishRules(rules(2), { from: instant(30), recompute: true })
    await rival.record(minutes(70, 110), { backfill: 'b1' })
    await rival.record(minutes(110, 150))
    const { store, arm, disarm } = interrupted(memoryStore(memory), at, () => orRefused(other.do(rival, 'rival')))
    const engine = open(store)
    if (warm) await engine.record([activity(200)])
    arm()
    outcomes.add(await orRefused(one.do(engine, 'one')))
    more = disarm()
    try {
      for (const each of [open(memoryStore(memory)), engine, rival]) await agreeOnLog(each)
    } catch (error) {
      throw new Error(`One ${one.name}; the other ${other.name} before step ${at} of it.`, { cause: error })
    }
  }
  return outcomes
}
