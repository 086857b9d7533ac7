import type { PersonalActivity } from '../activity/activity.ts'
import { millisecondsOf } from '../calendar/instant.ts'
import { AdvocacyError } from '../error.ts'
import { compareBytes } from '../ports/byte-order.ts'
import { ALWAYS, closedFor, type Decisions } from '../program/decisions.ts'

/** An activity with its place in the order and the day it is booked on (docs/reference/law.md, 3). */
export interface Placed {
  activity: PersonalActivity
  /** When it counts as happened: never after it was recorded. */
  at: number
  occurredAt: number
  bookedAt: number
  /** The local day of booking. */
  day: number
  late: boolean
}

/** Where an activity stands among a person's others, and on which day it is booked. Throws `invalid-input` for a time that is none. */
export function place(activity: PersonalActivity, decisions: Decisions): Placed {
  const occurredAt = millisecondsOf(activity.occurredAt)
  const recordedAt = activity.recordedAt === undefined ? occurredAt : millisecondsOf(activity.recordedAt)
  const at = Math.min(occurredAt, recordedAt)
  if (Number.isNaN(at)) throw noInstant(activity)
  const day = decisions.zone.dayOf(at)
  if (day >= openFrom(activity, recordedAt, decisions))
    return { activity, at, occurredAt, bookedAt: at, day, late: false }
  return { activity, at, occurredAt, bookedAt: recordedAt, day: decisions.zone.dayOf(recordedAt), late: true }
}

/** The first local day that was open for an activity when it was recorded. */
export function openFrom({ backfill }: PersonalActivity, recordedAt: number, decisions: Decisions): number {
  return backfill === undefined ? closedFor(decisions, recordedAt) : ALWAYS
}

function noInstant({ id, occurredAt, recordedAt }: PersonalActivity): AdvocacyError {
  const message = `Activity ${id} happened at "${occurredAt}"${recordedAt === undefined ? '' : ` and was recorded at "${recordedAt}"`}: give an instant such as 2026-11-18T09:00:00Z.`
  return new AdvocacyError('invalid-input', message)
}

/** The order of the law: by booking, then by id in UTF-8 bytes. */
export function byPlace(a: Placed, b: Placed): number {
  return a.bookedAt - b.bookedAt || compareBytes(a.activity.id, b.activity.id)
}
