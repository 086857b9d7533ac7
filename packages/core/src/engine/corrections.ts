import type { Count } from '../measures/count.ts'
import type { Entry } from '../points/entry.ts'
import type { Step } from './history.ts'
import type { Made } from './log-row.ts'

/** What has to be booked and counted so that what stood `booked` for steps becomes what stands now, and nothing stands for those that are gone. */
export function corrected(booked: readonly Made[], steps: readonly Step[], gone: readonly Step[]): Made {
  const wrong = gone.map(({ made }) => made)
  const right: Made[] = []
  for (const [index, { made }] of steps.entries()) {
    const before = booked[index]
    if (!before || isSame(before, made)) continue
    wrong.push(before)
    right.push(made)
  }
  return {
    entries: differences(
      wrong.flatMap(({ entries }) => entries),
      right.flatMap(({ entries }) => entries),
    ),
    counts: recounts(
      wrong.flatMap(({ counts }) => counts),
      right.flatMap(({ counts }) => counts),
    ),
  }
}

/** Whether two bookings of an activity are the same line by line. */
function isSame(one: Made, other: Made): boolean {
  return (
    one.entries.length === other.entries.length &&
    one.counts.length === other.counts.length &&
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
