import { initialState, NEVER, type PointsState } from '../points/state.ts'
import type { Decisions } from '../program/decisions.ts'
import { takenNow } from './drafts.ts'
import { foldSteps, noteWithdrawals, type Take } from './folding.ts'
import { type History, lastOf, pointOf, type Step, splitUndone } from './history.ts'
import type { Made } from './log-row.ts'
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

/** The account of somebody of whom nothing is known. */
export function newAccount(person: string, marks: readonly Mark[]): Account {
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

/** Goes back to a snapshot, or to the beginning. */
export async function rewind(account: Account, mark: Mark | undefined, source: Source): Promise<void> {
  account.state = mark
    ? restore(account.person, await source.snapshot(account.person, mark))
    : initialState(account.person)
  account.last = mark
}

/** Folds steps on; of a long way, the state is written down halfway too, for who comes as late again. */
export function foldOn(
  account: Account,
  steps: readonly Step[],
  decisions: Decisions,
  take: Take,
): readonly Snapshot[] {
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
export function foldAll(account: Account, steps: readonly Step[], decisions: Decisions, take: Take): void {
  foldSteps(account.state, steps, decisions, take)
  account.last = lastOf(steps) ?? account.last
}

/** What a step makes when it is folded for the first time stands for it. */
export function stand(step: Step, now: Made): void {
  step.made = now
}

/** The steps of a history that come after a mark, which may hold some of them. */
export function stepsAfter(mark: Mark | undefined, { steps }: History, decisions: Decisions): readonly Step[] {
  const [standing] = splitUndone(steps, decisions)
  return mark ? standing.filter((step) => isBefore(mark, pointOf(step))) : standing
}
