import * as z from 'zod/mini'
import { id } from '../activity/fields.ts'

/** A row of a board. Equal scores share a rank (1, 2, 2, 4); the position counts rows. */
export const standing = z.object({
  /** From 1; equal scores share one. */
  rank: z.int(),
  /** Which row it is, from 1. */
  position: z.int(),
  id,
  kind: z.enum(['person', 'team', 'department', 'region']),
  /** The points earned in the period of the board. */
  score: z.int(),
})

/** A row of a board. */
export interface Standing extends z.infer<typeof standing> {}
