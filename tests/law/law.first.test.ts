import { it } from 'vitest'
import { HALF, holdHalf } from './half.ts'

it(
  `engine, score, rank and the oracle agree on ${HALF} programs, in any order, repetition and batching`,
  {
    timeout: 900_000,
  },
  () => holdHalf(20_261_122),
)
