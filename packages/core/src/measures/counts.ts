import type { Ledger } from '../points/entry.ts'
import { fold } from '../points/fold.ts'
import { Sequence } from '../points/sequence.ts'
import type { Count } from './count.ts'

/** Kept with the ledger, so that one who never asks pays nothing, and who asks for several boards pays once. */
const counted = new WeakMap<Ledger, readonly Count[]>()

/** What the log of a ledger counts for the measures, in the order of the law. */
export function countsOf(ledger: Ledger): readonly Count[] {
  const known = counted.get(ledger)
  if (known) return known
  const counts: Count[] = []
  const sequence = new Sequence(ledger.decisions)
  for (const activity of ledger.activities.values()) sequence.add(activity)
  const emitCount = (count: Count) => counts.push(count)
  sequence.take((owner, placed) => fold(owner, placed, ledger.decisions, ignore, emitCount))
  counted.set(ledger, counts)
  return counts
}

const ignore = () => undefined
