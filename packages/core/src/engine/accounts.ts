import type { Store } from '../ports/store.ts'
import type { Decisions } from '../program/decisions.ts'
import { type Account, type Mark, openAccount, type Source } from './account.ts'
import type { Collections } from './documents.ts'
import { readRow } from './log-row.ts'
import { Overtaken } from './overtaken.ts'

/** People whose account is kept at hand. */
const AT_HAND = 20_000

/** The two documents that hold a person's snapshots. */
const SLOTS = [0, 1] as const

/** The stream of a person's activities. */
export function streamOf(person: string): string {
  return `person:${person}`
}

/** The document of a slot of a person's snapshots. */
export function slotOf(person: string, slot: 0 | 1): string {
  return `${slot}:${person}`
}

/** The accounts of a program's people: those at hand, and the others from the store. */
export class Accounts {
  private readonly store: Store
  private readonly documents: Collections
  private readonly atHand = new Map<string, Account>()

  constructor(store: Store, documents: Collections) {
    this.store = store
    this.documents = documents
  }

  /** Whether an account at hand knows a share: then the share is this person's. */
  knows(share: string, person: string): boolean {
    return this.atHand.get(person)?.state.shares.has(share) ?? false
  }

  /** The account at hand, which a stale write will show to be outdated, or else as the store has it. */
  async of(person: string, decisions: Decisions): Promise<Account> {
    const known = this.atHand.get(person)
    if (known) return known
    const version = await this.store.version(streamOf(person))
    const account = await openAccount(person, await this.marks(person), this.source(person), decisions)
    // A snapshot and the rows after it are read one after the other, and belong together only when nobody wrote in between.
    if (account.version !== version) throw new Overtaken()
    return this.keep(account)
  }

  /** The account as the store has it now. */
  async current(person: string, decisions: Decisions): Promise<Account> {
    const known = this.atHand.get(person)
    if (known && (await this.isOutdated(known))) this.atHand.delete(person)
    return this.of(person, decisions)
  }

  /** Whether others have written to an account since it was read. */
  async isOutdated({ person, version }: Account): Promise<boolean> {
    return version !== (await this.store.version(streamOf(person)))
  }

  /** Accounts run ahead of the store while a write is made: when that fails they are read again. */
  forget(people: Iterable<string>): void {
    for (const person of people) this.atHand.delete(person)
  }

  /** Where an account is read from. */
  source(person: string): Source {
    return {
      rows: async (after) => (await this.store.read(streamOf(person), after)).map(readRow),
      snapshot: async ({ slot, document }) => {
        const found = await this.documents.accounts.one(slotOf(person, slot))
        if (found?.version !== document) throw new Overtaken()
        return found.body
      },
    }
  }

  private async marks(person: string): Promise<Mark[]> {
    const found = await this.documents.accounts.all(SLOTS.map((slot) => slotOf(person, slot)))
    const marks = SLOTS.flatMap((slot): Mark[] => {
      const kept = found.get(slotOf(person, slot))
      if (!kept) return []
      const { version, bookedAt, id } = kept.body
      return [{ slot, document: kept.version, version, bookedAt, id }]
    })
    return marks.sort((a, b) => a.version - b.version)
  }

  private keep(account: Account): Account {
    this.atHand.set(account.person, account)
    const oldest = this.atHand.keys().next()
    if (this.atHand.size > AT_HAND && !oldest.done) this.atHand.delete(oldest.value)
    return account
  }
}
