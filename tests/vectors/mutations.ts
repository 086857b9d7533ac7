import { type Board, type BoardChange, createBoard } from '@advocacy-kit/core'
import type { Mode } from './line.ts'
import type { Vector } from './vectors.ts'

type Score = number | [score: number, subScore: number]

interface Step {
  put?: [string, Score]
  add?: [string, number]
  remove?: string
  removeScoreRange?: [number, number]
  keepTop?: number
  expectScore?: number
  expectTotal?: number
  expectRanks?: Record<string, number | null>
  expectMembers?: string[]
  expectDistinctScores?: number
  expectRemoved?: number
}

/** Writes to a board, and what it must show in between. */
export interface MutationCase extends Vector {
  steps: Step[]
}

/** The steps, with what the kit shows in the place of what is expected. The kit has no sub-scores. */
export function mutationAnswer({ steps }: MutationCase, { ties, negated }: Mode): unknown {
  const sign = negated ? -1 : 1
  const board = createBoard(ties ? { ties } : {})
  return steps.map((step, index) => {
    const before = board.total
    board.apply(index + 1, changesOf(step, board, sign))
    return { ...step, ...shown(step, board, before - board.total, sign) }
  })
}

/** The steps as they stand: what is expected. */
export const mutationExpected = ({ steps }: MutationCase): unknown => steps

function changesOf({ put, add, remove, removeScoreRange, keepTop }: Step, board: Board, sign: number): BoardChange[] {
  if (put) return [{ id: put[0], score: sign * (Array.isArray(put[1]) ? put[1][0] : put[1]) }]
  if (add) return [{ id: add[0], add: sign * add[1] }]
  if (remove !== undefined) return [{ id: remove, gone: true }]
  const gone = removeScoreRange
    ? board.between(...removeScoreRange)
    : keepTop === undefined
      ? []
      : board.range(keepTop + 1, board.total)
  return gone.map(({ id }) => ({ id, gone: true }))
}

function shown(step: Step, board: Board, removed: number, sign: number): Partial<Step> {
  const all = board.range(1, board.total)
  const id = (step.add ?? step.put)?.[0] ?? ''
  return {
    ...(step.expectScore !== undefined && { expectScore: sign * (board.row(id)?.score ?? Number.NaN) }),
    ...(step.expectTotal !== undefined && { expectTotal: board.total }),
    ...(step.expectRanks && {
      expectRanks: Object.fromEntries(Object.keys(step.expectRanks).map((one) => [one, board.rankOf(one)])),
    }),
    ...(step.expectMembers && { expectMembers: all.map((row) => row.id) }),
    ...(step.expectDistinctScores !== undefined && {
      expectDistinctScores: new Set(all.map(({ score }) => score)).size,
    }),
    ...(step.expectRemoved !== undefined && { expectRemoved: removed }),
  }
}
