import type { Activity, PersonalActivity } from '../activity/activity.ts'
import { AdvocacyError, isAdvocacyError } from '../error.ts'
import type { Entry } from '../points/entry.ts'
import { expiringAfter, type Lot, spendableOn } from '../points/lots.ts'
import type { PointsState } from '../points/state.ts'
import { isShare } from '../points/subject.ts'
import type { Clock } from '../ports/clock.ts'
import type { Append, Put, Store } from '../ports/store.ts'
import type { Decisions } from '../program/decisions.ts'
import type { Account } from './account.ts'
import { type Posting, post, postLate, repost } from './account-posting.ts'
import { Accounts } from './accounts.ts'
import { type Owned, selfContained } from './attributes.ts'
import type { Noted } from './boards/hot-sums.ts'
import { ROSTER, rosterCells } from './boards/roster.ts'
import { type Chronicle, type Chronicled, PROGRAM } from './chronicle.ts'
import type { Collections } from './documents.ts'
import { type LogRow, logRow, NOTHING } from './log-row.ts'
import type { Point } from './marks.ts'
import { newcomers } from './newcomers.ts'
import { Overtaken } from './overtaken.ts'
import { refuseFuture, refuseUndone } from './sent.ts'
import { serial } from './serial.ts'
import { EntryRecord } from './write-parts.ts'
import { type Content, Writing } from './writing.ts'

/** How often a write that others overtook is tried again. */
const TRIES = 20

/** The most lots of a person that are announced. */
const ANNOUNCED = 12

/** What one write records: activities, and documents that go with them. */
export interface Batch {
  activities: readonly PersonalActivity[]
  backfill?: string | undefined
  put?: readonly Put[]
}

/** What a write came to. */
export interface Outcome {
  recorded: number
  repeated: number
  position: number
  /** All that was booked, corrections too. */
  entries: readonly Entry[]
}

/** What is known of a share: the latest counts by kind, and how many people followed its link. */
export interface Known {
  counts: Record<string, number>
  clicks: number
}

/** What one write records of a person. */
interface Part {
  person: string
  activities: readonly Owned[]
  keys: ReadonlyMap<string, string>
  decisions: Decisions
}

/** Writes the log of a program: one write at a time, each whole or not at all. */
export class Recorder {
  private readonly store: Store
  private readonly documents: Collections
  private readonly chronicle: Chronicle
  private readonly clock: Clock
  private readonly written: (position: number) => void
  private readonly noted: (noted: Noted) => void
  private readonly accounts: Accounts
  /** Whether the last batch held repeats: then the next is looked up before it is tried. */
  private sawRepeats = false
  /** Runs one write after another. */
  readonly inTurn = serial()

  constructor(parts: {
    store: Store
    documents: Collections
    chronicle: Chronicle
    clock: Clock
    /** Hears of writes after which a board can read differently. */
    written: (position: number) => void
    /** Hears of every write. */
    noted: (noted: Noted) => void
  }) {
    this.store = parts.store
    this.documents = parts.documents
    this.chronicle = parts.chronicle
    this.clock = parts.clock
    this.written = parts.written
    this.noted = parts.noted
    this.accounts = new Accounts(parts.store, parts.documents)
  }

  /**
   * Records what `prepare` says, which may look at people's points. It is asked again, and reads its documents again, when others wrote in between.
   * Throws `busy` when they did so too often.
   */
  record(prepare: (pointsOf: (person: string) => Promise<PointsState>) => Promise<Batch>): Promise<Outcome> {
    return this.inTurn(() =>
      this.untilWritten(async (tries) => {
        const lookUp = tries > 0 || this.sawRepeats
        const outcome = await this.attempt(
          await prepare((person) => this.current(person, ({ state }) => state)),
          lookUp,
        ).catch((error: unknown) => {
          // What is refused may be a repeat of what was accepted long ago: that is found out first.
          if (lookUp || !isAdvocacyError(error)) throw error
          return undefined
        })
        if (outcome) this.sawRepeats = outcome.repeated > 0
        return outcome
      }),
    )
  }

  /** Tries a write until nobody overtakes it: `attempt` answers undefined when somebody did. */
  async untilWritten<T>(attempt: (tries: number) => Promise<T | undefined>): Promise<T> {
    for (let tries = 0; tries < TRIES; tries++) {
      const outcome = await attempt(tries).catch((error: unknown) => {
        if (error instanceof Overtaken) return undefined
        throw error
      })
      if (outcome !== undefined) return outcome
    }
    throw new AdvocacyError('busy', 'Other writers kept winning: try again in a moment.')
  }

  /** What a person has, spending included. */
  balanceOf(person: string): Promise<number> {
    return this.currently(person, ({ state }) => state.balance)
  }

  /** What a person has on the local day that it is, what of it can be spent, and the lots that end after it, soonest first. */
  pointsOf(person: string, day: number): Promise<{ balance: number; spendable: number; expiring: Lot[] }> {
    return this.currently(person, ({ state }) => ({
      balance: state.balance,
      spendable: Math.max(0, spendableOn(state, day)),
      expiring: expiringAfter(state, day, ANNOUNCED).map((lot) => ({ ...lot })),
    }))
  }

  /** What is known of a person's shares, by id. */
  sharesOf(person: string): Promise<ReadonlyMap<string, Known>> {
    return this.currently(person, ({ state }) => {
      const known = [...state.shares].filter(([id]) => isShare(id))
      return new Map(
        known.map(([id, { counts, measured = [] }]) => [
          id,
          {
            counts: Object.fromEntries(counts.map(({ kind, count }) => [kind, count])),
            clicks: measured.find(({ measure }) => measure === 'clicks')?.happened ?? 0,
          },
        ]),
      )
    })
  }

  /** The rows of a person's stream. */
  rows(person: string): Promise<readonly LogRow[]> {
    return this.accounts.rows(person)
  }

  /** What a person's activities from a point on would book under other decisions. Books nothing. */
  entriesUnder(person: string, from: Point, decisions: Decisions): Promise<Entry[]> {
    return this.inTurn(() => this.untilWritten(() => this.accounts.entriesUnder(person, from, decisions)))
  }

  private currently<T>(person: string, read: (account: Account) => T): Promise<T> {
    return this.inTurn(() => this.untilWritten(() => this.current(person, read)))
  }

  private async current<T>(person: string, read: (account: Account) => T): Promise<T> {
    return read(await this.accounts.current(person, (await this.begun()).decisions))
  }

  private async begun(): Promise<Chronicled> {
    const program = await this.chronicle.refresh()
    if (program === undefined) throw new TypeError('A program is begun before it is used.')
    return program
  }

  /**
   * Books again what these people have from a point on, under other decisions, in the same write as `alongside`; `activity` is the decision, and stands in their streams too. The
   * write is stale when anything was recorded since the log stood at `position`, where these people were found: there may be others by then.
   */
  async rebook(
    activity: Activity,
    people: readonly string[],
    { decisions, from }: { decisions: Decisions; from: Point },
    alongside: { position: number; append: Append; put: readonly Put[] },
  ): Promise<Outcome | undefined> {
    const writing = new Writing([alongside.append], alongside.put, alongside.position)
    return this.write(writing, people, { recorded: 1, repeated: 0 }, async (person) => {
      const account = await this.accounts.of(person, decisions)
      const { version } = account
      const posting = await repost(account, from, decisions, this.accounts)
      const body = logRow(activity, NOTHING, posting.corrections)
      writing.append(account, version, [new EntryRecord(`${activity.id}\n${person}`, body)], posting, this.documents)
    })
  }

  /** With `lookUp` repeats are sorted out beforehand; without, the store refuses them, and the next try does. */
  private async attempt({ activities, backfill, put = [] }: Batch, lookUp: boolean): Promise<Outcome | undefined> {
    const { decisions, version, heardAt } = await this.begun()
    if (backfill !== undefined) refuseUndone(backfill, decisions)
    const now = this.clock()
    const { fresh, keys } = await newcomers(activities, lookUp ? this.store : undefined, decisions)
    refuseFuture(fresh, activities, now)
    const recordedAt = new Date(Math.max(now, heardAt + 1)).toISOString()
    const stamp = backfill === undefined ? { recordedAt } : { recordedAt, backfill }
    const { owned, put: shares } = await selfContained(fresh, activities, stamp, this.documents, (share, person) =>
      this.accounts.knows(share, person),
    )
    const own = Map.groupBy(owned, ({ person }) => person)
    const writing = new Writing([{ stream: PROGRAM, expected: version, entries: [] }], [...shares, ...put])
    const counts = { recorded: fresh.length, repeated: activities.length - fresh.length }
    return this.write(writing, [...own.keys()], counts, (person) => {
      const part = { person, activities: own.get(person) ?? [], keys, decisions }
      return this.postAtHand(part, writing) ? undefined : this.postAnyhow(part, writing)
    })
  }

  /** Posts what nothing has to be read for, as is so for most; false, with nothing changed, for the rest. */
  private postAtHand(part: Part, writing: Writing): boolean {
    const { person, activities, decisions } = part
    const account = this.accounts.known(person)
    if (!account || activities.some(isSpending)) return false
    const { version } = account
    const posting = post(account, activities, decisions, this.accounts)
    if (posting) this.add(part, { account, version, posting }, writing)
    return posting !== undefined
  }

  private async postAnyhow(part: Part, writing: Writing): Promise<void> {
    const { person, activities, decisions } = part
    const account = await this.accounts.of(person, decisions)
    await this.refuseOverspending(account, activities, decisions.zone.dayOf(this.clock()))
    const { version } = account
    const posting =
      post(account, activities, decisions, this.accounts) ??
      (await postLate(account, activities, decisions, this.accounts))
    this.add(part, { account, version, posting }, writing)
  }

  private add(
    { activities, keys }: Part,
    { account, version, posting }: { account: Account; version: number; posting: Posting },
    writing: Writing,
  ): void {
    const entries = activities.map((activity, index) => {
      const corrections = index === 0 ? posting.corrections : NOTHING
      return new EntryRecord(
        keys.get(activity.id) ?? activity.id,
        logRow(activity, posting.made[index]?.made, corrections),
      )
    })
    writing.append(account, version, entries, posting, this.documents)
  }

  /** An account at hand that others have written to since knows too little to refuse by: it is read again. */
  private async refuseOverspending(account: Account, activities: readonly Owned[], today: number): Promise<void> {
    let left = spendableOn(account.state, today)
    for (const activity of activities) {
      if (!isSpending(activity)) continue
      if (activity.points > left) {
        if (await this.accounts.isOutdated(account)) throw new Overtaken()
        const message = `Activity ${activity.id} spends ${activity.points} points and ${account.person} has ${Math.max(0, left)}: spend at most that.`
        throw new AdvocacyError('insufficient-points', message)
      }
      left -= activity.points
    }
  }

  /** Whoever writes people down, the roster follows. */
  private async withRoster({ put, add, ...write }: Content): Promise<Content> {
    if (!put.some(({ collection }) => collection === 'people')) return { ...write, put, add }
    const { closings } = (await this.begun()).decisions
    const cells = await rosterCells(put, this.documents, closings.length)
    if (cells.length === 0) return { ...write, put, add }
    return { ...write, put, add: [...add, ...cells], reserve: [{ counter: ROSTER, amount: 1 }] }
  }

  /** Lets `add` put the part of each person into a write, most without waiting, and writes it; undefined when others wrote first. */
  private async write(
    writing: Writing,
    people: readonly string[],
    counts: { recorded: number; repeated: number },
    add: (person: string) => Promise<void> | undefined,
  ): Promise<Outcome | undefined> {
    let isWritten = false
    try {
      for (const person of people) {
        const waiting = add(person)
        if (waiting) await waiting
      }
      const content = await this.withRoster(writing.content())
      const written = await this.store.transact(content)
      if (!written.ok) return undefined
      isWritten = true
      const rows = content.append.reduce((sum, { entries }) => sum + entries.length, 0)
      this.noted({ position: written.position, rows, add: content.add })
      if (writing.movesBoards()) this.written(written.position)
      return { ...counts, position: written.position, entries: writing.entries }
    } finally {
      if (!isWritten) this.accounts.forget(people)
    }
  }
}

function isSpending(activity: PersonalActivity): activity is PersonalActivity & { type: 'points.spent' } {
  return activity.type === 'points.spent'
}
