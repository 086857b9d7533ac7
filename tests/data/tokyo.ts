import { dataFile } from './served.ts'

/** The medal table, where it is there. */
export const medalTable = dataFile('07-ranking/olympics/tokyo2020_medal_table.csv')

/** A country's line: its medals, and the two ranks that were published. */
export interface Line {
  id: string
  gold: number
  silver: number
  bronze: number
  total: number
  byMedals: number
  byTotal: number
}

/** What each of the published columns ranks by. No country won a thousand medals of a kind. */
export const scores = {
  byTotal: ({ total }: Line) => total,
  byMedals: ({ gold, silver, bronze }: Line) => gold * 1e6 + silver * 1e3 + bronze,
}

/** The lines of the table. */
export function readLines(): Line[] {
  const [, ...rows] = (medalTable ?? '').trim().split(/\r?\n/)
  return rows.map((row) => {
    const cells = row.split(',')
    const [byMedals = 0, , gold = 0, silver = 0, bronze = 0, total = 0, byTotal = 0] = cells.map(Number)
    return { id: cells[7] ?? '', gold, silver, bronze, total, byMedals, byTotal }
  })
}

/**
 * The rank of every country by a tie mode, from a published column alone: how many countries share each rank says what the other modes must give. Of those who share one the first is the one whose id comes
 * first.
 */
export function ranksFrom(
  lines: readonly Line[],
  column: keyof typeof scores,
  ties: 'competition' | 'dense' | 'modified' | 'ordinal',
): Map<string, number> {
  const ranks = new Map<string, number>()
  const published = [...new Set(lines.map((line) => line[column]))].sort((a, b) => a - b)
  for (const [index, rank] of published.entries()) {
    const sharing = lines.flatMap((line) => (line[column] === rank ? line.id : [])).sort()
    for (const [place, id] of sharing.entries()) {
      const by = { competition: rank, dense: index + 1, modified: rank + sharing.length - 1, ordinal: rank + place }
      ranks.set(id, by[ties])
    }
  }
  return ranks
}
