import { type Activity, createEngine, Memory, memoryStore, type Store } from '@advocacy-kit/core'
import { beforeAll, describe, expect, it } from 'vitest'

const LOG = 100_000
const PEOPLE = 300
const MOST = 200
const MINUTE = 60_000
const START = Date.parse('2026-01-01T00:00:00Z')

const memory = new Memory()
let now = START

/** A store that counts the rows and documents that it hands out. */
function counting(store: Store): { store: Store; count: () => number } {
  let handed = 0
  const counted = async <T>(answer: Promise<T[]>) => {
    const items = await answer
    handed += items.length
    return items
  }
  const spied: Store = {
    ...store,
    read: (stream, after) => counted(store.read(stream, after)),
    find: (keys) => counted(store.find(keys)),
    scan: (after, limit) => counted(store.scan(after, limit)),
    get: (collection, ids) => counted(store.get(collection, ids)),
    list: (collection, query) => counted(store.list(collection, query)),
  }
  const count = () => {
    const before = handed
    handed = 0
    return before
  }
  return { store: spied, count }
}

function open() {
  const { store, count } = counting(memoryStore(memory))
  const rules = {
    rules: [
      {
        id: 'share',
        on: 'share.confirmed' as const,
        points: 1,
        once: ['content' as const, 'platform' as const],
        limit: { count: 3, per: 'day' as const },
      },
      { id: 'reaction', on: 'reactions.observed' as const, points: 1, limit: { points: 50, per: 'week' as const } },
    ],
  }
  const engine = createEngine({
    store,
    program: { name: 'Reads', timeZone: 'Europe/Amsterdam', rules, masters: ['mia'] },
    clock: () => now,
  })
  return { engine, count }
}

/** When each person last did something, oldest first. */
const times = new Map<string, number[]>()
let number = 0

/**
 * The next activity. Some people do far more than others, so that everyone stands somewhere else between snapshots. Who is next shares once in twenty turns, and is
 * reacted to in the others. `late` is how many of the person's activities come after it in time.
 */
function nextActivity(late: number): Activity {
  const person = `p${Math.floor(PEOPLE * ((number * 0.618_033_988_75) % 1) ** 1.2)}`
  const before = times.get(person) ?? []
  times.set(person, before)
  now = START + number * MINUTE
  const at = late === 0 ? now : (before.at(-late) ?? now) - 1
  const turn = before.length
  before.push(now)
  const common = {
    id: `a${number++}`,
    occurredAt: new Date(at).toISOString(),
    person,
    share: `${person}-${Math.floor(turn / 20)}`,
    team: `t${number % 7}`,
    platform: 'x',
    content: `c${turn % 40}`,
  }
  return turn % 20 === 0
    ? { ...common, type: 'share.confirmed' }
    : { ...common, type: 'reactions.observed', counts: { like: turn % 20, comment: turn % 3 } }
}

describe(`recording one activity with ${LOG} in the log reads at most ${MOST} rows and documents`, () => {
  const warm = open()

  beforeAll(async () => {
    while (number < LOG) await warm.engine.record(Array.from({ length: 1000 }, () => nextActivity(0)))
    warm.count()
    let log = 0
    for await (const _ of warm.engine.log()) log++
    expect(log).toBe(LOG + 1)
    expect(warm.count(), 'the spy counts').toBe(log)
  }, 120_000)

  const cases: { name: string; engine: () => ReturnType<typeof open>; late: number }[] = [
    { name: 'by an engine that has been running', engine: () => warm, late: 0 },
    { name: 'by an engine that has just started', engine: open, late: 0 },
    { name: 'slightly late, by an engine that has been running', engine: () => warm, late: 1 },
    { name: 'slightly late, by an engine that has just started', engine: open, late: 1 },
    {
      name: 'late by twenty of the person’s activities, by an engine that has been running',
      engine: () => warm,
      late: 20,
    },
    { name: 'late by twenty of the person’s activities, by an engine that has just started', engine: open, late: 20 },
  ]
  for (const { name, engine: opened, late } of cases) {
    it(name, async () => {
      let most = 0
      for (let turn = 0; turn < 300; turn++) {
        const activity = nextActivity(late)
        const { engine, count } = opened()
        count()
        expect(await engine.record([activity])).toMatchObject({ recorded: 1 })
        most = Math.max(most, count())
      }
      console.log(`${name}: at most ${most} rows and documents read`)
      expect(most).toBeLessThanOrEqual(MOST)
    })
  }
})
