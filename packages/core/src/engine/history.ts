import { isProgramActivity, type PersonalActivity } from '../activity/activity.ts'
import type { Count } from '../measures/count.ts'
import type { Entry } from '../points/entry.ts'
import { byPlace, type Placed, place } from '../points/place.ts'
import type { Decisions } from '../program/decisions.ts'
import { countsOf, entriesOf, type LogRow, type Made, NOTHING } from './log-row.ts'
import type { Point } from './marks.ts'

/** An activity of a person's stream, the version of its row, and what stands booked for it, corrections included. */
export interface Step {
  readonly placed: Placed
  readonly version: number
  made: Made
}

/** A person's activities of the rows after a version up to another, in the order of the law. */
export interface History {
  readonly after: number
  readonly until: number
  readonly steps: readonly Step[]
}

/** What the rows after a version tell: also of what was undone since, for who has to take it back. */
export function historyOf(person: string, after: number, rows: readonly LogRow[], decisions: Decisions): History {
  const latest = new Map<string, { entries: Entry[]; counts: Count[] }>()
  const steps: Step[] = []
  for (const [index, row] of rows.entries()) {
    const { activity } = row
    if (!isProgramActivity(activity)) {
      const made = { entries: [], counts: [] }
      latest.set(activity.id, made)
      steps.push({ placed: place(activity, decisions), version: after + index + 1, made })
    }
    // What is corrected of rows before these nobody asks of this history.
    for (const entry of entriesOf(row, person)) latest.get(entry.activity)?.entries.push(entry)
    for (const count of countsOf(row, person)) latest.get(count.activity)?.counts.push(count)
  }
  return { after, until: after + rows.length, steps: inOrder(steps) }
}

/** The steps of activities whose rows follow a version. */
export function stepsOf(activities: readonly PersonalActivity[], version: number, decisions: Decisions): Step[] {
  return activities.map((activity, index) => ({
    placed: place(activity, decisions),
    version: version + index + 1,
    made: NOTHING,
  }))
}

/** Steps in the order of the law. */
export function inOrder(steps: readonly Step[]): readonly Step[] {
  return steps.length < 2 ? steps : steps.toSorted((a, b) => byPlace(a.placed, b.placed))
}

/** Steps in order with others among them. One finds its place without a look at most of them. */
export function withAmong(steps: readonly Step[], others: readonly Step[]): readonly Step[] {
  const [only] = others
  if (only === undefined || others.length > 1) return inOrder([...steps, ...others])
  let [from, until] = [0, steps.length]
  while (from < until) {
    const middle = (from + until) >> 1
    const step = steps[middle]
    if (step && byPlace(step.placed, only.placed) <= 0) from = middle + 1
    else until = middle
  }
  return steps.toSpliced(from, 0, only)
}

/** The steps that stand, and those of undone backfills. */
export function splitUndone(steps: readonly Step[], { undone }: Decisions): [standing: readonly Step[], gone: Step[]] {
  const isGone = ({ placed: { activity } }: Step) => activity.backfill !== undefined && undone.has(activity.backfill)
  const gone = undone.size === 0 ? [] : steps.filter(isGone)
  return [gone.length === 0 ? steps : steps.filter((step) => !isGone(step)), gone]
}

/** Where a step stands in the order. */
export function pointOf({ placed: { bookedAt, activity } }: Step): Point {
  return { bookedAt, id: activity.id }
}

/** Where the last of some steps stands. */
export function lastOf(steps: readonly Step[]): Point | undefined {
  const last = steps.at(-1)
  return last && pointOf(last)
}
