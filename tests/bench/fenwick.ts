import { compareBytes, type Ranked } from '@advocacy-kit/core'

/**
 * What a board in memory is measured against: Fenwick trees over all members in order and over all scores, reached by member id. It is made for the members that it has, so their order never
 * changes; that a board cannot do without, and what it costs is what the benchmark shows.
 */
export class Fenwick {
  readonly #slots = new Map<string, number>()
  readonly #ids: string[] = []
  readonly #scores: number[] = []
  /** Of each slot, which of the different scores it has. */
  readonly #levels: Int32Array
  readonly #bySlot: Int32Array
  readonly #byLevel: Int32Array

  constructor(members: readonly (readonly [id: string, score: number])[]) {
    const sorted = members.toSorted(([idA, a], [idB, b]) => b - a || compareBytes(idA, idB))
    this.#levels = new Int32Array(sorted.length)
    for (const [slot, [id, score]] of sorted.entries()) {
      this.#slots.set(id, slot)
      this.#ids.push(id)
      this.#scores.push(score)
      const before = this.#levels[slot - 1] ?? -1
      this.#levels[slot] = slot > 0 && this.#scores[slot - 1] === score ? before : before + 1
    }
    this.#bySlot = new Int32Array(sorted.length + 1)
    this.#byLevel = new Int32Array((this.#levels.at(-1) ?? -1) + 2)
    for (const [slot, level] of this.#levels.entries()) {
      add(this.#bySlot, slot)
      add(this.#byLevel, level)
    }
  }

  /** One more than how many have a higher score. */
  rankOf(id: string): number | null {
    const slot = this.#slots.get(id)
    return slot === undefined ? null : 1 + before(this.#byLevel, this.#levels[slot] ?? 0)
  }

  /** The rows around a member, shifted at both ends. */
  around(id: string, size: number): Ranked[] | null {
    const slot = this.#slots.get(id)
    if (slot === undefined) return null
    const place = before(this.#bySlot, slot)
    const from = Math.max(0, Math.min(place - Math.floor((size - 1) / 2), this.#ids.length - size))
    const rows: Ranked[] = []
    const start = at(this.#bySlot, from)
    for (let next = start; next < start + size && next < this.#ids.length; next++) {
      const score = this.#scores[next] ?? 0
      const above = rows.at(-1)
      const rank = above?.score === score ? above.rank : 1 + before(this.#byLevel, this.#levels[next] ?? 0)
      rows.push({ rank, position: from + rows.length + 1, id: this.#ids[next] ?? '', score })
    }
    return rows
  }
}

function add(tree: Int32Array, index: number): void {
  for (let at = index + 1; at < tree.length; at += at & -at) tree[at] = (tree[at] ?? 0) + 1
}

/** The sum of all before an index. */
function before(tree: Int32Array, index: number): number {
  let sum = 0
  for (let at = index; at > 0; at -= at & -at) sum += tree[at] ?? 0
  return sum
}

/** The slot before which there are so many. */
function at(tree: Int32Array, count: number): number {
  let slot = 0
  let left = count
  for (let step = 2 ** Math.floor(Math.log2(tree.length)); step > 0; step >>>= 1) {
    const next = slot + step
    if (next < tree.length && (tree[next] ?? 0) <= left) {
      slot = next
      left -= tree[next] ?? 0
    }
  }
  return slot
}
