import type { Activity } from './activity.ts'

/** JSON with the keys of every object sorted and nothing undefined: equal texts are equal values. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}

/** What an activity says, without what its recorder added: two activities with one id that say the same are one. */
export function meaning({ recordedAt: _recordedAt, backfill: _backfill, ...said }: Activity): string {
  return canonicalJson(said)
}
