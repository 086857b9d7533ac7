import type { PersonalActivity } from '../activity/activity.ts'
import type { Count } from '../measures/count.ts'
import type { Entry } from '../points/entry.ts'
import { fold, noteWithdrawal } from '../points/fold.ts'
import { longer } from '../points/longer.ts'
import type { Owner } from '../points/owners.ts'
import { initialState, NEVER, type PointsState, shareState } from '../points/state.ts'
import { isWithdrawal, subjectOf } from '../points/subject.ts'
import type { Decisions } from '../program/decisions.ts'
import { corrected } from './corrections.ts'
import { type Draft, takenNow, writeDown } from './drafts.ts'
import { type History, inOrder, pointOf, type Step, splitUndone, stepsOf } from './history.ts'
import { type Made, NOTHING } from './log-row.ts'
import { isBefore, type Mark, type Point, SNAPSHOT_EVERY } from './marks.ts'
import { restore, type Snapshot, takeSnapshot } from './snapshot.ts'

/** Where accounts are read from. */
export interface Source {
  /** What the rows of a person's stream after a version tell. */
  since(person: string, after: number, decisions: Decisions): Promise<History>
  /** The same up to another version, from what is at hand if it can be: somebody who is late once is often late again. */
  history(person: string, after: number, until: number, decisions: Decisions): Promise<History>
  /** The history that is at hand, if it reaches up to a version. */
  historyAtHand(person: string, until: number): History | undefined
  /** Keeps a history as it has become. */
  keepHistory(person: string, history: History): void
  /** What was written down at a mark. */
  snapshot(person: string, mark: Mark): Promise<Snapshot>
}

/**
 * A person's points as the engine keeps them between activities: the state after everything so far, and where earlier states lie to go back to when
 * an activity comes late.
 */
export interface Account {
  readonly person: string
  /** The person's stream. */
  readonly stream: string
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

/** What posting activities to an account made: of each, in the order in which they were given; corrections of what was made before; and snapshots to write. */
export interface Posting {
  made: readonly { made: Made }[]
  corrections: Made
  drafts: readonly Draft[]
}

const NO_ENDS: ReadonlySet<number> = new Set()

/** The stream of a person's activities. */
export function streamOf(person: string): string {
  return `person:${person}`
}

/** The account as its latest snapshot and the rows after it say. */
export async function openAccount(
  person: string,
  marks: readonly Mark[],
  source: Source,
  decisions: Decisions,
): Promise<Account> {
  const mark = marks.at(-1)
  const account = newAccount(person, marks)
  await rewind(account, mark, source)
  const history = await source.since(person, mark?.version ?? 0, decisions)
  foldAll(account, stepsAfter(mark, history, decisions), decisions)
  account.version = history.until
  newEnds(account)
  return account
}

function newAccount(person: string, marks: readonly Mark[]): Account {
  const state = initialState(person)
  return { person, stream: streamOf(person), version: 0, state, last: undefined, marks, ends: NO_ENDS }
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
 * Takes new activities into account when they come after all that was folded in, as nearly all do; undefined, with nothing changed, when one is late, which {@link postLate} is for.
 * Changes the account.
 */
export function post(
  account: Account,
  activities: readonly PersonalActivity[],
  decisions: Decisions,
  source: Source,
): Posting | undefined {
  const { person, version } = account
  const arrived = stepsOf(activities, version, decisions)
  if (isLate(account, earliestTouched(account, arrived))) return undefined
  account.version += activities.length
  const steps = inOrder(arrived)
  const taken = foldOn(account, steps, decisions)
  const history = source.historyAtHand(person, version)
  if (history) source.keepHistory(person, { ...history, until: account.version, steps: [...history.steps, ...steps] })
  return { made: arrived, corrections: NOTHING, drafts: writeDown(account, [], taken) }
}

/**
 * Takes new activities into account of which one comes late: the state goes back to before the earliest of them, and what that changes for later activities becomes
 * corrections. Changes the account.
 */
export async function postLate(
  account: Account,
  activities: readonly PersonalActivity[],
  decisions: Decisions,
  source: Source,
): Promise<Posting> {
  const { version } = account
  const arrived = stepsOf(activities, version, decisions)
  const target = earliestTouched(account, arrived)
  account.version += activities.length
  return refold(account, { arrived, version, target }, decisions, source)
}

function isLate({ last }: Account, target: Point): boolean {
  return last !== undefined && isBefore(target, last)
}

/** Folds the stream again from a point on, under other decisions, which take a row of their own. Changes the account. */
export async function repost(account: Account, target: Point, decisions: Decisions, source: Source): Promise<Posting> {
  const { version } = account
  account.version += 1
  return refold(account, { arrived: [], version, target }, decisions, source)
}

/** Activities that come late, where the stream stood before them, and the earliest point that they touch. */
interface Arrival {
  arrived: readonly Step[]
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
  const history = await source.history(account.person, mark?.version ?? 0, version, decisions)
  const [standing, gone] = splitUndone(history.steps, decisions)
  // Of what the mark holds already, whatever was booked is right.
  const from = mark ? standing.findLastIndex((step) => !isBefore(mark, pointOf(step))) + 1 : 0
  const later = standing.slice(from)
  const booked = later.map(({ made }) => made)
  const steps = inOrder([...later, ...arrived])
  const taken = foldOn(account, steps, decisions)
  source.keepHistory(account.person, {
    ...history,
    until: account.version,
    steps: [...standing.slice(0, from), ...steps],
  })
  return {
    made: arrived,
    corrections: corrected(booked, later, gone),
    drafts: writeDown(account, outdated, taken),
  }
}

/** Goes back to a snapshot, or to the beginning. */
async function rewind(account: Account, mark: Mark | undefined, source: Source): Promise<void> {
  account.state = mark
    ? restore(account.person, await source.snapshot(account.person, mark))
    : initialState(account.person)
  account.last = mark
}

/** Folds steps on; of a long way, the state is written down halfway too, for who comes as late again. */
function foldOn(account: Account, steps: readonly Step[], decisions: Decisions): readonly Snapshot[] {
  if (steps.length < 2 * SNAPSHOT_EVERY) {
    foldAll(account, steps, decisions)
    return takenNow(account)
  }
  const half = Math.floor(steps.length / 2)
  const rest = steps.slice(half)
  noteWithdrawals(account, rest, decisions)
  foldAll(account, steps.slice(0, half), decisions)
  const { state, last } = account
  const taken = last ? [takeSnapshot(state, { ...last, version: versionBefore(rest) })] : []
  foldAll(account, rest, decisions)
  return [...taken, ...takenNow(account)]
}

/** Where the stream stood before the first row of some of its steps. */
function versionBefore(steps: readonly Step[]): number {
  return steps.reduce((least, { version }) => Math.min(least, version), Number.POSITIVE_INFINITY) - 1
}

const NONE: readonly never[] = []

/** Folds steps, and notes at each what it makes. */
function foldAll(account: Account, steps: readonly Step[], decisions: Decisions): void {
  noteWithdrawals(account, steps, decisions)
  let own: Made = NOTHING
  const emit = (entry: Entry) => {
    own.entries = longer(own.entries, entry)
  }
  const emitCount = (count: Count) => {
    own.counts = longer(own.counts, count)
  }
  for (const step of steps) {
    step.made = own = { entries: NONE, counts: NONE }
    fold(ownerOf(account.state, step), step.placed, decisions, emit, emitCount)
  }
  const last = steps.at(-1)
  if (last) account.last = pointOf(last)
}

function noteWithdrawals({ state }: Account, steps: readonly Step[], decisions: Decisions): void {
  for (const step of steps) {
    const { activity } = step.placed
    if (isWithdrawal(activity)) noteWithdrawal(ownerOf(state, step), activity, decisions)
  }
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
  const account = newAccount(person, [])
  await rewind(account, mark, source)
  const steps = stepsAfter(mark, await source.since(person, mark?.version ?? 0, decisions), decisions)
  foldAll(account, steps, decisions)
  return steps.flatMap((step) => (isBefore(pointOf(step), from) ? [] : step.made.entries))
}

function ownerOf(state: PointsState, { placed: { activity } }: Step): Owner {
  const subject = subjectOf(activity)
  return { state, share: subject === undefined ? undefined : shareState(state, subject) }
}

/** The steps of a history that come after a mark, which may hold some of them. */
function stepsAfter(mark: Mark | undefined, { steps }: History, decisions: Decisions): readonly Step[] {
  const [standing] = splitUndone(steps, decisions)
  return mark ? standing.filter((step) => isBefore(mark, pointOf(step))) : standing
}

/** A withdrawal unmakes what its share, or its kudos, earned before: it touches the first activity of that. */
function earliestTouched({ state }: Account, arrived: readonly Step[]): Point {
  let earliest = { bookedAt: Number.POSITIVE_INFINITY, id: '' }
  for (const { placed } of arrived) {
    const { activity, bookedAt } = placed
    const first = isWithdrawal(activity) ? state.shares.get(subjectOf(activity) ?? '')?.firstAt : undefined
    const touched =
      first !== undefined && first < bookedAt ? { bookedAt: first, id: '' } : { bookedAt, id: activity.id }
    if (isBefore(touched, earliest)) earliest = touched
  }
  return earliest
}
