import type { Entry } from '../points/entry.ts'
import type { Store } from '../ports/store.ts'
import type { Decisions } from '../program/decisions.ts'
import { type Account, openAccount, type Source, streamOf } from './account.ts'
import { entriesUnder } from './account-posting.ts'
import type { Collections } from './documents.ts'
import { type History, historyOf } from './history.ts'
import { type LogRow, readRow } from './log-row.ts'
import { byPoint, type Mark, type Point, type Slot, slots } from './marks.ts'
import { Overtaken } from './overtaken.ts'
import type { Snapshot } from './snapshot.ts'

/** People whose account is kept at hand. */
const AT_HAND = 20_000

/** The most activities that are kept at hand of the history of people who were late, and of one of them. */
const STEPS_AT_HAND = 200_000
const STEPS_OF_ONE = 4_000

/** The document of a slot of a person's snapshots. */
export function slotOf(person: string, slot: Slot): string {
  return `${slot}:${person}`
}

/** The accounts of a program's people: those at hand, and the others from the store. */
export class Accounts implements Source {
  private readonly store: Store
  private readonly documents: Collections
  private readonly accounts = new Map<string, Account>()
  private readonly histories = new Map<string, History>()
  private stepsAtHand = 0

  constructor(store: Store, documents: Collections) {
    this.store = store
    this.documents = documents
  }

  /** Whether an account at hand knows a share: then the share is this person's. */
  knows(share: string, person: string): boolean {
    return this.accounts.get(person)?.state.shares.has(share) ?? false
  }

  /** The account at hand, which a stale write will show to be outdated; undefined when it is not at hand. */
  known(person: string): Account | undefined {
    return this.accounts.get(person)
  }

  /** The account at hand, or else as the store has it. */
  async of(person: string, decisions: Decisions): Promise<Account> {
    const known = this.known(person)
    if (known) return known
    const version = await this.store.version(streamOf(person))
    const marks = version === 0 ? [] : await this.marks(person)
    const account = await openAccount(person, marks, this, decisions)
    // A snapshot and the rows after it are read one after the other, and belong together only when nobody wrote in between.
    if (account.version !== version) throw new Overtaken()
    return this.keep(account)
  }

  /** The account as the store has it now. */
  async current(person: string, decisions: Decisions): Promise<Account> {
    const known = this.accounts.get(person)
    if (known && (await this.isOutdated(known))) this.accounts.delete(person)
    return this.of(person, decisions)
  }

  /** Whether others have written to an account since it was read. */
  async isOutdated({ stream, version }: Account): Promise<boolean> {
    return version !== (await this.store.version(stream))
  }

  /** What a person's activities from a point on would book under other decisions. */
  async entriesUnder(person: string, from: Point, decisions: Decisions): Promise<Entry[]> {
    return entriesUnder(person, await this.marks(person), from, decisions, this)
  }

  /** Accounts run ahead of the store while a write is made: when that fails they are read again. */
  forget(people: Iterable<string>): void {
    for (const person of people) {
      this.accounts.delete(person)
      this.letGo(person)
    }
  }

  /** The rows of a person's stream after a version. */
  async rows(person: string, after = 0): Promise<LogRow[]> {
    return (await this.store.read(streamOf(person), after)).map(readRow)
  }

  async since(person: string, after: number, decisions: Decisions): Promise<History> {
    return historyOf(person, after, await this.rows(person, after), decisions)
  }

  /** What was written by others since is read with all that came before it: then so has this write to be made anew. */
  async history(person: string, after: number, until: number, decisions: Decisions): Promise<History> {
    const kept = this.historyAtHand(person, until)
    if (kept && kept.after <= after) return kept
    return this.since(person, after, decisions)
  }

  historyAtHand(person: string, until: number): History | undefined {
    const kept = this.histories.get(person)
    return kept?.until === until ? kept : undefined
  }

  keepHistory(person: string, history: History): void {
    this.letGo(person)
    if (history.steps.length > STEPS_OF_ONE) return
    this.histories.set(person, history)
    this.stepsAtHand += history.steps.length
    for (const oldest of this.histories.keys()) {
      if (this.stepsAtHand <= STEPS_AT_HAND || oldest === person) break
      this.letGo(oldest)
    }
  }

  async snapshot(person: string, { slot, document }: Mark): Promise<Snapshot> {
    const found = await this.documents.accounts.one(slotOf(person, slot))
    if (found?.version !== document) throw new Overtaken()
    return found.body
  }

  private letGo(person: string): void {
    this.stepsAtHand -= this.histories.get(person)?.steps.length ?? 0
    this.histories.delete(person)
  }

  private async marks(person: string): Promise<Mark[]> {
    const found = await this.documents.accounts.all(slots.map((slot) => slotOf(person, slot)))
    const marks = slots.flatMap((slot): Mark[] => {
      const kept = found.get(slotOf(person, slot))
      if (!kept) return []
      const { version, bookedAt, id } = kept.body
      return [{ slot, document: kept.version, version, bookedAt, id }]
    })
    return marks.sort(byPoint)
  }

  private keep(account: Account): Account {
    this.accounts.set(account.person, account)
    const oldest = this.accounts.keys().next()
    if (this.accounts.size > AT_HAND && !oldest.done) this.accounts.delete(oldest.value)
    return account
  }
}
