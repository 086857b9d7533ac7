import { ranked } from '@advocacy-kit/core'
import { describe, expect, test } from 'vitest'
import { skippedFor } from '../data/served.ts'
import { medalTable, ranksFrom, readLines, scores } from '../data/tokyo.ts'

describe.skipIf(medalTable === undefined)(`the medal table of Tokyo 2020${skippedFor(medalTable)}`, () => {
  const lines = readLines()

  test('holds 93 countries', () => {
    expect(lines).toHaveLength(93)
  })

  describe.each(['byTotal', 'byMedals'] as const)('%s', (column) => {
    test.each(['competition', 'dense', 'modified', 'ordinal'] as const)(
      '%s ranks are those published, or follow from them',
      (ties) => {
        const board = ranked(
          lines.map((line) => [line.id, scores[column](line)]),
          { ties },
        )
        expect(new Map(board.map(({ id, rank }) => [id, rank]))).toEqual(ranksFrom(lines, column, ties))
      },
    )
  })
})
