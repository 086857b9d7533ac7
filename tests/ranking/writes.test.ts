import { createBoard } from '@advocacy-kit/core'
import { expect, test } from 'vitest'

test('a board says up to which position it is current, and drops what is not newer', () => {
  const board = createBoard({ scores: [['ann', 5]], position: 7 })
  expect(board.position).toBe(7)
  expect(board.apply(7, [{ id: 'ann', add: 1 }])).toBe(false)
  expect(board.apply(3, [{ id: 'ann', gone: true }])).toBe(false)
  expect(board.row('ann')?.score).toBe(5)
  expect(
    board.apply(9, [
      { id: 'ann', add: 1 },
      { id: 'ann', add: 2 },
    ]),
  ).toBe(true)
  expect(board.position).toBe(9)
  expect(board.row('ann')).toEqual({ rank: 1, position: 1, id: 'ann', score: 8 })
})

test('the changes of one position follow one another', () => {
  const board = createBoard()
  board.apply(1, [
    { id: 'ann', add: 2 },
    { id: 'ann', gone: true },
    { id: 'ann', add: 3 },
    { id: 'ben', score: 1 },
    { id: 'ben', add: 1 },
  ])
  expect(board.range(1, 9).map(({ id, score }) => [id, score])).toEqual([
    ['ann', 3],
    ['ben', 2],
  ])
})

test('a mistake in one change leaves all of them out', () => {
  const board = createBoard({
    scores: [
      ['ann', 1],
      ['ben', Number.MAX_SAFE_INTEGER],
    ],
  })
  const code = (work: () => unknown) => {
    try {
      work()
    } catch (error) {
      return error
    }
    return undefined
  }
  expect(
    code(() =>
      board.apply(1, [
        { id: 'ann', add: 1 },
        { id: 'ben', add: 1 },
      ]),
    ),
  ).toMatchObject({ code: 'points-overflow' })
  expect(
    code(() =>
      board.apply(1, [
        { id: 'ann', add: 1 },
        { id: 'cem', score: Number.NaN },
      ]),
    ),
  ).toMatchObject({ code: 'invalid-input' })
  expect(
    code(() =>
      board.apply(1, [
        { id: 'ann', add: 1 },
        { id: 'cem', add: Number.POSITIVE_INFINITY },
      ]),
    ),
  ).toMatchObject({ code: 'invalid-input' })
  expect(board.position).toBe(0)
  expect(board.total).toBe(2)
  expect(board.row('ann')?.score).toBe(1)
})

test('0 is a score and absent is null', () => {
  const board = createBoard({
    scores: [
      ['ann', 0],
      ['ben', -2],
    ],
  })
  expect(board.rankOf('ann')).toBe(1)
  expect(board.rankOf('ben')).toBe(2)
  expect(board.rankOf('cem')).toBeNull()
  expect(board.row('cem')).toBeNull()
  expect(board.around('cem', 3)).toBeNull()
  expect(board.percentile('cem')).toBeNull()
})

test('with a least score, who is below it has no row and comes back with the points', () => {
  const board = createBoard({
    scores: [
      ['ann', 3],
      ['ben', 0],
      ['cem', -4],
    ],
    least: 1,
  })
  expect(board.total).toBe(1)
  expect(board.rankOf('ben')).toBeNull()
  expect(board.percentile('ann')).toBe(50)
  board.apply(1, [{ id: 'cem', add: 9 }])
  expect(board.range(1, 9).map(({ id, rank }) => [id, rank])).toEqual([
    ['cem', 1],
    ['ann', 2],
  ])
})

test('around a score shows where it would stand', () => {
  const board = createBoard({
    scores: [
      ['ann', 9],
      ['ben', 7],
      ['cem', 7],
      ['dia', 5],
      ['eve', 1],
    ],
  })
  const ids = (score: number) => board.aroundScore(score, 3).map(({ id }) => id)
  expect(ids(100)).toEqual(['ann', 'ben', 'cem'])
  expect(ids(7)).toEqual(['ann', 'ben', 'cem'])
  expect(ids(6)).toEqual(['cem', 'dia', 'eve'])
  expect(ids(-1)).toEqual(['cem', 'dia', 'eve'])
})
