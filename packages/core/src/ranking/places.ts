import { compareBytes } from '../ports/byte-order.ts'
import { Sums } from './sums.ts'

/** A member of a board, and the part of the list that it stands in. */
export interface Member {
  readonly id: string
  readonly score: number
  part: Part
}

/** A stretch of the list. Its scores lie side by side, so that a search of them reads neighbours. */
interface Part {
  index: number
  members: Member[]
  scores: number[]
}

/** How many members a part holds before it is split in two: measured, see docs/decisions/ranking.md. */
const MOST = 1024

/**
 * Members by score descending, then id in UTF-8 bytes, in parts: where one stands is where its part begins, plus its index there. A write moves one part; a
 * read searches the first scores of the parts, then one part.
 */
export class Places {
  readonly #parts: Part[] = []
  readonly #firsts: number[] = []
  readonly #starts = new Sums((index) => this.#parts[index]?.members.length ?? 0)
  readonly #distinct = new Sums((index) => {
    const scores = this.#parts[index]?.scores ?? []
    return newScores(scores, scores.length, this.#parts[index - 1]?.scores.at(-1))
  })
  #size = 0

  /** From members in order. */
  constructor(sorted: readonly (readonly [id: string, score: number])[]) {
    for (const [id, score] of sorted) {
      let part = this.#parts.at(-1)
      if (part === undefined || part.members.length >= MOST * 0.75) {
        this.#parts.push((part = { index: this.#parts.length, members: [], scores: [] }))
        this.#firsts.push(score)
      }
      part.members.push({ id, score, part })
      part.scores.push(score)
    }
    this.#size = sorted.length
  }

  /** How many members there are. */
  get size(): number {
    return this.#size
  }

  /** How many have a higher score. */
  better(score: number): number {
    return this.#count(score, false)
  }

  /** How many have this score or a higher one. */
  atLeast(score: number): number {
    return this.#count(score, true)
  }

  /** How many different scores are higher. */
  distinctBetter(score: number): number {
    const index = higher(this.#firsts, score, false) - 1
    const scores = this.#parts[index]?.scores
    if (!scores) return 0
    const before = this.#parts[index - 1]?.scores.at(-1)
    return this.#distinct.before(index) + newScores(scores, higher(scores, score, false), before)
  }

  /** At which place a member stands, from 0. */
  placeOf(member: Member): number {
    const { part, score } = member
    return this.#starts.before(part.index) + part.members.indexOf(member, higher(part.scores, score, false))
  }

  /** At which place a new member would stand, from 0. */
  placeFor(id: string, score: number): number {
    const part = this.#partBefore(id, score)
    if (!part) return 0
    return this.#starts.before(part.index) + first(part.members.length, (at) => follows(part.members[at], id, score))
  }

  /** The members from one place up to another. */
  slice(from: number, until: number): Member[] {
    const members: Member[] = []
    if (from >= until) return members
    let index = first(this.#parts.length, (at) => this.#starts.before(at + 1) > from)
    let skip = from - this.#starts.before(index)
    for (let part = this.#parts[index]; part && members.length < until - from; part = this.#parts[++index]) {
      members.push(...part.members.slice(skip, skip + until - from - members.length))
      skip = 0
    }
    return members
  }

  /** Puts a new member in its place. */
  insert(id: string, score: number): Member {
    const part = this.#partFor(id, score)
    const { members, scores } = part
    const at = first(members.length, (index) => follows(members[index], id, score))
    const member = { id, score, part }
    members.splice(at, 0, member)
    scores.splice(at, 0, score)
    this.#size++
    this.#changed(part)
    if (members.length > MOST) this.#split(part)
    return member
  }

  /** Takes a member out. */
  remove(member: Member): void {
    const { part, score } = member
    const at = part.members.indexOf(member, higher(part.scores, score, false))
    part.members.splice(at, 1)
    part.scores.splice(at, 1)
    this.#size--
    this.#changed(part)
    if (part.members.length === 0) this.#arrange(part.index, 1)
  }

  #count(score: number, orEqual: boolean): number {
    const index = higher(this.#firsts, score, orEqual) - 1
    const scores = this.#parts[index]?.scores
    return scores ? this.#starts.before(index) + higher(scores, score, orEqual) : 0
  }

  /** The last part that begins before where a new member belongs; the first one when none does. */
  #partBefore(id: string, score: number): Part | undefined {
    const after = first(this.#parts.length, (index) => follows(this.#parts[index]?.members[0], id, score))
    return this.#parts[Math.max(0, after - 1)]
  }

  #partFor(id: string, score: number): Part {
    const part = this.#partBefore(id, score)
    if (part) return part
    const only = { index: 0, members: [], scores: [] }
    this.#arrange(0, 0, only)
    return only
  }

  #split(part: Part): void {
    const half = part.members.length >>> 1
    const next: Part = { index: 0, members: part.members.splice(half), scores: part.scores.splice(half) }
    for (const member of next.members) member.part = next
    this.#arrange(part.index + 1, 0, next)
  }

  /** Replaces parts, and numbers those after them anew. */
  #arrange(from: number, removed: number, ...added: Part[]): void {
    this.#parts.splice(from, removed, ...added)
    this.#firsts.splice(from, removed, ...added.map(({ scores }) => scores[0] ?? 0))
    for (let index = from; index < this.#parts.length; index++) {
      const part = this.#parts[index]
      if (part) part.index = index
    }
  }

  #changed({ index, scores }: Part): void {
    this.#firsts[index] = scores[0] ?? 0
    this.#starts.changed(index)
    this.#distinct.changed(index)
  }
}

/** How many of scores in descending order are higher than one, or with `orEqual` not lower. */
function higher(scores: readonly number[], score: number, orEqual: boolean): number {
  let low = 0
  let high = scores.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const other = scores[middle] ?? Number.NaN
    if (other > score || (orEqual && other === score)) low = middle + 1
    else high = middle
  }
  return low
}

/** The first index at which `holds`, when it holds for all after that; `length` when for none. */
function first(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** Whether a member stands after a new one. */
function follows(member: Member | undefined, id: string, score: number): boolean {
  if (!member) return true
  return member.score < score || (member.score === score && compareBytes(member.id, id) > 0)
}

/** How many scores, up to an index, are not the one before them. */
function newScores(scores: readonly number[], until: number, before: number | undefined): number {
  let count = 0
  for (let index = 0; index < until; index++) if (scores[index] !== (index === 0 ? before : scores[index - 1])) count++
  return count
}
