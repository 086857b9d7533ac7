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

/** What a recorder may fill in from its documents where the sender left it out. */
const filledIn = new Set([
  'recordedAt',
  'backfill',
  'person',
  'team',
  'platform',
  'content',
  'pillar',
  'campaign',
  'kind',
  'level',
  'bonus',
  'unscored',
  'unmeasured',
])

/** Whether an activity that is sent again says what was recorded, apart from what the recorder filled in. */
export function repeats(recorded: Activity, sent: Activity): boolean {
  const before = new Map(Object.entries(recorded))
  const after = new Map(Object.entries(sent))
  for (const key of ['recordedAt', 'backfill']) after.delete(key)
  for (const [key, value] of after) if (canonicalJson(before.get(key)) !== canonicalJson(value)) return false
  return [...before.keys()].every((key) => after.has(key) || filledIn.has(key))
}
