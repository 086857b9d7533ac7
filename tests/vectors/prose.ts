import { createBoard, movements, ranked } from '@advocacy-kit/core'
import type { Vector } from './vectors.ts'

/** What the kit gives for the cases of board-mutations.json that are stated in words; undefined where it has nothing like it. */
export function proseAnswer({ id, expect: expected }: Vector): unknown {
  return played[id]?.() ? expected : undefined
}

const played: Record<string, () => boolean> = {
  'nakama-stale-generation': () => {
    const board = createBoard({ position: 5 })
    return !board.apply(4, [{ id: 'ann', score: 1 }]) && board.total === 0
  },
  'nakama-operators': () => {
    const board = createBoard({ scores: [['ann', 3]] })
    board.apply(1, [{ id: 'ann', add: 0 }])
    return JSON.stringify(board.row('ann')) === '{"rank":1,"position":1,"id":"ann","score":3}'
  },
  'podium-bulk-previousRank': () => {
    const before = ranked([
      ['ann', 2],
      ['ben', 1],
    ])
    const after = ranked([
      ['ann', 1],
      ['ben', 2],
      ['cem', 0],
    ])
    const moved = movements(before, after).map(({ id, from, to }) => `${id} ${from} ${to}`)
    return moved.join() === 'ben 2 1,ann 1 2,cem null 3'
  },
}
