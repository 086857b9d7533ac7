import * as z from 'zod/mini'
import { id } from '../activity/fields.ts'
import { label } from '../program/label.ts'
import { scoring, scoringHeld } from '../program/scoring.ts'

/** The roles of the Social Shift method; a person may hold several. */
export const role = z.enum(['master', 'editor', 'creator', 'publisher'])

/** A language that the kit speaks. */
export const locale = z.enum(['nl', 'en'])

/** How a person uses a platform. What they keep private, or never use, is not offered for the program's items, and nothing counts that they do there. */
export const platformUse = z.enum(['work', 'private', 'never'])

/** How a person uses platforms, by id; what is not named is offered. */
export const platformUses = z.record(id, platformUse)

/** The person who asks, to themselves. A guest has not joined; declining leaves no trace, so a guest may have. */
export const me = z.object({
  /** The opaque id that the log knows the person by; null for a guest the program does not know. */
  id: z.nullable(id),
  name: z.nullable(z.string()),
  team: z.nullable(id),
  roles: z.array(role),
  status: z.enum(['guest', 'ambassador']),
  /** Whether colleagues may see the person's name on boards. */
  listed: z.boolean(),
  locale: z.nullable(locale),
  /** How they use platforms, which nobody else is told; empty where they did not say. */
  platforms: z._default(platformUses, {}),
  /** The platforms on which `shares.post` posts for them: they have allowed it there. */
  mayPost: z._default(z.array(id), []),
  /** Whether the person has points, and who decided that they have none; `own` is the person's own choice. */
  scoring: z.object({ ...scoringHeld.shape, own: scoring }),
})

/** The person who asks. */
export interface Me extends z.infer<typeof me> {}

/** What a person decides when joining, and can change at any time. */
export const preferences = z.strictObject({
  listed: z.optional(z.boolean()),
  locale: z.optional(locale),
  name: z.optional(label),
  /** How they use platforms; it replaces all they said before. What is private or never used is not offered, and nothing counts there. */
  platforms: z.optional(
    platformUses.check(z.refine((uses) => Object.keys(uses).length <= 100, 'must name at most 100 platforms')),
  ),
  /** Other than `on`: no points, no rank and no name on any list. Nobody is told who chose that. */
  scoring: z.optional(scoring),
})

/** A colleague who chose to be listed. */
export const colleague = z.object({
  id,
  name: z.nullable(z.string()),
  team: z.nullable(id),
  /** The address of a picture, where the host has one. */
  picture: z.optional(z.string()),
})

/** A colleague who chose to be listed. */
export interface Colleague extends z.infer<typeof colleague> {}

/** What an import or a master may say of a person. Taking part is not among it: that is the person's own act. */
export const personEntry = z.strictObject({
  id,
  name: z.optional(label),
  team: z.optional(id),
  roles: z.optional(z.array(role)),
  /** How far they have come as an ambassador, in the program's own words, for rules that look at it. */
  level: z.optional(id),
  /** Beside what the person chooses: the stricter holds. */
  scoring: z.optional(scoring),
  /** Whether they lead others: boards may leave leaders out, or show them apart. */
  leader: z.optional(z.boolean()),
  /** The host's id of this person, when the person is to be recognised at log-in. */
  hostId: z.optional(z.string().check(z.minLength(1), z.maxLength(500))),
})

/** A person as the documents hold them: all that is personal stands here, the log carries the opaque id. */
export interface Person {
  id: string
  name?: string
  team?: string
  roles: ('master' | 'editor' | 'creator' | 'publisher')[]
  level?: string
  status: 'guest' | 'ambassador'
  listed: boolean
  leader?: boolean
  locale?: 'nl' | 'en'
}
