import { type BoardChange, createBoard, type Ties } from '@advocacy-kit/core'
import fc from 'fast-check'
import { test } from 'vitest'
import { agrees } from './agrees.ts'
import { changed, naive } from './naive.ts'

const modes: readonly Ties[] = ['competition', 'dense', 'ordinal', 'modified']

test.each(modes)(
  'ties %s: a board is its scores with thousands of members, which fill many parts, and when most of them go',
  (ties) => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 3000 }), fc.constantFrom(1, 7, 1e9), fc.nat(), (size, spread, seed) => {
        const next = sequence(seed)
        const members = Array.from({ length: size }, (_, index) => `m${index}`)
        const scores = new Map(members.map((id): [string, number] => [id, next(spread)]))
        const board = createBoard({ scores, ties })
        let position = 0
        const write = (...changes: BoardChange[]) => {
          board.apply(++position, changes)
          for (const one of changes) changed(scores, one)
        }
        for (let count = 0; count < 800; count++)
          write({ id: `n${count}`, score: next(spread) }, { id: `m${next(size)}`, add: next(3) })
        agrees(board, naive(scores, ties), ['m0', 'n799', `m${next(size)}`, `n${next(800)}`])
        for (const id of members.filter((_, index) => index % 50 > 0)) write({ id, gone: true })
        agrees(board, naive(scores, ties), ['m0', 'm1', 'n0', `n${next(800)}`])
      }),
      { numRuns: 4 },
    )
  },
  60_000,
)

/** Whole numbers below an end, that follow from a seed. */
function sequence(seed: number): (end: number) => number {
  let state = seed % 2147483647 || 1
  return (end) => Math.floor(((state = (state * 48271) % 2147483647) / 2147483647) * end)
}
