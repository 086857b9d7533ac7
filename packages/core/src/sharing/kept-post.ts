import * as z from 'zod/mini'
import { id } from '../activity/fields.ts'

/** An address as people paste it. */
export const postAddress = z
  .string()
  .check(z.minLength(1), z.maxLength(2000))
  .check(z.refine((value) => value.isWellFormed(), 'must hold no lone surrogate'))

/** What a person wrote, without the link: as long as any platform takes. */
export const postText = z
  .string()
  .check(z.maxLength(5000))
  .check(z.refine((value) => value.isWellFormed(), 'must hold no lone surrogate'))

/** What can become of a post that its person has asked for: it is under way; or it was not made, and they can try again. */
export const postingStates = ['under-way', 'platform-refused', 'not-authorised', 'platform-away'] as const

/** The post of a share as it is kept, by its share. Instants are in milliseconds. */
export const keptPost = z.object({
  person: id,
  platform: id,
  /** The name by which the platform's adapter knows it; null where nothing reads it. */
  post: z.nullable(z.string()),
  /** Where people see it. */
  address: z.string(),
  /** Since when it is known. */
  since: z.int(),
  /** When it is looked at next; null when it is not any more. */
  look: z.nullable(z.int()),
  /** How often its counts were recorded, so that each time has a number of its own. */
  observed: z.int(),
  /** How often in a row it could not be read. */
  failed: z.int(),
  /** Since when the platform says that it is gone. */
  missing: z.optional(z.int()),
  /** Its person has to allow it to be read, or to allow it again. */
  unauthorised: z.optional(z.literal(true)),
})

/** A post that a person has asked for, by its share, from before it is made until it is known. Instants are in milliseconds. */
export const keptPosting = z.object({
  person: id,
  platform: id,
  text: z.string(),
  url: z.string(),
  title: z.string(),
  description: z.optional(z.string()),
  language: z.optional(z.string()),
  ownWords: z.optional(z.boolean()),
  /** When the person asked for it. */
  at: z.int(),
  state: z.enum(postingStates),
  /** An answer was lost: it may have been made, so that nothing of it may change. */
  unsure: z.boolean(),
  /** Until when somebody is at it. */
  until: z.int(),
  /** How often it was tried. */
  tries: z.int(),
  /** When it is tried next; null when it is not any more. */
  look: z.nullable(z.int()),
})

/** Which post, or posting, is due when. */
export const look = z.object({ share: id, at: z.int() })

/** The post of a share as it is kept. */
export interface KeptPost extends z.infer<typeof keptPost> {}

/** A post that a person has asked for, as it is kept. */
export interface KeptPosting extends z.infer<typeof keptPosting> {}
