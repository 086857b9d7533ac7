import * as z from 'zod/mini'
import { id, instant } from '../activity/fields.ts'
import { awardShown } from './award.ts'
import { rule } from './rule.ts'

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
  /** The rule's id; null for awards and spending. */
  rule: z.nullable(id),
  /** The version of the rules in force. */
  version: z.int(),
  kind: z.enum(['granted', 'reversed', 'awarded', 'spent']),
  /** The points that the rule asked, before anything was cut. */
  asked: z.int(),
  /** The points that were booked, signed. */
  points: z.int(),
  /** Why less than asked; null when it was not less. */
  why: z.nullable(z.enum(['away', 'repeated', 'once', 'limit', 'withdrawn'])),
  /** It came after its period had closed, and counts for the day it was recorded. */
  late: z.boolean(),
  /** What an award says; left out of all else. */
  award: z.optional(awardShown),
})

/** One line of an explanation. */
export interface ExplanationPart extends z.infer<typeof explanationPart> {}

/** A number, down to the activities and rules it is made of: the points of the parts that earn add up to the score. */
export const explanation = z.object({
  person: id,
  period: z.string(),
  /** The points earned in the period. */
  score: z.int(),
  parts: z.array(explanationPart),
  /** The rules that the parts name, as they stood. */
  rules: z.array(z.object({ version: z.int(), rule })),
})

/** A number, down to the activities and rules it is made of. */
export interface Explanation extends z.infer<typeof explanation> {}

/** A person's points. */
export const statement = z.object({
  /** Sum of everything, spending included; below zero it is a debt. */
  balance: z.int(),
  /** What can still be spent: the balance, or 0 when it is a debt. */
  spendable: z.int(),
  period: z.string(),
  /** The points earned in the period. */
  score: z.int(),
})

/** A person's points. */
export interface Statement extends z.infer<typeof statement> {}
