import { type Activity, type Entry, levelOf, type Rule, rank, ranked, score } from '@advocacy-kit/core'
import type { Vector } from './vectors.ts'

interface Given {
  levels: ({ level: number; from: number } | number)[]
  levelCap: number
  adds: number[]
  amount: number
  multipliers: number[]
  tiers: [string, number][]
  points: number[]
  entries: [category: string, points: number][]
  grants: [string, number][]
  undo: string[]
  badgeAt: number
  values: number[]
  skipNegative: boolean
  capPerDayUTC: number
  events: [at: number, wanted: number][]
  maxLevel: number
  thisMonth: [string, number, string[]][]
  lastMonth: [string, number, string[]][]
}

/** A case of points-levels.json. */
export interface PointsCase extends Vector {
  kind: string
  given: Given
}

/** What the kit gives; undefined where it has nothing like it. */
export function pointsAnswer({ id, kind, given }: PointsCase): unknown {
  switch (kind) {
    case 'levels':
      return levels(id, given)
    case 'multiplier':
      return { awarded: multiplied(given) }
    case 'tiers':
      return tiers(given)
    case 'tier-demotion':
      return { tier: tierOf(given, Math.max(...running(given.adds))) }
    case 'sum':
      return categories(given)
    case 'dup': {
      const { entries, balances } = shared(given.grants.map(([, points]) => points))
      return { total: balances.get('ann'), rows: entries.length }
    }
    case 'undo':
      return undone(given)
    case 'badge':
      return { hasBadge: running(given.adds).map((total) => levelOf(total, [given.badgeAt]).level > 0) }
    case 'groups':
      return groups(given)
    case 'milestone':
      return { signals: milestones(given) }
    case 'cap':
      return { awards: capped(given) }
  }
  if (id === 'qcod-qualifier-false') return unqualified()
  if (id === 'gengine-levels') return clamped(given)
  return undefined
}

function running(adds: readonly number[]): number[] {
  let total = 0
  return adds.map((add) => (total += add))
}

const starts = ({ levels }: Given) => levels.map((level) => (typeof level === 'number' ? level : level.from))

function levels(id: string, given: Given): unknown {
  const from = starts(given).slice(0, given.levelCap ?? Number.POSITIVE_INFINITY)
  const totals = running(given.adds)
  const total = totals.at(-1) ?? 0
  if (id === 'levelup-next-level') return { pointsToNext: levelOf(total, from).toNext }
  return { levelAfter: totals.map((points) => levelOf(points, from).level), total }
}

const tierOf = ({ tiers }: Given, points: number) =>
  tiers[
    levelOf(
      points,
      tiers.map(([, from]) => from),
    ).level - 1
  ]?.[0]

function tiers(given: Given): unknown {
  const [points = 0] = given.points
  const { percent, toNext } = levelOf(
    points,
    given.tiers.map(([, from]) => from),
  )
  return { tier: [tierOf(given, points)], percent, toNext }
}

function milestones(given: Given): unknown {
  const totals = running(given.skipNegative ? given.values.map((value) => Math.max(0, value)) : given.values)
  const reached = totals.map((total) => levelOf(total, starts(given)).level)
  return totals.flatMap((total, index) => {
    const [before = 0, after = 0] = [reached[index - 1], reached[index]]
    return before === after ? [] : [[before, after, total]]
  })
}

function clamped({ adds, maxLevel }: Given): unknown {
  // A level for every three; the case says nothing of it but these results.
  const from = Array.from({ length: maxLevel }, (_, level) => 3 * (level + 1))
  const progress = running(adds)
  return { progress, level: progress.map((total) => levelOf(total, from).level) }
}

const rule = (more: Partial<Rule>): Rule => ({ id: 'share', on: 'share.confirmed', points: 0, bonus: true, ...more })
const share = (index: number, bonus: number, at: number): Activity => ({
  id: `a${index}`,
  type: 'share.confirmed',
  occurredAt: new Date(at).toISOString(),
  person: 'ann',
  share: `s${index}`,
  bonus,
})
const NOON = Date.parse('2026-11-18T12:00:00Z')

/** Shares of these points each, a minute apart, then these withdrawn. */
function shared(points: readonly number[], withdrawn: readonly number[] = [], more: Partial<Rule> = {}) {
  const log = points.map((bonus, index) => share(index, bonus, NOON + index * 60_000))
  const taken = withdrawn.map(
    (index): Activity => ({
      id: `w${index}`,
      type: 'share.withdrawn',
      occurredAt: new Date(NOON + 3_600_000).toISOString(),
      person: 'ann',
      share: `s${index}`,
    }),
  )
  return score([...log, ...taken], { rules: [rule(more)] }, { timeZone: 'UTC' })
}

function multiplied({ amount, multipliers }: Given): number | undefined {
  const factors = multipliers.map((factor) => ({ times: factor * 2, over: 2 }))
  const past = { times: 9, until: '2026-11-01T00:00:00Z' }
  const future = { times: 9, from: '2026-12-01T00:00:00Z' }
  return shared([amount], [], { multipliers: [...factors, past, future] }).entries[0]?.points
}

function categories({ entries }: Given): unknown {
  const rules = entries.map(([id, points]) => rule({ id, points, bonus: false }))
  const ledger = score([share(0, 0, NOON)], { rules }, { timeZone: 'UTC' })
  const custom = ledger.entries.find(({ rule }) => rule === 'custom')
  return { byCategory: { custom: custom?.points }, total: ledger.balances.get('ann') }
}

function undone({ grants }: Given): unknown {
  const points = grants.map(([, wanted]) => wanted)
  const after = (withdrawn: number[]) => shared(points, withdrawn)
  const left = (entries: readonly Entry[]) => entries.filter((entry) => entry.points !== 0).length
  const totals = [after([]), after([1]), after([0, 1])].map(({ balances }) => balances.get('ann') ?? 0)
  return { totals, rowsAfter: left(after([0, 1]).entries) }
}

function unqualified(): unknown {
  const { entries, balances } = shared([10], [], { when: { platform: 'x' } })
  return { total: balances.get('ann') ?? 0, rows: entries.length }
}

function capped({ capPerDayUTC, events }: Given): unknown {
  const log = events.map(([at, wanted], index) => share(index, wanted, at))
  const { entries } = score(
    log,
    { rules: [rule({ limit: { points: capPerDayUTC, per: 'day' } })] },
    { timeZone: 'UTC' },
  )
  return log.map(({ id }) => entries.find((entry) => entry.activity === id)?.points)
}

/** A board for each group, from one log of two months. */
function groups({ thisMonth, lastMonth }: Given): unknown {
  const award = (month: string, entries: Given['thisMonth']) =>
    entries.map(
      ([person, points]): Activity => ({
        id: `${month}-${person}`,
        type: 'points.awarded',
        occurredAt: `${month}-10T12:00:00Z`,
        person,
        points,
        reason: 'vector',
      }),
    )
  const ledger = score(
    [...award('2026-10', lastMonth), ...award('2026-11', thisMonth)],
    { rules: [] },
    { timeZone: 'UTC' },
  )
  const member = (id: string, group: string) =>
    [...thisMonth, ...lastMonth].some(([person, , groups]) => person === id && groups.includes(group))
  const position = (period: string, id: string, group: string) => {
    const scores = rank(ledger, { period }).flatMap((row) =>
      member(row.id, group) ? [[row.id, row.score] as const] : [],
    )
    const row = ranked(scores).find((one) => one.id === id)
    return row ? row.position - 1 : null
  }
  const now = (id: string, ...names: string[]) =>
    Object.fromEntries(names.map((group) => [group, position('2026-11', id, group)]))
  return {
    positions0: { klaus: now('klaus', 'bielefeld', 'germany'), clara: now('clara', 'bielefeld', 'germany', 'france') },
    lastMonthPositions0: { clara: { germany: position('2026-10', 'clara', 'germany') } },
  }
}
