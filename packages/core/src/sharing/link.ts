import * as z from 'zod/mini'
import { id } from '../activity/fields.ts'
import { webAddress } from '../content/content.ts'

/** Where the links of a program stand. */
export const linkSettings = z.strictObject({
  /** The address before the token, such as `https://go.voorbeeld.nl`. */
  base: webAddress.check(
    z.refine((text) => !/[?#]/.test(text), 'must end with its host or path: the token of each link comes after it'),
  ),
})

/** A link as it is kept, by its token: which share it is of, and where it leads. It knows no person. */
export const keptLink = z.object({
  share: id,
  content: id,
  platform: id,
  /** It was replaced or deleted, or its share was withdrawn: it leads nowhere any more, and is never given out again. */
  gone: z.optional(z.literal(true)),
})

/** A link as it is kept. */
export interface KeptLink extends z.infer<typeof keptLink> {}

/** What a share knows of its links. */
export const shareLink = z.object({
  /** The token of the link it has now; null when it was deleted. */
  token: z.nullable(z.string()),
  /** How many clicks were recorded, so that each has a number of its own. */
  clicks: z.int(),
})

/** The address of a link. */
export function linkAddress(base: string, token: string): string {
  return `${base.replace(/\/+$/, '')}/${token}`
}
