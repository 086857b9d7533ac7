import * as z from 'zod/mini'
import { id, points } from '../activity/fields.ts'

const reason = z
  .string()
  .check(z.trim(), z.minLength(3), z.maxLength(500))
  .check(z.refine((value) => value.isWellFormed(), 'must hold no lone surrogate'))

/** What a master gives by hand, or takes: to one person, or to a team as one, and always with a reason. */
export const awardEntry = z
  .strictObject({
    person: z.optional(id),
    /** The points are split over its ambassadors. */
    team: z.optional(id),
    /** Below zero they are taken. */
    points: points.check(z.refine((value) => value !== 0, 'must not be 0: give points, or take some with a minus')),
    /** Who gets the points reads it. */
    reason,
  })
  .check(
    z.refine(
      ({ person, team }) => (person === undefined) !== (team === undefined),
      'must name a person or a team, and not both',
    ),
  )

/** What a master gives by hand, or takes. */
export interface AwardEntry extends z.infer<typeof awardEntry> {}

/** An award, and what was given, or taken back. Who got it is never told. */
export const awarded = z.object({
  award: id,
  /** Null where points are switched off for who asks. */
  points: z.nullable(z.int()),
})

/** An award, and what was given, or taken back. */
export interface Awarded extends z.infer<typeof awarded> {}

/** What is kept of an award, to take it back by: nobody's id. */
export const keptAward = z.object({
  points: z.int(),
  /** The ids of its activities, one for each person. */
  activities: z.array(id),
  revoked: z.boolean(),
})

/** Why somebody has points that no rule gave: what is said to them of an award. */
export const awardShown = z.object({
  /** What the award is known by; null when it was brought in from elsewhere. */
  id: z.nullable(id),
  reason: z.string(),
  /** Who did it: by name when they chose to be listed. */
  by: z.object({ name: z.nullable(z.string()), role: z.enum(['master', 'service']) }),
  /** Whether it was taken back by this. */
  revoked: z.boolean(),
})

/** Why somebody has points that no rule gave. */
export interface AwardShown extends z.infer<typeof awardShown> {}
