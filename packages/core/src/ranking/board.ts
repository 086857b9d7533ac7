import { AdvocacyError } from '../error.ts'
import { type Page, pageWith } from './page.ts'
import { percentileRank } from './percentile.ts'
import { type Member, Places } from './places.ts'
import { finite, type Ranked, sortMembers } from './ranked.ts'
import type { Ties } from './ties.ts'
import { pageWindow, windowAround } from './window.ts'

/** What happens to a member of a board: points are added, the score is set, or the member is gone. */
export type BoardChange = { id: string; add: number } | { id: string; score: number } | { id: string; gone: true }

/** What a board begins with. */
export interface BoardOptions {
  scores?: Iterable<readonly [id: string, score: number]>
  /** Up to which position of the log these scores are. */
  position?: number
  /** `competition` when left out. */
  ties?: Ties
  /** The lowest score that has a row; members below it are kept and may come back. With 1, who earned nothing or owes has no row. Every score when left out. */
  least?: number
}

/**
 * A board kept in memory that stays in order while scores change: for live boards of many members. It can be thrown away and made again from the log at any time.
 */
export interface Board {
  /** Up to which position of the log it is current. */
  readonly position: number
  /** How many members have a row. */
  readonly total: number
  /**
   * All that the log's position changes on this board, at once. Answers false, and changes nothing, when the board has that position already: so what arrives twice or too late does no harm.
   *
   * Throws `points-overflow` for a sum beyond 2^53, `invalid-input` for a score that is no finite number; nothing is changed then.
   */
  apply(position: number, changes: Iterable<BoardChange>): boolean
  /** The rank of a member; null for who has no row. */
  rankOf(id: string): number | null
  /** The row of a member, or null. */
  row(id: string): Ranked | null
  /** The row that who has none would take with a score, and its percentile rank; of a member with that score, their own. Throws `invalid-input` for a score that is no finite number. */
  wouldBe(id: string, score: number): Ranked & { percentile: number }
  /** A page of rows, counted from 1; 0 or less is page 1, past the end is empty. Throws `invalid-input` for a size below 1. */
  page(page: number, size: number): Page<Ranked>
  /** `size` rows with a member in the middle, shifted at both ends; null for who has no row. Throws `invalid-input` for a size below 1. */
  around(id: string, size: number): Ranked[] | null
  /** `size` rows around the place that a score would take: for who is not on the board. Throws `invalid-input` for a size below 1. */
  aroundScore(score: number, size: number): Ranked[]
  /** The rows from one position to another, both included; what lies outside of the board is left out. */
  range(from: number, to: number): Ranked[]
  /** The rows with a score from `lowest` to `highest`, both included. */
  between(lowest: number, highest: number): Ranked[]
  /** The percentile rank of a member among those with a row, from 0 to 100, by the formula of {@link percentileOf}; null for who has none. */
  percentile(id: string): number | null
}

/**
 * A board in memory.
 *
 * Throws `invalid-input` for a score that is no finite number.
 *
 * @example
 * ```ts
 * import { createBoard } from '@advocacy-kit/core'
 *
 * const board = createBoard({ scores: [['ann', 7], ['ben', 9]], position: 40 })
 * board.apply(41, [{ id: 'ann', add: 3 }]) // true
 * board.apply(41, [{ id: 'ann', add: 3 }]) // false: it has that already
 * board.rankOf('ann') // 1
 * ```
 */
export function createBoard(options: BoardOptions = {}): Board {
  return new OrderedBoard(options)
}

class OrderedBoard implements Board {
  #found: Map<string, Member> | undefined
  readonly #places: Places
  readonly #ties: Ties
  readonly #least: number
  #position: number

  constructor({ scores = [], position = 0, ties = 'competition', least = Number.NEGATIVE_INFINITY }: BoardOptions) {
    const members = [...scores]
    for (const [id, score] of members) finite(id, score)
    sortMembers(members)
    this.#places = new Places(members)
    this.#position = position
    this.#ties = ties
    this.#least = least
  }

  get position(): number {
    return this.#position
  }

  get total(): number {
    return this.#places.atLeast(this.#least)
  }

  apply(position: number, changes: Iterable<BoardChange>): boolean {
    if (position <= this.#position) return false
    const scores = new Map<string, number | null>()
    for (const change of changes) scores.set(change.id, this.#changed(change, scores.get(change.id)))
    for (const [id, score] of scores) this.#move(id, score)
    this.#position = position
    return true
  }

  rankOf(id: string): number | null {
    const member = this.#member(id)
    if (!member) return null
    return this.#ties === 'ordinal' ? this.#places.placeOf(member) + 1 : this.#sharedRank(member.score)
  }

  row(id: string): Ranked | null {
    const member = this.#member(id)
    if (!member) return null
    const place = this.#places.placeOf(member)
    return this.#rows(place, place + 1)[0] ?? null
  }

  wouldBe(id: string, score: number): Ranked & { percentile: number } {
    finite(id, score)
    const place = this.#places.placeFor(id, score)
    // A member stands right before where it would be put once more.
    const more = this.#places.slice(Math.max(0, place - 1), place)[0]?.id === id ? 0 : 1
    const position = place + more
    const shared = this.#sharedRank(score) + (this.#ties === 'modified' ? more : 0)
    const upTo = this.#places.atLeast(score)
    const total = this.total + more
    const percentile = percentileRank(this.total - upTo, upTo - this.#places.better(score) + more, total)
    return { rank: this.#ties === 'ordinal' ? position : shared, position, id, score, percentile }
  }

  page(page: number, size: number): Page<Ranked> {
    const { total } = this
    const { from, until } = pageWindow(page, size, total)
    return pageWith(this.#rows(from, until), page, size, total)
  }

  around(id: string, size: number): Ranked[] | null {
    const member = this.#member(id)
    return member ? this.#around(this.#places.placeOf(member), size) : null
  }

  aroundScore(score: number, size: number): Ranked[] {
    return this.#around(this.#places.better(score), size)
  }

  range(from: number, to: number): Ranked[] {
    return this.#rows(Math.max(0, from - 1), Math.min(to, this.total))
  }

  between(lowest: number, highest: number): Ranked[] {
    return this.#rows(this.#places.better(highest), this.#places.atLeast(Math.max(lowest, this.#least)))
  }

  percentile(id: string): number | null {
    const member = this.#member(id)
    if (!member) return null
    const { total } = this
    const upTo = this.#places.atLeast(member.score)
    return percentileRank(total - upTo, upTo - this.#places.better(member.score), total)
  }

  /** All members by id, from when the first is asked for: many a board is only read in order. */
  get #members(): Map<string, Member> {
    this.#found ??= new Map(this.#places.slice(0, this.#places.size).map((member) => [member.id, member]))
    return this.#found
  }

  #member(id: string): Member | undefined {
    const member = this.#members.get(id)
    return member && member.score >= this.#least ? member : undefined
  }

  #around(place: number, size: number): Ranked[] {
    const { from, until } = windowAround(place, size, this.total)
    return this.#rows(from, until)
  }

  #rows(from: number, until: number): Ranked[] {
    const rows: Ranked[] = []
    let above: Ranked | undefined
    for (const { id, score } of this.#places.slice(from, until)) {
      const position = from + rows.length + 1
      rows.push((above = { rank: this.#rankBelow(above, score, position), position, id, score }))
    }
    return rows
  }

  #rankBelow(above: Ranked | undefined, score: number, position: number): number {
    if (this.#ties === 'ordinal') return position
    if (above?.score === score) return above.rank
    return above && this.#ties === 'competition' ? position : this.#sharedRank(score)
  }

  #sharedRank(score: number): number {
    if (this.#ties === 'modified') return this.#places.atLeast(score)
    return 1 + (this.#ties === 'dense' ? this.#places.distinctBetter(score) : this.#places.better(score))
  }

  #changed(change: BoardChange, pending: number | null | undefined): number | null {
    if ('gone' in change) return null
    const { id } = change
    if ('score' in change) {
      finite(id, change.score)
      return change.score
    }
    finite(id, change.add)
    const before = pending === undefined ? this.#members.get(id)?.score : pending
    const score = (before ?? 0) + change.add
    if (Math.abs(score) <= Number.MAX_SAFE_INTEGER) return score
    throw new AdvocacyError('points-overflow', `The score of ${id} leaves the range of exact whole numbers (2^53).`)
  }

  #move(id: string, score: number | null): void {
    const member = this.#members.get(id)
    if (member?.score === score) return
    if (member) this.#places.remove(member)
    if (score === null) this.#members.delete(id)
    else this.#members.set(id, this.#places.insert(id, score))
  }
}
