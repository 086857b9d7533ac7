import { expect, test } from 'vitest'
import { challengeMet, challengeWinners } from './challenge.ts'

const attempts = [
  { id: 'b', person: 'ben', at: 10 },
  { id: 'a', person: 'ann', at: 10 },
  { id: 'c', person: 'ann', at: 5 },
  { id: 'd', person: 'cem', at: 100 },
]

test('the earliest win; of one moment by id; what comes when it is over is too late', () => {
  const ids = (repeatable: boolean) =>
    challengeWinners(attempts, { places: 9, repeatable, until: 100 }, 100).map(({ id }) => id)
  expect(ids(true)).toEqual(['c', 'a', 'b'])
  expect(ids(false)).toEqual(['c', 'b'])
  expect(challengeWinners(attempts, { places: 1, until: 100 }, 100).map(({ id }) => id)).toEqual(['c'])
})

test('before it is over nothing is won', () => {
  expect(challengeWinners(attempts, { places: 1, until: 100 }, 99)).toEqual([])
})

test('only what was earned since joining, or since it was last met, counts', () => {
  expect(challengeMet([40, 59, 60, 109, 110], { points: 50, from: 10 })).toEqual([60, 110])
})
