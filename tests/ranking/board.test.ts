import { type Board, type BoardChange, createBoard, type Ranked, ranked, type Ties } from '@advocacy-kit/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
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

  test('so it is with thousands of members, which fill many parts, and when most of them go', () => {
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
  }, 60_000)

  test('ranked gives the same rows', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(id, score)), (start) => {
        const scores = new Map(start)
        expect(ranked(scores, { ties })).toEqual(naive(scores, ties))
      }),
    )
  })
})

function agrees(board: Board, rows: readonly Ranked[], ids: readonly string[]): void {
  expect(board.total).toBe(rows.length)
  expect(board.range(1, rows.length)).toEqual(rows)
  expect(board.range(-3, 4)).toEqual(rows.slice(0, 4))
  expect(board.range(3, rows.length + 9)).toEqual(rows.slice(2))
  for (const page of [-1, 0, 1, 2, 3, 999]) {
    const from = (Math.max(1, page) - 1) * 7
    expect(board.page(page, 7)).toEqual({
      rows: rows.slice(from, from + 7),
      page: Math.max(1, page),
      pages: Math.ceil(rows.length / 7),
      total: rows.length,
    })
  }
  expect(board.between(1, 3)).toEqual(rows.filter(({ score }) => score >= 1 && score <= 3))
  for (const id of ids) memberAgrees(board, rows, id)
}

function memberAgrees(board: Board, rows: readonly Ranked[], id: string): void {
  const row = rows.find((one) => one.id === id) ?? null
  expect(board.row(id)).toEqual(row)
  expect(board.rankOf(id)).toBe(row?.rank ?? null)
  for (const size of [1, 4, 11]) {
    const window = board.around(id, size)
    if (row === null) {
      expect(window).toBeNull()
      continue
    }
    expect(window).toHaveLength(Math.min(size, rows.length))
    const from = (window?.[0]?.position ?? 0) - 1
    expect(window).toEqual(rows.slice(from, from + size))
    const above = row.position - 1 - from
    // In the middle, unless an end of the board is nearer.
    const middle = Math.floor((size - 1) / 2)
    expect(above === middle || (above < middle && from === 0) || (above > middle && from + size >= rows.length)).toBe(
      true,
    )
  }
  const percentile = board.percentile(id)
  if (row === null) expect(percentile).toBeNull()
  else {
    const lower = rows.filter(({ score }) => score < row.score).length
    const higher = rows.filter(({ score }) => score > row.score).length
    expect(percentile).toBeCloseTo((100 * (lower + rows.length - higher)) / (2 * rows.length), 9)
  }
}

/** Whole numbers below an end, that follow from a seed. */
function sequence(seed: number): (end: number) => number {
  let state = seed % 2147483647 || 1
  return (end) => Math.floor(((state = (state * 48271) % 2147483647) / 2147483647) * end)
}
