import type { Standing } from '@advocacy-kit/core'
import { bytes } from '../oracle/equality.ts'

/** The row lines (law.md, 9) that `rank` gives for every board of which `lines` has a row. */
export function rowsOf(
  lines: readonly string[],
  rank: (period: string, by: 'person' | 'team') => Standing[],
): string[] {
  const boards = new Set<string>()
  for (const line of lines) {
    const [what, by, period]: string[] = JSON.parse(line)
    if (what === 'row') boards.add(JSON.stringify([by, period]))
  }
  const rows = [...boards].flatMap((board) => {
    const [by, period]: ['person' | 'team', string] = JSON.parse(board)
    return rank(period, by).map(({ kind, id, score, rank, position }) =>
      JSON.stringify(['row', kind, period, id, score, rank, position]),
    )
  })
  return rows.sort(bytes)
}
