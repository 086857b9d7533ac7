import type { Sums } from './hot-sums.ts'

interface Made<T> {
  from: readonly unknown[]
  value: T
}

/** What was last made of what: made again only when that is another, or sums among it have changed. */
export class Latest<T> {
  readonly #most: number
  readonly #made = new Map<string, Made<T>>()

  /** Keeps at most so many. */
  constructor(most: number) {
    this.#most = most
  }

  /** What `make` makes of `from`, for what was asked. */
  of(asked: readonly unknown[], from: readonly (Sums | object)[], make: () => T): T {
    const key = JSON.stringify(asked)
    const stamps = from.flatMap((one): unknown[] => ('changed' in one ? [one, one.changed.length] : [one]))
    const known = this.#made.get(key)
    const made =
      known && stamps.every((one, index) => one === known.from[index]) ? known : { from: stamps, value: make() }
    this.#made.delete(key)
    this.#made.set(key, made)
    const oldest = this.#made.keys().next()
    if (this.#made.size > this.#most && !oldest.done) this.#made.delete(oldest.value)
    return made.value
  }
}
