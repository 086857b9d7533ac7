import { type Activity, measures } from '@advocacy-kit/core'
import type { OracleEntry } from '../oracle/oracle.ts'

/** How often each measure counts in a program, and how. */
export function measureFeaturesOf(log: readonly Activity[], counts: readonly OracleEntry[]): Record<string, number> {
  const activities = new Map(log.map((a) => [a.id, a]))
  const isOf = ({ rule }: OracleEntry, measure: string) => rule?.split(' ')[0] === measure
  const [, ...facts] = measures
  return {
    ...Object.fromEntries(
      facts.map((measure) => [`counted by ${measure}`, counts.filter((c) => isOf(c, measure)).length]),
    ),
    'counts that fell': counts.filter((c) => c.points < 0 && typeOf(activities, c) === 'reactions.observed').length,
    'counts of withdrawn shares taken back': counts.filter((c) => typeOf(activities, c) === 'share.withdrawn').length,
    'counted late': counts.filter(({ late }) => late).length,
    'counted though unscored': counts.filter(({ activity }) => {
      const counted = activities.get(activity)
      return counted && 'unscored' in counted && counted.unscored
    }).length,
  }
}

function typeOf(activities: ReadonlyMap<string, Activity>, { activity }: OracleEntry): string | undefined {
  return activities.get(activity)?.type
}
