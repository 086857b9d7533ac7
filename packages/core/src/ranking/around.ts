import { windowAround } from './window.ts'

/**
 * The rows around a member: `size` of them with the member in the middle, shifted at both ends of the board so that the window is full whenever the board has that many
 * rows. It is cut by position, so ranks may repeat in it. Null for who is not on the board.
 *
 * Throws `invalid-input` for a size below 1.
 *
 * @example
 * ```ts
 * import { around, ranked } from '@advocacy-kit/core'
 *
 * const board = ranked([['ann', 7], ['ben', 9], ['cem', 7], ['dia', 2]])
 * around(board, 'dia', 3)?.map(({ id }) => id) // ['ann', 'cem', 'dia']
 * around(board, 'eve', 3) // null
 * ```
 */
export function around<Row extends { id: string }>(rows: readonly Row[], id: string, size: number): Row[] | null {
  const index = rows.findIndex((row) => row.id === id)
  if (index < 0) return null
  const { from, until } = windowAround(index, size, rows.length)
  return rows.slice(from, until)
}
