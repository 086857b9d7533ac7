import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ranked, type Ties } from '@advocacy-kit/core'
import { describe, expect, test } from 'vitest'

const FILE = fileURLToPath(
  new URL('../../../shared/data/07-ranking/olympics/tokyo2020_medal_table.csv', import.meta.url),
)
const skipped = existsSync(FILE) ? '' : ' (skipped: the medal table of ../shared/data/07-ranking is not there)'

/** A country's line: its medals, and the two ranks that were published. */
interface Line {
  id: string
  gold: number
  silver: number
  bronze: number
  total: number
  byMedals: number
  byTotal: number
}

describe.skipIf(skipped !== '')(`the medal table of Tokyo 2020${skipped}`, () => {
  const lines = skipped ? [] : readLines()

  test('holds 93 countries', () => {
    expect(lines).toHaveLength(93)
  })

  describe.each(['byTotal', 'byMedals'] as const)('%s', (column) => {
    test('competition ranks are those published', () => {
      const ranks = ranksBy(column, 'competition')
      for (const line of lines) expect([line.id, ranks.get(line.id)]).toEqual([line.id, line[column]])
    })

    // From the published column alone: how many countries share each rank says what the other modes must give.
    test.each(['dense', 'modified', 'ordinal'] as const)('%s ranks follow from those published', (ties) => {
      const ranks = ranksBy(column, ties)
      const published = [...new Set(lines.map((line) => line[column]))].sort((a, b) => a - b)
      for (const [index, rank] of published.entries()) {
        const sharing = lines.flatMap((line) => (line[column] === rank ? line.id : [])).sort()
        const expected = {
          dense: sharing.map(() => index + 1),
          modified: sharing.map(() => rank + sharing.length - 1),
          ordinal: sharing.map((_, place) => rank + place),
        }[ties]
        expect(sharing.map((id) => ranks.get(id))).toEqual(expected)
      }
    })
  })

  function ranksBy(column: keyof typeof scores, ties: Ties): Map<string, number> {
    const board = ranked(
      lines.map((line) => [line.id, scores[column](line)]),
      { ties },
    )
    return new Map(board.map(({ id, rank }) => [id, rank]))
  }
})

/** What each of the published columns ranks by. No country won a thousand medals of a kind. */
const scores = {
  byTotal: ({ total }: Line) => total,
  byMedals: ({ gold, silver, bronze }: Line) => gold * 1e6 + silver * 1e3 + bronze,
}

function readLines(): Line[] {
  const [, ...rows] = readFileSync(FILE, 'utf8').trim().split(/\r?\n/)
  return rows.map((row) => {
    const cells = row.split(',')
    const [byMedals = 0, , gold = 0, silver = 0, bronze = 0, total = 0, byTotal = 0] = cells.map(Number)
    return { id: cells[7] ?? '', gold, silver, bronze, total, byMedals, byTotal }
  })
}
