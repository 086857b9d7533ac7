import type { Activity, RuleSet } from '@advocacy-kit/core'
import { attribute, claims, recorded, shareOf } from './activities.ts'
import { calendar, endOf } from './calendar.ts'
import { bytes } from './equality.ts'
import { type Publication, publications } from './publications.ts'

/** An activity in its place. `closed` is its closedFor, '' where nothing is closed; '' lies before every date. */
export interface Placed {
  activity: Activity
  share: string | undefined
  person: string | undefined
  at: number
  bookedAt: number
  day: string
  closed: string
  late: boolean
  /** Whether rules look at it. */
  scored: boolean
  inForce: Pick<Publication, 'version' | 'rules' | 'expiry'>
}

/** 1 to 4: all activities in order, each with its day and the rules in force. */
export function place(
  activities: readonly Activity[],
  rules: RuleSet | undefined,
  timeZone: string | undefined,
): Placed[] {
  const owners = claims(activities)
  const published = activities.filter((a) => a.type === 'rules.published')
  const closings = activities.filter((a) => a.type === 'period.closed')
  const dayOf = calendar(timeZone ?? published.find((a) => a.timeZone)?.timeZone ?? 'UTC')
  const holding = publications(activities, rules)

  const placed = activities.map((activity): Placed => {
    const at = Math.min(Date.parse(activity.occurredAt), recorded(activity))
    const before = activity.backfill === undefined ? closings.filter((c) => recorded(c) < recorded(activity)) : []
    const closed = ['', ...before.map((c) => endOf(c.period))].sort().at(-1) ?? ''
    const late = dayOf(at) < closed
    const bookedAt = late ? recorded(activity) : at
    const share = shareOf(activity)
    const person = ('person' in activity ? activity.person : undefined) ?? owners.get(share ?? '')
    const inForce = holding.findLast((p) => p.from <= at) ?? { version: 0, rules: [], expiry: undefined }
    return {
      activity,
      share,
      person,
      at,
      bookedAt,
      day: dayOf(bookedAt),
      closed,
      late,
      scored: !attribute(activity, 'unscored'),
      inForce,
    }
  })
  return placed.sort((a, b) => a.bookedAt - b.bookedAt || bytes(a.activity.id, b.activity.id))
}
