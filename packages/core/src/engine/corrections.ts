import type { Count } from '../measures/count.ts'
import type { Entry, EntryKind } from '../points/entry.ts'
import type { Step } from './history.ts'
import { type Made, NOTHING } from './log-row.ts'

/** What has to be booked and counted so that what stands booked becomes right. */
export interface Corrections {
  entries: Entry[]
  counts: Count[]
}

/** What takes back all that stands booked for steps that are gone. */
export function takenBack(gone: readonly Step[]): Corrections {
  const corrections: Corrections = { entries: [], counts: [] }
  for (const { made } of gone) correct(corrections, made, NOTHING)
  return corrections
}

/**
 * Lets a step have made what it makes now, and corrects what stood booked for it, if its row is there: up to a version. A step that makes the same as before keeps what it has, which
 * lies there already.
 */
export function settle(corrections: Corrections, step: Step, now: Made, version: number): void {
  if (isSame(step.made, now)) return
  if (step.version <= version) correct(corrections, step.made, now)
  step.made = now
}

/** Whether two bookings of an activity are the same line by line. */
export function isSame({ entries, counts }: Made, other: Made | undefined): boolean {
  if (entries.length !== other?.entries.length || counts.length !== other.counts.length) return false
  for (let index = 0; index < entries.length; index++)
    if (!sameEntry(entries[index], other.entries[index])) return false
  for (let index = 0; index < counts.length; index++) if (!sameCount(counts[index], other.counts[index])) return false
  return true
}

function sameEntry(a: Entry | undefined, b: Entry | undefined): boolean {
  return (
    a?.points === b?.points &&
    a?.rule === b?.rule &&
    a?.version === b?.version &&
    a?.day === b?.day &&
    a?.kind === b?.kind
  )
}

function sameCount(a: Count | undefined, b: Count | undefined): boolean {
  return a?.amount === b?.amount && a?.measure === b?.measure && a?.day === b?.day
}

/** Adds what has to be booked so that what stood `before` for one activity becomes what is right `now`: an entry for each rule, version and day that differ, and a count for each measure and day. */
function correct({ entries, counts }: Corrections, before: Made, now: Made): void {
  const booked: Entry[] = []
  for (const entry of now.entries) addEntry(booked, entry, entry.points)
  for (const entry of before.entries) addEntry(booked, entry, -entry.points)
  for (const entry of booked) if (entry.points !== 0) entries.push(asCorrection(entry))
  const counted: Count[] = []
  for (const count of now.counts) addCount(counted, count, count.amount)
  for (const count of before.counts) addCount(counted, count, -count.amount)
  for (const count of counted) if (count.amount !== 0) counts.push(count)
}

function addEntry(sums: Entry[], entry: Entry, points: number): void {
  if (points === 0) return
  const { rule, version, day } = entry
  const kind = kindOf(entry)
  const sum = sums.find(
    (one) => one.rule === rule && one.version === version && one.day === day && kindOf(one) === kind,
  )
  if (sum) sum.points += points
  else sums.push({ ...entry, points })
}

function addCount(sums: Count[], count: Count, amount: number): void {
  const sum = sums.find(({ measure, day }) => measure === count.measure && day === count.day)
  if (sum) sum.amount += amount
  else sums.push({ ...count, amount })
}

function asCorrection({ activity, rule, version, person, team, campaign, day, kind, points, late }: Entry): Entry {
  const moved = kindOf({ kind }) ?? (points > 0 ? 'granted' : 'reversed')
  return {
    activity,
    rule,
    version,
    person,
    ...(team === undefined ? {} : { team }),
    ...(campaign === undefined ? {} : { campaign }),
    day,
    kind: moved,
    asked: points,
    points,
    ...(late ? { late } : {}),
    correction: true,
  }
}

/** The kind of what corrects an entry, up or down; undefined where it goes by the sign. */
function kindOf({ kind }: Pick<Entry, 'kind'>): EntryKind | undefined {
  return kind === 'spent' || kind === 'awarded' || kind === 'expired' ? kind : undefined
}
