import { type BoardChange, createBoard, ranked, type Ties } from '@advocacy-kit/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agrees } from './agrees.ts'
import { changed, naive } from './naive.ts'

const modes: readonly Ties[] = ['competition', 'dense', 'ordinal', 'modified']

// Few ids and few scores, so that they meet; two ids that UTF-8 bytes and UTF-16 units order differently.
const id = fc.oneof(
  fc.constantFrom('\u{1F600}', '\uFFFD', 'é', 'a', 'ab', ''),
  fc.integer({ min: 0, max: 40 }).map(String),
)
const score = fc.oneof(fc.integer({ min: -3, max: 12 }), fc.constantFrom(0, 0.5, 2 ** 52, -(2 ** 52)))
const change: fc.Arbitrary<BoardChange> = fc.oneof(
  fc.record({ id, add: fc.integer({ min: -5, max: 5 }) }),
  fc.record({ id, score }),
  fc.record({ id, gone: fc.constant(true as const) }),
)
const batches = fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 60 })

describe.each(modes)('ties %s', (ties) => {
  test('a board is its scores, sorted anew, after any changes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(id, score)),
        batches,
        fc.constantFrom(-2, 0, 1, undefined),
        (start, writes, least) => {
          const scores = new Map(start)
          const board = createBoard({ scores, ties, ...(least !== undefined && { least }) })
          for (const [index, changes] of writes.entries()) {
            expect(board.apply(index + 1, changes)).toBe(true)
            for (const one of changes) changed(scores, one)
          }
          const shown = new Map([...scores].filter(([, score]) => score >= (least ?? Number.NEGATIVE_INFINITY)))
          agrees(board, naive(shown, ties), [...scores.keys(), 'nobody'])
        },
      ),
    )
  })

  test('ranked gives the same rows', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(id, score)), (start) => {
        const scores = new Map(start)
        expect(ranked(scores, { ties })).toEqual(naive(scores, ties))
      }),
    )
  })
})
