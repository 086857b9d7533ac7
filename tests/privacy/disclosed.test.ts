import { expect, test } from 'vitest'
import { disclosed, type Group } from '../../packages/core/src/ranking/disclosure.ts'

const team = (id: string): Group => ({ id, teams: [id] })
const shown = (groups: Group[], unlisted: Record<string, number>, minimum = 5) =>
  [...disclosed(groups, new Map(Object.entries(unlisted)), minimum)].sort()

test('a team of four and a team of five in a department: the department would tell of the four', () => {
  const groups = [team('a'), team('b'), { id: 'd', teams: ['a', 'b'] }]
  expect(shown(groups, { a: 4, b: 5 })).toEqual(['b'])
  expect(shown(groups, { a: 4, b: 4 })).toEqual(['d'])
  expect(shown(groups, { a: 5, b: 5 })).toEqual(['a', 'b', 'd'])
})

test('who is listed is known anyway: what is left of a team is nobody, or enough', () => {
  expect(shown([team('a'), team('b')], { a: 0, b: 1 })).toEqual(['a'])
})

test('a department and a region that share a small team do not both show: with all of them it could be worked out', () => {
  const d = { id: 'd', teams: ['a', 'b'] }
  const r = { id: 'r', teams: ['b', 'c'] }
  const all = { id: 'p', teams: ['a', 'b', 'c'] }
  // d + r - p is b; p - d is c: each of three people.
  expect(shown([team('a'), team('b'), team('c'), d, r, all], { a: 3, b: 3, c: 3 })).toEqual(['d'])
  expect(shown([team('a'), team('b'), team('c'), d, r, all], { a: 3, b: 3, c: 5 })).toEqual(['c', 'd', 'p'])
})
