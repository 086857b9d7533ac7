import type { PersonalActivity } from '../activity/activity.ts'
import type { Entry } from '../points/entry.ts'
import { initialState, NEVER, type PointsState } from '../points/state.ts'
import { isWithdrawal, subjectOf } from '../points/subject.ts'
import type { Decisions } from '../program/decisions.ts'
import { type Alone, foldAlone, takeOver } from './alone.ts'
import { settle, takenBack } from './corrections.ts'
import { type Draft, takenNow, writeDown } from './drafts.ts'
import { foldSteps, noteWithdrawals, type Take } from './folding.ts'
import { type History, inOrder, pointOf, type Step, splitUndone, stepsOf, withAmong } from './history.ts'
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
  foldAll(account, stepsAfter(mark, history, decisions), decisions, stand)
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
 * Takes new activities into account when nothing has to be read for it: when they come after all that was folded in, as nearly all do, or change nothing but shares of a history that is at hand;
 * undefined, with nothing changed, when more has to be folded again, which {@link postLate} is for. Changes the account.
 */
export function post(
  account: Account,
  activities: readonly PersonalActivity[],
  decisions: Decisions,
  source: Source,
): Posting | undefined {
  const { person, version } = account
  const arrived = stepsOf(activities, version, decisions)
  const target = earliestTouched(account, arrived)
  const history = source.historyAtHand(person, version)
  if (isLate(account, target)) {
    const alone = history && foldAlone(account.state, history, arrived, decisions)
    return alone && adopt(account, alone, { arrived, version, target }, decisions, source)
  }
  account.version += activities.length
  const steps = inOrder(arrived)
  const taken = foldOn(account, steps, decisions, stand)
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

/** Takes over shares that were folded alone; nothing else of the account changes. */
function adopt(
  account: Account,
  alone: Alone,
  { arrived, version, target }: Arrival,
  decisions: Decisions,
  source: Source,
): Posting {
  const { all, own, made } = alone
  const outdated = leaveOutdated(account, target)
  takeOver(account.state, alone, decisions)
  account.version += arrived.length
  account.last = lastOf(all)
  const corrections = takenBack([])
  for (const [index, step] of own.entries()) settle(corrections, step, made[index] ?? step.made, version)
  source.keepHistory(account.person, { after: 0, until: account.version, steps: all })
  return { made: arrived, corrections, drafts: writeDown(account, outdated, takenNow(account)) }
}

async function refold(
  account: Account,
  { arrived, version, target }: Arrival,
  decisions: Decisions,
  source: Source,
): Promise<Posting> {
  const outdated = leaveOutdated(account, target)
  const mark = account.marks.at(-1)
  await rewind(account, mark, source)
  const history = await source.history(account.person, mark?.version ?? 0, version, decisions)
  const [standing, gone] = splitUndone(history.steps, decisions)
  const all = withAmong(standing, arrived)
  const corrections = takenBack(gone)
  const taken = foldOn(account, all.slice(endOf(mark, all)), decisions, (step, now) =>
    settle(corrections, step, now, version),
  )
  source.keepHistory(account.person, { ...history, until: account.version, steps: all })
  return { made: arrived, corrections, drafts: writeDown(account, outdated, taken) }
}

/** Leaves behind the marks that do not come before a point, and answers them. */
function leaveOutdated(account: Account, target: Point): readonly Mark[] {
  const { marks } = account
  if (marks.length === 0) return marks
  account.marks = marks.filter((mark) => isBefore(mark, target))
  return marks.filter((mark) => !isBefore(mark, target))
}

/** How many steps a mark holds already: whatever was booked of them is right. */
function endOf(mark: Mark | undefined, steps: readonly Step[]): number {
  return mark ? steps.findLastIndex((step) => !isBefore(mark, pointOf(step))) + 1 : 0
}

/** Goes back to a snapshot, or to the beginning. */
async function rewind(account: Account, mark: Mark | undefined, source: Source): Promise<void> {
  account.state = mark
    ? restore(account.person, await source.snapshot(account.person, mark))
    : initialState(account.person)
  account.last = mark
}

/** Folds steps on; of a long way, the state is written down halfway too, for who comes as late again. */
function foldOn(account: Account, steps: readonly Step[], decisions: Decisions, take: Take): readonly Snapshot[] {
  if (steps.length < 2 * SNAPSHOT_EVERY) {
    foldAll(account, steps, decisions, take)
    return takenNow(account)
  }
  const half = Math.floor(steps.length / 2)
  const rest = steps.slice(half)
  noteWithdrawals(account.state, rest, decisions)
  foldAll(account, steps.slice(0, half), decisions, take)
  const { state, last } = account
  const taken = last ? [takeSnapshot(state, { ...last, version: versionBefore(rest) })] : []
  foldAll(account, rest, decisions, take)
  return [...taken, ...takenNow(account)]
}

/** Where the stream stood before the first row of some of its steps. */
function versionBefore(steps: readonly Step[]): number {
  return steps.reduce((least, { version }) => Math.min(least, version), Number.POSITIVE_INFINITY) - 1
}

/** Folds steps on, up to the last of them. */
function foldAll(account: Account, steps: readonly Step[], decisions: Decisions, take: Take): void {
  foldSteps(account.state, steps, decisions, take)
  account.last = lastOf(steps) ?? account.last
}

/** What a step makes when it is folded for the first time stands for it. */
function stand(step: Step, now: Made): void {
  step.made = now
}

function lastOf(steps: readonly Step[]): Point | undefined {
  const last = steps.at(-1)
  return last && pointOf(last)
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
  foldAll(account, steps, decisions, stand)
  return steps.flatMap((step) => (isBefore(pointOf(step), from) ? [] : step.made.entries))
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
