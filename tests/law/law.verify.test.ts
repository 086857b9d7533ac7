import { describe, it } from 'vitest'
import { holdToLaw } from './law.ts'

const cases = Number(process.env.LAW_CASES ?? 10_000)
const seed = Number(process.env.LAW_SEED ?? Date.now() % 2 ** 31)

describe('the law', () => {
  it(`engine, score, rank and the oracle agree on ${cases} smaller programs, another ${cases} each time`, {
    timeout: 3_600_000,
  }, async () => {
    console.log(`The law with LAW_SEED=${seed}`)
    console.log(`${await holdToLaw({ cases, seed, least: 20, most: 400 })}`)
  })
})
