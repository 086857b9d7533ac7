import * as z from 'zod/mini'
import { id, instant, points, text } from '../activity/fields.ts'
import { label } from '../program/label.ts'
import { hashtag, suggestion } from '../sharing/sharing-settings.ts'

/** The kinds of item that can be shared. */
export const contentKinds = [
  'message',
  'article',
  'blog',
  'vacancy',
  'event',
  'photo',
  'film',
  'infographic',
  'story',
] as const

/** An address of a web page: http or https, without a user name in it. */
export const webAddress = z
  .string()
  .check(z.maxLength(2000))
  .check(z.refine(isWebAddress, 'must be an http or https address without a user name in it'))

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, username, password } = new URL(text)
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === ''
}

/** How much of a post is the person's own: nothing, what they change of a suggestion, or all of it. */
export const freedoms = ['fixed', 'suggested', 'free'] as const

/** An item as an editor writes it. */
export const contentEntry = z.strictObject({
  id,
  title: label,
  text: z.optional(text),
  url: webAddress,
  image: z.optional(webAddress),
  imageAlt: z.optional(text),
  pillar: id,
  kind: z.enum(contentKinds),
  campaign: z.optional(id),
  /** What sharing this item adds, by rules that give a bonus. */
  bonus: z.optional(points.check(z.nonnegative())),
  /** Text to start from, per platform id, or `default` for any. */
  captions: z.optional(z.record(id, text)),
  /** Captions to start from, of which each person gets another one first. They go before `captions`. */
  suggestions: z.optional(z.array(suggestion).check(z.maxLength(50))),
  /** `suggested` when left out. */
  freedom: z.optional(z.enum(freedoms)),
  /** Hashtags that go with every post of this item, without their sign. */
  hashtags: z.optional(z.array(hashtag).check(z.maxLength(10))),
  /** The platforms that the item suits; all of the program's when left out. */
  platforms: z.optional(z.array(id)),
  /** Nobody shares it before this instant. */
  embargoUntil: z.optional(instant),
  /** False for items that stay inside. */
  shareable: z.optional(z.boolean()),
  publishedAt: z.optional(instant),
})

/** An item that people can share, filed under a pillar. */
export const content = z.object({ ...contentEntry.shape, shareable: z.boolean(), publishedAt: instant })

/** An item that people can share, filed under a pillar. */
export interface Content extends z.infer<typeof content> {}
