import type { Measure, Standing } from '@advocacy-kit/core'
import { bytes } from '../oracle/equality.ts'

type By = 'person' | 'team'

/** The row lines (law.md, 10) that `rank` gives for every board, by every measure, of which `lines` has a row. */
export function rowsOf(
  lines: readonly string[],
  rank: (period: string, by: By, measure: Measure) => Standing[],
): string[] {
  const boards = new Set(lines.filter(isRow).map((line) => JSON.stringify(JSON.parse(line).slice(0, -4))))
  const rows = [...boards].flatMap((board) => {
    const head: ['row', By, string] | ['measure', Measure, By, string] = JSON.parse(board)
    const [measure, by, period] =
      head[0] === 'row' ? (['points', head[1], head[2]] as const) : ([head[1], head[2], head[3]] as const)
    return rank(period, by, measure).map(({ kind, id, score, rank, position }) =>
      JSON.stringify([...head.slice(0, -2), kind, period, id, score, rank, position]),
    )
  })
  return rows.sort(bytes)
}

/** Whether an equality line is a row of a board. */
export function isRow(line: string): boolean {
  return line.startsWith('["row"') || line.startsWith('["measure"')
}
