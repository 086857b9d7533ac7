import type { Account } from './account.ts'
import { byPoint, dueSlot, isDue, type Mark, type Slot } from './marks.ts'
import { type Snapshot, takeSnapshot } from './snapshot.ts'

/** A snapshot to write, or with null one to delete, over a version of its document. */
export interface Draft {
  slot: Slot
  expected: number
  snapshot: Snapshot | null
}

const NONE: readonly never[] = []

/** The state as it is, when one more snapshot is due. */
export function takenNow({ marks, version, state, last }: Account): readonly Snapshot[] {
  return last && isDue(marks, version) ? [takeSnapshot(state, { version, ...last })] : NONE
}

/**
 * Writes snapshots down, each in the slot that is due, if one is. A snapshot that an arrival came before is wrong from now on: what is not written over is deleted, so
 * that no start finds it.
 */
export function writeDown(account: Account, outdated: readonly Mark[], taken: readonly Snapshot[]): readonly Draft[] {
  if (outdated.length === 0 && taken.length === 0) return NONE
  const drafts = new Map<Slot, Draft>(
    outdated.map(({ slot, document }) => [slot, { slot, expected: document, snapshot: null }]),
  )
  for (const snapshot of taken) {
    const slot = dueSlot(account.marks, snapshot.version)
    if (slot === undefined) continue
    const expected = drafts.get(slot)?.expected ?? account.marks.find((mark) => mark.slot === slot)?.document ?? 0
    drafts.set(slot, { slot, expected, snapshot })
    const { version, bookedAt, id } = snapshot
    const kept = account.marks.filter((mark) => mark.slot !== slot)
    account.marks = [...kept, { slot, document: expected + 1, version, bookedAt, id }].sort(byPoint)
  }
  return [...drafts.values()]
}
