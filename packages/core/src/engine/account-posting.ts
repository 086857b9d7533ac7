import type { PersonalActivity } from '../activity/activity.ts'
import type { Entry } from '../points/entry.ts'
import { isWithdrawal, subjectOf } from '../points/subject.ts'
import type { Decisions } from '../program/decisions.ts'
import { type Account, foldAll, foldOn, newAccount, rewind, type Source, stand, stepsAfter } from './account.ts'
import { type Alone, foldAlone, takeOver } from './alone.ts'
import { settle, takenBack } from './corrections.ts'
import { type Draft, takenNow, writeDown } from './drafts.ts'
import { inOrder, lastOf, pointOf, type Step, splitUndone, stepsOf, withAmong } from './history.ts'
import { type Made, NOTHING } from './log-row.ts'
import { isBefore, type Mark, type Point } from './marks.ts'

/** What posting activities to an account made: of each, in the order in which they were given; corrections of what was made before; and snapshots to write. */
export interface Posting {
  made: readonly { made: Made }[]
  corrections: Made
  drafts: readonly Draft[]
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
