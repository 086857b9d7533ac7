import type { Append, Json, Store, Written } from '../../ports/store.ts'

/** What a case of the suite is given. */
export interface Given {
  /** A store, open on a fresh and empty place. */
  store: Store
  /** Opens the same place once more, as another process would; the first stays open. */
  again(): Promise<Store>
  /** Opens another fresh and empty place. */
  elsewhere(): Promise<Store>
}

/** Cases by name. The names are stable: adapters may list them. */
export type Cases = Readonly<Record<string, (given: Given) => Promise<void>>>

/** An append of rows with these keys, whose bodies name their keys. */
export function rows(stream: string, expected: number, ...keys: string[]): Append {
  return { stream, expected, entries: keys.map((key) => ({ key, body: { of: key } })) }
}

/** Writes rows in a write of their own. */
export function append(store: Store, stream: string, expected: number, ...keys: string[]): Promise<Written> {
  return store.transact({ append: [rows(stream, expected, ...keys)] })
}

/** Writes a document in a write of its own. */
export function put(store: Store, collection: string, id: string, expected: number, body: Json): Promise<Written> {
  return store.transact({ put: [{ collection, id, expected, body }] })
}

/** What became of writes that ran at once, counted: `{ ok: 1, stale: 7 }`. */
export function outcomes(written: readonly Written[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const each of written) {
    const outcome = each.ok ? 'ok' : each.reason
    counts[outcome] = (counts[outcome] ?? 0) + 1
  }
  return counts
}

export const stale = { ok: false, reason: 'stale' }

/** The numbers from 0 up to `count`. */
export const upTo = (count: number) => Array.from({ length: count }, (_, index) => index)
