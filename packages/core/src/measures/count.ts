import { AdvocacyError } from '../error.ts'
import { longer } from '../points/longer.ts'
import type { PointsState, ShareState } from '../points/state.ts'
import { type FactMeasure, measureOfKind, measureOfType } from './measure.ts'

/** What one activity adds to a measure, signed, on the local day of its booking. */
export interface Count {
  activity: string
  measure: FactMeasure
  person: string
  team?: string
  campaign?: string
  platform?: string
  day: number
  amount: number
}

/** What a share has added to a measure: by counts that were observed, and by activities that happened. */
export interface Measured {
  measure: FactMeasure
  observed: number
  happened: number
}

type Add = (measure: FactMeasure, amount: number) => void

/** Counts an activity that happened once. */
export function countHappened({ away }: PointsState, share: ShareState | undefined, type: string, add: Add): void {
  const measure = measureOfType(type)
  if (measure === undefined || away) return
  if (share) measuredOf(share, measure).happened += 1
  add(measure, 1)
}

/** Counts what the counts that were observed last differ by. What rose while the person was away was never counted, so a fall takes back what was counted beyond the counts as they are now. */
export function countObserved(share: ShareState, away: boolean, add: Add): void {
  for (const { kind } of share.counts) {
    const measure = measureOfKind(kind)
    if (!isFirstOf(share, measure, kind)) continue
    const known = knownOf(share, measure)
    const difference = movedBy(share, measure)
    if (difference > 0 && away) continue
    const measured = measuredOf(share, measure)
    const amount = difference > 0 ? difference : Math.min(0, known - measured.observed)
    measured.observed += amount
    if (amount !== 0) add(measure, amount)
  }
}

/** Whether a kind is the first of those that go into a measure. */
function isFirstOf({ counts }: ShareState, measure: FactMeasure, kind: string): boolean {
  return counts.find((counted) => measureOfKind(counted.kind) === measure)?.kind === kind
}

/** Takes back all that a withdrawn share has counted. */
export function uncount(share: ShareState, add: Add): void {
  for (const { measure, observed, happened } of share.measured ?? []) {
    if (observed + happened !== 0) add(measure, -(observed + happened))
  }
  share.measured = undefined
}

/** The sum of a share's known counts of a measure. */
function knownOf({ counts }: ShareState, measure: FactMeasure): number {
  let known = 0
  for (const { kind, count } of counts) if (measureOfKind(kind) === measure) known += count
  if (Number.isSafeInteger(known)) return known
  throw new AdvocacyError('points-overflow', `The ${measure} of a share leave the range of exact whole numbers (2^53).`)
}

/** What the counts of a measure differ by. */
function movedBy({ counts }: ShareState, measure: FactMeasure): number {
  let moved = 0
  for (const { kind, difference } of counts) if (measureOfKind(kind) === measure) moved += difference
  return moved
}

function measuredOf(share: ShareState, measure: FactMeasure): Measured {
  const { measured: before = [] } = share
  for (const measured of before) if (measured.measure === measure) return measured
  const measured: Measured = { measure, observed: 0, happened: 0 }
  share.measured = longer(before, measured)
  return measured
}
