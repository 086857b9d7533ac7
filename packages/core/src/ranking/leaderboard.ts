import * as z from 'zod/mini'
import { id } from '../activity/fields.ts'
import { askedPeriod } from '../calendar/period.ts'
import { standing } from './standing.ts'

/** A board's row with the name that the viewer may see; null where there is none. */
export const namedStanding = z.object({
  ...standing.shape,
  name: z.nullable(z.string()),
  /** The address of a person's picture, where the host has one. */
  picture: z.optional(z.string()),
})

/** A row with the name that the viewer may see. */
export interface NamedStanding extends z.infer<typeof namedStanding> {}

/** What to ask of a board. */
export const leaderboardQuery = z.strictObject({
  board: z.literal('points'),
  /** A period, or the length of the one that holds today. */
  period: z.optional(askedPeriod),
  /** Teams (the default), or the people who chose to be listed. */
  scope: z.optional(z.enum(['teams', 'people'])),
  limit: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
})

/** A board as its viewer may see it. */
export const leaderboard = z.object({
  board: z.literal('points'),
  scope: z.enum(['teams', 'people']),
  /** The first day and the day after the last, or null for all time. */
  period: z.object({ id: z.string(), from: z.nullable(z.string()), until: z.nullable(z.string()) }),
  rows: z.array(namedStanding),
  /**
   * The viewer's own line (of their team, on a board of teams), or null without points. `shown` is false when the public rows leave it out: then its rank is
   * what it would be, and only the viewer sees it.
   */
  own: z.nullable(z.object({ ...namedStanding.shape, shown: z.boolean() })),
  /** The viewer's own points in this period, whatever the board shows; null for a guest. */
  ownScore: z.nullable(z.int()),
  /** Smaller teams have no row. */
  minimumGroupSize: z.int(),
  /** Into how many parts a point is divided: scores are shown divided by it. 1 when left out. */
  unit: z.optional(z.int()),
  /** Where the log stood when this was read. */
  position: z.int(),
})

/** A board as its viewer may see it. */
export interface Leaderboard extends z.infer<typeof leaderboard> {}

/** The id of a board, for the hints of `watch`. */
export const boardId = id
