import type { Activity, PersonalActivity } from '../activity/activity.ts'
import { millisecondsOf } from '../calendar/instant.ts'
import { AdvocacyError, type Issue } from '../error.ts'
import type { Decisions } from '../program/decisions.ts'

/** How far ahead of the recorder's clock an activity may claim to have happened, for clocks that differ: 5 minutes. */
const AHEAD = 5 * 60_000

/** Refuses activities that say what only their recorder decides. Throws `invalid-input` with every mistake. */
export function refuseDecided(activities: readonly Activity[]): void {
  const issues = activities.flatMap(({ recordedAt, backfill }, index) => [
    ...(recordedAt === undefined
      ? []
      : [{ pointer: `/activities/${index}/recordedAt`, detail: 'is set by the recorder: leave it out' }]),
    ...(backfill === undefined
      ? []
      : [{ pointer: `/activities/${index}/backfill`, detail: 'is given once, for the whole call' }]),
  ])
  if (issues.length === 0) return
  throw new AdvocacyError('invalid-input', issues.map(({ pointer, detail }) => `${pointer} ${detail}`).join('; '), {
    issues,
  })
}

/** What comes under the id of a backfill that was undone would count as never recorded. */
export function refuseUndone(backfill: string, { undone }: Decisions): void {
  if (!undone.has(backfill)) return
  const detail = `The backfill ${backfill} was undone: record under another id.`
  throw new AdvocacyError('invalid-input', detail, { issues: [{ pointer: '/backfill', detail }] })
}

/** Refuses what has not happened yet, by the recorder's clock. Throws `invalid-input` with every mistake. */
export function refuseFuture(fresh: readonly PersonalActivity[], sent: readonly PersonalActivity[], now: number): void {
  const issues: Issue[] = fresh
    .filter(({ occurredAt }) => millisecondsOf(occurredAt) > now + AHEAD)
    .map((activity) => ({
      pointer: `/activities/${sent.indexOf(activity)}/occurredAt`,
      detail: `${activity.occurredAt} lies more than five minutes ahead of the recorder's clock: send what has happened.`,
    }))
  const [first] = issues
  if (first) throw new AdvocacyError('invalid-input', first.detail, { issues })
}
