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

function add(sums: Map<string, Entry>, entry: Entry, points: number): void {
  if (points === 0) return
  const key = `${entry.activity}\n${JSON.stringify(entry.rule)}\n${entry.version}\n${entry.day}\n${entry.kind === 'spent' || entry.kind === 'awarded' ? entry.kind : ''}`
  const sum = sums.get(key)
  if (sum) sum.points += points
  else sums.set(key, { ...entry, points })
}

function asCorrection({ activity, rule, version, person, team, day, kind, points, late }: Entry): Entry {
  const moved = kind === 'spent' || kind === 'awarded' ? kind : points > 0 ? 'granted' : 'reversed'
  return {
    activity,
    rule,
    version,
    person,
    ...(team === undefined ? {} : { team }),
    day,
    kind: moved,
    asked: points,
    points,
    ...(late ? { late } : {}),
    correction: true,
  }
}
