import { type Activity, type ExplanationPart, explain, type Rule } from '@advocacy-kit/core'
import { expect } from 'vitest'
import type { OracleEntry } from '../oracle/oracle.ts'
import { grantedAt } from './again.ts'
import { people, type Somebody } from './people.ts'
import { recomputed } from './recompute.ts'

const DAY = 86_400_000

/** Holds what `explain` says of so many random people to the oracle; answers what occurred how often. */
export function holdExplanations(asked: { count: number; seed: number }): Map<string, number> {
  const seen = new Map<string, number>()
  const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1)
  for (const somebody of people(asked)) {
    const told = `seed ${somebody.seed}, ${somebody.person} in ${somebody.period}`
    const parts = holdPoints(somebody, told)
    for (const part of parts) {
      holdFormula(part, told)
      count(part.why ?? part.kind)
    }
    for (const part of holdMeasures(somebody, told)) holdFormula(part, told)
    for (const part of somebody.random.some(parts.filter(isCut), 0.5).slice(0, 4))
      count(holdAgain(somebody, part, told))
  }
  return seen
}

/** The points of a period, and all that is behind them: also the activities to which no rule applies. */
function holdPoints({ ledger, person, period, entries, now }: Somebody, told: string): ExplanationPart[] {
  const asked = { person, period, now: new Date(now).toISOString() }
  const { score, parts, counts } = explain(ledger, asked)
  expect(score, told).toBe(sum(entries.filter(earns)))
  expect(sum(parts.filter(earns)), told).toBe(score)
  expect(counts, told).toEqual({ parts: parts.length, nothing: parts.filter(({ points }) => points === 0).length })
  expect(parts.filter(says).map(written).sort(), told).toEqual(entries.filter(says).map(written).sort())
  const all = explain(ledger, { ...asked, nothing: true }).parts
  expect(
    all.filter(({ why }) => why !== 'no-rule'),
    told,
  ).toEqual(parts)
  const ruled = new Set(entries.map(({ activity }) => activity))
  expect(
    all.filter(({ why, activity }) => why === 'no-rule' && ruled.has(activity)),
    told,
  ).toEqual([])
  return all
}

/** What the other measures counted in a period. */
function holdMeasures({ ledger, person, period, counts }: Somebody, told: string): ExplanationPart[] {
  return (['shares', 'reach', 'reactions', 'clicks', 'conversations'] as const).flatMap((measure) => {
    const { score, parts } = explain(ledger, { person, period, measure })
    const expected = counts.filter(({ rule }) => rule === measure || rule === `${measure} observed`)
    expect(score, told).toBe(sum(expected))
    expect(counted(parts), `${told}: ${measure}`).toEqual(counted(expected))
    return parts
  })
}

/** What each activity counted: a withdrawal may take back what was observed and what happened. */
function counted(of: readonly (ExplanationPart | OracleEntry)[]): Map<string, number> {
  const own = Map.groupBy(of, ({ activity, day, late }) => JSON.stringify([activity, day, late]))
  return new Map([...own].map(([key, parts]) => [key, sum(parts)] as const).filter(([, amount]) => amount !== 0))
}

/** What was asked follows from the formula alone; what no rule computes has none. */
function holdFormula(part: ExplanationPart, told: string): void {
  const { formula, kind, type, asked, why } = part
  if (formula) return expect(recomputed(formula), `${told}: ${JSON.stringify(part)}`).toBe(asked)
  const isPlain = ['awarded', 'spent', 'expired', 'counted'].includes(kind) || why === 'no-rule'
  expect(isPlain || type === 'share.withdrawn' || type === 'kudos.withdrawn', `${told}: ${JSON.stringify(part)}`).toBe(
    true,
  )
}

/** At `again` the same earns something, and a minute before it nothing; where there is no such moment, at no other either. */
function holdAgain({ log, person, now }: Somebody, part: ExplanationPart, told: string): string {
  if (part.why === 'repeated' || part.why === 'withdrawn') {
    expect(part.again, told).toBe(null)
    return 'never by itself'
  }
  // Another share of the same item is not the same to a rule that looks at shares.
  if (part.type.startsWith('share.') && looksAtShares(log)) return 'left out'
  const message = `${told}: ${JSON.stringify(part)}`
  const granted = (at: number) => grantedAt(log, person, part, at)
  if (part.again === null) {
    for (const days of [0, 1, 8, 32, 400]) expect(granted(now + days * DAY), message).toBe(0)
    return 'never again'
  }
  const at = Date.parse(part.again)
  expect(granted(at), message).toBeGreaterThan(0)
  if (at === now) return 'again at once'
  expect(at, message).toBeGreaterThan(now)
  expect(granted(Math.max(now, at - 60_000)), message).toBe(0)
  return 'again later'
}

function looksAtShares(log: readonly Activity[]): boolean {
  const rules = log.flatMap((one): readonly Rule[] => (one.type === 'rules.published' ? one.rules.rules : []))
  return rules.some(({ when, once, limit, multipliers = [] }) => {
    const named = [when, ...multipliers.map((one) => one.when)].some((one) => one?.share !== undefined)
    return named || once?.includes('share') || [limit].flat().some((one) => one?.per === 'share')
  })
}

/** What was cut, or earned nothing. */
function isCut({ kind, asked, points }: ExplanationPart): boolean {
  return kind === 'granted' && (points < asked || points === 0)
}

/** Whether an entry shows something; what a withdrawal made void the oracle tells of otherwise. */
function says({ points, why }: ExplanationPart | OracleEntry): boolean {
  return points !== 0 || (why !== undefined && why !== null && why !== 'withdrawn')
}

function earns({ kind }: ExplanationPart | OracleEntry): boolean {
  return kind !== 'spent' && kind !== 'expired'
}

function written({
  activity,
  rule,
  version,
  kind,
  day,
  asked,
  points,
  why,
  late,
}: ExplanationPart | OracleEntry): string {
  return JSON.stringify([activity, rule, version, kind, day, asked, points, why ?? null, late])
}

function sum(of: readonly { points: number }[]): number {
  return of.reduce((total, { points }) => total + points, 0)
}
