import {
  type Activity,
  activityTypes,
  isProgramActivity,
  type PersonalActivity,
  type ProgramActivity,
} from '../activity/activity.ts'
import { meaning } from '../activity/canonical.ts'
import { parse } from '../api/parse.ts'
import { zone } from '../calendar/zone.ts'
import { AdvocacyError } from '../error.ts'
import { type Decisions, decide, edition, publish, recordedAt, undecided } from '../program/decisions.ts'
import type { Entry, Ledger } from './entry.ts'
import { type Emit, type EmitCount, fold, noteWithdrawal } from './fold.ts'
import { type Claimed, type Owner, Owners } from './owners.ts'
import { byPlace, type Placed, place } from './place.ts'
import { type RuleSet, ruleSet } from './rule.ts'
import type { PointsState } from './state.ts'

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
  const known = distinct(activities, decisions)
  const entries: Entry[] = []
  const states = foldLog(known.values(), decisions, (entry) => entries.push(entry))
  const balances = new Map<string, number>()
  for (const [person, { balance }] of states) if (balance !== 0) balances.set(person, balance)
  return { entries, balances, activities: known, decisions }
}

/** Folds a log without repeats from beginning to end, and answers everybody's state. */
export function foldLog(
  activities: Iterable<Activity>,
  decisions: Decisions,
  emit: Emit,
  measured?: EmitCount,
): ReadonlyMap<string, PointsState> {
  const owners = new Owners()
  inOrder(activities, decisions, owners, (owner, placed) => fold(owner, placed, decisions, emit, measured))
  return owners.states
}

/** Every activity once, without those of undone backfills. Throws `activity-conflict`. */
export function distinct(
  activities: readonly Activity[],
  { undone }: Pick<Decisions, 'undone'>,
): Map<string, Activity> {
  const known = new Map<string, Activity>()
  let left = 0
  for (const activity of activities) {
    if (activity.backfill !== undefined && undone.has(activity.backfill)) left++
    else known.set(activity.id, typed(activity))
  }
  // Seldom does an id come twice: only then is every activity compared with what was known before it.
  return known.size + left === activities.length ? known : repeatsLeftOut(activities, undone)
}

function repeatsLeftOut(activities: readonly Activity[], undone: ReadonlySet<string>): Map<string, Activity> {
  const known = new Map<string, Activity>()
  for (const activity of activities) {
    if (activity.backfill !== undefined && undone.has(activity.backfill)) continue
    const before = known.get(activity.id)
    if (before === undefined) known.set(activity.id, activity)
    else if (meaning(before) !== meaning(activity)) throw activityConflict(before, activity)
    else if (recordedAt(activity) < recordedAt(before)) known.set(activity.id, activity)
  }
  return known
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

/**
 * Hands over the activities of people in the order of the law, each with its owner, when all withdrawals have been noted; those of a share that nobody claimed are left out. Of a log in order no place
 * is kept: looking at the instants again takes less than the room.
 */
export function inOrder(
  activities: Iterable<Activity>,
  decisions: Decisions,
  owners: Owners,
  take: (owner: Owner, placed: Placed) => void,
): void {
  const personal: PersonalActivity[] = []
  const claimed: Claimed[] = []
  let before: Placed | undefined
  let ordered = true
  for (const activity of activities) {
    if (isProgramActivity(activity)) continue
    const owner = owners.of(activity)
    const placed = place(activity, decisions)
    if (before && byPlace(before, placed) > 0) ordered = false
    before = placed
    noteWithdrawal(owner, activity, decisions)
    claimed.push(owner)
    personal.push(activity)
  }
  if (ordered) {
    for (const [index, activity] of personal.entries()) {
      const owner = claimed[index]
      if (isOwner(owner)) take(owner, place(activity, decisions))
    }
  } else {
    const owned = personal.map((activity, index) => ({ owner: claimed[index], placed: place(activity, decisions) }))
    for (const { owner, placed } of owned.sort((a, b) => byPlace(a.placed, b.placed)))
      if (isOwner(owner)) take(owner, placed)
  }
}

/** A share that nobody ever claimed is nobody's. */
function isOwner(claimed: Claimed | undefined): claimed is Owner & Claimed {
  return claimed?.state !== undefined
}

/** The refusal of a known id with other content, naming what differs. */
export function activityConflict(before: Activity, after: Activity): AdvocacyError {
  const message =
    `Activity ${before.id} is known with other content: ${meaning(before)} and ${meaning(after)}. ` +
    'A correction is a new activity with an id of its own.'
  return new AdvocacyError('activity-conflict', message)
}
