import * as z from 'zod/mini'
import { id, instant } from '../activity/fields.ts'
import { colleague } from '../people/person.ts'

/** How many kudos somebody can give on one local day: what rules grant for them has limits of its own. */
export const MOST_KUDOS_A_DAY = 20

const text = z
  .string()
  .check(z.trim(), z.minLength(1), z.maxLength(500))
  .check(z.refine((value) => value.isWellFormed(), 'must hold no lone surrogate'))

/** A word of thanks to a colleague who chose to be listed. */
export const kudosEntry = z.strictObject({
  person: id,
  /** Plain text. It is personal: the log does not hold it. */
  text: z.optional(text),
  /** What the thanks are for. */
  pillar: z.optional(id),
})

/** A word of thanks to a colleague. */
export interface KudosEntry extends z.infer<typeof kudosEntry> {}

/** Which kudos are listed: those that the caller received, or gave, or all that listed people received. */
export const kudosScope = z.enum(['received', 'given', 'listed'])

/** A word of thanks, as it is shown. */
export const kudos = z.object({
  id,
  /** Who got them; null to others than themselves once they are no longer listed. */
  person: z.nullable(colleague),
  /** Who gave them; null to others than themselves when they are not listed. */
  by: z.nullable(colleague),
  text: z.nullable(z.string()),
  pillar: z.nullable(id),
  givenAt: instant,
})

/** A word of thanks, as it is shown: to whom, by whom, and the text, where there is one. Who is not listed has no name there. */
export interface Kudos extends z.infer<typeof kudos> {}

/** A word of thanks, as it is kept. */
export const keptKudos = z.object({
  id,
  person: id,
  by: id,
  text: z.optional(z.string()),
  pillar: z.optional(id),
  givenAt: instant,
})

/** A word of thanks, as it is kept. */
export type KeptKudos = z.infer<typeof keptKudos>

/** How many kudos somebody has given on the last day that they gave any. */
export const kudosDay = z.object({ day: z.int(), given: z.int() })
