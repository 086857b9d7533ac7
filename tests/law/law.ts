import { isAdvocacyError } from '@advocacy-kit/core'
import fc from 'fast-check'
import { agree } from './agreement.ts'
import { FeatureTable, featuresOf } from './features.ts'
import { type Program, programOf, programs } from './program.ts'
import { smallest } from './smallest.ts'

/**
 * Holds engine, score, rank and oracle to one another over `cases` programs, and answers how often each feature occurred. A failure tells the seed that
 * replays it and the smallest program that fails.
 */
export async function holdToLaw({
  cases,
  seed,
  least,
  most,
}: {
  cases: number
  seed: number
  least: number
  most: number
}): Promise<FeatureTable> {
  const table = new FeatureTable()
  const property = fc.asyncProperty(programs({ least, most }), async (drawn) => {
    const whole = programOf(drawn)
    try {
      const { log, verdict } = await agree(whole, whole.seed)
      table.add(featuresOf(whole, log, verdict))
    } catch (error) {
      throw await told(whole, error)
    }
  })
  await fc.assert(property, { numRuns: cases, seed, endOnFailure: true })
  return table
}

async function told(whole: Program, error: unknown): Promise<Error> {
  let last = error
  const kind = kindOf(error)
  const small = await smallest(whole, async (candidate) => {
    try {
      await agree(candidate, whole.seed)
      return false
    } catch (other) {
      if (kindOf(other) === kind) last = other
      return kindOf(other) === kind
    }
  })
  const { anonymous, ...rest } = small
  const left = new Set(small.acts.flatMap((act) => ('record' in act ? act.record.map(({ id }) => id) : [])))
  const shown = JSON.stringify({ ...rest, anonymous: [...anonymous].filter((id) => left.has(id)) }, null, 1)
  return new Error(`${last instanceof Error ? last.message : last}\nThe smallest program that fails so:\n${shown}`, {
    cause: error,
  })
}

/** Failures of one kind are taken for one failure. */
function kindOf(error: unknown): string {
  if (isAdvocacyError(error)) return error.code
  return error instanceof Error ? (error.message.split('\n')[0] ?? '').replace(/after act \d+/, '') : String(error)
}
