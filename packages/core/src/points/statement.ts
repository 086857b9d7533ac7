import * as z from 'zod/mini'

/** A person's points. */
export const statement = z.object({
  /** Sum of everything, spending included; below zero it is a debt. */
  balance: z.int(),
  /** What can still be spent: the balance, without what has ended today and is not booked yet; or 0 when it is a debt. */
  spendable: z.int(),
  /** What ends next, soonest first, at most 12: how many points, and the local day at whose start they are gone. Left out when nothing will. */
  expiring: z.optional(z.array(z.object({ day: z.string(), points: z.int() }))),
  period: z.string(),
  /** The points earned in the period. */
  score: z.int(),
  /** Into how many parts a point is divided: the numbers are shown divided by it. 1 when left out. */
  unit: z.optional(z.int()),
})

/** A person's points. */
export interface Statement extends z.infer<typeof statement> {}
