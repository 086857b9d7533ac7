import * as z from 'zod/mini'
import { id } from '../activity/fields.ts'
import { askedPeriod } from '../calendar/period.ts'
import { measures } from '../measures/measure.ts'
import { label } from '../program/label.ts'
import { tieModes } from './ties.ts'

/** What a board has rows for: teams, people who chose to be listed, or departments and regions, which are teams together. */
export const boardScope = z.enum(['teams', 'people', 'departments', 'regions'])

/** What a group is ordered by: its `total`; its `average` per member who was active in the period; or the `median` of these. */
export const boardValue = z.enum(['total', 'average', 'median'])

/** Whether leaders count: `in` with all others, `apart` (only who is no leader counts), or `only` they. */
export const boardLeaders = z.enum(['in', 'apart', 'only'])

/** A board that a program names: what is asked of it is left at what it says here. */
export const namedBoard = z.strictObject({
  id,
  name: label,
  /** `points` when left out. */
  measure: z.optional(z.enum(measures)),
  /** `teams` when left out. */
  scope: z.optional(boardScope),
  /** `total` when left out. */
  value: z.optional(boardValue),
  /** A period, or the length of the one that holds today: the week when left out. */
  period: z.optional(askedPeriod),
  /** `competition` when left out. */
  ties: z.optional(z.enum(tieModes)),
  /** `in` when left out. */
  leaders: z.optional(boardLeaders),
})

/** A board that a program names. */
export interface NamedBoard extends z.infer<typeof namedBoard> {}
