import { AdvocacyError } from '@advocacy-kit/core'
import { instantOf } from '../local-time.ts'

const FORM = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:\d{2})?)?$/

/**
 * When counts were observed, in milliseconds: from a date (`2026-11-18`, its beginning), a local time (`2026-11-18 09:00`), or a time with its offset (`2026-11-18T09:00:00+01:00`).
 *
 * Throws `invalid-input` for any other text, and for a time that does not exist.
 */
export function observedTime(text: string, timeZone: string): number {
  const [, day, time = '00:00', offset] = FORM.exec(text) ?? []
  if (day === undefined) throw wrong(text)
  const minutes = time.slice(0, 8)
  if (offset === undefined) return instantOf(`${day}T${minutes}`, timeZone)
  const at = Date.parse(`${day}T${time}${offset}`)
  const wall = Date.parse(`${day}T${minutes}Z`)
  // Date.parse rolls 31 February over into March: the time has to come back as it was written.
  if (Number.isNaN(at) || !new Date(wall).toISOString().startsWith(`${day}T${minutes}`)) throw wrong(text)
  return at
}

function wrong(text: string): AdvocacyError {
  return new AdvocacyError('invalid-input', `"${text}" is no time: write it like 2026-11-18 09:00, or 2026-11-18.`)
}
