import type { PersonalActivity } from '@advocacy-kit/core'
import type { PollRow } from './row.ts'
import type { Schedule } from './schedule.ts'

/** What a file of polls does not say itself. */
export interface PollSource {
  /** The platform that was polled, such as `linkedin`. */
  readonly platform: string
  /** The kind of reaction that was counted, such as `like`. */
  readonly kind: string
  readonly schedule: Schedule
  /** The opaque id of the person who shared an item; undefined when nobody is known to. */
  ambassador(item: string): string | undefined
}

/**
 * The activities of one row: the share, confirmed one interval before poll 1, and an observation for each poll that teaches something. Ids follow
 * from platform, item and poll (`linkedin:83537:TS12`), so the same row always gives the same activities and sending them again changes nothing.
 *
 * Unknown polls are left out: by the law an unknown count changes nothing, so the same points follow. A count equal to the one
 * before it is left out for the same reason: the difference is 0. The first known count is always sent, even a 0, because the row may
 * continue one of another file, whose last count is not known here.
 */
export function pollActivities(row: PollRow, source: PollSource): PersonalActivity[] {
  const person = source.ambassador(row.item)
  if (person === undefined) return []
  const { platform, kind, schedule } = source
  const share = `${platform}:${row.item}`
  const common = { person, share, platform, content: row.item }
  const activities: PersonalActivity[] = [
    { id: `${share}:confirmed`, type: 'share.confirmed', occurredAt: instant(schedule.at(0)), ...common },
  ]
  let known: number | undefined
  for (const { poll, count } of row.polls) {
    if (count === null || count === known) continue
    known = count
    const occurredAt = instant(schedule.at(poll))
    activities.push({
      id: `${share}:TS${poll}`,
      type: 'reactions.observed',
      occurredAt,
      ...common,
      counts: { [kind]: count },
    })
  }
  return activities
}

function instant(at: number): string {
  return new Date(at).toISOString()
}
