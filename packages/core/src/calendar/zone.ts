import { AdvocacyError } from '../error.ts'

const DAY = 86_400_000

/** A time zone's calendar: which local day an instant falls on. */
export interface Zone {
  readonly name: string
  /** The local day of an instant (milliseconds), counted from 1970-01-01. */
  dayOf(at: number): number
  /** The wall clock at an instant (milliseconds), as milliseconds since a midnight: an hour that comes twice has the same times twice. */
  timeOf(at: number): number
  /** The first instant of a local day (milliseconds). */
  startOf(day: number): number
}

interface Segment {
  /** The offset from this UTC day's start until `change`, and from there on, in milliseconds. */
  before: number
  change: number
  after: number
}

const zones = new Map<string, Zone>()

/**
 * The calendar of an IANA time zone, from the runtime's own zone data. Offsets are asked of Intl once per UTC day and kept: asking per activity is
 * the slowest thing in a scorer.
 *
 * Throws `invalid-input` for a name that the runtime does not know.
 */
export function zone(name: string): Zone {
  const known = zones.get(name)
  if (known) return known
  const offsetAt = offsets(name)
  const segments = new Map<number, Segment>()
  // A log in order asks for one day again and again.
  let latest = Number.NaN
  let segment: Segment
  const local = (at: number) => {
    const day = Math.floor(at / DAY)
    if (day !== latest) {
      segment = segments.get(day) ?? segmentOf(day * DAY, offsetAt)
      segments.set(day, segment)
      latest = day
    }
    return at + (at < segment.change ? segment.before : segment.after)
  }
  const made: Zone = {
    name,
    dayOf: (at) => Math.floor(local(at) / DAY),
    timeOf: (at) => local(at) - Math.floor(local(at) / DAY) * DAY,
    startOf(day) {
      // No zone is further than a day from UTC.
      let before = (day - 1) * DAY - 1
      let start = (day + 1) * DAY
      while (start - before > 1) {
        const middle = Math.floor((before + start) / 2)
        if (made.dayOf(middle) < day) before = middle
        else start = middle
      }
      return start
    },
  }
  zones.set(name, made)
  return made
}

function segmentOf(start: number, offsetAt: (at: number) => number): Segment {
  const before = offsetAt(start)
  const after = offsetAt(start + DAY - 1)
  if (before === after) return { before, change: start, after }
  let low = start
  let high = start + DAY - 1
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(middle) === before) low = middle
    else high = middle
  }
  return { before, change: high, after }
}

function offsets(timeZone: string): (at: number) => number {
  let format: Intl.DateTimeFormat
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  } catch (cause) {
    const message = `"${timeZone}" is not a time zone: use a name such as Europe/Amsterdam.`
    throw new AdvocacyError('invalid-input', message, { issues: [{ pointer: '/timeZone', detail: message }], cause })
  }
  return (at) => {
    const second = Math.floor(at / 1000) * 1000
    const part: Record<string, number> = {}
    for (const { type, value } of format.formatToParts(second)) part[type] = Number(value)
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second: seconds = 0 } = part
    return Date.UTC(year, month - 1, day, hour, minute, seconds) - second
  }
}
