import { expect, test } from 'vitest'
import { levelOf } from './level.ts'

test.each([
  [-5, { level: 0, toNext: 15, percent: 0 }],
  [0, { level: 0, toNext: 10, percent: 0 }],
  [9, { level: 0, toNext: 1, percent: 90 }],
  [10, { level: 1, toNext: 20, percent: 0 }],
  [29, { level: 1, toNext: 1, percent: 95 }],
  [30, { level: 2, toNext: null, percent: 100 }],
  [999, { level: 2, toNext: null, percent: 100 }],
])('%d points, with levels from 10 and 30', (points, level) => {
  expect(levelOf(points, [10, 30])).toEqual(level)
})

test('without levels there is none to reach', () => {
  expect(levelOf(5, [])).toEqual({ level: 0, toNext: null, percent: 100 })
})
