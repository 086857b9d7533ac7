import * as z from 'zod/mini'
import { id, text } from '../activity/fields.ts'
import { dayName, parsePeriod } from '../calendar/period.ts'
import { measures } from '../measures/measure.ts'
import { label } from '../program/label.ts'

/** A whole year, a leap year too: a goal lasts no longer, so that it stays in sight, and its days fit in an answer. */
const MOST_DAYS = 366

const DAY = 86_400_000

const FORM = /^\d{4}-\d{2}-\d{2}$/

const localDay = z.string().check(z.refine(isDay, 'must be a day such as 2026-12-31'))

/** A goal as a master or an editor writes it. */
export const goalEntry = z
  .strictObject({
    id,
    /** What people read. */
    name: label,
    measure: z.enum(measures),
    /** Above 0. Points are counted in the parts of the rules' `unit`, as everywhere. */
    target: z.int().check(z.minimum(1)),
    /** The first local day. */
    from: localDay,
    /** The last local day. */
    until: localDay,
    /** Whose goal it is; the whole program's when left out. */
    team: z.optional(id),
    /** Why, in a sentence or two. */
    note: z.optional(text.check(z.maxLength(500))),
  })
  .check(
    z.refine((entry) => !(daysOf(entry) < 1), { path: ['until'], message: 'must not be before the first day' }),
    z.refine((entry) => !(daysOf(entry) > MOST_DAYS), {
      path: ['until'],
      message: `must be at most ${MOST_DAYS} days from the first day: after a year, set the next goal`,
    }),
  )

/** A goal as a master or an editor writes it. */
export interface GoalEntry extends z.infer<typeof goalEntry> {}

const shown = {
  ...goalEntry.shape,
  /** Into how many parts a point is divided: a target and values in points are shown divided by it. 1 when left out. */
  unit: z.optional(z.int()),
}

const progress = z.object({
  /** What was counted so far. */
  value: z.int(),
  /** Of the target, rounded down; it may pass 100, and is never below 0. */
  percent: z.int(),
  reached: z.boolean(),
  /** The first day at whose end the target was reached; null while it is not. */
  reachedOn: z.nullable(z.string()),
})

const forecast = z.object({
  /** What stands on the last day at this pace. */
  value: z.int(),
  /** The day on which the target is reached at this pace; null when that is not within the goal. */
  on: z.nullable(z.string()),
})

/** How far a goal is, and how far it will come. */
export const goalStanding = z.object({
  progress,
  /** Null before three whole days have passed, and once the goal is over. */
  forecast: z.nullable(forecast),
  /** What stood at the end of each day, from the first until today or the last. */
  days: z.array(z.object({ day: z.string(), value: z.int() })),
})

/** How far a goal is, and how far it will come. */
export interface GoalStanding extends z.infer<typeof goalStanding> {}

/**
 * A goal as every member sees it: nobody sees more. Of a team, or a program, with fewer ambassadors than the program's `minimumGroupSize` it is `hidden`, and shows nothing of what was counted.
 */
export const goal = z.discriminatedUnion('hidden', [
  z.object({ ...shown, hidden: z.literal(true) }),
  z.object({ ...shown, hidden: z.literal(false), ...goalStanding.shape }),
])

/** A goal as every member sees it. */
export type Goal = z.infer<typeof goal>

/** Goals, and the local day it is in the program's zone. */
export const goals = z.object({ today: z.string(), items: z.array(goal) })

/** The local days of a goal, counted from 1970-01-01, half-open. */
export function rangeOf({ from, until }: Pick<GoalEntry, 'from' | 'until'>): { from: number; until: number } {
  return { from: parsePeriod(from).from, until: parsePeriod(until).until }
}

/** How many days a goal lasts; NaN when one of its days is none, which is told by itself. */
function daysOf({ from, until }: { from: string; until: string }): number {
  return (Date.parse(until) - Date.parse(from)) / DAY + 1
}

function isDay(text: string): boolean {
  return FORM.test(text) && !Number.isNaN(Date.parse(text)) && dayName(Date.parse(text) / DAY) === text
}
