import * as z from 'zod/mini'
import { id, instant } from '../activity/fields.ts'
import { askedPeriod } from '../calendar/period.ts'
import { measures } from '../measures/measure.ts'
import { awardShown } from './award.ts'
import { limitWindows, rule, ruleAttributes } from './rule.ts'

const ratio = { times: z.int(), over: z.int() }

/**
 * What was computed, down to what a rule asked. For an activity: `points + bonus`, times every factor, rounded down. For counts: the sum of `difference x points` over the units, times
 * every factor, divided by `per`, is added to `before`; what is asked is the difference in whole points, none below zero.
 */
export const formula = z.object({
  /** What one activity is worth; null for counts, whose units say it. */
  points: z.nullable(z.int()),
  /** What the item adds. */
  bonus: z.int(),
  /** By how much each kind of reaction differs from what was known, and what one of it is worth; null for all that is no count. */
  units: z.nullable(z.array(z.object({ kind: z.string(), difference: z.int(), points: z.int() }))),
  /** For how many reactions the points are. */
  per: z.int(),
  /** What it is multiplied by: `times / over`, each with the platform whose weight it is, or the number of the rule's multiplier, from 0. */
  factors: z.array(z.object({ ...ratio, platform: z.optional(id), multiplier: z.optional(z.int()) })),
  /** What the counts of the share were worth by this rule before, `worth / over`; null for all that is no count. */
  before: z.nullable(z.object({ worth: z.int(), over: z.int() })),
})

/** What was computed, down to what a rule asked. */
export interface Formula extends z.infer<typeof formula> {}

/** The limit that cut: at most so many points, or activities with points, in a window. */
export const limitReached = z.object({
  /** The most points. */
  points: z.optional(z.int()),
  /** The most activities with points. */
  count: z.optional(z.int()),
  per: z.enum(limitWindows),
  /** The day, ISO week or month, such as `2026-W47`; or the item, share or campaign, null where there is none. */
  window: z.nullable(z.string()),
})

/** The limit that cut. */
export interface LimitReached extends z.infer<typeof limitReached> {}

/** Why a rule gave nothing: the first of its conditions that does not hold. */
export const unmet = z.object({ rule: id, condition: z.enum([...ruleAttributes, 'reached', 'from', 'until']) })

/** Why a rule gave nothing. */
export interface Unmet extends z.infer<typeof unmet> {}

/** One line of an explanation: what one activity earned by one rule, and why not more. */
export const explanationPart = z.object({
  activity: id,
  type: z.string(),
  occurredAt: instant,
  /** The local day that it counts for, such as `2026-11-18`. */
  day: z.string(),
  share: z.nullable(id),
  content: z.nullable(id),
  platform: z.nullable(id),
  /** The rule's id; null for awards and spending, and where no rule applies. */
  rule: z.nullable(id),
  /** The version of the rules in force. */
  version: z.int(),
  /** What was booked; `counted` for another measure than points. */
  kind: z.enum(['granted', 'reversed', 'awarded', 'spent', 'expired', 'counted']),
  /** The points that the rule asked, before anything was cut. */
  asked: z.int(),
  /** The points that were booked, or what was counted, signed. */
  points: z.int(),
  /** Why less than asked, or `no-rule` where no rule applies; null when it was not less. */
  why: z.nullable(z.enum(['away', 'repeated', 'once', 'limit', 'withdrawn', 'no-rule'])),
  /** How `asked` was computed; null for what no rule computes: awards, spending, and what a withdrawal takes back. */
  formula: z.nullable(formula),
  /** The limit that cut; null unless `why` is `limit`. */
  limit: z.nullable(limitReached),
  /**
   * When less than asked was granted, or nothing: the first instant, from now on, at which the same would earn something by this rule again. Null when it never would, as far as is known, and
   * where nothing was cut.
   */
  again: z.nullable(instant),
  /** It came after its period had closed, and counts for the day it was recorded. */
  late: z.boolean(),
  /** What an award says; left out of all else. */
  award: z.optional(awardShown),
  /** With `no-rule`: the rules for this type of activity, and what each asks that does not hold; left out of all else. */
  unmet: z.optional(z.array(unmet)),
})

/** One line of an explanation. */
export interface ExplanationPart extends z.infer<typeof explanationPart> {}

/** A number, down to the activities and rules it is made of: the points of the parts that earn add up to the score. */
export const explanation = z.object({
  person: id,
  period: z.string(),
  measure: z.enum(measures),
  /** What was earned in the period, or counted. */
  score: z.int(),
  parts: z.array(explanationPart),
  /** The rules that the parts name, as they stood. */
  rules: z.array(z.object({ version: z.int(), rule })),
  /** The items that the parts are about, by their title of now; an engine tells of those that it still has. Left out where there are none. */
  items: z.optional(z.array(z.object({ id, title: z.string() }))),
  /** The zone of its days. */
  timeZone: z.string(),
  /** Into how many parts a point is divided: every number of points here is in such parts. Whole points when left out. */
  unit: z.optional(z.int()),
  /** Of the whole period: how many parts there are, and how many of them have no points. */
  counts: z.object({ parts: z.int(), nothing: z.int() }),
  /** Where the next page begins; null on the last. */
  next: z.nullable(z.string()),
})

/** A number, down to the activities and rules it is made of. */
export interface Explanation extends z.infer<typeof explanation> {}

/** A place in an explanation to go on from: the `next` of the page before. */
const place = z.string().check(z.maxLength(300), z.regex(/^\d{1,16} /, 'must be the next of an earlier page'))

/** What to explain. */
export const explanationQuery = z.strictObject({
  period: z.optional(askedPeriod),
  /** What the number counts: `points` when left out. */
  measure: z.optional(z.enum(measures)),
  /** Whether activities are told of to which no rule applies. */
  nothing: z.optional(z.boolean()),
  after: z.optional(place),
  /** The most parts on a page, 50 when left out; those of one activity stay together. */
  limit: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
})

/** What to explain. */
export interface ExplanationQuery extends z.output<typeof explanationQuery> {}
