import type { Ledger } from '../points/entry.ts'
import { foldLog } from '../points/score.ts'
import type { Count } from './count.ts'

/** Kept with the ledger, so that one who never asks pays nothing, and who asks for several boards pays once. */
const counted = new WeakMap<Ledger, readonly Count[]>()

/** What the log of a ledger counts for the measures, in the order of the law. */
export function countsOf(ledger: Ledger): readonly Count[] {
  const known = counted.get(ledger)
  if (known) return known
  const counts: Count[] = []
  foldLog(
    ledger.activities.values(),
    ledger.decisions,
    () => undefined,
    (count) => counts.push(count),
  )
  counted.set(ledger, counts)
  return counts
}
