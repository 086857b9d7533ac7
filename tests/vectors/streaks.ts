import { daysInARow, perStretch, type StreakEvent, streaks, thresholdsReached } from '@advocacy-kit/core'
import type { Vector } from './vectors.ts'

interface Given {
  recordOnDays: number[]
  freeze: { afterRecord: number; days: number } | null
  minValue: number
  tiers: Record<string, number>
  events: [at: number, value: number][]
  within?: number
  bucket: number
  bucketThreshold: number
  thresholds: number[]
}

/** A case of streaks.json. */
export interface StreakCase extends Vector {
  kind: string
  given: Given
  expect: { counts?: number[]; signals?: [sign: 'award' | 'remove', tier: string | number, from: number, to: number][] }
}

/** The counts after each day, or what is reached in the end: tier and start. */
export function streakAnswer({ kind, given }: StreakCase): unknown {
  const events = given.events?.map(([at, value]): StreakEvent => ({ at, value })) ?? []
  const stretchOf = (at: number) => Math.floor(at / given.bucket)
  const { tiers, minValue: least, within } = given
  const rule = { least, tiers, ...(within !== undefined && { within }) }
  switch (kind) {
    case 'daily':
      return { counts: given.recordOnDays.map((_, index) => countAfter(given, index + 1)) }
    case 'periodic-accumulation':
      return inOrder(
        thresholdsReached(events, stretchOf, given.thresholds).map(({ threshold, stretch }) => [
          threshold,
          stretch * given.bucket,
        ]),
      )
    case 'periodic-streak':
      return inOrder(
        streaks(perStretch(events, stretchOf), { least: given.bucketThreshold, tiers }).map(({ tier, from }) => [
          tier,
          from * given.bucket,
        ]),
      )
    case 'time-bounded-non-consecutive':
      return inOrder(streaks(events, { ...rule, misses: 'pass' }).map(({ tier, from }) => [tier, from]))
    default:
      return inOrder(streaks(events, rule).map(({ tier, from }) => [tier, from]))
  }
}

/** What is expected: the counts, or the awards that remain after the removals. */
export function streakExpected({ expect: { counts, signals } }: StreakCase): unknown {
  if (counts) return { counts }
  const left = new Set<string>()
  for (const [sign, tier, from] of signals ?? []) {
    if (sign === 'award') left.add(JSON.stringify([tier, from]))
    else left.delete(JSON.stringify([tier, from]))
  }
  return [...left].sort()
}

function countAfter({ recordOnDays, freeze }: Given, records: number): number {
  const days = recordOnDays.slice(0, records)
  const frozen =
    freeze && records > freeze.afterRecord
      ? Array.from({ length: freeze.days }, (_, day) => (days[freeze.afterRecord - 1] ?? 0) + 1 + day)
      : []
  return daysInARow(days, frozen)
}

const inOrder = (reached: unknown[]) => reached.map((one) => JSON.stringify(one)).sort()
