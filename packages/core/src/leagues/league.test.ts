import { expect, test } from 'vitest'
import { divisionMoves, leagueGroups } from './league.ts'

const divisions = [
  { name: 'bronze', promote: 1, relegate: 1 },
  { name: 'silver', promote: 1, relegate: 1 },
]

test('nobody leaves the highest upwards or the lowest downwards', () => {
  const groups = [
    { division: 'bronze', members: ['ann', 'ben'] },
    { division: 'silver', members: ['cem', 'dia'] },
  ]
  expect(divisionMoves(divisions, groups)).toEqual([
    { id: 'ann', from: 'bronze', to: 'silver' },
    { id: 'dia', from: 'silver', to: 'bronze' },
  ])
})

test('each group of a division has its own first and last', () => {
  const groups = [
    { division: 'bronze', members: ['ann', 'ben'] },
    { division: 'bronze', members: ['cem'] },
    { division: 'gone', members: ['dia'] },
  ]
  expect(divisionMoves(divisions, groups).map(({ id }) => id)).toEqual(['ann', 'cem'])
})

test('groups are filled in the order of first earning', () => {
  expect(leagueGroups([], 2)).toEqual([])
  expect(leagueGroups(['ann', 'ann', 'ben', 'cem', 'ann', 'dia', 'eve'], 2)).toEqual([
    ['ann', 'ben'],
    ['cem', 'dia'],
    ['eve'],
  ])
})
