import * as z from 'zod/mini'
import { id, instant } from '../activity/fields.ts'

/** How far a share has come, and in that order: a later state never goes back to an earlier one. */
export const shareStates = ['opened', 'confirmed', 'verified', 'withdrawn'] as const

/** How far a share has come. */
export type ShareState = (typeof shareStates)[number]

/** A share as it is kept. */
export const keptShare = z.object({
  id,
  person: id,
  content: z.nullable(id),
  platform: z.nullable(id),
  state: z.enum(shareStates),
  openedAt: instant,
})

/** One item on one platform by one ambassador. */
export const share = z.object({
  ...keptShare.shape,
  /** The address to share, whose clicks are counted; left out where the share has none. */
  link: z.optional(z.string()),
})

/** A share in its person's own log: with what became of it, as far as it is known. */
export const loggedShare = z.object({
  ...share.shape,
  /** The latest known counts by kind, such as `like`: as the network says them. */
  counts: z.optional(z.record(id, z.int())),
  /** How many people followed its link. */
  clicks: z.optional(z.int()),
})

/** One item on one platform by one ambassador: opened, then confirmed, then verified, or withdrawn. */
export interface Share extends z.infer<typeof share> {}

/** A share in its person's own log: with what became of it, as far as it is known. */
export interface LoggedShare extends z.infer<typeof loggedShare> {}
