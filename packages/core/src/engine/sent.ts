import type { Activity } from '../activity/activity.ts'
import { AdvocacyError } from '../error.ts'

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
