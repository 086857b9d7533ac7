import { AdvocacyError } from '../error.ts'

/** Rows of a board: counted from 0, the last one excluded. */
export interface Window {
  from: number
  until: number
}

/** The rows of a page, counted from 1. A page of 0 or less is the first; past the end there are none. */
export function pageWindow(page: number, size: number, total: number): Window {
  const from = Math.min((Math.max(1, whole('page', page)) - 1) * atLeastOne(size), total)
  return { from, until: Math.min(from + size, total) }
}

/**
 * `size` rows with a given one in the middle; of an even size one more comes after it. At either end of the board the window is shifted rather than
 * shortened, so that it is always full when the board has that many rows.
 */
export function windowAround(index: number, size: number, total: number): Window {
  const above = Math.floor((atLeastOne(size) - 1) / 2)
  const from = Math.max(0, Math.min(index - above, total - size))
  return { from, until: Math.min(from + size, total) }
}

function atLeastOne(size: number): number {
  if (whole('size', size) >= 1) return size
  throw new AdvocacyError('invalid-input', `A window of ${size} rows shows nothing: ask for one row or more.`)
}

function whole(what: string, value: number): number {
  if (Number.isSafeInteger(value)) return value
  throw new AdvocacyError('invalid-input', `${value} is no ${what}: give a whole number.`)
}
