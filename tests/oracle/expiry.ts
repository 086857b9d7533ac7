import type { RuleSet } from '@advocacy-kit/core'
import type { OracleEntry } from './oracle.ts'
import type { Placed } from './place.ts'

type Ends = string

/** 7: a person's entries, in order, with those of points that end. Days are local dates; what never ends has the date `~`, after all others. */
export function withExpiry(all: readonly Placed[], entries: readonly OracleEntry[]): OracleEntry[] {
  const lots = new Map<Ends, number>()
  const origins = new Map<string, { ends: Ends; points: number }[]>()
  let balance = 0
  return all.flatMap((x) => {
    const booked = x.activity.type === 'points.expired' ? ended(x, lots) : []
    const own = [...entries.filter((e) => e.activity === x.activity.id), ...booked]
    for (const entry of own) {
      const { kind, points, rule } = entry
      const origin = JSON.stringify([rule, x.share])
      if (points > 0) {
        const ends = endOf(x.day, x.inForce.expiry)
        add(lots, ends, points - Math.min(points, Math.max(0, -balance)))
        origins.set(origin, [...(origins.get(origin) ?? []), { ends, points }])
      } else if (kind === 'reversed') takeBack(lots, origins.get(origin) ?? [], -points)
      else if (kind !== 'expired') takeSoonest(lots, x.day, -points)
      balance += points
    }
    return own
  })
}

function ended(x: Placed, lots: Map<Ends, number>): OracleEntry[] {
  const gone = [...lots.keys()].filter((ends) => ends <= x.day)
  const points = -gone.reduce((sum, ends) => sum + (lots.get(ends) ?? 0), 0)
  for (const ends of gone) lots.delete(ends)
  if (points === 0) return []
  const { activity, person = '', day, late } = x
  const team = 'team' in activity ? activity.team : undefined
  const { version } = x.inForce
  return [
    {
      ...{ activity: activity.id, rule: null, version, person, team, day, asked: points, points, kind: 'expired' },
      ...{ why: undefined, late },
    },
  ]
}

/** Of what has not ended, what ends first; then of what has. */
function takeSoonest(lots: Map<Ends, number>, day: string, points: number): void {
  const order = [...lots.keys()].sort()
  takeInTurn(lots, [...order.filter((ends) => ends > day), ...order.filter((ends) => ends <= day)], points)
}

/** From where the latest grants went; what is not there any more, from what ends last. */
function takeBack(lots: Map<Ends, number>, grants: { ends: Ends; points: number }[], points: number): void {
  let left = points
  let missing = 0
  while (left > 0) {
    const latest = grants.at(-1)
    if (!latest) throw new Error('More is taken back than was granted')
    const part = Math.min(left, latest.points)
    missing += part - takeInTurn(lots, [latest.ends], part)
    latest.points -= part
    left -= part
    if (latest.points === 0) grants.pop()
  }
  takeInTurn(lots, [...lots.keys()].sort().reverse(), missing)
}

/** Answers how many there were to take. */
function takeInTurn(lots: Map<Ends, number>, order: readonly Ends[], points: number): number {
  let taken = 0
  for (const ends of order) {
    const part = Math.min(points - taken, lots.get(ends) ?? 0)
    add(lots, ends, -part)
    taken += part
  }
  return taken
}

function add(lots: Map<Ends, number>, ends: Ends, points: number): void {
  lots.set(ends, (lots.get(ends) ?? 0) + points)
}

function endOf(day: string, expiry: RuleSet['expiry']): Ends {
  if (!expiry) return '~'
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  if ('days' in expiry) return text(Date.UTC(year, month - 1, date + expiry.days))
  // One day back at a time from a date that runs over into the month after.
  for (let back = 0; ; back++) {
    const end = new Date(Date.UTC(year, month - 1 + expiry.months, date - back))
    if (end.getUTCMonth() === (month - 1 + expiry.months) % 12) return text(end.getTime())
  }
}

function text(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}
