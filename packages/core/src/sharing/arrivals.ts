import * as z from 'zod/mini'
import { counts, id, instant, points } from '../activity/fields.ts'
import { parse } from '../api/parse.ts'

/** What a link can lead to beyond the click. A closed list, so that nothing about a visitor fits in. */
export const conversions = ['page', 'vacancy', 'lead'] as const

/** What a link led to: a visit to a page that matters (`page`), interest in a vacancy (`vacancy`), or somebody who left their details (`lead`). */
export type Conversion = (typeof conversions)[number]

/** Clicks that were counted together, until they are recorded: how many by share, and in which quarter of an hour. Nothing in it tells one visitor from another. */
export const keptClicks = z.object({
  at: instant,
  clicks: z.array(z.object({ share: id, count: z.int().check(z.minimum(1)) })),
})

/** A conversion, until it is recorded. */
export const keptConversion = z.object({ at: instant, share: id, conversion: z.enum(conversions) })

/** Counts of a share, until they are recorded. */
export const keptCounts = z.object({ at: instant, share: id, counts })

/** No post on any network has come to so many of anything: what goes beyond is a mistake, and sums of it would leave the range of exact whole numbers. */
export const MOST = 10_000_000_000

const toldCounts = z
  .strictObject({
    share: z.optional(id),
    link: z.optional(z.string().check(z.minLength(1), z.maxLength(2000))),
    counts: z.record(id, z.nullable(points.check(z.maximum(MOST)))),
    observedAt: instant,
  })
  .check(
    z.refine(
      ({ share, link }) => (share === undefined) !== (link === undefined),
      'must name either the share or its link',
    ),
  )

/** Counts that a service tells of a share, which it names by its id or by its link: that link's address or the token in it. A count that is null or below zero is not known. */
export interface ToldCounts extends z.infer<typeof toldCounts> {}

/** What a service tells of a share's counts, as it came. Throws `invalid-input` with every mistake. */
export function countsTold(said: unknown): ToldCounts {
  return parse(toldCounts, said)
}

/** Every time zone's days begin at a quarter of an hour, so a click keeps its day. */
const QUARTER = 15 * 60_000

/** The quarter of an hour in which something happened. */
export function quarterOf(at: number): string {
  return new Date(Math.floor(at / QUARTER) * QUARTER).toISOString()
}
