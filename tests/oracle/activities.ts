import type { Activity } from '@advocacy-kit/core'

/** What a log holds once repeats and undone backfills are out of it (law.md, 1). Throws `activity-conflict` as the `code` of an Error. */
export function distinct(log: readonly Activity[]): Activity[] {
  const undone = log.flatMap((a) => (a.type === 'backfill.undone' ? [a.undoes] : []))
  const remaining = log.filter((a) => a.backfill === undefined || !undone.includes(a.backfill))
  const kept = new Map<string, Activity>()
  for (const activity of remaining.toSorted((a, b) => recorded(a) - recorded(b))) {
    const other = kept.get(activity.id)
    if (other && canonical(other) !== canonical(activity)) throw refusal('activity-conflict', other.id, activity.id)
    if (!other) kept.set(activity.id, activity)
  }
  return [...kept.values()]
}

/** Who owns each share (law.md, 1). Throws `share-conflict` as the `code` of an Error. */
export function claims(activities: readonly Activity[]): Map<string, string> {
  const first = new Map<string, { person: string; id: string }>()
  for (const a of activities) {
    if (!('person' in a) || a.person === undefined || a.share === undefined) continue
    const claim = first.get(a.share) ?? { person: a.person, id: a.id }
    if (claim.person !== a.person) throw refusal('share-conflict', claim.id, a.id)
    first.set(a.share, claim)
  }
  return new Map([...first].map(([share, { person }]) => [share, person]))
}

export function recorded(a: Activity): number {
  return Date.parse(a.recordedAt ?? a.occurredAt)
}

/** An attribute of an activity by its name. */
export function attribute(a: Activity, name: string): unknown {
  return Object.entries(a).find(([key]) => key === name)?.[1]
}

/** The share, or in its place the kudos, which a line feed keeps apart from every share. */
export function shareOf(a: Activity): string | undefined {
  if ('kudos' in a) return `\n${a.kudos}`
  return 'share' in a ? a.share : undefined
}

export function refusal(code: string, ...what: string[]): Error {
  return Object.assign(new Error(`${code}: ${what.join(', ')}`), { code })
}

function canonical({ recordedAt: _, backfill: __, ...rest }: Activity): string {
  return JSON.stringify(rest, (_key, value) =>
    isRecord(value) ? Object.fromEntries(Object.entries(value).sort(byKey)) : value,
  )
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0
}
