import type { PlatformAdapter, PostDraft } from '@advocacy-kit/core'
import fc from 'fast-check'
import { expect } from 'vitest'
import type { Double, Fault } from '../doubles/double.ts'

const lost = fc.array(fc.constantFrom<Fault>('unheard', 'unanswered'), { maxLength: 3 })

/** Posts shares whose answers get lost, one at least of each, and tries each again until it is known. Answers the names that they have then. */
export async function postWithLosses(
  { post }: PlatformAdapter,
  double: Double,
  count: number,
  draftOf: (index: number) => PostDraft,
  { writes, wait = () => undefined }: { writes?: Parameters<Double['spoil']>[1]; wait?: () => void },
): Promise<string[]> {
  const names: string[] = []
  for (const [index, faults] of fc.sample(lost, { numRuns: count, seed: 42 }).entries()) {
    const draft = draftOf(index)
    double.spoil(['unanswered', ...faults], writes)
    for (let tries = 0; names.length === index; tries += 1) {
      const made = await post?.(draft).catch((error) => void expect(error).toMatchObject({ code: 'platform-away' }))
      if (made) names.push(made.post)
      else wait()
      expect(tries).toBeLessThan(6)
    }
  }
  return names
}
