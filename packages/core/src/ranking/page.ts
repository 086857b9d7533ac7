import { pageWindow } from './window.ts'

/** A part of a board, with what there is in all. */
export interface Page<Row> {
  rows: Row[]
  /** Which page it is, from 1. */
  page: number
  /** How many pages there are. */
  pages: number
  /** How many rows there are on all of them. */
  total: number
}

/**
 * A page of rows, counted from 1. A page of 0 or less is page 1; a page past the end has no rows and still says the total. It cuts rows, not ranks.
 *
 * Throws `invalid-input` for a size below 1, or for no whole numbers.
 *
 * @example
 * ```ts
 * import { pageOf, ranked } from '@advocacy-kit/core'
 *
 * const board = ranked([['ann', 7], ['ben', 9], ['cem', 7]])
 * pageOf(board, 2, 2) // { rows: [{ rank: 2, position: 3, id: 'cem', score: 7 }], page: 2, pages: 2, total: 3 }
 * ```
 */
export function pageOf<Row>(rows: readonly Row[], page: number, size: number): Page<Row> {
  const { from, until } = pageWindow(page, size, rows.length)
  return pageWith(rows.slice(from, until), page, size, rows.length)
}

/** A page of given rows. */
export function pageWith<Row>(rows: Row[], page: number, size: number, total: number): Page<Row> {
  return { rows, page: Math.max(1, page), pages: Math.ceil(total / size), total }
}
