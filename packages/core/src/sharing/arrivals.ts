import * as z from 'zod/mini'
import { id, instant } from '../activity/fields.ts'

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

/** Every time zone's days begin at a quarter of an hour, so a click keeps its day. */
const QUARTER = 15 * 60_000

/** The quarter of an hour in which something happened. */
export function quarterOf(at: number): string {
  return new Date(Math.floor(at / QUARTER) * QUARTER).toISOString()
}
