import * as z from 'zod/mini'
import { askedPeriod } from '../calendar/period.ts'
import { ruleSet } from '../points/rule.ts'

/** Rules to try on a period, without publishing them. */
export const trial = z.strictObject({
  rules: ruleSet,
  /** A period, or the length of the one that holds today: the month when left out. */
  period: z.optional(askedPeriod),
})

const standing = z.nullable(z.object({ rank: z.int(), score: z.int() }))

/** How somebody, or a team, would stand. */
const move = z.object({ id: z.string(), name: z.nullable(z.string()), before: standing, after: standing })

/** What other rules would make of a period: who would move, and by how much. Only who may be shown on a board is in it. */
export const rulesPreview = z.object({
  period: z.string(),
  /** All points of the period, of everybody; null where that would tell of fewer people than the program's groups have at least. */
  total: z.nullable(z.object({ before: z.int(), after: z.int() })),
  teams: z.array(move),
  people: z.array(move),
})

/** What other rules would make of a period. */
export interface RulesPreview extends z.infer<typeof rulesPreview> {}

/** How one of them would stand. */
export type RulesMove = RulesPreview['teams'][number]
