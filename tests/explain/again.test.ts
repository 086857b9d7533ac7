import { createEngine, memoryStore, type PersonalActivity, type Rule } from '@advocacy-kit/core'
import { describe, expect, test } from 'vitest'

const share = (over: Partial<Rule> = {}): Rule => ({ id: 'share', on: 'share.confirmed', points: 10, ...over })

interface Case {
  name: string
  rule: Partial<Rule>
  /** When Ann shares, each time another item. */
  at: readonly string[]
  /** Rules that are published for later. */
  later?: { from: string; rule: Partial<Rule> }
  /** The points and the why of the last share. */
  points: number
  why: string | null
  again: string | null
  /** Whether she shares the same item each time. */
  same?: true
}

/** Amsterdam is an hour ahead of UTC in winter, two in summer, which lasts from 29 March to 25 October 2026. */
const CASES: Case[] = [
  {
    name: 'a limit per day, until midnight',
    rule: { limit: { points: 10, per: 'day' } },
    at: ['2026-11-18T09:00:00Z', '2026-11-18T10:00:00Z'],
    points: 0,
    why: 'limit',
    again: '2026-11-18T23:00:00.000Z',
  },
  {
    name: 'a limit per day that leaves some',
    rule: { limit: { points: 15, per: 'day' } },
    at: ['2026-11-18T09:00:00Z', '2026-11-18T10:00:00Z'],
    points: 5,
    why: 'limit',
    again: '2026-11-18T23:00:00.000Z',
  },
  {
    name: 'a limit per day, on the day of 23 hours',
    rule: { limit: { count: 1, per: 'day' } },
    at: ['2026-03-28T23:30:00Z', '2026-03-29T01:30:00Z'],
    points: 0,
    why: 'limit',
    again: '2026-03-29T22:00:00.000Z',
  },
  {
    name: 'a limit per day, on the day of 25 hours',
    rule: { limit: { count: 1, per: 'day' } },
    at: ['2026-10-24T22:30:00Z', '2026-10-25T01:30:00Z'],
    points: 0,
    why: 'limit',
    again: '2026-10-25T23:00:00.000Z',
  },
  {
    name: 'a limit per week, over the change to winter',
    rule: { limit: { count: 1, per: 'week' } },
    at: ['2026-10-20T09:00:00Z', '2026-10-21T09:00:00Z'],
    points: 0,
    why: 'limit',
    again: '2026-10-25T23:00:00.000Z',
  },
  {
    name: 'a limit per month, over the change to summer',
    rule: { limit: { points: 10, per: 'month' } },
    at: ['2026-03-02T09:00:00Z', '2026-03-20T09:00:00Z'],
    points: 0,
    why: 'limit',
    again: '2026-03-31T22:00:00.000Z',
  },
  {
    name: 'a limit per week and one per month: when both have room',
    rule: {
      limit: [
        { count: 1, per: 'week' },
        { count: 1, per: 'month' },
      ],
    },
    at: ['2026-11-30T09:00:00Z', '2026-11-30T10:00:00Z'],
    points: 0,
    why: 'limit',
    again: '2026-12-06T23:00:00.000Z',
  },
  {
    name: 'once',
    rule: { once: ['content', 'platform'] },
    at: ['2026-11-18T09:00:00Z', '2026-11-18T10:00:00Z'],
    same: true,
    points: 0,
    why: 'once',
    again: null,
  },
  {
    name: 'once, and in the next rules no more',
    rule: { once: ['content', 'platform'] },
    at: ['2026-11-18T09:00:00Z', '2026-11-18T10:00:00Z'],
    same: true,
    later: { from: '2026-12-01T08:00:00Z', rule: {} },
    points: 0,
    why: 'once',
    again: '2026-12-01T08:00:00.000Z',
  },
  {
    name: 'a limit per item',
    rule: { limit: { points: 10, per: 'content' } },
    at: ['2026-11-18T09:00:00Z', '2026-11-18T10:00:00Z'],
    same: true,
    points: 0,
    why: 'limit',
    again: null,
  },
  {
    name: 'a limit per day of a rule that ends tonight',
    rule: { limit: { count: 1, per: 'day' }, until: '2026-11-18T23:00:00Z' },
    at: ['2026-11-18T09:00:00Z', '2026-11-18T10:00:00Z'],
    points: 0,
    why: 'limit',
    again: null,
  },
  {
    name: 'a rule that begins later',
    rule: { from: '2026-11-20T12:00:00Z' },
    at: ['2026-11-18T09:00:00Z'],
    points: 0,
    why: 'no-rule',
    again: '2026-11-20T12:00:00.000Z',
  },
  {
    name: 'a rule that has ended, and comes back with the next rules',
    rule: { until: '2026-11-01T00:00:00Z' },
    at: ['2026-11-18T09:00:00Z'],
    later: { from: '2026-12-01T08:00:00Z', rule: { id: 'share again' } },
    points: 0,
    why: 'no-rule',
    again: '2026-12-01T08:00:00.000Z',
  },
  {
    name: 'a rule for another network',
    rule: { when: { platform: 'linkedin' } },
    at: ['2026-11-18T09:00:00Z'],
    points: 0,
    why: 'no-rule',
    again: null,
  },
  {
    name: 'a factor of nothing, for a while',
    rule: { multipliers: [{ times: 0, until: '2026-11-19T08:00:00Z' }] },
    at: ['2026-11-18T09:00:00Z'],
    points: 0,
    why: null,
    again: '2026-11-19T08:00:00.000Z',
  },
]

/** An engine that recorded the shares of a case, with the clock on the last of them. */
async function recorded({ rule, at, same, later }: Case) {
  const clock = { now: Date.parse('2026-01-05T09:00:00Z') }
  let ids = 0
  const engine = createEngine({
    store: memoryStore(),
    program: {
      name: 'Voorbeeld',
      timeZone: 'Europe/Amsterdam',
      rules: { rules: [share(rule)] },
      masters: ['mia@host'],
    },
    clock: () => clock.now,
    newId: () => `id${++ids}`,
  })
  const ann = engine.as({ id: 'ann@host' })
  const person = (await ann.me.join({})).id ?? ''
  const shared = (number: number, content: string): PersonalActivity => ({
    id: `a${number}`,
    type: 'share.confirmed',
    occurredAt: new Date(clock.now).toISOString(),
    person,
    share: `s${number}`,
    content,
    platform: 'x',
  })
  const record = async (number: number, content = `c${number}`) => {
    await engine.record([shared(number, content)])
    return (await ann.points.get({})).score
  }
  if (later)
    await engine
      .as({ id: 'mia@host' })
      .program.publishRules({ rules: { rules: [share(later.rule)] }, from: later.from })
  for (const [number, instant] of at.entries()) {
    clock.now = Date.parse(instant)
    await record(number, same ? 'c' : undefined)
  }
  return { clock, ann, record }
}

describe('when the same earns again', () => {
  test.each(CASES)('$name', async (one) => {
    const { clock, ann, record } = await recorded(one)
    const { parts, score } = await ann.points.explain({ nothing: true })
    expect(parts[0]).toMatchObject({ points: one.points, why: one.why, again: one.again })
    const content = one.same ? 'c' : `c${one.at.length - 1}`
    if (one.again === null) {
      clock.now += 400 * 86_400_000
      expect(await record(98, content)).toBe(score)
      return
    }
    clock.now = Date.parse(one.again) - 60_000
    expect(await record(98, content)).toBe(score)
    clock.now = Date.parse(one.again)
    expect(await record(99, content)).toBeGreaterThan(score)
  })
})
