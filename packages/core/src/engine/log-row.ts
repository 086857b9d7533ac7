import type { Activity } from '../activity/activity.ts'
import type { Entry } from '../points/entry.ts'
import type { Json, Row } from '../ports/store.ts'

/** An entry as a row keeps it: what the row's own activity says anyhow is left out. */
type Booked = Omit<Entry, 'activity' | 'person' | 'team'>

/** An entry that corrects what an earlier row booked for its activity. */
type Correction = Booked & { activity: string; team?: string }

/**
 * The body of a row of the log: an activity, what it earned, and the corrections that its arrival made to earlier rows of the same person.
 */
export type LogRow = { activity: Activity; entries: readonly Booked[]; corrections?: readonly Correction[] }

/** The row of an activity with its entries, and the corrections it causes. */
export function logRow(activity: Activity, entries: readonly Entry[], corrections: readonly Entry[] = []): LogRow {
  const row: LogRow = { activity, entries: entries.map(booked) }
  if (corrections.length > 0) row.corrections = corrections.map(corrected)
  return row
}

/** Reads a row that the engine wrote. */
export function readRow({ body, position }: Row): LogRow {
  if (isLogRow(body)) return body
  throw new TypeError(`Row ${position} of the log is not the engine's: was the store used for something else?`)
}

/** The entries that a row booked, as they stand in the ledger of its person. */
export function entriesOf({ activity, entries, corrections = [] }: LogRow, person: string): Entry[] {
  const team = 'team' in activity ? activity.team : undefined
  const own = entries.map(
    (entry): Entry => ({ ...entry, activity: activity.id, person, ...(team === undefined ? {} : { team }) }),
  )
  return [...own, ...corrections.map((entry): Entry => ({ ...entry, person }))]
}

function isLogRow(body: Json | LogRow): body is LogRow {
  return (
    typeof body === 'object' && body !== null && 'activity' in body && 'entries' in body && Array.isArray(body.entries)
  )
}

function booked({ activity: _activity, person: _person, team: _team, ...entry }: Entry): Booked {
  return entry
}

function corrected({ person: _person, ...entry }: Entry): Correction {
  return entry
}
