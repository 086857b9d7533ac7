import { isProgramActivity, type PersonalActivity } from '../activity/activity.ts'
import type { Count } from '../measures/count.ts'
import type { Entry } from '../points/entry.ts'
import { fold, noteWithdrawal } from '../points/fold.ts'
import type { Owner } from '../points/owners.ts'
import { byPlace, type Placed, place } from '../points/place.ts'
import { initialState, NEVER, type PointsState, shareState } from '../points/state.ts'
import { isWithdrawal, subjectOf } from '../points/subject.ts'
import type { Decisions } from '../program/decisions.ts'
import { bookedBefore, corrected } from './corrections.ts'
import { type LogRow, type Made, NOTHING } from './log-row.ts'
import { byPoint, dueSlot, isBefore, isDue, type Mark, type Point, type Slot, SNAPSHOT_EVERY } from './marks.ts'
import { restore, type Snapshot, takeSnapshot } from './snapshot.ts'

/** Where an account is read from. */
export interface Source {
  /** The person's rows after a version. */
  rows(after: number): Promise<readonly LogRow[]>
  /** Those up to another version, at hand for the next time: somebody who is late once is often late again. */
  history(after: number, until: number): Promise<readonly LogRow[]>
  /** What is known to be booked for activities of that history, corrections included; whoever folds them again brings it up to date. */
  known(): Map<string, Made>
  /** What was written down at a mark. */
  snapshot(mark: Mark): Promise<Snapshot>
}

/**
 * A person's points as the engine keeps them between activities: the state after everything so far, and where earlier states lie to go back to when
 * an activity comes late.
 */
export interface Account {
  readonly person: string
  /** The version of the person's stream that the state includes. */
  version: number
  state: PointsState
  /** The last booking folded in; undefined at the beginning. */
  last: Point | undefined
  /** In order. */
  marks: readonly Mark[]
  /** The days on which lots of it end, as they are written down for who ends them. */
  ends: ReadonlySet<number>
}

/** A snapshot to write, or with null one to delete, over a version of its document. */
export interface Draft {
  slot: Slot
  expected: number
  snapshot: Snapshot | null
}

/** What posting activities to an account made: by activity, corrections of what was made before, and snapshots to write. */
export interface Posting {
  made: ReadonlyMap<string, Made>
  corrections: Made
  drafts: readonly Draft[]
}

/** The account as its latest snapshot and the rows after it say. */
export async function openAccount(
  person: string,
  marks: readonly Mark[],
  source: Source,
  decisions: Decisions,
): Promise<Account> {
  const mark = marks.at(-1)
  const account: Account = { person, version: 0, state: initialState(person), last: undefined, marks, ends: new Set() }
  await rewind(account, mark, source)
  const since = await source.rows(mark?.version ?? 0)
  foldAll(account, placedAfter(mark, since, decisions), decisions)
  account.version = (mark?.version ?? 0) + since.length
  newEnds(account)
  return account
}

/** The days on which lots end that did not before, of an account that has changed. */
export function newEnds(account: Account): number[] {
  const { lots } = account.state
  if (!lots && account.ends.size === 0) return []
  const before = account.ends
  account.ends = new Set(lots?.map(({ ends }) => ends).filter((ends) => ends !== NEVER))
  return [...account.ends].filter((ends) => !before.has(ends))
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
    const made = foldAll(account, arrived, decisions)
    account.version += activities.length
    return { made, corrections: NOTHING, drafts: writeDown(account, [], takenNow(account)) }
  }
  const { version } = account
  account.version += activities.length
  return refold(account, { arrived, version, target }, decisions, source)
}

/** Folds the stream again from a point on, under other decisions, which take a row of their own. Changes the account. */
export async function repost(account: Account, target: Point, decisions: Decisions, source: Source): Promise<Posting> {
  const { version } = account
  account.version += 1
  return refold(account, { arrived: [], version, target }, decisions, source)
}

/** Activities that come late, where the stream stood before them, and the earliest point that they touch. */
interface Arrival {
  arrived: readonly Placed[]
  version: number
  target: Point
}

async function refold(
  account: Account,
  { arrived, version, target }: Arrival,
  decisions: Decisions,
  source: Source,
): Promise<Posting> {
  const outdated = account.marks.filter((mark) => !isBefore(mark, target))
  account.marks = account.marks.filter((mark) => isBefore(mark, target))
  const mark = account.marks.at(-1)
  await rewind(account, mark, source)
  const after = mark?.version ?? 0
  const since = await source.history(after, version)
  const placed = [...placedAfter(mark, since, decisions), ...arrived].sort(byPlace)
  const { made, taken } = foldWithStop(account, placed, { after, since }, decisions)
  // Of rows that the mark holds already, whatever was booked is right.
  const isTouched = (id: string) => !mark || made.has(id)
  const known = source.known()
  const arrivals = new Map(arrived.map(({ activity: { id } }) => [id, made.get(id) ?? NOTHING]))
  const before = bookedBefore(since, account.person, known, isTouched)
  if (!mark) known.clear()
  for (const [id, one] of made) known.set(id, one)
  for (const id of arrivals.keys()) made.delete(id)
  const corrections = corrected(before, made)
  return { made: arrivals, corrections, drafts: writeDown(account, outdated, taken) }
}

/** Goes back to a snapshot, or to the beginning. */
async function rewind(account: Account, mark: Mark | undefined, source: Source): Promise<void> {
  account.state = mark ? restore(account.person, await source.snapshot(mark)) : initialState(account.person)
  account.last = mark
}

/** Folds on; of a long way, the state is written down halfway too, for who comes as late again. */
function foldWithStop(
  account: Account,
  placed: readonly Placed[],
  stream: { after: number; since: readonly LogRow[] },
  decisions: Decisions,
): { made: Map<string, Made>; taken: Snapshot[] } {
  noteWithdrawals(account, placed, decisions)
  if (placed.length < 2 * SNAPSHOT_EVERY) return { made: foldAll(account, placed, decisions), taken: takenNow(account) }
  const half = Math.floor(placed.length / 2)
  const rest = placed.slice(half)
  const made = foldAll(account, placed.slice(0, half), decisions)
  const version = versionBefore(rest, stream)
  const taken = account.last ? [takeSnapshot(account.state, { version, ...account.last })] : []
  foldAll(account, rest, decisions, made)
  return { made, taken: [...taken, ...takenNow(account)] }
}

/** Where the stream stood before the first row of some of its activities; at its end, when none of them has a row yet. */
function versionBefore(
  placed: readonly Placed[],
  { after, since }: { after: number; since: readonly LogRow[] },
): number {
  const ids = new Set(placed.map(({ activity }) => activity.id))
  const first = since.findIndex(({ activity }) => ids.has(activity.id))
  return after + (first < 0 ? since.length : first)
}

/** The state as it is, when one more snapshot is due. */
function takenNow({ marks, version, state, last }: Account): Snapshot[] {
  return last && isDue(marks, version) ? [takeSnapshot(state, { version, ...last })] : []
}

function foldAll(
  account: Account,
  placed: readonly Placed[],
  decisions: Decisions,
  made = new Map<string, Made>(),
): Map<string, Made> {
  noteWithdrawals(account, placed, decisions)
  let own: Made = NOTHING
  const emit = (entry: Entry) => own.entries.push(entry)
  const emitCount = (count: Count) => own.counts.push(count)
  for (const one of placed) {
    own = { entries: [], counts: [] }
    fold(ownerOf(account.state, one), one, decisions, emit, emitCount)
    made.set(one.activity.id, own)
  }
  const last = placed.at(-1)
  if (last) account.last = { bookedAt: last.bookedAt, id: last.activity.id }
  return made
}

function noteWithdrawals({ state }: Account, placed: readonly Placed[], decisions: Decisions): void {
  for (const one of placed) if (isWithdrawal(one.activity)) noteWithdrawal(ownerOf(state, one), one.activity, decisions)
}

/** What a person's activities from a point on would book under other decisions. Changes nothing. */
export async function entriesUnder(
  person: string,
  marks: readonly Mark[],
  from: Point,
  decisions: Decisions,
  source: Source,
): Promise<Entry[]> {
  const mark = marks.findLast((one) => isBefore(one, from))
  const account: Account = {
    person,
    version: 0,
    state: initialState(person),
    last: undefined,
    marks: [],
    ends: new Set(),
  }
  await rewind(account, mark, source)
  const placed = placedAfter(mark, await source.rows(mark?.version ?? 0), decisions)
  const made = foldAll(account, placed, decisions)
  return placed.flatMap(({ bookedAt, activity: { id } }) =>
    isBefore({ bookedAt, id }, from) ? [] : (made.get(id)?.entries ?? []),
  )
}

function ownerOf(state: PointsState, { activity }: Placed): Owner {
  const subject = subjectOf(activity)
  return { state, share: subject === undefined ? undefined : shareState(state, subject) }
}

/** The activities of rows that come after a mark: it may hold some of them. */
function placedAfter(mark: Mark | undefined, rows: readonly LogRow[], decisions: Decisions): Placed[] {
  const placed: Placed[] = []
  for (const { activity } of rows) {
    if (isProgramActivity(activity)) continue
    if (activity.backfill !== undefined && decisions.undone.has(activity.backfill)) continue
    const one = place(activity, decisions)
    if (!mark || isBefore(mark, { bookedAt: one.bookedAt, id: activity.id })) placed.push(one)
  }
  return placed.sort(byPlace)
}

/** A withdrawal unmakes what its share, or its kudos, earned before: it touches the first activity of that. */
function earliestTouched({ state }: Account, arrived: readonly Placed[]): Point {
  let earliest = { bookedAt: Number.POSITIVE_INFINITY, id: '' }
  for (const { activity, bookedAt } of arrived) {
    const first = isWithdrawal(activity) ? state.shares.get(subjectOf(activity) ?? '')?.firstAt : undefined
    const touched =
      first !== undefined && first < bookedAt ? { bookedAt: first, id: '' } : { bookedAt, id: activity.id }
    if (isBefore(touched, earliest)) earliest = touched
  }
  return earliest
}

/**
 * Writes snapshots down, each in the slot that is due, if one is. A snapshot that an arrival came before is wrong from now on: what is not written over is deleted, so
 * that no start finds it.
 */
function writeDown(account: Account, outdated: readonly Mark[], taken: readonly Snapshot[]): Draft[] {
  const drafts = new Map<Slot, Draft>(
    outdated.map(({ slot, document }) => [slot, { slot, expected: document, snapshot: null }]),
  )
  for (const snapshot of taken) {
    const slot = dueSlot(account.marks, snapshot.version)
    if (slot === undefined) continue
    const expected = drafts.get(slot)?.expected ?? account.marks.find((mark) => mark.slot === slot)?.document ?? 0
    drafts.set(slot, { slot, expected, snapshot })
    const { version, bookedAt, id } = snapshot
    const kept = account.marks.filter((mark) => mark.slot !== slot)
    account.marks = [...kept, { slot, document: expected + 1, version, bookedAt, id }].sort(byPoint)
  }
  return [...drafts.values()]
}
