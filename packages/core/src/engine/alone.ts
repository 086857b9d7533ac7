import type { ActivityType } from '../activity/activity.ts'
import { rewardable } from '../points/rule.ts'
import { initialState, type PointsState, shareState } from '../points/state.ts'
import { isWithdrawal, subjectOf } from '../points/subject.ts'
import { type Decisions, inForce } from '../program/decisions.ts'
import { isSame } from './corrections.ts'
import { foldSteps } from './folding.ts'
import { type History, type Step, splitUndone, withAmong } from './history.ts'
import type { Made } from './log-row.ts'

/** Shares folded alone: all steps of their person, those that these shares feel, what each of them makes now, and a state that knows of nothing else. */
export interface Alone {
  shares: ReadonlySet<string>
  all: readonly Step[]
  own: readonly Step[]
  made: readonly Made[]
  state: PointsState
}

/** What says something of one share, or of one kudos, and of nothing else. */
const ofOneShare = new Set<ActivityType>(rewardable.filter((type) => type !== 'person.joined'))

/**
 * Folds the shares of those that `arrived` alone, out of all that their person ever did: most of what comes late is a count of one share, which nothing else feels.
 * Undefined when something else may feel it, by a limit, by `once` or by points that end, when these shares feel something else, or when what the person did is not known from the beginning. Changes nothing.
 */
export function foldAlone(
  { person, lots }: PointsState,
  { after, steps }: History,
  arrived: readonly Step[],
  decisions: Decisions,
): Alone | undefined {
  if (lots || after > 0 || !arrived.every((step) => staysWithin(step, decisions))) return undefined
  const [, gone] = splitUndone(steps, decisions)
  const shares = new Set(arrived.flatMap(({ placed }) => subjectOf(placed.activity) ?? []))
  const all = withAmong(steps, arrived)
  const own = all.filter((step) => isFeltBy(shares, step))
  if (gone.length > 0 || own.some(({ placed }) => isWithdrawal(placed.activity))) return undefined
  const made: Made[] = []
  const state = initialState(person)
  foldSteps(state, own, decisions, (_, now) => made.push(now))
  // What takes part in limits makes the same alone as among all others, or else it has to be folded among them.
  const isMoved = own.some((step, index) => !staysWithin(step, decisions) && !isSame(step.made, made[index]))
  return isMoved || isHuge(all, made) ? undefined : { shares, all, own, made, state }
}

/** Lets a person's state know what shares that were folded alone came to; all else of it stays. Comes before anything is said of what their steps make now. */
export function takeOver(state: PointsState, { shares, own, state: alone }: Alone): void {
  for (const share of shares) state.shares.set(share, shareState(alone, share))
  state.balance += alone.balance
  for (const { made } of own) for (const { points } of made.entries) state.balance -= points
}

/** Whether nothing but its own share can feel a step, whatever it makes. */
function staysWithin({ placed: { activity, at } }: Step, decisions: Decisions): boolean {
  if (!ofOneShare.has(activity.type) || subjectOf(activity) === undefined) return false
  const edition = inForce(decisions, at)
  if (edition?.rules.expiry) return false
  const rules = edition?.byType.get(activity.type) ?? []
  return rules.every(({ rule: { once }, limits }) => once === undefined && limits.length === 0)
}

/** Whether some shares feel a step: their own, and those by which their person leaves and joins. */
function isFeltBy(shares: ReadonlySet<string>, { placed: { activity } }: Step): boolean {
  if (activity.type === 'person.left' || activity.type === 'person.joined') return true
  const subject = subjectOf(activity)
  return subject !== undefined && shares.has(subject)
}

/** Whether points may leave the range of exact numbers at some step: where exactly, only a fold of all can tell. */
function isHuge(steps: readonly Step[], made: readonly Made[]): boolean {
  let most = 0
  for (const { entries } of made) for (const { points } of entries) most += Math.abs(points)
  for (const { made } of steps) for (const { points } of made.entries) most += Math.abs(points)
  return most > Number.MAX_SAFE_INTEGER
}
