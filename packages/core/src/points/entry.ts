import type { Activity } from '../activity/activity.ts'
import type { Decisions } from '../program/decisions.ts'

/** Why an entry grants less than it asks, or nothing. */
export type Why = 'away' | 'repeated' | 'once' | 'limit' | 'withdrawn'

/** What an entry books: points earned, taken back, given by hand, spent, or ended. */
export type EntryKind = 'granted' | 'reversed' | 'awarded' | 'spent' | 'expired'

/**
 * A line of the ledger: what one rule (or an award, a spend or an end, then `rule` is null) made of one activity. `points` is what was booked, signed;
 * `asked` is what the rule asked before `why` cut it. `day` is the local day of booking, counted from 1970-01-01.
 */
export interface Entry {
  activity: string
  rule: string | null
  /** The version of the rules in force; 0 where there were none. */
  version: number
  person: string
  team?: string
  /** That of the activity, as it was when it happened. */
  campaign?: string
  day: number
  kind: EntryKind
  asked: number
  points: number
  why?: Why
  /** The activity was recorded after its period had closed, and is booked in the open one. */
  late?: true
  /** The entry mends what was booked before for its activity, because something came in late. */
  correction?: true
}

/** Entries of a whole log, in the order of the law, with each person's balance. Made by `score`; read by `rank` and `explain`. */
export interface Ledger {
  entries: readonly Entry[]
  /** Sum of all entries per person, spending included. Below zero it is a debt. */
  balances: ReadonlyMap<string, number>
  /** The activities behind the entries, by id. */
  activities: ReadonlyMap<string, Activity>
  /** What the program decided: its zone and the versions of its rules. */
  decisions: Decisions
}

/** What can still be spent of a balance: never less than 0. */
export function spendable(balance: number): number {
  return Math.max(0, balance)
}

/** Whether an entry counts on a board: everything but what is spent or ends. */
export function earns({ kind }: { kind: EntryKind | 'counted' }): boolean {
  return kind !== 'spent' && kind !== 'expired'
}
