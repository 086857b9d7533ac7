import type { Count } from '../measures/count.ts'
import type { Entry } from '../points/entry.ts'

/**
 * What has to be booked so that the sums of `booked` become those of `right`: one entry for each activity, rule, version and day that differ.
 */
export function differences(booked: readonly Entry[], right: readonly Entry[]): Entry[] {
  const sums = new Map<string, Entry>()
  for (const entry of right) add(sums, entry, entry.points)
  for (const entry of booked) add(sums, entry, -entry.points)
  return [...sums.values()].filter(({ points }) => points !== 0).map(asCorrection)
}

/** The same for counts: one for each activity, measure and day that differ. */
export function recounts(booked: readonly Count[], right: readonly Count[]): Count[] {
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
