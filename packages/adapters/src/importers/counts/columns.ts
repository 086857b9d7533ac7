import type { Issue } from '@advocacy-kit/core'
import { observedTime } from './observed-time.ts'

/** What of a file is read: the names of its columns. */
export interface CountsSource {
  /** The column that names the share: by its id, its link or the token of that, or the address of its post on a platform that nothing reads. `share` when left out. */
  readonly share?: string | undefined
  /** The column that says when the counts were observed: `observedAt` when left out. Or when those of the whole file were, such as `2026-11-18 09:00`. */
  readonly observedAt?: string | undefined
  /** The kind that each column of counts is of, by the column's name, such as `{ Reactions: 'like' }`. */
  readonly counts: Readonly<Record<string, string>>
  /** The zone of times without an offset, such as `Europe/Amsterdam`. */
  readonly timeZone: string
}

/** Where a file holds what, by the places of its columns. */
export interface CountsColumns {
  readonly share: number
  readonly observedAt: { readonly place: number } | { readonly at: number }
  readonly counts: readonly { readonly place: number; readonly column: string; readonly kind: string }[]
  readonly timeZone: string
}

/** Reads the first line of a file: where its columns are, or what is wrong with it. Throws `invalid-input` for a time of the whole file that is none. */
export function countsColumns(header: readonly string[], source: CountsSource): CountsColumns | Issue[] {
  const { share = 'share', observedAt = 'observedAt', counts, timeZone } = source
  const issues: Issue[] = []
  const placeOf = (column: string) => {
    const place = header.indexOf(column)
    const wrong = place < 0 ? `there is no column "${column}"` : `two columns are named "${column}"`
    if (place < 0 || header.lastIndexOf(column) !== place) issues.push({ pointer: '/1', detail: `Line 1: ${wrong}.` })
    return place
  }
  const columns = {
    share: placeOf(share),
    observedAt: /^\d{4}-/.test(observedAt)
      ? { at: observedTime(observedAt, timeZone) }
      : { place: placeOf(observedAt) },
    counts: Object.entries(counts).map(([column, kind]) => ({ place: placeOf(column), column, kind })),
    timeZone,
  }
  return issues.length > 0 ? issues : columns
}
