import type { Leaderboard } from '@advocacy-kit/core'

/** A board whose scores are counted in whole points: a program may keep parts of them. */
export function inPoints(board: Leaderboard): Leaderboard {
  const { unit = 1, rows, own, ownScore } = board
  if (unit === 1) return board
  const whole = <Row extends { score: number }>(row: Row) => ({ ...row, score: row.score / unit })
  return {
    ...board,
    rows: rows.map(whole),
    own: own && whole(own),
    ownScore: ownScore === null ? null : ownScore / unit,
  }
}
