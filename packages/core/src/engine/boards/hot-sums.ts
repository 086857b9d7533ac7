import type { Add, Store, TallyQuery } from '../../ports/store.ts'
import { ROSTER, rosterMeasures } from './roster.ts'

/** What a write that succeeded did to the tally. */
export interface Noted {
  /** Where the log stands after it. */
  position: number
  /** How many rows it has. */
  rows: number
  add: readonly Add[]
}

/** Sums of the tally, kept right while it grows. Sums of 0 are left out. */
export interface Sums {
  readonly totals: ReadonlyMap<string, number>
  /** The ids whose sum changed since it was read, in that order. */
  readonly changed: readonly string[]
}

interface Kept {
  query: TallyQuery
  totals: Map<string, number>
  changed: string[]
  /** What the log, or the roster, stood at. */
  at: number
}

/** After so many changes sums are read anew. */
const MOST_CHANGES = 100_000

const TRIES = 3

/**
 * Sums of the tally that were asked for, at hand: brought up to date by what this process writes, and read again when the log shows that another one wrote. A member's
 * id is that of {@link memberId}.
 */
export class HotSums {
  readonly #store: Store
  readonly #most: number
  readonly #kept = new Map<string, Kept>()

  /** Keeps at most so many. */
  constructor(store: Store, most: number) {
    this.#store = store
    this.#most = most
  }

  /** The sums as they are now. */
  async of(query: TallyQuery): Promise<Sums> {
    const { measure, from, until, by, person } = query
    const key = JSON.stringify([measure, from, until, by, person])
    const at = await this.#clock(measure)
    const known = this.#kept.get(key)
    const kept = known?.at === at && known.changed.length < MOST_CHANGES ? known : await this.#read(query, at)
    this.#kept.delete(key)
    this.#kept.set(key, kept)
    const oldest = this.#kept.keys().next()
    if (this.#kept.size > this.#most && !oldest.done) this.#kept.delete(oldest.value)
    return kept
  }

  /** Takes in what a write of this process did. */
  note({ position, rows, add }: Noted): void {
    const roster = add.some(({ measure }) => isRoster(measure))
    for (const kept of this.#kept.values()) {
      const next = isRoster(kept.query.measure) ? kept.at + (roster ? 1 : 0) : position
      // Who is not where the write began has missed another one, and is read again when asked for.
      if (!isRoster(kept.query.measure) && kept.at !== position - rows) continue
      kept.at = next
      for (const cell of add) if (isIn(kept.query, cell)) take(kept, cell)
    }
  }

  async #read(query: TallyQuery, begun: number): Promise<Kept> {
    let at = begun
    for (let tries = 0; ; tries++) {
      const sums = await this.#store.tally(query)
      const now = await this.#clock(query.measure)
      const totals = new Map<string, number>()
      for (const { id, team, total } of sums) totals.set(team === undefined ? id : memberId(id, team), total)
      // What somebody wrote meanwhile may be in the sums or not: then they are good for an answer, and not to go on from.
      if (now === at || tries === TRIES) return { query, totals, changed: [], at: now === at ? at : Number.NaN }
      at = now
    }
  }

  #clock(measure: string): Promise<number> {
    return isRoster(measure) ? this.#store.counter(ROSTER) : this.#store.position()
  }
}

/** Somebody as a member of a team. */
export function memberId(person: string, team: string): string {
  return `${person}\n${team}`
}

/** The person and the team of a member. */
export function memberOf(id: string): [person: string, team: string] {
  const end = id.indexOf('\n')
  return [id.slice(0, end), id.slice(end + 1)]
}

function isRoster(measure: string): boolean {
  return rosterMeasures.some((one) => one === measure)
}

function isIn({ measure, from, until, person }: TallyQuery, cell: Add): boolean {
  return (
    cell.measure === measure && cell.day >= from && cell.day < until && (person === undefined || person === cell.person)
  )
}

function take({ query: { by }, totals, changed }: Kept, { person, team, day, amount }: Add): void {
  const id = { person, team, day: String(day), member: memberId(person, team) }[by]
  const total = (totals.get(id) ?? 0) + amount
  if (total === 0) totals.delete(id)
  else totals.set(id, total)
  changed.push(id)
}
