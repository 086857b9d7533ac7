import { isProgramActivity, type PersonalActivity } from '../activity/activity.ts'
import type { Entry } from '../points/entry.ts'
import { fold, noteWithdrawal } from '../points/fold.ts'
import type { Owner } from '../points/owners.ts'
import { byPlace, type Placed, place } from '../points/place.ts'
import { initialState, type PointsState, shareState } from '../points/state.ts'
import { compareBytes } from '../ports/byte-order.ts'
import type { Decisions } from '../program/decisions.ts'
import { differences } from './corrections.ts'
import { entriesOf, type LogRow } from './log-row.ts'
import { restore, type Snapshot, takeSnapshot } from './snapshot.ts'

/** A person's state is written down again after this many rows: what a cold start has to read, and a slightly late activity twice. */
const SNAPSHOT_EVERY = 64

/** A place in the order. */
interface Point {
  bookedAt: number
  id: string
}

/** Where a snapshot lies: in one of two documents that are written in turn. */
export interface Mark extends Point {
  slot: 0 | 1
  /** The version of the document that holds it. */
  document: number
  /** The version of the person's stream that it includes. */
  version: number
}

/** Where an account is read from: the person's rows after a version, and what was written down in a slot. */
export interface Source {
  rows(after: number): Promise<readonly LogRow[]>
  snapshot(mark: Mark): Promise<Snapshot>
}

/**
 * A person's points as the engine keeps them between activities: the state after everything so far, and where two earlier states lie to go back to when
 * an activity comes late.
 */
export interface Account {
  readonly person: string
  /** The version of the person's stream that the state includes. */
  version: number
  state: PointsState
  /** The last booking folded in; undefined at the beginning. */
  last: Point | undefined
  /** The older first; at most two. */
  marks: readonly Mark[]
}

/** A snapshot to write, or with null one to delete, over a version of its document. */
export interface Slot {
  slot: 0 | 1
  expected: number
  snapshot: Snapshot | null
}

/** What posting activities to an account made: their entries, corrections of what was booked before, and snapshots to write. */
export interface Posting {
  entries: ReadonlyMap<string, Entry[]>
  corrections: readonly Entry[]
  slots: readonly Slot[]
}

/** The account as its latest snapshot and the rows after it say. */
export async function openAccount(
  person: string,
  marks: readonly Mark[],
  source: Source,
  decisions: Decisions,
): Promise<Account> {
  const account: Account = { person, version: 0, state: initialState(person), last: undefined, marks }
  const since = await rewind(account, marks.at(-1), source)
  foldAll(account, placedOf(since, decisions), decisions)
  account.version = (marks.at(-1)?.version ?? 0) + since.length
  return account
}

/**
 * Takes new activities into account, whatever their place: in order they are folded on; otherwise the state goes back to before the earliest of them, and what
 * that changes for later activities becomes corrections. Changes the account.
 */
export async function post(
  account: Account,
  activities: readonly PersonalActivity[],
  decisions: Decisions,
  source: Source,
): Promise<Posting> {
  const arrived = activities.map((activity) => place(activity, decisions)).sort(byPlace)
  const target = earliestTouched(account, arrived)
  if (account.last === undefined || !isBefore(target, account.last)) {
    const entries = foldAll(account, arrived, decisions)
    account.version += activities.length
    return { entries, corrections: [], slots: isDue(account) ? writeDown(account, []) : [] }
  }
  const outdated = account.marks.filter((mark) => !isBefore(mark, target))
  const posting = await refold(account, arrived, target, decisions, source)
  account.version += activities.length
  return { ...posting, slots: outdated.length > 0 || isDue(account) ? writeDown(account, outdated) : [] }
}

/** Folds the whole stream again, as after an undone backfill, which takes a row of its own. Changes the account. */
export async function repost(account: Account, decisions: Decisions, source: Source): Promise<Posting> {
  const outdated = account.marks
  const posting = await refold(account, [], { bookedAt: Number.NEGATIVE_INFINITY, id: '' }, decisions, source)
  account.version += 1
  return { ...posting, slots: writeDown(account, outdated) }
}

async function refold(
  account: Account,
  arrived: readonly Placed[],
  target: Point,
  decisions: Decisions,
  source: Source,
): Promise<Omit<Posting, 'slots'>> {
  account.marks = account.marks.filter((mark) => isBefore(mark, target))
  const since = await rewind(account, account.marks.at(-1), source)
  const made = foldAll(account, [...placedOf(since, decisions), ...arrived].sort(byPlace), decisions)
  const entries = new Map(arrived.map(({ activity: { id } }) => [id, made.get(id) ?? []]))
  for (const id of entries.keys()) made.delete(id)
  const booked = since.flatMap((row) => entriesOf(row, account.person))
  return { entries, corrections: differences(booked, [...made.values()].flat()) }
}

/** Goes back to a snapshot, or to the beginning, and answers the rows since. */
async function rewind(account: Account, mark: Mark | undefined, source: Source): Promise<readonly LogRow[]> {
  account.state = mark ? restore(account.person, await source.snapshot(mark)) : initialState(account.person)
  account.last = mark
  return source.rows(mark?.version ?? 0)
}

function foldAll(account: Account, placed: readonly Placed[], decisions: Decisions): Map<string, Entry[]> {
  for (const one of placed) noteWithdrawal(ownerOf(account.state, one), one)
  const entries = new Map<string, Entry[]>()
  for (const one of placed) {
    const own: Entry[] = []
    fold(ownerOf(account.state, one), one, decisions, (entry) => own.push(entry))
    entries.set(one.activity.id, own)
  }
  const last = placed.at(-1)
  if (last) account.last = { bookedAt: last.bookedAt, id: last.activity.id }
  return entries
}

function ownerOf(state: PointsState, { activity: { share } }: Placed): Owner {
  return { state, share: share === undefined ? undefined : shareState(state, share) }
}

function placedOf(rows: readonly LogRow[], decisions: Decisions): Placed[] {
  const placed: Placed[] = []
  for (const { activity } of rows) {
    if (isProgramActivity(activity)) continue
    if (activity.backfill !== undefined && decisions.undone.has(activity.backfill)) continue
    placed.push(place(activity, decisions))
  }
  return placed.sort(byPlace)
}

/** A withdrawal unmakes what its share earned before: it touches the share's first activity. */
function earliestTouched({ state }: Account, arrived: readonly Placed[]): Point {
  let earliest = { bookedAt: Number.POSITIVE_INFINITY, id: '' }
  for (const { activity, bookedAt } of arrived) {
    const first = activity.type === 'share.withdrawn' ? state.shares.get(activity.share)?.firstAt : undefined
    const touched =
      first !== undefined && first < bookedAt ? { bookedAt: first, id: '' } : { bookedAt, id: activity.id }
    if (isBefore(touched, earliest)) earliest = touched
  }
  return earliest
}

function isBefore(a: Point, b: Point): boolean {
  return a.bookedAt < b.bookedAt || (a.bookedAt === b.bookedAt && compareBytes(a.id, b.id) < 0)
}

function isDue({ version, marks }: Account): boolean {
  return version - (marks.at(-1)?.version ?? 0) >= SNAPSHOT_EVERY
}

/**
 * Writes the state down in the slot whose snapshot is outdated, free, or older. A snapshot that an arrival came before is wrong from now on: what is not
 * written over is deleted, so that no start finds it.
 */
function writeDown(account: Account, outdated: readonly Mark[]): Slot[] {
  const { version, last } = account
  const [reused, ...removed] = [...outdated, ...(account.marks.length === 2 ? account.marks.slice(0, 1) : [])]
  const deleted = removed.map(({ slot, document }): Slot => ({ slot, expected: document, snapshot: null }))
  if (last === undefined)
    return reused ? [{ slot: reused.slot, expected: reused.document, snapshot: null }, ...deleted] : deleted
  const slot = reused?.slot ?? (account.marks[0]?.slot === 0 ? 1 : 0)
  const expected = reused?.document ?? 0
  const snapshot = takeSnapshot(account.state, { version, bookedAt: last.bookedAt, id: last.id })
  const kept = account.marks.filter((mark) => mark.slot !== slot)
  account.marks = [...kept, { slot, document: expected + 1, version, bookedAt: last.bookedAt, id: last.id }]
  return [{ slot, expected, snapshot }, ...deleted]
}
