import type { Board, Ranked } from '@advocacy-kit/core'
import { expect } from 'vitest'

/** Whether all that a board answers follows from its rows, also of these ids. */
export function agrees(board: Board, rows: readonly Ranked[], ids: readonly string[]): void {
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
