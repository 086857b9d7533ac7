import type { Activity } from '../activity/activity.ts'
import type { Count } from '../measures/count.ts'
import type { FactMeasure } from '../measures/measure.ts'
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
type Correction = Booked & { activity: string; team?: string; campaign?: string }

/** What a row counts for a measure: the measure, the local day, and how many. */
type Counted = readonly [measure: FactMeasure, day: number, amount: number]

/** A count that corrects what an earlier row counted for its activity. */
type Recounted = readonly [
  ...Counted,
  activity: string,
  team: string | null,
  campaign: string | null,
  platform: string | null,
]

/**
 * The body of a row of the log: an activity, what it earned and counted, and the corrections that its arrival made to earlier rows of the same person.
 */
export type LogRow = {
  activity: Activity
  entries: readonly Booked[]
  counts?: readonly Counted[]
  corrections?: readonly Correction[]
  recounts?: readonly Recounted[]
}

/** What an activity made: its entries, and its counts for the measures. */
export interface Made {
  entries: readonly Entry[]
  counts: readonly Count[]
}

/** What makes nothing. */
export const NOTHING: Made = { entries: [], counts: [] }

/** The row of an activity with what it made, and the corrections it causes. */
export function logRow(activity: Activity, made: Made = NOTHING, corrections: Made = NOTHING): LogRow {
  const row: LogRow = new RowRecord(activity, made.entries.map(booked))
  if (made.counts.length > 0) row.counts = made.counts.map(counted)
  if (corrections.entries.length > 0) row.corrections = corrections.entries.map(corrected)
  if (corrections.counts.length > 0) row.recounts = corrections.counts.map(recounted)
  return row
}

/** Reads a row that the engine wrote. */
export function readRow({ body, position }: Row): LogRow {
  if (isLogRow(body)) return body
  throw new TypeError(`Row ${position} of the log is not the engine's: was the store used for something else?`)
}

/** The entries that a row booked, as they stand in the ledger of its person. */
export function entriesOf({ activity, entries, corrections = [] }: LogRow, person: string): Entry[] {
  const circumstances = circumstancesOf(activity)
  return [
    ...entries.map((entry) => whole(entry, activity.id, person, circumstances)),
    ...corrections.map((entry): Entry => ({ ...whole(entry, entry.activity, person, {}), correction: true })),
  ]
}

/** What a row counted, as it stands in its person's counts. */
export function countsOf({ activity, counts = [], recounts = [] }: LogRow, person: string): Count[] {
  const circumstances = { ...circumstancesOf(activity), ...on('platform' in activity ? activity.platform : undefined) }
  return [
    ...counts.map(([measure, day, amount]) => ({
      activity: activity.id,
      measure,
      person,
      day,
      amount,
      ...circumstances,
    })),
    ...recounts.map(([measure, day, amount, corrected, team, campaign, platform]) => ({
      activity: corrected,
      measure,
      person,
      day,
      amount,
      ...said({ team: team ?? undefined, campaign: campaign ?? undefined }),
      ...on(platform ?? undefined),
    })),
  ]
}

function isLogRow(body: Json | LogRow): body is LogRow {
  return (
    typeof body === 'object' && body !== null && 'activity' in body && 'entries' in body && Array.isArray(body.entries)
  )
}

function booked(made: Entry): Booked {
  const { points, kind, asked, why, late } = made
  const entry: Booked = new BookedRecord(made)
  if (kind !== 'granted') entry.kind = kind
  if (asked !== points) entry.asked = asked
  if (why !== undefined) entry.why = why
  if (late) entry.late = late
  return entry
}

function corrected(entry: Entry): Correction {
  return { ...booked(entry), activity: entry.activity, ...said(entry) }
}

function counted({ measure, day, amount }: Count): Counted {
  return [measure, day, amount]
}

function recounted(count: Count): Recounted {
  const { activity, team = null, campaign = null, platform = null } = count
  return [...counted(count), activity, team, campaign, platform]
}

/** What the cells of the tally are told apart by. */
interface Circumstances {
  team?: string | undefined
  campaign?: string | undefined
}

function circumstancesOf(activity: Activity): Said {
  return said({
    team: 'team' in activity ? activity.team : undefined,
    campaign: 'campaign' in activity ? activity.campaign : undefined,
  })
}

/** Those of the circumstances that there are. */
type Said = { team?: string; campaign?: string }

function said({ team, campaign }: Circumstances): Said {
  return { ...(team !== undefined && { team }), ...(campaign !== undefined && { campaign }) }
}

function on(platform: string | undefined): { platform?: string } {
  return platform === undefined ? {} : { platform }
}

function whole({ kind = 'granted', ...entry }: Booked, activity: string, person: string, circumstances: Said): Entry {
  return { asked: entry.points, ...entry, ...circumstances, kind, activity, person }
}

/** A class, as the parts of a write are (write-parts.ts says why). */
class RowRecord {
  readonly activity: Activity
  readonly entries: readonly Booked[]

  constructor(activity: Activity, entries: readonly Booked[]) {
    this.activity = activity
    this.entries = entries
  }
}

class BookedRecord {
  readonly rule: string | null
  readonly version: number
  readonly day: number
  readonly points: number

  constructor({ rule, version, day, points }: Entry) {
    this.rule = rule
    this.version = version
    this.day = day
    this.points = points
  }
}
