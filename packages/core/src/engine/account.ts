import { isProgramActivity, type PersonalActivity } from '../activity/activity.ts'
import type { Entry } from '../points/entry.ts'
import { fold, noteWithdrawal } from '../points/fold.ts'
import { byPlace, type Placed, place } from '../points/place.ts'
import { initialState, type PointsState } from '../points/state.ts'
import { compareBytes } from '../ports/byte-order.ts'
import type { Decisions } from '../program/decisions.ts'
import { differences } from './corrections.ts'
import { entriesOf, type LogRow } from './log-row.ts'
import { restore, type Snapshot, takeSnapshot } from './snapshot.ts'

/** After this many rows a person's state is written down again: what a cold start, or a slightly late activity, has to read at most twice. */
const SNAPSHOT_EVERY = 64

/**
 * A person's points as the engine keeps them between activities: the state after everything so far, and two earlier states to go back to when an
 * activity comes late.
 */
export interface Account {
  readonly person: string
  /** The version of the person's stream that the state includes. */
  version: number
  state: PointsState
  /** The last booking folded in; undefined at the beginning. */
  last: { bookedAt: number; id: string } | undefined
  /** The latest last; at most two. */
  snapshots: readonly Snapshot[]
  /** The version of the document that holds the snapshots. */
  documentVersion: number
}

/** What posting activities to an account made: their entries, and corrections of what was booked before. */
export interface Posting {
  entries: ReadonlyMap<string, Entry[]>
  corrections: readonly Entry[]
  /** Snapshots to write with it, when it is time. */
  snapshots: readonly Snapshot[] | undefined
}

/** Rows of a person's stream after a version. */
export type ReadRows = (after: number) => Promise<readonly LogRow[]>

/** The account as its latest snapshot and the rows after it say. */
export async function openAccount(
  person: string,
  { version, snapshots, rows }: { version: number; snapshots: readonly Snapshot[]; rows: ReadRows },
  decisions: Decisions,
): Promise<Account> {
  const account: Account = { person, version: 0, state: initialState(person), last: undefined, snapshots, documentVersion: version }
  const latest = snapshots.at(-1)
  if (latest) rewind(account, latest)
  const since = await rows(latest?.version ?? 0)
  foldAll(account, placedOf(since, decisions), decisions)
  account.version = (latest?.version ?? 0) + since.length
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
  rows: ReadRows,
): Promise<Posting> {
  const arrived = activities.map((activity) => place(activity, decisions)).sort(byPlace)
  const target = earliestTouched(account, arrived)
  const kept = account.snapshots.length
  const posting = isBeforeLast(account, target)
    ? await refold(account, arrived, target, decisions, rows)
    : { entries: foldAll(account, arrived, decisions), corrections: [] }
  account.version += activities.length
  // A snapshot that the arrival came before is wrong from now on, and must not be found at the next start.
  const outdated = account.snapshots.length < kept
  return { ...posting, snapshots: outdated ? takeNext(account) : snapshotIfDue(account) }
}

/** Folds the whole stream again, as after an undone backfill. Changes the account. */
export async function repost(account: Account, decisions: Decisions, rows: ReadRows): Promise<Posting> {
  const posting = await refold(account, [], { bookedAt: Number.NEGATIVE_INFINITY, id: '' }, decisions, rows)
  account.version += 1
  return { ...posting, snapshots: takeNext(account) }
}

async function refold(
  account: Account,
  arrived: readonly Placed[],
  target: { bookedAt: number; id: string },
  decisions: Decisions,
  rows: ReadRows,
): Promise<Omit<Posting, 'snapshots'>> {
  account.snapshots = account.snapshots.filter((snapshot) => isBefore(snapshot, target))
  const base = account.snapshots.at(-1)
  rewind(account, base)
  const since = await rows(base?.version ?? 0)
  const made = foldAll(account, [...placedOf(since, decisions), ...arrived].sort(byPlace), decisions)
  const entries = new Map(arrived.map(({ activity: { id } }) => [id, made.get(id) ?? []]))
  for (const id of entries.keys()) made.delete(id)
  const booked = since.flatMap((row) => entriesOf(row, account.person))
  return { entries, corrections: differences(booked, [...made.values()].flat()) }
}

function foldAll(account: Account, placed: readonly Placed[], decisions: Decisions): Map<string, Entry[]> {
  for (const one of placed) noteWithdrawal(account.state, one)
  const entries = new Map<string, Entry[]>()
  for (const one of placed) {
    const own: Entry[] = []
    fold(account.state, one, decisions, (entry) => own.push(entry))
    entries.set(one.activity.id, own)
  }
  const last = placed.at(-1)
  if (last) account.last = { bookedAt: last.bookedAt, id: last.activity.id }
  return entries
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
function earliestTouched({ state }: Account, arrived: readonly Placed[]): { bookedAt: number; id: string } {
  let earliest = { bookedAt: Number.POSITIVE_INFINITY, id: '' }
  for (const { activity, bookedAt } of arrived) {
    const first = activity.type === 'share.withdrawn' ? state.shares.get(activity.share)?.firstAt : undefined
    const touched = first !== undefined && first < bookedAt ? { bookedAt: first, id: '' } : { bookedAt, id: activity.id }
    if (isBefore(touched, earliest)) earliest = touched
  }
  return earliest
}

function isBeforeLast({ last }: Account, target: { bookedAt: number; id: string }): boolean {
  return last !== undefined && isBefore(target, last)
}

function isBefore(a: { bookedAt: number; id: string }, b: { bookedAt: number; id: string }): boolean {
  return a.bookedAt < b.bookedAt || (a.bookedAt === b.bookedAt && compareBytes(a.id, b.id) < 0)
}

function rewind(account: Account, snapshot: Snapshot | undefined): void {
  account.state = snapshot ? restore(account.person, snapshot) : initialState(account.person)
  account.last = snapshot && { bookedAt: snapshot.bookedAt, id: snapshot.id }
}

function snapshotIfDue(account: Account): readonly Snapshot[] | undefined {
  const since = account.version - (account.snapshots.at(-1)?.version ?? 0)
  return since >= SNAPSHOT_EVERY ? takeNext(account) : undefined
}

function takeNext(account: Account): readonly Snapshot[] {
  const { state, version, last } = account
  const latest = last ? [takeSnapshot(state, { version, ...last })] : []
  account.snapshots = [...account.snapshots.slice(-1), ...latest]
  return account.snapshots
}
