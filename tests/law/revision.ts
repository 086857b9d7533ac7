import type { PersonalActivity, Rule } from '@advocacy-kit/core'
import { endOf } from '../oracle/calendar.ts'
import type { Act } from './program.ts'
import type { Random } from './random.ts'
import { changed, expiryOf } from './rules.ts'

const HOUR = 3_600_000

/** What masters go by when they look back at their rules. */
export interface Past {
  random: Random
  dayOf: (at: number) => string
  rules: Rule[]
  /** Whether points of this program end. */
  expires: boolean
  /** What has been done so far. */
  acts: readonly Act[]
  /** Instants that rules of this program like to name. */
  moments: readonly [string, ...string[]]
  /** When activities may have happened. */
  moment: () => number
  /** So many activities, as they may be recorded now. */
  activities: (count: number) => PersonalActivity[]
  /** The moment of the next act, in milliseconds. */
  next: () => number
}

/** Now and then, masters change the rules of what has happened, or undo a version; others may record meanwhile. */
export function revisions({ next, ...past }: Past): Act[] {
  const made: Act[] = []
  const { random: chance } = past
  const so = () => ({ ...past, acts: [...past.acts, ...made] })
  if (chance.chance(0.6)) made.push(recompute(so(), next()))
  if (chance.chance(0.4)) made.push(undoing(so(), next()))
  if (chance.chance(0.1)) made.push(undoing(so(), next()))
  return made
}

type Looking = Omit<Past, 'next'>

/** Rules from an instant that most often is past and open. */
function recompute(past: Looking, now: number): Act {
  const { random: chance, moment } = past
  const earlier = past.acts.flatMap((act) => ('publish' in act ? [act.from] : []))
  const lately = () => now - chance.below(30 * HOUR)
  const ofAnother = () => Date.parse(chance.one([past.moments[0], ...earlier]))
  const instant = () => chance.one<() => number>([moment, lately, lately, ofAnother, () => 0, () => now + HOUR])()
  const drawn = [instant(), instant(), instant(), instant(), lately()]
  const open = chance.chance(0.8) ? drawn.find((at) => isOpen(past, at)) : undefined
  const publish = changed(chance, latestRules(past), past.moments)
  const from = iso(open ?? drawn[0] ?? now)
  return { at: iso(now), publish, ...expiryOf(chance, past.expires), from, recompute: true, ...meanwhile(past, now) }
}

/** Any version, also one that is undone, or closed, or that there never was. Most often one that reaches back. */
function undoing(past: Looking, now: number): Act {
  const { random: chance, acts } = past
  const published = acts.flatMap((act) => ('publish' in act ? [act] : []))
  const undone = acts.flatMap((act) => ('undoRules' in act ? [act.undoRules] : []))
  const any = 2 + chance.below(published.length + 1)
  const reaching =
    2 +
    Math.max(
      0,
      published.findLastIndex((act) => act.recompute),
    )
  const again = chance.one([any, ...undone])
  return { at: iso(now), undoRules: chance.one([any, again, reaching, reaching]), ...meanwhile(past, now) }
}

/** Activities of days that are open: when exactly they are recorded decides nothing. */
function meanwhile(past: Looking, now: number): Pick<Extract<Act, { undoRules: number }>, 'meanwhile'> {
  const { random: chance, activities } = past
  if (!chance.chance(0.5)) return {}
  const drawn = activities(2 + chance.below(8))
  const open = drawn.map(({ occurredAt }) => Date.parse(occurredAt)).map((at) => at <= now && isOpen(past, at))
  return { meanwhile: drawn.filter((_, index) => open[index]) }
}

function isOpen({ dayOf, acts }: Looking, at: number): boolean {
  const day = dayOf(at)
  return acts.every((act) => !('close' in act) || endOf(act.close) <= day)
}

/** The rules that were published last. */
export function latestRules({ rules, acts }: Pick<Past, 'rules' | 'acts'>): Rule[] {
  return acts.flatMap((act) => ('publish' in act ? [act.publish] : [])).at(-1) ?? rules
}

function iso(at: number): string {
  return new Date(at).toISOString()
}
