import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

test.each([
  ['advocacy-leaderbord', 'advocacy-leaderboard'],
  ['advocacy-sharebutton', 'advocacy-share-button'],
  ['advocacy-contentcard', 'advocacy-content-card'],
])('%s is nearest to %s', (word, wanted) => {
  const words = ['advocacy-share-button', 'advocacy-share-buttons', 'advocacy-leaderboard', 'advocacy-content-card']
  expect(nearest(word, words)).toBe(wanted)
})

test('of none there is none', () => {
  expect(nearest('a', [])).toBeUndefined()
})
