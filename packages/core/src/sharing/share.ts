import * as z from 'zod/mini'
import { id, instant } from '../activity/fields.ts'
import { postingStates } from './kept-post.ts'

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
  /** Where its post stands, as its person told, or as the platform did. */
  address: z.optional(z.string()),
  /**
   * What became of a post that its person asked for and that is not known to be there: `under-way`, tried until it is known; or not made, for them to try again: the platform refused it, has to be
   * allowed (again) to take it, or gave no answer for a day.
   */
  posting: z.optional(z.enum(postingStates)),
  /** Its person has to allow the kit (again) to read the post's counts. */
  reading: z.optional(z.literal('not-authorised')),
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
