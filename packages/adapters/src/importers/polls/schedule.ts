import { AdvocacyError } from '@advocacy-kit/core'
import { instantOf } from '../local-time.ts'

/** When each poll was taken: an instant in milliseconds, for the number in a column's name (`TS12` is poll 12). */
export interface Schedule {
  /** The interval between polls, in milliseconds. */
  readonly every: number
  at(poll: number): number
}

/**
 * The schedule of polls taken every so many milliseconds from a first one, poll 1. The first is given as a local time (`2016-01-04T00:20`) in an
 * IANA time zone; the others follow in real time, so a day of 23 or 25 hours shifts their local times and loses none.
 *
 * Throws `invalid-input` for a time that is not written so or does not exist in the zone, and for an unknown zone.
 */
export function schedule(first: string, timeZone: string, every: number): Schedule {
  const start = instantOf(first, timeZone)
  return { every, at: (poll) => start + (poll - 1) * every }
}

const UNITS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const

/**
 * An interval such as `20m`, `1h`, `30s` or `1d`, in milliseconds.
 *
 * Throws `invalid-input` for anything else.
 */
export function interval(text: string): number {
  const match = /^([1-9]\d{0,5})([smhd])$/.exec(text)
  const unit = match?.[2]
  if (unit === 's' || unit === 'm' || unit === 'h' || unit === 'd') return Number(match?.[1]) * UNITS[unit]
  throw new AdvocacyError('invalid-input', `"${text}" is not an interval: write it like 20m, 1h or 30s.`)
}
