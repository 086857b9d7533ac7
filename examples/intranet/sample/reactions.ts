import { dayOf, minuteOf } from './calendar.ts'
import type { Item } from './content.ts'
import type { Random } from './random.ts'

/** A share of the sample. */
export interface SampleShare {
  readonly id: string
  readonly item: Item
  readonly platform: string
  readonly openedAt: number
}

/** What a look at a share found: cumulative counts at a time. */
export interface Observation {
  readonly time: number
  readonly counts: { readonly like: number; readonly comment: number; readonly repost: number }
}

const HOUR = 3_600_000

/** How many reactions a network brings, roughly, beside the others; those without public counts bring none. */
const REACH: Readonly<Record<string, number>> = { linkedin: 1, facebook: 0.7, bluesky: 0.5, mastodon: 0.5, x: 0.35 }

/**
 * Every four hours from local midnight someone looks at the share for five days; what changed since the look before is an observation. Counts grow
 * quickly at first and slowly later, and now and then somebody takes a like back.
 */
export function reactionsOn({ openedAt, platform }: SampleShare, chance: Random, until: number): Observation[] {
  const reach = REACH[platform] ?? 0
  const audience = reach * 26 * Math.exp(1.1 * (chance.next() + chance.next() + chance.next() - 1.5))
  const talk = chance.next() * 0.18
  const observations: Observation[] = []
  let previous = '0 0 0'
  for (const time of looks(openedAt, until)) {
    const share = 1 - Math.exp(-(time - openedAt) / (20 * HOUR))
    const taken = chance.chance(0.06) ? 1 : 0
    const like = Math.max(0, Math.floor(audience * share) - taken)
    const counts = { like, comment: Math.floor(like * talk), repost: Math.floor(like * talk * 0.3) }
    const now = `${counts.like} ${counts.comment} ${counts.repost}`
    if (now !== previous) observations.push({ time, counts })
    previous = now
  }
  return observations
}

function looks(openedAt: number, until: number): number[] {
  const first = dayOf(openedAt)
  const hours = Array.from({ length: 36 }, (_, index) => minuteOf(first + Math.floor(index / 6), (index % 6) * 240))
  return hours.filter((time) => time > openedAt + HOUR / 4 && time < openedAt + 120 * HOUR && time <= until)
}
