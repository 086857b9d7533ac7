import type { Activity } from '@advocacy-kit/core'
import type { OracleEntry } from '../oracle/oracle.ts'

/** How often points end in a program, and how. */
export function expiryFeaturesOf(log: readonly Activity[], entries: readonly OracleEntry[]): Record<string, number> {
  const ended = entries.filter(({ kind }) => kind === 'expired')
  const activities = new Map(log.map((a) => [a.id, a]))
  const recorded = (id: string) => activities.get(id)?.recordedAt ?? ''
  const after = (entry: OracleEntry, is: (later: OracleEntry) => boolean) =>
    entries.slice(entries.indexOf(entry) + 1).some((later) => later.person === entry.person && is(later))
  return {
    'points that ended': ended.length,
    'ends of what came after the end was recorded': ended.filter((entry) =>
      entries.some(
        (earned) =>
          earned.person === entry.person &&
          earned.points > 0 &&
          entries.indexOf(earned) < entries.indexOf(entry) &&
          recorded(earned.activity) > recorded(entry.activity),
      ),
    ).length,
    'ends that found nothing': log.filter(
      (a) => a.type === 'points.expired' && !ended.some(({ activity }) => activity === a.id),
    ).length,
    'taken back after an end': ended.filter((entry) =>
      after(entry, ({ kind, points }) => kind === 'reversed' && points < 0),
    ).length,
    'spent after an end': ended.filter((entry) => after(entry, ({ kind }) => kind === 'spent')).length,
    'ended late': ended.filter(({ late }) => late).length,
  }
}
