import * as z from 'zod/mini'
import { closablePeriod } from '../calendar/period.ts'
import { ruleSet } from '../points/rule.ts'
import { conversions } from '../sharing/arrivals.ts'
import { counts, id, instant, points, text } from './fields.ts'

/** What every activity may carry: the attributes that a rule can look at, as they were when it happened. */
const attributes = {
  /** Who it is about: the id that the program knows, which says nothing outside of it. */
  person: z.optional(id),
  /** The person's team then. */
  team: z.optional(id),
  /** In which role the person did it. */
  role: z.optional(id),
  /** The share it belongs to: one item on one platform by one person. */
  share: z.optional(id),
  /** Where it was shared, such as `linkedin`. */
  platform: z.optional(id),
  /** The item. */
  content: z.optional(id),
  /** What the item is filed under. */
  pillar: z.optional(id),
  /** The campaign that the item belongs to. */
  campaign: z.optional(id),
  /** The kind of item, such as `vacancy`. */
  kind: z.optional(id),
  /** Whether the person wrote the text, rather than taking the suggested one. */
  ownWords: z.optional(z.boolean()),
  /** How far the person had come as an ambassador, in the program's own words. */
  level: z.optional(id),
  /** Who else did it, such as who commented: opaque, and never somebody's name. */
  by: z.optional(id),
  /** What a link led to. */
  conversion: z.optional(z.enum(conversions)),
  /** What the item adds to a rule that gives its bonus. */
  bonus: z.optional(points.check(z.nonnegative())),
  /** Points are switched off for it: no rule looks at it, and nothing is booked. The facts stand. */
  unscored: z.optional(z.literal(true)),
  /** Measures are switched off for it too: it is counted nowhere. */
  unmeasured: z.optional(z.literal(true)),
}

const entry = { id, occurredAt: instant, recordedAt: z.optional(instant), backfill: z.optional(id) }

const personal = <T extends string>(type: T) =>
  z.strictObject({ ...entry, ...attributes, type: z.literal(type), person: id })
const ofShare = <T extends string>(type: T) =>
  z.strictObject({ ...entry, ...attributes, type: z.literal(type), person: id, share: id })

/** A word of thanks to the person, known by an id of its own. It belongs to no share. */
const kudos = { ...entry, ...attributes, share: z.optional(z.never()), person: id, kudos: id }

/** What belongs to one person's stream, by its type. */
export const personalActivity = z.discriminatedUnion('type', [
  ofShare('share.opened'),
  ofShare('share.confirmed'),
  ofShare('share.verified'),
  z.strictObject({ ...entry, ...attributes, type: z.literal('share.withdrawn'), share: id }),
  z.strictObject({
    ...entry,
    ...attributes,
    type: z.literal('reactions.observed'),
    share: id,
    counts,
  }),
  personal('link.clicked'),
  z.strictObject({
    ...entry,
    ...attributes,
    type: z.literal('link.converted'),
    person: id,
    share: id,
    conversion: z.enum(conversions),
  }),
  personal('comment.posted'),
  personal('content.published'),
  z.strictObject({ ...kudos, type: z.literal('kudos.given'), by: id }),
  z.strictObject({ ...kudos, type: z.literal('kudos.withdrawn') }),
  personal('person.joined'),
  personal('person.left'),
  personal('person.moved'),
  z.strictObject({
    ...entry,
    ...attributes,
    type: z.literal('points.awarded'),
    person: id,
    points,
    reason: text,
    /** The award that it is part of, which may have several people's activities. */
    award: z.optional(id),
    /** The award that it takes back. */
    revokes: z.optional(id),
  }),
  z.strictObject({
    ...entry,
    ...attributes,
    type: z.literal('points.spent'),
    person: id,
    points: points.check(z.minimum(1)),
    reason: z.optional(text),
  }),
  /** What of the person's points has ended by that day, and is left, is gone. How many that are follows from the log. */
  personal('points.expired'),
])

/** What the program decides for everybody, by its type. */
export const programActivity = z.discriminatedUnion('type', [
  z.strictObject({
    ...entry,
    type: z.literal('rules.published'),
    version: z.int().check(z.minimum(1)),
    from: instant,
    rules: ruleSet,
    timeZone: z.optional(z.string()),
    /** The rules hold for what has happened since `from` too, and take the place of versions that began after it. */
    recompute: z.optional(z.literal(true)),
  }),
  z.strictObject({ ...entry, type: z.literal('rules.undone'), version: z.int().check(z.minimum(2)) }),
  z.strictObject({ ...entry, type: z.literal('period.closed'), period: closablePeriod }),
  z.strictObject({ ...entry, type: z.literal('backfill.undone'), undoes: id }),
])

/** Every kind of activity that the log can hold, by its type. */
export const activity = z.discriminatedUnion('type', [personalActivity, programActivity])

/** The names of all kinds of activity. */
export const activityTypes: ReadonlySet<unknown> = activity._zod.propValues?.type ?? new Set()

/**
 * An entry of the log: what someone did, or what the program decided. `occurredAt` is when it happened; `recordedAt` is set by the recorder's
 * clock. The meaning of each type and field is the page docs/reference/law.md.
 */
export type Activity = PersonalActivity | ProgramActivity

/** The name of a kind of activity, `noun.verbed`. */
export type ActivityType = Activity['type']

/** A cumulative count of reactions on a share, per kind. */
export type ReactionsObserved = Extract<PersonalActivity, { type: 'reactions.observed' }>

/** Points given or taken by hand. */
export type AwardedActivity = Extract<PersonalActivity, { type: 'points.awarded' }>

/** The activities that concern the whole program rather than one person. */
export type ProgramActivity = z.infer<typeof programActivity>

/** The activities that belong to one person's stream. */
export type PersonalActivity = z.infer<typeof personalActivity>

const PROGRAM_TYPES: ReadonlySet<string> = new Set([
  'rules.published',
  'rules.undone',
  'period.closed',
  'backfill.undone',
])

/** Whether an activity concerns the whole program. */
export function isProgramActivity(activity: Activity): activity is ProgramActivity {
  return PROGRAM_TYPES.has(activity.type)
}
