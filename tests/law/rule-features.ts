import type { Activity, Rule } from '@advocacy-kit/core'
import type { OracleEntry } from '../oracle/oracle.ts'

type Limit = Exclude<NonNullable<Rule['limit']>, unknown[]>

/** An entry that a rule made. */
interface Made {
  entry: OracleEntry
  rule: Rule
  activity: Activity
}

/** How often each part of the rule language is at work in a program. */
export function ruleFeaturesOf(log: readonly Activity[], entries: readonly OracleEntry[]): Record<string, number> {
  const made = madeBy(log, entries)
  const working = made.filter(({ entry }) => entry.points !== 0)
  const count = (these: readonly Made[], is: (one: Made) => unknown) => these.filter(is).length
  const why = (reason: OracleEntry['why']) => made.filter(({ entry }) => entry.why === reason)
  const once = working.filter(({ rule }) => rule.on !== 'reactions.observed')
  const reactions = working.filter(({ rule }) => rule.on === 'reactions.observed')
  return {
    'weights at work': count(once, (one) => weight(one) && asksOther(one)),
    'multipliers at work': count(once, (one) => !weight(one) && asksOther(one)),
    'weights of reactions': count(reactions, weight),
    'multipliers of reactions': count(reactions, ({ rule }) => rule.multipliers),
    'two multipliers or more': count(working, ({ rule }) => (rule.multipliers?.length ?? 0) > 1),
    'multipliers in their time': count(working, ({ rule }) =>
      rule.multipliers?.some(({ from, until }) => from ?? until),
    ),
    'factors of 0': count(
      made,
      ({ entry, rule }) => entry.kind === 'granted' && !entry.why && entry.asked === 0 && rule.points !== 0,
    ),
    'late under a factor': count(working, ({ entry, rule }) => entry.late && (rule.weights ?? rule.multipliers)),
    'factors that a version changed': factorsChanged(working),
    bonuses: count(once, ({ rule, activity }) => rule.bonus && 'bonus' in activity && activity.bonus),
    'several reactions a point': count(reactions, ({ rule }) => rule.per),
    'taken back in parts of points': count(reactions, ({ entry, rule }) => entry.points < 0 && rule.per),
    'states reached': count(working, ({ rule }) => rule.when?.reached),
    'multipliers by states reached': count(working, ({ rule }) => rule.multipliers?.some(({ when }) => when?.reached)),
    'when by level': count(working, ({ rule }) => rule.when?.level),
    'when by commenter': count(working, ({ rule }) => rule.when?.by),
    'once per commenter': count(why('once'), ({ rule }) => rule.once?.includes('by')),
    ...Object.fromEntries(
      (['content', 'share', 'campaign'] as const).flatMap((per) => [
        [`limits reached per ${per}`, count(why('limit'), (one) => limitsOf(one).every((limit) => limit.per === per))],
        [
          `taken back under one per ${per}`,
          count(working, (one) => one.entry.kind === 'reversed' && limitsOf(one).some((limit) => limit.per === per)),
        ],
      ]),
    ),
    'limits of no campaign': count(
      why('limit'),
      (one) => limitsOf(one).every(({ per }) => per === 'campaign') && !('campaign' in one.activity),
    ),
  }
}

function madeBy(log: readonly Activity[], entries: readonly OracleEntry[]): Made[] {
  const published = new Map(log.flatMap((a) => (a.type === 'rules.published' ? [[a.version, a.rules.rules]] : [])))
  const activities = new Map(log.map((a) => [a.id, a]))
  return entries.flatMap((entry) => {
    const rule = published.get(entry.version)?.find(({ id }) => id === entry.rule)
    const activity = activities.get(entry.activity)
    return rule && activity ? [{ entry, rule, activity }] : []
  })
}

function limitsOf({ rule: { limit } }: Made): Limit[] {
  return limit === undefined ? [] : [limit].flat()
}

function weight({ rule, activity }: Made): unknown {
  return Object.entries(rule.weights ?? {}).find(([name]) => 'platform' in activity && name === activity.platform)
}

/** Whether a factor made an activity ask other than its points and bonus. */
function asksOther({ entry, rule, activity }: Made): boolean {
  const bonus = rule.bonus && 'bonus' in activity ? (activity.bonus ?? 0) : 0
  return entry.kind === 'granted' && typeof rule.points === 'number' && entry.asked !== rule.points + bonus
}

/** Rules by share of which two versions with other factors were at work. */
function factorsChanged(made: readonly Made[]): number {
  const shared = made.filter(({ activity }) => 'share' in activity && activity.share !== undefined)
  const groups = Map.groupBy(shared, ({ rule, activity }) =>
    JSON.stringify([rule.id, 'share' in activity && activity.share]),
  )
  const factors = ({ rule: { weights, multipliers, per } }: Made) => JSON.stringify([weights, multipliers, per])
  return [...groups.values()].filter((group) => new Set(group.map(factors)).size > 1).length
}
