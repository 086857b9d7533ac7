import type { Count } from '../measures/count.ts'
import type { Entry } from '../points/entry.ts'
import { fold, noteWithdrawal } from '../points/fold.ts'
import { longer } from '../points/longer.ts'
import type { Owner } from '../points/owners.ts'
import { type PointsState, shareState } from '../points/state.ts'
import { isWithdrawal, subjectOf } from '../points/subject.ts'
import type { Decisions } from '../program/decisions.ts'
import type { Step } from './history.ts'
import { type Made, NOTHING } from './log-row.ts'

/** Hears what each step of a fold makes now. */
export type Take = (step: Step, now: Made) => void

const NONE: readonly never[] = []

/** Folds steps on. Changes the state, and of the steps what `take` changes. */
export function foldSteps(state: PointsState, steps: readonly Step[], decisions: Decisions, take: Take): void {
  noteWithdrawals(state, steps, decisions)
  let own: Made = NOTHING
  const emit = (entry: Entry) => {
    own.entries = longer(own.entries, entry)
  }
  const emitCount = (count: Count) => {
    own.counts = longer(own.counts, count)
  }
  for (const step of steps) {
    own = { entries: NONE, counts: NONE }
    fold(ownerOf(state, step), step.placed, decisions, emit, emitCount)
    take(step, own)
  }
}

/** Notes the withdrawals among steps ahead of their fold. */
export function noteWithdrawals(state: PointsState, steps: readonly Step[], decisions: Decisions): void {
  for (const step of steps) {
    const { activity } = step.placed
    if (isWithdrawal(activity)) noteWithdrawal(ownerOf(state, step), activity, decisions)
  }
}

function ownerOf(state: PointsState, { placed: { activity } }: Step): Owner {
  const subject = subjectOf(activity)
  return { state, share: subject === undefined ? undefined : shareState(state, subject) }
}
