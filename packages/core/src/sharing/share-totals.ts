import * as z from 'zod/mini'
import { id } from '../activity/fields.ts'
import { askedPeriod } from '../calendar/period.ts'

const amount = z.int()

/** How many shares were confirmed, and what came of shares, of all together. */
const amounts = { shares: amount, reach: amount, reactions: amount, clicks: amount, conversations: amount }

/** Whose shares are counted: the caller's own, or everybody's. */
export const shareTotalsQuery = z.strictObject({
  period: z.optional(askedPeriod),
  scope: z.optional(z.enum(['mine', 'program'])),
})

/** What shares came to per platform, and in all. */
export const shareTotals = z.object({
  period: z.string(),
  scope: z.enum(['mine', 'program']),
  /** In order of their ids. Those on which too few people shared are one row, without a platform, or none. */
  platforms: z.array(z.object({ platform: z.nullable(id), ...amounts })),
  /** The sum of the rows; null where it would tell of fewer people than the program's groups have at least. */
  total: z.nullable(z.object(amounts)),
})

/** Which totals of shares are asked for. */
export type ShareTotalsQuery = z.infer<typeof shareTotalsQuery>

/** What shares came to per platform, and in all. */
export interface ShareTotals extends z.infer<typeof shareTotals> {}
