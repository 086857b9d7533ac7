import { around, type Board, createBoard, pageOf, percentileOf, type Ranked, ranked, scoreAt } from '@advocacy-kit/core'
import { expect } from 'vitest'
import type { Mode } from './line.ts'
import type { Vector } from './vectors.ts'

type Return = 'rows' | 'members' | 'ranks' | 'count' | 'firstLast'
type Op =
  | { type: 'rankOf'; members: string[] }
  | { type: 'memberAt'; ranks: number[] }
  | { type: 'all'; return: Return }
  | { type: 'page'; page: number; size: number; return: Return }
  | { type: 'totalPages' | 'pageOf'; size: number }
  | { type: 'rankRange'; from: number; to: number; return: Return }
  | { type: 'scoreRange' | 'countScoreRange'; min: number; max: number; return: Return }
  | { type: 'inList'; members: string[]; sortBy?: string; includeMissing?: boolean }
  | { type: 'sum' }
  | { type: 'around'; member: string; size: number; return: Return }
  | { type: 'aroundScore'; score: number; size: number; return: Return }
  | { type: 'aroundRange'; member: string; range: number; return: Return }
  | { type: 'percentile' }
  | { type: 'scoreForPercentile' }
  | { type: 'topPercent'; percent: number; return: Return }

/** A question to a board. */
export interface BoardCase extends Vector {
  dataset: string
  tieBreak: string
  op: Op
}

/** A file of questions to boards. */
export interface BoardFile {
  datasets: Record<string, [string, number][]>
  cases: BoardCase[]
}

/** What the kit answers: a board in memory, and the functions on rows where there is one, which must agree. */
export function boardAnswer(
  { datasets }: BoardFile,
  { dataset, tieBreak, op, expect: expected }: BoardCase,
  how: Mode,
): unknown {
  const sign = how.negated ? -1 : 1
  const members = datasets[dataset] ?? []
  // In the order of the list stands for ids that are numbers: here they say where in the list a member stands.
  const idOf = (member: string) =>
    tieBreak === 'list-order' ? String(members.findIndex(([name]) => name === member)) : member
  const scores = members.map(([member, score]) => [idOf(member), score * sign] as const)
  const options = how.ties ? { ties: how.ties } : {}
  const board = createBoard({ scores, ...options })
  const rows = ranked(scores, options)
  const shown = (part: readonly Ranked[], what: Return) => returned(part, what, sign)
  switch (op.type) {
    case 'rankOf':
      return op.members.map((member) => board.rankOf(idOf(member)))
    case 'memberAt':
      return op.ranks.map((rank) => board.range(rank, rank)[0]?.id ?? null)
    case 'all':
      return shown(board.range(1, board.total), op.return)
    case 'page':
      expect(pageOf(rows, op.page, op.size)).toEqual(board.page(op.page, op.size))
      return shown(board.page(op.page, op.size).rows, op.return)
    case 'totalPages':
      return board.page(1, op.size).pages
    case 'pageOf':
      return asked(expected, (id) => Math.ceil((board.row(id)?.position ?? 0) / op.size))
    case 'rankRange':
      return shown(board.range(op.from, op.to), op.return)
    case 'scoreRange':
      return shown(board.between(op.min * sign, op.max * sign), op.return)
    case 'countScoreRange':
      return board.between(op.min, op.max).length
    case 'inList':
      return listed(board, op)
    case 'sum':
      return rows.reduce((sum, { score }) => sum + score, 0)
    case 'around':
      expect(around(rows, op.member, op.size)).toEqual(board.around(op.member, op.size))
      return shown(board.around(op.member, op.size) ?? [], op.return)
    case 'aroundScore':
      return shown(board.aroundScore(op.score * sign, op.size), op.return)
    case 'aroundRange':
      return shown(besides(board, op, how) ?? [], op.return)
    case 'percentile':
      return asked(expected, (id) => {
        expect(percentileOf(rows, id)).toBe(board.percentile(id))
        return board.percentile(id)
      })
    case 'scoreForPercentile':
      return percentiles(expected).map((at) => [
        at,
        scoreAt(
          rows.map(({ score }) => score),
          at,
        ),
      ])
    case 'topPercent':
      return shown(board.range(1, Math.ceil((board.total * op.percent) / 100)), op.return)
  }
}

/** So many rows on each side: a full window of them all, or clipped at the ends of the board. */
function besides(
  board: Board,
  { member, range }: { member: string; range: number },
  { clipped }: Mode,
): Ranked[] | null {
  const position = board.row(member)?.position ?? 0
  return clipped ? board.range(position - range, position + range) : board.around(member, 2 * range + 1)
}

function listed(board: Board, { members, sortBy, includeMissing }: Extract<Op, { type: 'inList' }>): unknown {
  const rows = members.map((id) => ({ id, score: null, rank: null, ...board.row(id) }))
  if (sortBy === 'rank') rows.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
  return rows
    .filter(({ rank }) => includeMissing !== false || rank !== null)
    .map(({ id, score, rank }) => [id, score, rank])
}

function returned(rows: readonly Ranked[], what: Return, sign: number): unknown {
  switch (what) {
    case 'rows':
      return rows.map(({ id, score, rank }) => [id, score * sign, rank])
    case 'members':
      return rows.map(({ id }) => id)
    case 'ranks':
      return rows.map(({ rank }) => rank)
    case 'count':
      return rows.length
    case 'firstLast':
      return [rows[0]?.id, rows.at(-1)?.id]
  }
}

/** An answer for each member that is asked about: those that the expected answer names. */
function asked(expected: unknown, answer: (id: string) => unknown): unknown {
  return Object.fromEntries(Object.keys(Object(expected)).map((id) => [id, answer(id)]))
}

function percentiles(expected: unknown): number[] {
  return Array.isArray(expected) ? expected.map(([at]) => Number(at)) : []
}
