import { describe, expect, it } from 'vitest'
import { holdToLaw } from './law.ts'

const CASES = 500
const seed = Number(process.env.LAW_SEED ?? 20_261_122)

describe('the law', () => {
  it(`engine, score, rank and the oracle agree on ${CASES} programs, in any order, repetition and batching`, {
    timeout: 600_000,
  }, async () => {
    const table = await holdToLaw(CASES, seed)
    console.log(`The law, seed ${seed} (LAW_SEED): ${table}`)
    for (const [feature, share] of table.shares())
      expect.soft(share, `${feature} occurs in at least 5 % of the cases`).toBeGreaterThanOrEqual(0.05)
  })
})
