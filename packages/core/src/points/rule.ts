import * as z from 'zod/mini'
import { id, instant, points } from '../activity/fields.ts'

/** The types that a rule can reward. Taking back (`share.withdrawn`, `kudos.withdrawn`) and the program's own decisions earn nothing. */
export const rewardable = [
  'share.opened',
  'share.confirmed',
  'share.verified',
  'reactions.observed',
  'link.clicked',
  'link.converted',
  'comment.posted',
  'content.published',
  'kudos.given',
  'person.joined',
] as const

/** The attributes of an activity that a rule may look at. */
export const ruleAttributes = [
  'team',
  'role',
  'share',
  'platform',
  'content',
  'pillar',
  'campaign',
  'kind',
  'ownWords',
  'level',
  'by',
  'conversion',
] as const

/** The windows that a limit may have: a stretch of days, or all that has the same value of an attribute. */
export const limitWindows = ['day', 'week', 'month', 'content', 'share', 'campaign'] as const

const worth = points.check(z.nonnegative())
const oneOrMore = z.union([id, z.array(id).check(z.minLength(1))])
const per = z.enum(limitWindows)
const reached = z.enum(['opened', 'confirmed', 'verified'])

const limit = z.union([
  z.strictObject({ points: points.check(z.minimum(1)), per }),
  z.strictObject({ count: points.check(z.minimum(1)), per }),
])

const when = z.strictObject({
  team: z.optional(oneOrMore),
  role: z.optional(oneOrMore),
  share: z.optional(oneOrMore),
  platform: z.optional(oneOrMore),
  content: z.optional(oneOrMore),
  pillar: z.optional(oneOrMore),
  campaign: z.optional(oneOrMore),
  kind: z.optional(oneOrMore),
  ownWords: z.optional(z.boolean()),
  level: z.optional(oneOrMore),
  by: z.optional(oneOrMore),
  conversion: z.optional(oneOrMore),
  /** The states that the share has come to: `opened`, `confirmed`, `verified`. */
  reached: z.optional(z.union([reached, z.array(reached).check(z.minLength(1))])),
})

const upTo1000 = z.int().check(z.minimum(0), z.maximum(1000))
const ratio = { times: upTo1000, over: z.optional(upTo1000.check(z.minimum(1))) }

/** A factor for some of the activities: `times / over` of what the rule asks. */
const multiplier = z.strictObject({
  ...ratio,
  when: z.optional(when),
  from: z.optional(instant),
  until: z.optional(instant),
})

/** One rule, as data. */
export const rule = z
  .strictObject({
    /** Names the rule in entries; a rule that keeps its id in the next version keeps what its limits and `once` remember. */
    id,
    /** The type of activity that earns. */
    on: z.enum(rewardable),
    /** What the activity's attributes must be; a list means one of them. */
    when: z.optional(when),
    /** For one activity; with `reactions.observed` for one reaction, or a table by kind, in which what is missing is worth 0. */
    points: z.union([worth, z.record(id, worth)]),
    /** How many reactions earn `points` together, such as 1000 for reach; 1 when left out. */
    per: z.optional(z.int().check(z.minimum(1), z.maximum(1_000_000))),
    /** Whether the item's own bonus is added. */
    bonus: z.optional(z.boolean()),
    /** A factor by platform id; a platform that is not named has none. */
    weights: z.optional(z.record(id, z.strictObject(ratio))),
    /** Factors that apply at some times, or to some activities; all that apply are multiplied. */
    multipliers: z.optional(z.array(multiplier).check(z.minLength(1), z.maxLength(20))),
    /** The attributes that together earn only once per person. */
    once: z.optional(z.array(z.enum(ruleAttributes)).check(z.minLength(1))),
    /** The most per person and local day, ISO week or month; or per item, share or campaign. */
    limit: z.optional(z.union([limit, z.array(limit).check(z.minLength(1))])),
    /** The first instant at which the rule holds. */
    from: z.optional(instant),
    /** The first instant at which it no longer does. */
    until: z.optional(instant),
  })
  .check(({ value, issues }) => {
    const refuse = (path: string[], message: string) => issues.push({ code: 'custom', input: value, path, message })
    const perKind = typeof value.points === 'object'
    const limits = limitsOf(value.limit).map(
      ({ count, per }) => `${count === undefined ? 'points' : 'count'} per ${per}`,
    )
    if (new Set(limits).size < limits.length)
      refuse(['limit'], 'two limits of the same measure and length: keep the lower one')
    for (const part of ['times', 'over'] as const) {
      if (mostOf(value, part) > MOST_PARTS)
        refuse(
          ['multipliers'],
          `the factors that can come together have a product of ${part} beyond ${MOST_PARTS}: use smaller numbers`,
        )
    }
    if (value.on !== 'reactions.observed') {
      if (value.per !== undefined) refuse(['per'], 'per goes with reactions.observed only: leave it out')
      if (perKind) refuse(['points'], 'points per kind go with reactions.observed only: give one number')
      return
    }
    if (value.bonus) refuse(['bonus'], 'a bonus does not go with reactions.observed: leave it out')
    if (value.once)
      refuse(['once'], 'once does not go with reactions.observed, whose counts are cumulative: leave it out')
    for (const { count } of limitsOf(value.limit)) {
      if (count !== undefined) refuse(['limit'], 'a count limit does not go with reactions.observed: limit its points')
    }
  })

/** How many parts the factors of a rule may divide a point into, or multiply it by: so that sums of them stay exact. */
const MOST_PARTS = 10_000_000

interface Factored {
  per?: number | undefined
  weights?: Readonly<Record<string, { times: number; over?: number | undefined }>> | undefined
  multipliers?: readonly { times: number; over?: number | undefined }[] | undefined
}

/** The most that `times`, or `over`, can come to when every multiplier applies. */
function mostOf({ per = 1, weights = {}, multipliers = [] }: Factored, part: 'times' | 'over'): number {
  const weight = Math.max(1, ...Object.values(weights).map((one) => one[part] ?? 1))
  return multipliers.reduce(
    (product, one) => product * Math.max(1, one[part] ?? 1),
    weight * (part === 'over' ? per : 1),
  )
}

const term = (most: number) => z.int().check(z.minimum(1), z.maximum(most))

/** A whole rule set, as data: `rules` with ids of their own. */
export const ruleSet = z
  .strictObject({
    rules: z.array(rule),
    /** Into how many parts a point is divided: with 20, points are counted in twentieths and shown divided by 20. 1 when left out. */
    unit: z.optional(z.int().check(z.minimum(1), z.maximum(1000))),
    /** After how many local days, or months, points end that were earned while these rules held; never when left out. */
    expiry: z.optional(z.union([z.strictObject({ days: term(3660) }), z.strictObject({ months: term(120) })])),
  })
  .check(({ value, issues }) => {
    const seen = new Set<string>()
    for (const [index, { id }] of value.rules.entries()) {
      if (seen.has(id)) {
        issues.push({
          code: 'custom',
          input: id,
          path: ['rules', index, 'id'],
          message: 'two rules have this id: give each its own',
        })
      }
      seen.add(id)
    }
  })

/**
 * Points as data. `on` names the activity type, `when` the attributes that must match (a list: one of them), `points` what one activity, or one reaction,
 * is worth (per kind where it is a table; `per` says for how many), `bonus` whether the item adds its own, `weights` and `multipliers` what it is multiplied by, `once` the attributes
 * that together earn only once, `limit` the most per local day, ISO week or month, item, share or campaign, `[from, until)` when the rule holds.
 */
export interface Rule extends z.infer<typeof rule> {}

/** The rules of a program that hold together. */
export interface RuleSet extends z.infer<typeof ruleSet> {}

/** The most that one rule grants in one window: points, or activities with a grant above 0. */
export interface Limit {
  /** The most points; the rest is cut. */
  points?: number | undefined
  /** The most activities with a grant above 0. */
  count?: number | undefined
  per: LimitWindow
}

/** What a limit's window is: a stretch of local days, or all that has the same item, share or campaign. */
export type LimitWindow = (typeof limitWindows)[number]

/** The limits of a rule as a list. */
export function limitsOf(limit: Rule['limit']): readonly Limit[] {
  if (limit === undefined) return []
  return Array.isArray(limit) ? limit : [limit]
}
