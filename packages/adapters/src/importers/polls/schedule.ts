import { AdvocacyError } from '@advocacy-kit/core'

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

const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/
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

/** The instant of a local time. Of the two that an hour repeated in autumn has, the earlier. */
function instantOf(local: string, timeZone: string): number {
  const wall = Date.parse(`${local}Z`)
  // Date.parse rolls 31 February over into March: the time has to come back as it was written.
  if (!LOCAL.test(local) || Number.isNaN(wall) || !new Date(wall).toISOString().startsWith(local)) {
    throw new AdvocacyError('invalid-input', `"${local}" is not a local date and time: write it like 2016-01-04T00:20.`)
  }
  const offsetAt = offsets(timeZone)
  // The offset in force lies among those a day before and a day after: zones change less often than that.
  const candidates = [wall - offsetAt(wall - UNITS.d), wall - offsetAt(wall + UNITS.d)]
  const found = candidates.filter((at) => at + offsetAt(at) === wall)
  if (found.length > 0) return Math.min(...found)
  throw new AdvocacyError(
    'invalid-input',
    `${local} does not exist in ${timeZone}, where the clock skips it: give another time.`,
  )
}

function offsets(timeZone: string): (at: number) => number {
  try {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
    return (at) => Date.parse(`${format.format(at).replace(' ', 'T')}Z`) - Math.floor(at / 1000) * 1000
  } catch (cause) {
    throw new AdvocacyError('invalid-input', `"${timeZone}" is not a time zone: use a name such as Europe/Amsterdam.`, {
      cause,
    })
  }
}
