import * as z from 'zod/mini'
import { id } from '../activity/fields.ts'
import { askedPeriod } from '../calendar/period.ts'
import { measures } from '../measures/measure.ts'
import { boardLeaders, boardScope, boardValue } from './named-board.ts'
import { standing } from './standing.ts'
import { tieModes } from './ties.ts'

/** A board's row with the name that the viewer may see; null where there is none. */
export const namedStanding = z.object({
  ...standing.shape,
  /** What the board orders by: whole, but for averages and medians, which are shown to two decimals. */
  score: z.number(),
  name: z.nullable(z.string()),
  /** The address of a person's picture, where the host has one. */
  picture: z.optional(z.string()),
  /** How many places it won since the period before of the same length, lost when below 0; null when it had no place then. */
  change: z.nullable(z.int()),
})

/** A row with the name that the viewer may see. */
export interface NamedStanding extends z.infer<typeof namedStanding> {}

/** What to ask of a board. */
export const leaderboardQuery = z.strictObject({
  /** `points`, `shares`, `reach`, `reactions`, `clicks`, `conversations`, or the id of a board that the program names. */
  board: id,
  /** A period, or the length of the one that holds today. The week when neither this nor a named board says. */
  period: z.optional(askedPeriod),
  /** Teams when neither this nor a named board says, the people who chose to be listed, or departments or regions. */
  scope: z.optional(boardScope),
  /** The total when neither this nor a named board says. People have a total only. */
  value: z.optional(boardValue),
  /** Whether leaders count: all do when neither this nor a named board says. */
  leaders: z.optional(boardLeaders),
  /** Which page, from 1; past the end it has no rows. */
  page: z.optional(z.int().check(z.minimum(1))),
  /** How many rows a page has: 10 when left out. */
  limit: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
  /** This many rows around the viewer's own place, in place of a page; the first rows for who has none. */
  around: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
  /** People of this team only: for masters, of a program with `individual`. */
  team: z.optional(id),
})

/** A board as its viewer may see it. */
export const leaderboard = z.object({
  /** As it was asked for. */
  board: z.string(),
  /** The name of a named board, else null. */
  name: z.nullable(z.string()),
  measure: z.enum(measures),
  scope: boardScope,
  value: boardValue,
  ties: z.enum(tieModes),
  leaders: boardLeaders,
  /** The first day and the day after the last, or null for all time. A closed period keeps its ranks. */
  period: z.object({
    id: z.string(),
    from: z.nullable(z.string()),
    until: z.nullable(z.string()),
    closed: z.boolean(),
  }),
  rows: z.array(namedStanding),
  /** How many rows there are in all. */
  total: z.int(),
  /** Which page this is, from 1. Of rows around the viewer it is 1, and so is `pages`. */
  page: z.int(),
  /** How many pages there are. */
  pages: z.int(),
  /**
   * The viewer's own line (of their team, department or region, on a board of these), or null without a score. `shown` is false when the public rows leave it
   * out: then its rank is what it would be, and only the viewer sees it.
   */
  own: z.nullable(
    z.object({
      ...namedStanding.shape,
      shown: z.boolean(),
      /** From 0 to 100, as `percentileOf` says. */
      percentile: z.number(),
      /** What is missing to the row above; null for the first. */
      gap: z.nullable(z.number()),
    }),
  ),
  /** The viewer's own score in this period, whatever the board shows; null for a guest. */
  ownScore: z.nullable(z.int()),
  /** The best score of the viewer in any period of this length up to now; null for who has none above 0. */
  ownBest: z.nullable(z.object({ period: z.string(), score: z.int() })),
  /** Smaller groups have no row, nor has one that would tell of a smaller one. */
  minimumGroupSize: z.int(),
  /** Into how many parts a point is divided: scores are shown divided by it. 1 when left out, and on boards of anything but points. */
  unit: z.optional(z.int()),
  /** Where the log stood when this was read. */
  position: z.int(),
})

/** A board as its viewer may see it. */
export interface Leaderboard extends z.infer<typeof leaderboard> {}

/** The id of a board, for the hints of `watch`. */
export const boardId = id
