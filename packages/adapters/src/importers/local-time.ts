import { AdvocacyError } from '@advocacy-kit/core'

const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/
const DAY = 86_400_000

/**
 * The instant of a local time such as `2016-01-04T00:20`, in milliseconds. Of the two that an hour repeated in autumn has, the earlier.
 *
 * Throws `invalid-input` for a time that is not written so or does not exist in the zone, and for an unknown zone.
 */
export function instantOf(local: string, timeZone: string): number {
  const wall = Date.parse(`${local}Z`)
  // Date.parse rolls 31 February over into March: the time has to come back as it was written.
  if (!LOCAL.test(local) || Number.isNaN(wall) || !new Date(wall).toISOString().startsWith(local)) {
    throw new AdvocacyError('invalid-input', `"${local}" is not a local date and time: write it like 2016-01-04T00:20.`)
  }
  const offsetAt = offsets(timeZone)
  // The offset in force lies among those a day before and a day after: zones change less often than that.
  const candidates = [wall - offsetAt(wall - DAY), wall - offsetAt(wall + DAY)]
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
