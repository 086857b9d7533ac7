import type { Activity, PersonalActivity } from '../activity/activity.ts'
import { repeats } from '../activity/canonical.ts'
import { activityConflict } from '../points/score.ts'
import type { Store } from '../ports/store.ts'
import type { Decisions } from '../program/decisions.ts'
import { readRow } from './log-row.ts'

/** The activities of a batch that the log does not have, and the keys of those that do not go under their id. */
export interface Newcomers {
  fresh: PersonalActivity[]
  keys: ReadonlyMap<string, string>
}

/**
 * Drops from a batch what is repeated in it, and in the log of `store` when that is to be looked up. An id whose backfill was undone is free again: its next row's key has one more line feed.
 * Throws `activity-conflict` for a known id with other content.
 */
export async function newcomers(
  activities: readonly PersonalActivity[],
  store: Store | undefined,
  { undone }: Decisions,
): Promise<Newcomers> {
  const distinct = withoutRepeats(activities)
  const keys = new Map<string, string>()
  if (store === undefined) return { fresh: [...distinct.values()], keys }
  const recorded = new Map<string, Activity>()
  for (let asked = [...distinct.keys()]; asked.length > 0; ) {
    const again: string[] = []
    for (const row of await store.find(asked)) {
      const { activity } = readRow(row)
      if (activity.backfill === undefined || !undone.has(activity.backfill)) {
        recorded.set(activity.id, activity)
        continue
      }
      const next = `${row.key}\n`
      keys.set(activity.id, next)
      again.push(next)
    }
    asked = again
  }
  const fresh: PersonalActivity[] = []
  for (const [id, activity] of distinct) {
    const before = recorded.get(id)
    if (before === undefined) fresh.push(activity)
    else if (!repeats(before, activity)) throw activityConflict(before, activity)
  }
  return { fresh, keys }
}

function withoutRepeats(activities: readonly PersonalActivity[]): Map<string, PersonalActivity> {
  const distinct = new Map<string, PersonalActivity>()
  for (const activity of activities) {
    const before = distinct.get(activity.id)
    if (before === undefined) distinct.set(activity.id, activity)
    else if (!repeats(before, activity)) throw activityConflict(before, activity)
  }
  return distinct
}
