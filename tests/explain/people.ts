import { type Activity, type Ledger, score } from '@advocacy-kit/core'
import { logOf } from '../law/log.ts'
import { programOf } from '../law/program.ts'
import { type Random, random } from '../law/random.ts'
import { distinct } from '../oracle/activities.ts'
import { windowOf } from '../oracle/calendar.ts'
import { type OracleEntry, oracle } from '../oracle/oracle.ts'
import { place } from '../oracle/place.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Somebody of a random program, with a period of theirs, and what the oracle says of them. */
export interface Somebody {
  seed: number
  person: string
  period: string
  log: readonly Activity[]
  ledger: Ledger
  /** The entries of the period. */
  entries: readonly OracleEntry[]
  /** What the measures beside points counted in the period. */
  counts: readonly OracleEntry[]
  /** When it is looked at: some time after the person's last activity. */
  now: number
  /** Draws what else the test wants. */
  random: Random
}

/** So many people of random programs, from a seed on. */
export function* people({ count, seed }: { count: number; seed: number }): Generator<Somebody> {
  let left = count
  for (let next = seed; left > 0; next += 1) {
    const chance = random(next)
    const log = logOf(programOf({ seed: next, size: 20 + chance.below(150) }), new Set())
    const ledger = score(log)
    const { entries, counts } = oracle(log)
    const placed = place(distinct(log), undefined, undefined)
    for (const person of new Set(entries.map((entry) => entry.person))) {
      if (left === 0) return
      left -= 1
      const own = entries.filter((entry) => entry.person === person)
      const period = periodOf(chance, own)
      const inside = ({ day, ...one }: OracleEntry) => one.person === person && isIn(day, period)
      const last = placed.filter((x) => x.person === person).at(-1)?.bookedAt ?? 0
      const now = last + 1 + chance.one([0, 0, chance.below(HOUR), chance.below(3 * DAY)])
      yield {
        seed: next,
        person,
        period,
        log,
        ledger,
        entries: entries.filter(inside),
        counts: counts.filter(inside),
        now,
        random: chance,
      }
    }
  }
}

function periodOf(chance: Random, entries: readonly OracleEntry[]): string {
  const { day = '' } = entries[chance.below(entries.length)] ?? {}
  return chance.one(['all', 'all', windowOf(day, 'month'), windowOf(day, 'week'), windowOf(day, 'day')])
}

function isIn(day: string, period: string): boolean {
  return period === 'all' || (['day', 'week', 'month'] as const).some((per) => windowOf(day, per) === period)
}
