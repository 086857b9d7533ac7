import * as z from 'zod/mini'
import { id, instant, points } from '../activity/fields.ts'

/** The types that a rule can reward. Taking back (`share.withdrawn`) and the program's own decisions earn nothing. */
export const rewardable = [
  'share.opened',
  'share.confirmed',
  'share.verified',
  'reactions.observed',
  'link.clicked',
  'comment.posted',
  'content.published',
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
] as const

const worth = points.check(z.nonnegative())
const oneOrMore = z.union([id, z.array(id).check(z.minLength(1))])
const per = z.enum(['day', 'week', 'month'])

const limit = z.union([
  z.strictObject({ points: points.check(z.minimum(1)), per }),
  z.strictObject({ count: points.check(z.minimum(1)), per }),
])

/** One rule, as data. */
export const rule = z
  .strictObject({
    /** Names the rule in entries; a rule that keeps its id in the next version keeps what its limits and `once` remember. */
    id,
    /** The type of activity that earns. */
    on: z.enum(rewardable),
    /** What the activity's attributes must be; a list means one of them. */
    when: z.optional(
      z.strictObject({
        team: z.optional(oneOrMore),
        role: z.optional(oneOrMore),
        share: z.optional(oneOrMore),
        platform: z.optional(oneOrMore),
        content: z.optional(oneOrMore),
        pillar: z.optional(oneOrMore),
        campaign: z.optional(oneOrMore),
        kind: z.optional(oneOrMore),
        ownWords: z.optional(z.boolean()),
      }),
    ),
    /** For one activity; with `reactions.observed` for one reaction, or a table by kind, in which what is missing is worth 0. */
    points: z.union([worth, z.record(id, worth)]),
    /** The attributes that together earn only once per person. */
    once: z.optional(z.array(z.enum(ruleAttributes)).check(z.minLength(1))),
    /** The most per person and local day, ISO week or month. */
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
    if (value.on !== 'reactions.observed') {
      if (perKind) refuse(['points'], 'points per kind go with reactions.observed only: give one number')
      return
    }
    if (value.once)
      refuse(['once'], 'once does not go with reactions.observed, whose counts are cumulative: leave it out')
    for (const { count } of limitsOf(value.limit)) {
      if (count !== undefined) refuse(['limit'], 'a count limit does not go with reactions.observed: limit its points')
    }
  })

/** A whole rule set, as data: `rules` with ids of their own. */
export const ruleSet = z.strictObject({ rules: z.array(rule) }).check(({ value, issues }) => {
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
 * is worth (per kind where it is a table), `once` the attributes that together earn only once, `limit` the most per local day, ISO week or
 * month, `[from, until)` when the rule holds.
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
  per: 'day' | 'week' | 'month'
}

/** The limits of a rule as a list. */
export function limitsOf(limit: Rule['limit']): readonly Limit[] {
  if (limit === undefined) return []
  return Array.isArray(limit) ? limit : [limit]
}
