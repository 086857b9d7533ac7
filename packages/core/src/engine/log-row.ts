import type { Activity } from '../activity/activity.ts'
import type { Entry, EntryKind, Why } from '../points/entry.ts'
import type { Json, Row } from '../ports/store.ts'

/** An entry as a row keeps it: what the row's own activity says is left out, and so is what most entries have in common. */
type Booked = {
  rule: string | null
  version: number
  day: number
  points: number
  /** `granted` when left out. */
  kind?: EntryKind
  /** The points when left out. */
  asked?: number
  why?: Why
  late?: true
}

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
  return [
    ...entries.map((entry) => whole(entry, activity.id, person, team)),
    ...corrections.map((entry): Entry => ({ ...whole(entry, entry.activity, person, entry.team), correction: true })),
  ]
}

function isLogRow(body: Json | LogRow): body is LogRow {
  return (
    typeof body === 'object' && body !== null && 'activity' in body && 'entries' in body && Array.isArray(body.entries)
  )
}

function booked({ rule, version, day, points, kind, asked, why, late }: Entry): Booked {
  const entry: Booked = { rule, version, day, points }
  if (kind !== 'granted') entry.kind = kind
  if (asked !== points) entry.asked = asked
  if (why !== undefined) entry.why = why
  if (late) entry.late = late
  return entry
}

function corrected(entry: Entry): Correction {
  const { activity, team } = entry
  return { ...booked(entry), activity, ...(team !== undefined && { team }) }
}

function whole(
  { kind = 'granted', ...entry }: Booked,
  activity: string,
  person: string,
  team: string | undefined,
): Entry {
  return { asked: entry.points, ...entry, kind, activity, person, ...(team !== undefined && { team }) }
}
