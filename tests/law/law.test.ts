import { describe, expect, it } from 'vitest'
import { holdToLaw } from './law.ts'

const cases = 500
const seed = Number(process.env.LAW_SEED ?? 20_261_122)

describe('the law', () => {
  it(`engine, score, rank and the oracle agree on ${cases} programs, in any order, repetition and batching`, {
    timeout: 900_000,
  }, async () => {
    const table = await holdToLaw({ cases, seed, least: 200, most: 2000 })
    console.log(`The law with LAW_SEED=${seed}, ${table}`)
    for (const [feature, share] of table.shares())
      expect.soft(share, `${feature} occurs in at least 5 % of the cases`).toBeGreaterThanOrEqual(0.05)
  })
})
