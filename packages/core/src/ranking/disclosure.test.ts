import { expect, test } from 'vitest'
import { disclosed } from './disclosure.ts'

const one = (id: string) => ({ id, teams: [id] })
const shown = (groups: { id: string; teams: string[] }[], unlisted: Record<string, number>) =>
  [...disclosed(groups, new Map(Object.entries(unlisted)), 5)].sort()

test.each([
  [0, ['a']],
  [1, []],
  [4, []],
  [5, ['a']],
])('a team of which %i are not listed', (unlisted, expected) => {
  expect(shown([one('a')], { a: unlisted })).toEqual(expected)
})

test('a department is held against its teams that show', () => {
  const department = { id: 'd', teams: ['a', 'b'] }
  expect(shown([department, one('a')], { a: 6, b: 3 })).toEqual(['a'])
  expect(shown([department], { a: 6, b: 3 })).toEqual(['d'])
  expect(shown([department, one('a'), one('b')], { a: 6, b: 5 })).toEqual(['a', 'b', 'd'])
  expect(shown([department, one('a')], { a: 6, b: 0 })).toEqual(['a', 'd'])
})

test('a region is held against departments inside it, and does not show beside one that it crosses', () => {
  const region = { id: 'r', teams: ['a', 'b', 'c'] }
  const inside = { id: 'd', teams: ['a', 'b'] }
  const across = { id: 'e', teams: ['c', 'x'] }
  expect(shown([region, inside], { a: 3, b: 3, c: 2 })).toEqual(['d'])
  expect(shown([region, across], { a: 3, b: 3, c: 2, x: 9 })).toEqual(['e'])
})

test('a region shows beside a department inside it when enough are left', () => {
  const region = { id: 'r', teams: ['a', 'b', 'c'] }
  const inside = { id: 'd', teams: ['a', 'b'] }
  expect(shown([region, inside], { a: 3, b: 3, c: 5 })).toEqual(['d', 'r'])
})

test('departments that have nobody in common show side by side', () => {
  const department = (id: string, ...teams: string[]) => ({ id, teams })
  expect(shown([department('d', 'a', 'b'), department('e', 'x', 'y')], { a: 3, b: 3, x: 4, y: 4 })).toEqual(['d', 'e'])
  // All of team z are listed: nothing of it can be worked out that is not known.
  expect(shown([department('d', 'a', 'z'), department('e', 'x', 'z')], { a: 6, x: 6, z: 0 })).toEqual(['d', 'e'])
})
