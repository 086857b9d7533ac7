import { type Activity, activityTypes, isProgramActivity, type ProgramActivity } from '../activity/activity.ts'
import { meaning } from '../activity/canonical.ts'
import { parse } from '../api/parse.ts'
import { zone } from '../calendar/zone.ts'
import { AdvocacyError } from '../error.ts'
import { type Decisions, decide, edition, publish, recordedAt, undecided } from '../program/decisions.ts'
import type { Entry, Ledger } from './entry.ts'
import { fold } from './fold.ts'
import { type RuleSet, ruleSet } from './rule.ts'
import { Sequence } from './sequence.ts'

/**
 * What the activities are worth under the rules: the ledger of the whole log, in one go, with no store. The order and repetition of the activities
 * do not matter.
 *
 * `rules` hold from the beginning until a `rules.published` in the log; `timeZone` is the program's, for days, weeks and limits. Both may be left out for a log
 * that an engine recorded, which carries them.
 *
 * Throws `activity-conflict` for one id with two contents, `share-conflict` for two persons claiming one share (each naming both), `rules-missing` when neither the
 * log nor the call says rules and zone, `points-overflow` beyond 2^53, `invalid-input` with every mistake of the rules, and for an activity whose type or time does not exist, or a zone.
 *
 * @example
 * ```ts
 * import { presets, score } from '@advocacy-kit/core'
 *
 * const ledger = score(
 *   [{ id: 'a1', type: 'share.confirmed', occurredAt: '2026-11-18T09:00:00Z', person: 'ann', share: 's1', content: 'c1', platform: 'x' }],
 *   presets.smarp,
 *   { timeZone: 'Europe/Amsterdam' },
 * )
 * ledger.balances.get('ann') // 1
 * ```
 */
export function score(activities: readonly Activity[], rules?: RuleSet, options: { timeZone?: string } = {}): Ledger {
  if (rules !== undefined) parse(ruleSet, rules)
  return scoreUnder(activities, decisionsOf(activities, rules, options.timeZone))
}

/** The ledger of activities under decisions that are known already. */
export function scoreUnder(activities: readonly Activity[], decisions: Decisions): Ledger {
  const known = new Map<string, Activity>()
  const sequence = new Sequence(decisions)
  for (const activity of activities) {
    if (isUndone(activity, decisions)) continue
    const before = known.size
    known.set(activity.id, typed(activity))
    // Seldom does an id come twice: only then is each activity compared with what was known before it.
    if (known.size === before) return scoreUnder([...distinct(activities, decisions).values()], decisions)
    try {
      sequence.add(activity)
    } catch (error) {
      // One id with two contents is told first: what it claims may be no more than that.
      distinct(activities, decisions)
      throw error
    }
  }
  const entries: Entry[] = []
  const emit = (entry: Entry) => entries.push(entry)
  const states = sequence.take((owner, placed) => fold(owner, placed, decisions, emit))
  const balances = new Map<string, number>()
  for (const [person, { balance }] of states) if (balance !== 0) balances.set(person, balance)
  return { entries, balances, activities: known, decisions }
}

/** Every activity once, without those of undone backfills. Throws `activity-conflict`. */
export function distinct(activities: Iterable<Activity>, decisions: Pick<Decisions, 'undone'>): Map<string, Activity> {
  const known = new Map<string, Activity>()
  for (const activity of activities) {
    if (isUndone(activity, decisions)) continue
    const before = known.get(activity.id)
    if (before === undefined) known.set(activity.id, typed(activity))
    else if (meaning(before) !== meaning(activity)) throw activityConflict(before, activity)
    else if (recordedAt(activity) < recordedAt(before)) known.set(activity.id, activity)
  }
  return known
}

function isUndone({ backfill }: Activity, { undone }: Pick<Decisions, 'undone'>): boolean {
  return backfill !== undefined && undone.has(backfill)
}

/** What is mistyped would be silent otherwise: no rule is on a type that does not exist. */
function typed(activity: Activity): Activity {
  if (activityTypes.has(activity.type)) return activity
  const message = `Activity ${activity.id} is of the type "${activity.type}", which does not exist: use one of ${[...activityTypes].join(', ')}.`
  throw new AdvocacyError('invalid-input', message)
}

function decisionsOf(
  activities: readonly Activity[],
  rules: RuleSet | undefined,
  timeZone: string | undefined,
): Decisions {
  const made: ProgramActivity[] = []
  const undone = new Set<string>()
  for (const activity of activities) if (activity.type === 'backfill.undone') undone.add(activity.undoes)
  for (const activity of distinct(activities.filter(isProgramActivity), { undone }).values()) {
    if (isProgramActivity(activity)) made.push(activity)
  }
  const zoneName =
    timeZone ??
    made.map((one) => (one.type === 'rules.published' ? one.timeZone : undefined)).find((name) => name !== undefined)
  if (zoneName === undefined || (rules === undefined && !made.some(({ type }) => type === 'rules.published'))) {
    throw new AdvocacyError(
      'rules-missing',
      zoneName === undefined
        ? 'The log carries no time zone: give score { timeZone }, such as Europe/Amsterdam.'
        : 'The log carries no rules: give score a rule set.',
    )
  }
  const start = undecided(zone(zoneName))
  return made.reduce(decide, rules === undefined ? start : publish(start, edition(1, Number.NEGATIVE_INFINITY, rules)))
}

/** The refusal of a known id with other content, naming what differs. */
export function activityConflict(before: Activity, after: Activity): AdvocacyError {
  const message =
    `Activity ${before.id} is known with other content: ${meaning(before)} and ${meaning(after)}. ` +
    'A correction is a new activity with an id of its own.'
  return new AdvocacyError('activity-conflict', message)
}
