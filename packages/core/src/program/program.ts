import * as z from 'zod/mini'
import { id, instant } from '../activity/fields.ts'
import { measures } from '../measures/measure.ts'
import { ruleSet } from '../points/rule.ts'
import { namedBoard } from '../ranking/named-board.ts'
import { linkSettings } from '../sharing/link.ts'
import { sharingSettings } from '../sharing/sharing-settings.ts'
import { label } from './label.ts'
import { scoring } from './scoring.ts'
import { season } from './season.ts'

const named = z.strictObject({ id, name: label })

/** A team, and the department and the region that it belongs to. What it says of `scoring` holds for its people; `on` when left out. */
const team = z.strictObject({
  ...named.shape,
  department: z.optional(id),
  region: z.optional(id),
  scoring: z.optional(scoring),
})

/** A region. What it says of `scoring` holds for the people of its teams; `on` when left out. */
const region = z.strictObject({ ...named.shape, scoring: z.optional(scoring) })

/** Closes periods by themselves: each `period` of the calendar, `days` whole days after its last. */
export const closing = z.strictObject({
  period: z.enum(['week', 'month', 'quarter', 'year']),
  days: z.int().check(z.minimum(0), z.maximum(366)),
})

/** Who may sign in to the program: everyone the host knows, or who stands on its list (`people.put` with a `hostId`). */
export const signUp = z.enum(['open', 'listed'])

/** What a program settles about itself; all of it can be read by every member. */
export const programSettings = z.strictObject({
  name: label,
  /** What the content is filed under. */
  pillars: z.array(named),
  teams: z.array(team),
  /** Groups of teams, by what they do. */
  departments: z.array(named),
  /** Groups of teams, by where they are. */
  regions: z.array(region),
  /** Stretches of the calendar that boards can be asked for, as `season:<id>`. */
  seasons: z.array(season),
  /** The same for campaigns, as `campaign:<id>`: only what belongs to an item of the campaign counts. */
  campaigns: z.array(season),
  /** Boards by name: what is asked of one is left at what it says. */
  boards: z.array(namedBoard),
  /** What makes somebody an active member in a period: that this measure of theirs is above 0 in it. */
  active: z.enum(measures),
  /** Whether masters may see a team's people who chose to be listed and have points. Every member can read that it is on. */
  individual: z.boolean(),
  /** The networks that people can share on, by platform id, in the order they are offered. */
  platforms: z.array(id),
  /** Smaller teams have no row on a board: 5 unless the program says more; never below 3. */
  minimumGroupSize: z.int().check(z.minimum(3)),
  /** `open`: whoever the host signs in may take part. `listed`: only who was made known with a host id, services, and masters. */
  signUp,
  /** When periods close by themselves; null when somebody does it by hand. The worker sees to it. */
  closing: z.nullable(closing),
  /** Where the links of shares stand, so that clicks can be counted; null when what is shared is the item's own address. */
  links: z.nullable(linkSettings),
  /** What goes with posts, what they may not hold, and platforms of the program's own. */
  sharing: sharingSettings,
  /** Whether there are points at all. A region, a team or a person may be stricter, never less strict. */
  scoring,
})

/** The settings of a program. */
export interface ProgramSettings extends z.infer<typeof programSettings> {}

/** What a program is first created from. It is written once into an empty store; afterwards the stored versions are the truth. */
export const programSeed = z.strictObject({
  name: label,
  /** An IANA name, such as `Europe/Amsterdam`. It decides every day and week, and stays. */
  timeZone: z.string(),
  rules: ruleSet,
  pillars: z.optional(z.array(named)),
  teams: z.optional(z.array(team)),
  departments: z.optional(z.array(named)),
  regions: z.optional(z.array(region)),
  seasons: z.optional(z.array(season)),
  campaigns: z.optional(z.array(season)),
  boards: z.optional(z.array(namedBoard)),
  /** `shares` when left out. */
  active: z.optional(z.enum(measures)),
  /** Off when left out. */
  individual: z.optional(z.boolean()),
  platforms: z.optional(z.array(id)),
  /** How many ambassadors a team needs for a row on a board: 5 when left out; at least 3. */
  minimumGroupSize: z.optional(z.int().check(z.minimum(3))),
  /** `open` when left out. */
  signUp: z.optional(signUp),
  /** Nothing closes by itself when left out. */
  closing: z.optional(closing),
  /** Shares have no links of their own when left out. */
  links: z.optional(linkSettings),
  /** As the kit has it when left out. */
  sharing: z.optional(sharingSettings),
  /** `on` when left out. */
  scoring: z.optional(scoring),
  /** The host's ids of the first masters: at least one, since a program that nobody can change would stay as it is for ever. */
  masters: z
    .array(z.string().check(z.minLength(1), z.maxLength(500)))
    .check(z.minLength(1, 'must name at least one master, by the id that the host signs them in with')),
})

/** The seed of a program: its name, zone and rules, and the host ids of its first masters. */
export interface ProgramSeed extends z.infer<typeof programSeed> {}

/** A program as its members see it. */
export const program = z.object({
  ...programSettings.shape,
  timeZone: z.string(),
  rules: ruleSet,
  /** The version of the rules in force now. */
  rulesVersion: z.int(),
  /** Since when that version holds; null for the one that the program began with. */
  rulesFrom: z.nullable(instant),
  /** The first local day that is not closed; null when none is. Rules can reach back to it. */
  openFrom: z.nullable(z.string()),
})

/** A program as its members see it. */
export interface Program extends z.infer<typeof program> {}

/** A rule set to put in force. */
export const publication = z.strictObject({
  rules: ruleSet,
  /** When they begin to hold: now when left out. */
  from: z.optional(instant),
  /** Whether they hold for what has happened since `from`, which may then be past. */
  recompute: z.optional(z.boolean()),
  /** The version that they were made from: when another one holds by now, they are refused. */
  basedOn: z.optional(z.int()),
})
