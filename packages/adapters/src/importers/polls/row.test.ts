import { describe, expect, test } from 'vitest'
import { pollColumns, pollRow } from './row.ts'

describe('pollColumns', () => {
  test('finds the columns in any order, beside others', () => {
    const polls = [
      { index: 3, poll: 1 },
      { index: 0, poll: 2 },
      { index: 4, poll: 10 },
    ]
    expect(pollColumns(['TS2', 'Title', 'IDLink', 'TS1', 'TS10'])).toEqual({ item: 2, polls })
  })

  test.each([
    ['no id', ['TS1'], 1],
    ['no polls', ['IDLink', 'TS', 'TS0', 'ts1'], 1],
    ['neither', ['a'], 2],
    ['a poll twice', ['IDLink', 'TS1', 'TS1'], 1],
  ])('refuses %s', (_, header, mistakes) => {
    expect(pollColumns(header)).toHaveLength(mistakes)
  })
})

describe('pollRow', () => {
  const columns = {
    item: 0,
    polls: [
      { index: 1, poll: 1 },
      { index: 2, poll: 2 },
    ],
  }

  test.each([
    ['1', 1],
    ['0', 0],
    ['', null],
    ['-1', null],
    ['-20', null],
    ['9007199254740991', 9_007_199_254_740_991],
  ])('a count %j', (text, count) => {
    expect(pollRow(['a', text, '3'], columns, 2)).toEqual({
      item: 'a',
      polls: [
        { poll: 1, count },
        { poll: 2, count: 3 },
      ],
    })
  })

  test.each(['1.5', 'abc', '1e3', '0x10', '9007199254740992', 'NaN', '+1', 'Infinity'])(
    'refuses a count %j',
    (text) => {
      expect(pollRow(['a', text, '3'], columns, 7)).toEqual([
        { pointer: '/7/TS1', detail: expect.stringContaining('Line 7') },
      ])
    },
  )

  test('names every mistake of a line', () => {
    expect(pollRow(['', 'x', 'y'], columns, 7)).toHaveLength(3)
  })
})
