import type { ProgramSettings } from '../../program/program.ts'
import type { Board } from '../../ranking/board.ts'
import type { Page } from '../../ranking/page.ts'
import type { Ranked } from '../../ranking/ranked.ts'
import { windowAround } from '../../ranking/window.ts'
import type { Caller } from '../caller.ts'
import type { Asked, Query } from './asked.ts'
import { groupOf } from './group-scores.ts'

/** The viewer's own line, or that of their group. */
export interface Own extends Ranked {
  /** Whether it is one of the public rows. */
  shown: boolean
  percentile: number
  /** What is missing to the row above; null for the first. */
  gap: number | null
}

/** The line of the viewer, or of the group that they are of. Who is not among the people shown is told where they would be. */
export function ownLine(
  board: Board,
  { scope }: Asked,
  settings: ProgramSettings,
  { person }: Caller,
  own: { score: number | null; team: string | undefined },
): Own | null {
  if (!person) return null
  if (scope === 'people') {
    const isAsked = own.team === undefined || own.team === person.body.team
    return isAsked && own.score !== null && own.score > 0 ? lineOf(board, person.body.id, own.score) : null
  }
  const group = groupOf(scope, settings)(person.body.team ?? '')
  const row = group === undefined ? null : board.row(group)
  return row && lineOf(board, row.id, row.score)
}

/** The rows that are asked for: a page, or those around the viewer's own place. */
export function pageFor(board: Board, { page = 1, limit = 10, around }: Query, own: Own | null): Page<Ranked> {
  if (around === undefined) return board.page(page, limit)
  const { from, until } = windowAround((own?.position ?? 1) - 1, around, board.total)
  return { rows: board.range(from + 1, until), page: 1, pages: 1, total: board.total }
}

function lineOf(board: Board, id: string, score: number): Own {
  const line = board.wouldBe(id, score)
  const [at] = board.range(line.position, line.position)
  const [above] = board.range(line.position - 1, line.position - 1)
  return { ...line, shown: at?.id === id, gap: above ? above.score - line.score : null }
}
