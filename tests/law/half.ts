import { expect } from 'vitest'
import { holdToLaw } from './law.ts'

/** How many programs each half of the law's test holds to it: two files, so that two cores share them. */
export const HALF = 250

/** Holds half of the programs to the law, and sees to it that every feature occurs in enough of them. `LAW_SEED` replays a run. */
export async function holdHalf(ownSeed: number): Promise<void> {
  const seed = Number(process.env.LAW_SEED ?? ownSeed)
  const table = await holdToLaw({ cases: HALF, seed, least: 200, most: 2000 })
  console.log(`The law with LAW_SEED=${seed}, ${table}`)
  for (const [feature, share] of table.shares())
    expect.soft(share, `${feature} occurs in at least 5 % of the cases`).toBeGreaterThanOrEqual(0.05)
}
