import type { Activity, PersonalActivity } from '../activity/activity.ts'
import { repeats } from '../activity/canonical.ts'
import { AdvocacyError, type Issue } from '../error.ts'
import { type Entry, earns } from '../points/entry.ts'
import { activityConflict } from '../points/score.ts'
import type { Clock } from '../ports/clock.ts'
import type { Add, Append, Put, Row, Store } from '../ports/store.ts'
import type { Decisions } from '../program/decisions.ts'
import { type Account, type Mark, openAccount, type Posting, post, repost, type Source } from './account.ts'
import { type Owned, selfContained } from './attributes.ts'
import { type Chronicle, PROGRAM } from './chronicle.ts'
import type { Collections } from './documents.ts'
import { type LogRow, logRow, readRow } from './log-row.ts'
import { serial } from './serial.ts'

/** The measure of the tally that boards of points add up. */
export const POINTS = 'points'

/** How far ahead of the recorder's clock an activity may claim to have happened, for clocks that differ: 5 minutes. */
const AHEAD = 5 * 60_000

/** How often a write that others overtook is tried again. */
const TRIES = 20

/** People whose account is kept at hand. */
const ACCOUNTS = 20_000

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

/** Writes the log of a program: one write at a time, each whole or not at all. */
export class Recorder {
  private readonly store: Store
  private readonly documents: Collections
  private readonly chronicle: Chronicle
  private readonly clock: Clock
  private readonly written: (position: number) => void
  private readonly accounts = new Map<string, Account>()
  /** Runs one write after another. */
  readonly inTurn = serial()

  constructor(parts: {
    store: Store
    documents: Collections
    chronicle: Chronicle
    clock: Clock
    written: (position: number) => void
  }) {
    this.store = parts.store
    this.documents = parts.documents
    this.chronicle = parts.chronicle
    this.clock = parts.clock
    this.written = parts.written
  }

  /**
   * Records what `prepare` says. It is asked again, and reads its documents again, when others wrote in between.
   * Throws `busy` when they did so too often.
   */
  record(prepare: () => Promise<Batch>): Promise<Outcome> {
    return this.inTurn(() => this.untilWritten(async () => this.attempt(await prepare())))
  }

  /** Tries a write until nobody overtakes it: `attempt` answers undefined when somebody did. */
  async untilWritten<T>(attempt: () => Promise<T | undefined>): Promise<T> {
    for (let tries = 0; tries < TRIES; tries++) {
      const outcome = await attempt().catch((error: unknown) => {
        if (error instanceof Overtaken) return undefined
        throw error
      })
      if (outcome !== undefined) return outcome
    }
    throw new AdvocacyError('busy', 'Other writers kept winning: try again in a moment.')
  }

  /** What a person has, spending included. */
  balanceOf(person: string): Promise<number> {
    return this.inTurn(() =>
      this.untilWritten(async () => {
        const program = await this.chronicle.refresh()
        if (program === undefined) return 0
        if (this.accounts.get(person)?.version !== (await this.store.version(streamOf(person))))
          this.accounts.delete(person)
        return (await this.account(person, program.decisions)).state.balance
      }),
    )
  }

  /** The rows of a person's stream. */
  async rows(person: string): Promise<readonly LogRow[]> {
    return this.source(person).rows(0)
  }

  /** The account at hand, which a stale write will show to be outdated, or else as the store has it. */
  private async account(person: string, decisions: Decisions): Promise<Account> {
    const known = this.accounts.get(person)
    if (known) return known
    const version = await this.store.version(streamOf(person))
    const account = await openAccount(person, await this.marks(person), this.source(person), decisions)
    // A snapshot and the rows after it are read one after the other, and belong together only when nobody wrote in between.
    if (account.version !== version) throw new Overtaken()
    return this.keep(account)
  }

  /** Makes an undone backfill of no account to these people, and books what that changes, in the same write as `alongside`. */
  async undo(
    activity: Activity,
    people: readonly string[],
    decisions: Decisions,
    alongside: { append: Append; put: readonly Put[] },
  ): Promise<Outcome | undefined> {
    const writing = new Writing([alongside.append], alongside.put)
    await this.orForget(people, async () => {
      for (const person of people) {
        const account = await this.account(person, decisions)
        const { version } = account
        const posting = await repost(account, decisions, this.source(person))
        writing.append(
          account,
          version,
          [{ key: `${activity.id}\n${person}`, row: logRow(activity, [], posting.corrections) }],
          posting,
          this.documents,
        )
      }
    })
    return this.write(writing, people, { recorded: 1, repeated: 0 })
  }

  private async attempt(batch: Batch): Promise<Outcome | undefined> {
    const program = await this.chronicle.refresh()
    if (program === undefined) throw new TypeError('A program is begun before anything is recorded in it.')
    const { fresh, keys, repeated } = await this.unknown(batch.activities, program.decisions)
    const now = this.clock()
    refuseFuture(fresh, batch.activities, now)
    const { owned, put } = await selfContained(
      fresh.map((activity) => (batch.backfill === undefined ? activity : { ...activity, backfill: batch.backfill })),
      this.documents,
      (share, person) => this.accounts.get(person)?.state.shares.has(share) ?? false,
    )
    const recordedAt = new Date(Math.max(now, program.heardAt + 1)).toISOString()
    const check: Append = { stream: PROGRAM, expected: program.version, entries: [] }
    const writing = new Writing([check], [...put, ...(batch.put ?? [])])
    const people = Map.groupBy(owned, ({ person }) => person)
    await this.orForget(people.keys(), async () => {
      for (const [person, activities] of people) {
        const stamped = activities.map((activity) => ({ ...activity, recordedAt }))
        await this.postTo(person, stamped, keys, program.decisions, writing)
      }
    })
    return this.write(writing, [...people.keys()], { recorded: fresh.length, repeated })
  }

  /** Accounts run ahead of the store while a write is made: when that fails they are read again. */
  private async orForget<T>(people: Iterable<string>, work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      for (const person of people) this.accounts.delete(person)
      throw error
    }
  }

  private async postTo(
    person: string,
    activities: readonly Owned[],
    keys: ReadonlyMap<string, string>,
    decisions: Decisions,
    writing: Writing,
  ): Promise<void> {
    const account = await this.account(person, decisions)
    await this.refuseOverspending(account, activities)
    const { version } = account
    const posting = await post(account, activities, decisions, this.source(person))
    const rows = activities.map((activity, index) => ({
      key: keys.get(activity.id) ?? activity.id,
      row: logRow(activity, posting.entries.get(activity.id) ?? [], index === 0 ? posting.corrections : []),
    }))
    writing.append(account, version, rows, posting, this.documents)
  }

  /** An account at hand that others have written to since knows too little to refuse by: it is read again. */
  private async refuseOverspending({ person, version, state }: Account, activities: readonly Owned[]): Promise<void> {
    let balance = state.balance
    for (const activity of activities) {
      if (activity.type !== 'points.spent') continue
      if (activity.points > balance) {
        if (version !== (await this.store.version(streamOf(person)))) throw new Overtaken()
        const message = `Activity ${activity.id} spends ${activity.points} points and ${person} has ${Math.max(0, balance)}: spend at most that.`
        throw new AdvocacyError('insufficient-points', message)
      }
      balance -= activity.points
    }
  }

  private async write(
    writing: Writing,
    people: readonly string[],
    counts: { recorded: number; repeated: number },
  ): Promise<Outcome | undefined> {
    const written = await this.orForget(people, () => this.store.transact(writing.content()))
    if (!written.ok) {
      for (const person of people) this.accounts.delete(person)
      return undefined
    }
    if (writing.movesBoards()) this.written(written.position)
    return { ...counts, position: written.position, entries: writing.entries }
  }

  /** Sorts out repeats and conflicts. An id whose backfill was undone is free again: its next row's key has one more line feed. */
  private async unknown(
    activities: readonly PersonalActivity[],
    decisions: Decisions,
  ): Promise<{ fresh: PersonalActivity[]; keys: Map<string, string>; repeated: number }> {
    const distinct = new Map<string, PersonalActivity>()
    for (const activity of activities) {
      const before = distinct.get(activity.id)
      if (before && !repeats(before, activity)) throw activityConflict(before, activity)
      distinct.set(activity.id, before ?? activity)
    }
    const keys = new Map([...distinct.keys()].map((id) => [id, id]))
    const recorded = new Map<string, Activity>()
    for (let asked = [...keys.values()]; asked.length > 0; ) {
      const again: string[] = []
      for (const { key, body } of (await this.store.find(asked)).map((row: Row) => ({
        key: row.key,
        body: readRow(row),
      }))) {
        const { activity } = body
        const isUndone = activity.backfill !== undefined && decisions.undone.has(activity.backfill)
        if (isUndone) again.push(`${key}\n`)
        else recorded.set(activity.id, activity)
        if (isUndone) keys.set(activity.id, `${key}\n`)
      }
      asked = again
    }
    const fresh: PersonalActivity[] = []
    for (const [id, activity] of distinct) {
      const before = recorded.get(id)
      if (before === undefined) fresh.push(activity)
      else if (!repeats(before, activity)) throw activityConflict(before, activity)
    }
    return { fresh, keys, repeated: activities.length - fresh.length }
  }

  private source(person: string): Source {
    return {
      rows: async (after) => (await this.store.read(streamOf(person), after)).map(readRow),
      snapshot: async ({ slot, document }) => {
        const found = await this.documents.points.one(slotOf(person, slot))
        if (found?.version !== document) throw new Overtaken()
        return found.body
      },
    }
  }

  private async marks(person: string): Promise<Mark[]> {
    const found = await this.documents.points.all(SLOTS.map((slot) => slotOf(person, slot)))
    const marks = SLOTS.flatMap((slot): Mark[] => {
      const kept = found.get(slotOf(person, slot))
      return kept
        ? [{ slot, document: kept.version, version: kept.body.version, bookedAt: kept.body.bookedAt, id: kept.body.id }]
        : []
    })
    return marks.sort((a, b) => a.version - b.version)
  }

  private keep(account: Account): Account {
    this.accounts.delete(account.person)
    this.accounts.set(account.person, account)
    if (this.accounts.size > ACCOUNTS) {
      for (const oldest of this.accounts.keys()) {
        this.accounts.delete(oldest)
        break
      }
    }
    return account
  }
}

/** The stream of a person's activities. */
export function streamOf(person: string): string {
  return `person:${person}`
}

/** Others wrote while something was read: read it again. */
class Overtaken extends Error {}

const SHOWN_ON_BOARDS = new Set(['people', 'teams', 'program'])

/** The two documents that hold a person's snapshots. */
const SLOTS = [0, 1] as const

function slotOf(person: string, slot: 0 | 1): string {
  return `${slot}:${person}`
}

/** A write as it grows, person by person. */
class Writing {
  readonly entries: Entry[] = []
  private readonly appends: Append[]
  private readonly puts: Put[]

  constructor(appends: readonly Append[], puts: readonly Put[]) {
    this.appends = [...appends]
    this.puts = [...puts]
  }

  append(
    account: Account,
    version: number,
    rows: readonly { key: string; row: LogRow }[],
    { entries, corrections, slots }: Posting,
    documents: Collections,
  ): void {
    this.appends.push({
      stream: streamOf(account.person),
      expected: version,
      entries: rows.map(({ key, row }) => ({ key, body: row })),
    })
    for (const own of entries.values()) this.entries.push(...own)
    this.entries.push(...corrections)
    for (const { slot, expected, snapshot } of slots) {
      this.puts.push(documents.points.put(slotOf(account.person, slot), { version: expected }, snapshot))
    }
  }

  /** Whether a board can read differently after it: points were booked, or people, teams or settings changed. */
  movesBoards(): boolean {
    return (
      this.entries.some(({ points }) => points !== 0) ||
      this.puts.some(({ collection }) => SHOWN_ON_BOARDS.has(collection))
    )
  }

  content(): { append: Append[]; put: Put[]; add: Add[] } {
    return { append: this.appends, put: this.puts, add: tallied(this.entries) }
  }
}

function tallied(entries: readonly Entry[]): Add[] {
  const cells = new Map<string, Add>()
  for (const entry of entries) {
    if (entry.points === 0 || !earns(entry)) continue
    const { day, person, team = '', points } = entry
    const key = `${day}\n${person}\n${team}`
    const cell = cells.get(key)
    if (cell) cell.amount += points
    else cells.set(key, { measure: POINTS, day, person, team, amount: points })
  }
  return [...cells.values()].filter(({ amount }) => amount !== 0)
}

function refuseFuture(fresh: readonly PersonalActivity[], sent: readonly PersonalActivity[], now: number): void {
  const issues: Issue[] = fresh
    .filter(({ occurredAt }) => Date.parse(occurredAt) > now + AHEAD)
    .map((activity) => ({
      pointer: `/activities/${sent.indexOf(activity)}/occurredAt`,
      detail: `${activity.occurredAt} lies more than five minutes ahead of the recorder's clock: send what has happened.`,
    }))
  const [first] = issues
  if (first) throw new AdvocacyError('invalid-input', first.detail, { issues })
}
