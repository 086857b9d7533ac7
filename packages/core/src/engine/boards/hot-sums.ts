import type { Add, Store, TallyQuery, TallySum } from '../../ports/store.ts'
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
  /** The same, as a list; in order of id when nothing changed since it was read. */
  list(): (readonly [id: string, total: number])[]
  /** The ids whose sum changed since it was read, in that order. */
  readonly changed: readonly string[]
}

/** Where the log and the roster stand; 0 for the one that the sums do not follow. */
interface Stand {
  log: number
  roster: number
}

/** Sums as they were read, found by id from when that is first asked: most boards are asked for in order. */
class Kept implements Sums {
  readonly query: TallyQuery
  readonly changed: string[] = []
  at: Stand
  /** People of whom it is not known whether they are among those whose sums these are. */
  readonly unsure = new Set<string>()
  #read: readonly TallySum[]
  #totals: Map<string, number> | undefined

  constructor(query: TallyQuery, read: readonly TallySum[], at: Stand) {
    this.query = query
    this.#read = read
    this.at = at
  }

  get totals(): Map<string, number> {
    this.#totals ??= new Map(this.list())
    this.#read = []
    return this.#totals
  }

  list(): (readonly [id: string, total: number])[] {
    if (this.#totals) return [...this.#totals]
    return this.#read.map(({ id, team, total }) => [team === undefined ? id : memberId(id, team), total])
  }
}

/** After so many changes sums are read anew. */
const MOST_CHANGES = 100_000

const TRIES = 3

/** What was written while it was read is in the sums or not: then they are good for an answer, and not to go on from. */
const NEVER: Stand = { log: Number.NaN, roster: Number.NaN }

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
    const { measure, from, until, by, person, among } = query
    const key = JSON.stringify([measure, from, until, by, person, among])
    const kept = (await this.#known(this.#kept.get(key))) ?? (await this.#read(query))
    this.#kept.delete(key)
    this.#kept.set(key, kept)
    const oldest = this.#kept.keys().next()
    if (this.#kept.size > this.#most && !oldest.done) this.#kept.delete(oldest.value)
    return kept
  }

  /** Takes in what a write of this process did. */
  note({ position, rows, add }: Noted): void {
    const roster = add.some(({ measure }) => isRoster(measure)) ? 1 : 0
    for (const kept of this.#kept.values()) {
      const { log } = follows(kept.query)
      // Who is not where the write began has missed another one, and is read again when asked for.
      if (log && kept.at.log !== position - rows) continue
      kept.at = { log: log ? position : 0, roster: follows(kept.query).roster ? kept.at.roster + roster : 0 }
      for (const cell of add) take(kept, cell)
    }
  }

  /** What is at hand, when it is as the store is. */
  async #known(kept: Kept | undefined): Promise<Kept | undefined> {
    if (!kept || kept.changed.length >= MOST_CHANGES) return undefined
    for (let tries = 0; tries < TRIES; tries++) {
      if (!same(kept.at, await this.#stand(kept.query))) return undefined
      if (kept.unsure.size === 0) return kept
      await this.#makeSure(kept)
    }
    return undefined
  }

  async #makeSure(kept: Kept): Promise<void> {
    const { at } = kept
    for (const person of [...kept.unsure]) {
      const [sum] = await this.#store.tally({ ...kept.query, person })
      // A write that was noted meanwhile may be in this sum or not.
      if (kept.at !== at) return
      kept.unsure.delete(person)
      set(kept, person, sum?.total ?? 0)
    }
  }

  async #read(query: TallyQuery): Promise<Kept> {
    let at = await this.#stand(query)
    for (let tries = 0; ; tries++) {
      const read = await this.#store.tally(query)
      const now = await this.#stand(query)
      if (same(now, at)) return new Kept(query, read, at)
      if (tries === TRIES) return new Kept(query, read, NEVER)
      at = now
    }
  }

  async #stand(query: TallyQuery): Promise<Stand> {
    const { log, roster } = follows(query)
    return { log: log ? await this.#store.position() : 0, roster: roster ? await this.#store.counter(ROSTER) : 0 }
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

function follows({ measure, among }: TallyQuery): { log: boolean; roster: boolean } {
  return { log: !isRoster(measure), roster: isRoster(measure) || among !== undefined }
}

function same(one: Stand, other: Stand): boolean {
  return one.log === other.log && one.roster === other.roster
}

function take(kept: Kept, cell: Add): void {
  const { measure, from, until, by, person: only, among } = kept.query
  const { person, team, day, amount } = cell
  if (among && cell.measure === among.measure && day < among.until) kept.unsure.add(person)
  if (cell.measure !== measure || day < from || day >= until || (only !== undefined && only !== person)) return
  const id = { person, team, day: String(day), member: memberId(person, team) }[by]
  const total = kept.totals.get(id)
  if (among && total === undefined) kept.unsure.add(person)
  else set(kept, id, (total ?? 0) + amount)
}

function set({ totals, changed }: Kept, id: string, total: number): void {
  if (total === 0) totals.delete(id)
  else totals.set(id, total)
  changed.push(id)
}
