import type { Leaderboard } from '@advocacy-kit/core'

/** A board whose scores are counted in whole points: a program may keep parts of them. */
export function inPoints(board: Leaderboard): Leaderboard {
  const { unit = 1, rows, own, ownScore, ownBest } = board
  if (unit === 1) return board
  const whole = <Row extends { score: number }>(row: Row) => ({ ...row, score: row.score / unit })
  return {
    ...board,
    rows: rows.map(whole),
    own: own && { ...whole(own), gap: own.gap && own.gap / unit },
    ownScore: ownScore && ownScore / unit,
    ownBest: ownBest && whole(ownBest),
  }
}
