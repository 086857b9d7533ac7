import { compareBytes } from '../ports/byte-order.ts'
import type { Page } from './explain.ts'
import type { Placed } from './place.ts'
import type { Trace } from './trace.ts'

/**
 * A page of at most `limit` traces, newest first, after a place that an earlier page ended at. The traces of one activity stay together, also when they are more than `limit`: a place is
 * an activity's booking and id, so that pages neither skip nor repeat anything when something new comes in meanwhile.
 */
export function newestFirst({ after, limit }: { after: string | undefined; limit: number }): Page {
  return (traces) => {
    const rest = traces.filter(({ placed }) => after === undefined || isBefore(placed, after)).toReversed()
    const activities = Map.groupBy(rest, ({ placed }) => nameOf(placed))
    const shown: Trace[] = []
    for (const own of activities.values()) {
      if (shown.length > 0 && shown.length + own.length > limit) break
      shown.push(...own)
    }
    const end = shown.at(-1)
    return { shown, next: end && shown.length < rest.length ? nameOf(end.placed) : null }
  }
}

function nameOf({ bookedAt, activity }: Placed): string {
  return `${bookedAt} ${activity.id}`
}

function isBefore({ bookedAt, activity }: Placed, place: string): boolean {
  const space = place.indexOf(' ')
  return (bookedAt - Number(place.slice(0, space)) || compareBytes(activity.id, place.slice(space + 1))) < 0
}
