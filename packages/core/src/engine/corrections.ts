import type { Count } from '../measures/count.ts'
import type { Entry } from '../points/entry.ts'
import { countsOf, entriesOf, type LogRow, type Made } from './log-row.ts'

/** What is booked for activities by id, as it is `known`, or else as the rows say; of those that are touched. */
export function bookedBefore(
  rows: readonly LogRow[],
  person: string,
  known: ReadonlyMap<string, Made>,
  isTouched: (id: string) => boolean,
): Map<string, Made> {
  const before = new Map([...known].filter(([id]) => isTouched(id)))
  const of = (id: string): Made | undefined => {
    if (known.has(id) || !isTouched(id)) return undefined
    const made = before.get(id) ?? { entries: [], counts: [] }
    before.set(id, made)
    return made
  }
  for (const row of rows) {
    if (isKnown(row, known)) continue
    for (const entry of entriesOf(row, person)) of(entry.activity)?.entries.push(entry)
    for (const count of countsOf(row, person)) of(count.activity)?.counts.push(count)
  }
  return before
}

/** Whether of all that a row booked and corrected it is known what stands. */
function isKnown({ activity, corrections = [], recounts = [] }: LogRow, known: ReadonlyMap<string, Made>): boolean {
  return (
    known.has(activity.id) &&
    corrections.every((one) => known.has(one.activity)) &&
    recounts.every(([, , , corrected]) => known.has(corrected))
  )
}

/** What has to be booked and counted so that what stands booked becomes what is right. */
export function corrected(before: ReadonlyMap<string, Made>, right: ReadonlyMap<string, Made>): Made {
  const booked: Made[] = []
  const wanted: Made[] = []
  for (const [id, one] of before) if (!isSame(one, right.get(id))) booked.push(one)
  for (const [id, one] of right) if (!isSame(one, before.get(id))) wanted.push(one)
  return {
    entries: differences(
      booked.flatMap(({ entries }) => entries),
      wanted.flatMap(({ entries }) => entries),
    ),
    counts: recounts(
      booked.flatMap(({ counts }) => counts),
      wanted.flatMap(({ counts }) => counts),
    ),
  }
}

/** Whether two bookings of an activity are the same line by line. */
function isSame(one: Made | undefined, other: Made | undefined): boolean {
  if (!one || !other || one.entries.length !== other.entries.length || one.counts.length !== other.counts.length)
    return false
  return (
    one.entries.every((entry, index) => sameEntry(entry, other.entries[index])) &&
    one.counts.every((count, index) => sameCount(count, other.counts[index]))
  )
}

function sameEntry(a: Entry, b: Entry | undefined): boolean {
  return a.points === b?.points && a.rule === b.rule && a.version === b.version && a.day === b.day && a.kind === b.kind
}

function sameCount(a: Count, b: Count | undefined): boolean {
  return a.amount === b?.amount && a.measure === b.measure && a.day === b.day
}

/**
 * What has to be booked so that the sums of `booked` become those of `right`: one entry for each activity, rule, version and day that differ.
 */
function differences(booked: readonly Entry[], right: readonly Entry[]): Entry[] {
  const sums = new Map<string, Entry>()
  for (const entry of right) add(sums, entry, entry.points)
  for (const entry of booked) add(sums, entry, -entry.points)
  return [...sums.values()].filter(({ points }) => points !== 0).map(asCorrection)
}

/** The same for counts: one for each activity, measure and day that differ. */
function recounts(booked: readonly Count[], right: readonly Count[]): Count[] {
  const sums = new Map<string, Count>()
  const add = (count: Count, amount: number) => {
    const key = `${count.activity}\n${count.measure}\n${count.day}`
    const sum = sums.get(key)
    if (sum) sum.amount += amount
    else sums.set(key, { ...count, amount })
  }
  for (const count of right) add(count, count.amount)
  for (const count of booked) add(count, -count.amount)
  return [...sums.values()].filter(({ amount }) => amount !== 0)
}

function add(sums: Map<string, Entry>, entry: Entry, points: number): void {
  if (points === 0) return
  const key = `${entry.activity}\n${JSON.stringify(entry.rule)}\n${entry.version}\n${entry.day}\n${isOfAKind(entry) ? entry.kind : ''}`
  const sum = sums.get(key)
  if (sum) sum.points += points
  else sums.set(key, { ...entry, points })
}

function asCorrection({ activity, rule, version, person, team, campaign, day, kind, points, late }: Entry): Entry {
  const moved = isOfAKind({ kind }) ? kind : points > 0 ? 'granted' : 'reversed'
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

/** Whether what corrects an entry is of its kind, up or down. */
function isOfAKind({ kind }: Pick<Entry, 'kind'>): boolean {
  return kind === 'spent' || kind === 'awarded' || kind === 'expired'
}
