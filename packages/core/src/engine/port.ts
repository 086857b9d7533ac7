import type { Activity } from '../activity/activity.ts'
import type { AdvocacyApi, Hint } from '../api/api.ts'
import type { Identity } from '../api/identity.ts'
import type { Measure } from '../measures/measure.ts'
import type { RuleSet } from '../points/rule.ts'
import type { Clock, NewId } from '../ports/clock.ts'
import type { Directory } from '../ports/directory.ts'
import type { PlatformAdapter } from '../ports/platform-adapter.ts'
import type { Store } from '../ports/store.ts'
import type { ProgramSeed } from '../program/program.ts'
import type { Standing } from '../ranking/standing.ts'
import type { Chance } from '../sharing/link-token.ts'
import type { Due } from './due.ts'

/** What an engine is made of: where the program is kept, and what it is first created from. */
export interface EngineOptions {
  store: Store
  /** Written once into an empty store; afterwards the stored versions are the truth. */
  program: ProgramSeed
  /** Where the host keeps names and faces; with it, the program stores no names but those that people choose themselves. */
  directory?: Directory
  /** What connects platforms, one for each: their posts are read, and made where it can and people say so. Nothing is asked of a platform without one. */
  platforms?: readonly PlatformAdapter[]
  /** The recorder's clock; the system's when left out. */
  clock?: Clock
  /** New opaque ids; random ones when left out. */
  newId?: NewId
  /** Random bytes, as many as asked, for the tokens of links; those of the platform's cryptography when left out. */
  chance?: Chance
}

/** What became of activities that were sent for recording. */
export interface Recorded {
  /** How many activities are new. */
  recorded: number
  /** How many were known already and were dropped. */
  repeated: number
  /** Where the log stands now. */
  position: number
}

/**
 * A running program: the log, the rules and what follows from them, over a store. What an engine offers here is for the host's own code, which
 * may do everything; callers get the api of {@link Engine.as}.
 */
export interface Engine {
  /** The program for one caller. Binds who asks before any input is read; null is a visitor who is not signed in. */
  as(identity: Identity | null): AdvocacyApi
  /**
   * Records activities: each once, whatever the order, repetition and batching. With `backfill`, an id, they may lie in closed periods and can be undone together.
   *
   * Throws `invalid-input` with every mistake of the batch, `activity-conflict` for a known id with other content, `share-conflict`, `unknown-share`,
   * `insufficient-points`, `points-overflow`; nothing of the batch is recorded then. Throws `busy` when other writers kept winning.
   */
  record(activities: readonly Activity[], options?: { backfill?: string }): Promise<Recorded>
  /**
   * Puts rules in force from an instant that is not past; now when left out. With `recompute` they hold from an instant that may be past, and what has been booked since is booked again,
   * in one write. Throws `invalid-input`, and `period-closed` for an instant before the first open day.
   */
  publishRules(
    rules: RuleSet,
    options?: { from?: string; recompute?: boolean },
  ): Promise<{ version: number; from: string }>
  /** Undoes a version of the rules with all that it booked, as if it had never been published. Throws `not-found`, and `period-closed` when it began before the first open day. */
  undoRules(version: number): Promise<void>
  /** Closes a period that has ended, such as `2026-W46`, and all before it. Throws `period-not-ended`, and `invalid-input` for a period that does not exist. */
  closePeriod(period: string): Promise<void>
  /**
   * Does what is due now, such as closing the period that the program's `closing` names, and tells when to come again. Any number of processes may call it, at any time: one of them
   * works, the others find nothing done. A worker or a cron job calls it.
   */
  runDue(): Promise<Due>
  /** Undoes a backfill as one: its activities count as never recorded. Throws `not-found` when nothing was recorded under this id. */
  undoBackfill(id: string): Promise<Recorded>
  /** The whole log, oldest first, as it was recorded: all that `score` needs to reproduce every standing. */
  log(): AsyncIterable<Activity>
  /**
   * The board of a period as it is, by points or another measure, for the host's own code: everybody, listed or not. What callers may see of it is `leaderboards.get` of their api.
   * Throws `invalid-input` for a period that does not exist.
   */
  standings(options?: { period?: string; by?: 'person' | 'team'; measure?: Measure }): Promise<Standing[]>
  /** The equality hash of the engine's own ledger, balances and boards by every measure (docs/reference/law.md, 10). */
  standingsHash(): Promise<string>
  /** Where the log stands. */
  position(): Promise<number>
  /** Calls `listener` after every write that may have moved a board, until the returned function is called. */
  watch(listener: (hint: Hint) => void): () => void
  /** Waits for writes under way, and closes the store. */
  close(): Promise<void>
}
