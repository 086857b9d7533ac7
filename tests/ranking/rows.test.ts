import { around, type Ledger, pageOf, percentileOf, rank, ranked, score, scoreAt, type Ties } from '@advocacy-kit/core'
import { describe, expect, test } from 'vitest'

const board = ranked([
  ['dia', 4],
  ['cem', 7],
  ['ann', 9],
  ['ben', 7],
])

test('highest first, equal scores in the order of their ids, position beside rank', () => {
  expect(board).toEqual([
    { rank: 1, position: 1, id: 'ann', score: 9 },
    { rank: 2, position: 2, id: 'ben', score: 7 },
    { rank: 2, position: 3, id: 'cem', score: 7 },
    { rank: 4, position: 4, id: 'dia', score: 4 },
  ])
})

test.each<[Ties, number[]]>([
  ['competition', [1, 2, 2, 4]],
  ['modified', [1, 3, 3, 4]],
  ['dense', [1, 2, 2, 3]],
  ['ordinal', [1, 2, 3, 4]],
])('ties %s', (ties, ranks) => {
  const scores = board.map(({ id, score }) => [id, score] as const)
  expect(ranked(scores, { ties }).map(({ rank }) => rank)).toEqual(ranks)
  expect(rank(awarded(scores), { ties }).map(({ rank }) => rank)).toEqual(ranks)
})

test('a board of a ledger may be of any days', () => {
  const ledger = score(
    [1, 2, 4].map((day) => ({
      id: `a${day}`,
      type: 'points.awarded',
      occurredAt: `2026-11-0${day}T12:00:00Z`,
      person: 'ann',
      points: 10 ** day,
      reason: 'r',
    })),
    { rules: [] },
    { timeZone: 'UTC' },
  )
  // 2026-11-02 is 20,759 days after 1970-01-01.
  expect(rank(ledger, { period: { from: 20_759, until: 20_761 } }).map(({ score }) => score)).toEqual([100])
  expect(rank(ledger, { period: { from: 20_758, until: 20_762 } }).map(({ score }) => score)).toEqual([10_110])
})

describe('pages', () => {
  const ids = (page: number, size: number) => pageOf(board, page, size).rows.map(({ id }) => id)

  test('cut rows, not ranks, and know the total', () => {
    expect(pageOf(board, 2, 3)).toEqual({
      rows: [{ rank: 4, position: 4, id: 'dia', score: 4 }],
      page: 2,
      pages: 2,
      total: 4,
    })
  })

  test('0 and less are page 1; past the end is empty', () => {
    expect(ids(0, 2)).toEqual(['ann', 'ben'])
    expect(ids(-7, 2)).toEqual(['ann', 'ben'])
    expect(pageOf(board, 3, 2)).toEqual({ rows: [], page: 3, pages: 2, total: 4 })
    expect(pageOf([], 1, 2)).toEqual({ rows: [], page: 1, pages: 0, total: 0 })
  })

  test.each([
    [1, 0],
    [1, -1],
    [1, 1.5],
    [1.5, 1],
    [Number.NaN, 1],
  ])('page %s of %s rows is refused', (page, size) => {
    expect(() => pageOf(board, page, size)).toThrow(expect.objectContaining({ code: 'invalid-input' }))
  })
})

describe('around', () => {
  const ids = (id: string, size: number) => around(board, id, size)?.map((row) => row.id)

  test('is full, and shifted at both ends', () => {
    expect(ids('ann', 3)).toEqual(['ann', 'ben', 'cem'])
    expect(ids('ben', 3)).toEqual(['ann', 'ben', 'cem'])
    expect(ids('cem', 3)).toEqual(['ben', 'cem', 'dia'])
    expect(ids('dia', 3)).toEqual(['ben', 'cem', 'dia'])
  })

  test('of an even size shows one more below', () => {
    expect(ids('ben', 2)).toEqual(['ben', 'cem'])
    expect(ids('dia', 2)).toEqual(['cem', 'dia'])
  })

  test('of more than there is, is all; of somebody absent, null', () => {
    expect(ids('cem', 9)).toEqual(['ann', 'ben', 'cem', 'dia'])
    expect(around(board, 'eve', 3)).toBeNull()
    expect(() => around(board, 'ann', 0)).toThrow(expect.objectContaining({ code: 'invalid-input' }))
  })
})

describe('percentiles', () => {
  test('count who is lower, and half of who is equal', () => {
    expect(board.map(({ id }) => percentileOf(board, id))).toEqual([87.5, 50, 50, 12.5])
    expect(percentileOf(board, 'eve')).toBeNull()
  })

  test('mirror: on the reverse board each has the rest of 100', () => {
    const reverse = ranked(board.map(({ id, score }) => [id, -score]))
    for (const { id } of board) expect((percentileOf(board, id) ?? 0) + (percentileOf(reverse, id) ?? 0)).toBe(100)
  })

  test('the score at one lies in proportion between two; at 50 it is the median', () => {
    expect([0, 50, 75, 100].map((at) => scoreAt([4, 1, 2, 3], at))).toEqual([1, 2.5, 3.25, 4])
    expect(scoreAt([5], 30)).toBe(5)
    expect(scoreAt([], 50)).toBeNull()
    expect(() => scoreAt([1], 101)).toThrow(expect.objectContaining({ code: 'invalid-input' }))
    expect(() => scoreAt([1], -1)).toThrow('There is no percentile -1: they go from 0 to 100.')
    expect(() => scoreAt([1], Number.NaN)).toThrow(expect.objectContaining({ code: 'invalid-input' }))
  })
})

test('a score that cannot be ordered is refused', () => {
  expect(() => ranked([['ann', Number.NaN]])).toThrow(expect.objectContaining({ code: 'invalid-input' }))
  expect(() => ranked([['ann', Number.NaN]])).toThrow('The score of ann is NaN')
})

function awarded(scores: Iterable<readonly [string, number]>): Ledger {
  return score(
    [...scores].map(([person, points]) => ({
      id: person,
      type: 'points.awarded',
      occurredAt: '2026-11-18T12:00:00Z',
      person,
      points,
      reason: 'r',
    })),
    { rules: [] },
    { timeZone: 'UTC' },
  )
}
