import { createHash } from 'node:crypto'
import type { PersonalActivity } from '@advocacy-kit/core'
import type { CountsRow } from './row.ts'

/**
 * What a row says of a share, as an activity. Its id follows from the share, the time and the kinds, so the same row always gives the same activity: sent again it changes nothing, and a row that
 * says something else of the same is refused.
 */
export function countsActivity({ observedAt, counts }: CountsRow, share: string): PersonalActivity {
  const occurredAt = new Date(observedAt).toISOString()
  const said = [share, occurredAt, ...Object.keys(counts).sort()].join('\n')
  const id = `counts:${createHash('sha256').update(said).digest('base64url').slice(0, 22)}`
  return { id, type: 'reactions.observed', occurredAt, share, counts: { ...counts } }
}
