import type { ActivityType } from '../activity/activity.ts'
import { rewardable } from '../points/rule.ts'
import { initialState, type PointsState, shareState } from '../points/state.ts'
import { subjectOf } from '../points/subject.ts'
import { type Decisions, inForce } from '../program/decisions.ts'
import { isSame } from './corrections.ts'
import { foldSteps } from './folding.ts'
import { type History, type Step, withAmong } from './history.ts'
import { type Made, NOTHING } from './log-row.ts'
import { goesByOthers, hasRoom, rulesFor, takeRoom } from './room.ts'

/** Shares folded alone: all steps of their person, those that these shares feel, what each of them makes now, and a state that knows of nothing else. */
export interface Alone {
  shares: ReadonlySet<string>
  all: readonly Step[]
  own: readonly Step[]
  made: readonly Made[]
  state: PointsState
  /** The one that goes by limits or `once`, which have room for it. */
  shared: Step | undefined
}

/** What says something of one share, or of one kudos, and of nothing else. */
const ofOneShare = new Set<ActivityType>(rewardable.filter((type) => type !== 'person.joined'))

/**
 * Folds the shares of those that `arrived` alone, out of all that their person ever did: most of what comes late is a count of one share, which nothing else feels.
 * Undefined when something else may feel it, by a limit, by `once` or by points that end, when these shares feel something else, or when what the person did is not known from the beginning. Changes nothing.
 */
export function foldAlone(
  known: PointsState,
  { after, steps }: History,
  arrived: readonly Step[],
  decisions: Decisions,
): Alone | undefined {
  if (known.lots || after > 0 || !arrived.every((step) => isOfShare(step, decisions))) return undefined
  // A second one has to be folded among all, unless it makes nothing.
  const [shared] = arrived.filter((step) => isShared(step, decisions))
  const shares = new Set(arrived.flatMap(({ placed }) => subjectOf(placed.activity) ?? []))
  const all = withAmong(steps, arrived)
  const own = all.filter((step) => isFeltBy(shares, step))
  const made: Made[] = []
  const state = initialState(known.person)
  foldSteps(state, own, decisions, (_, now) => made.push(now))
  const alone = { shares, all, own, made, state, shared }
  return isMoved(alone, decisions) || isHuge(alone) || isCramped(known, alone, decisions) ? undefined : alone
}

/** Lets a person's state know what shares that were folded alone came to; all else of it stays. Comes before anything is said of what their steps make now. */
export function takeOver(state: PointsState, alone: Alone, decisions: Decisions): void {
  for (const share of alone.shares) state.shares.set(share, shareState(alone.state, share))
  state.balance += alone.state.balance
  for (const { made } of alone.own) for (const { points } of made.entries) state.balance -= points
  const { shared } = alone
  if (shared) takeRoom(state, shared.placed, madeBy(shared, alone), decisions)
}

function madeBy(step: Step, { own, made }: Alone): Made {
  return made[own.indexOf(step)] ?? NOTHING
}

/** Whether a step says something of a share, whose points do not end. */
function isOfShare({ placed: { activity, at } }: Step, decisions: Decisions): boolean {
  const { rules: { expiry } = {} } = inForce(decisions, at) ?? {}
  return ofOneShare.has(activity.type) && subjectOf(activity) !== undefined && !expiry
}

/** Whether what a step makes goes by what others made. */
function isShared({ placed }: Step, decisions: Decisions): boolean {
  return rulesFor(placed, decisions).some(goesByOthers)
}

/** Whether a step makes something else alone than it made among all others, and others may feel it. */
function isMoved({ own, made, shared }: Alone, decisions: Decisions): boolean {
  return own.some(
    (step, index) =>
      step !== shared && (!isOfShare(step, decisions) || isShared(step, decisions)) && !isSame(step.made, made[index]),
  )
}

/** Whether limits, or `once`, may be too tight for all. */
function isCramped(state: PointsState, alone: Alone, decisions: Decisions): boolean {
  const { shared, all } = alone
  return shared !== undefined && !hasRoom(state, all, shared.placed, madeBy(shared, alone), decisions)
}

/** Whether some shares feel a step: their own, and those by which their person leaves and joins. */
function isFeltBy(shares: ReadonlySet<string>, { placed: { activity } }: Step): boolean {
  if (activity.type === 'person.left' || activity.type === 'person.joined') return true
  const subject = subjectOf(activity)
  return subject !== undefined && shares.has(subject)
}

/** Whether points may leave the range of exact numbers at some step: where exactly, only a fold of all can tell. */
function isHuge({ all, made }: Alone): boolean {
  let most = 0
  for (const { entries } of made) for (const { points } of entries) most += Math.abs(points)
  for (const { made } of all) for (const { points } of made.entries) most += Math.abs(points)
  return most > Number.MAX_SAFE_INTEGER
}
