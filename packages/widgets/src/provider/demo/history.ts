import type { Activity } from '@advocacy-kit/core'
import { items, program } from './program.ts'

const HOUR = 3_600_000
const WEEK = 168 * HOUR
const WEEKS = 5

/** The first two items are of today: nobody has shared them yet. */
const known = items.slice(2)

/** Someone who shares now and then. */
export interface Sharer {
  id: string
  team: string
}

/** Numbers from 0 up to 1 that look like chance and are the same for the same seed. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** What people shared and how it was received in the five weeks up to `now`, the same for the same people and time. */
export function history(sharers: readonly Sharer[], now: number, weekStart: number): Activity[] {
  const random = chance(987654321)
  return Array.from({ length: WEEKS }, (_, week) => {
    const from = weekStart - week * WEEK
    const until = week === 0 ? now : from + WEEK
    return sharers.flatMap((sharer) =>
      weekOf(sharer, week, random).flatMap((share) => shared(sharer, share, from, until, random)),
    )
  }).flat()
}

/** Which shares someone makes in a week: mostly none to two, each an item on a platform. */
function weekOf(
  { id }: Sharer,
  week: number,
  random: () => number,
): { share: string; content: string; platform: string }[] {
  const count = Math.floor(random() ** 1.5 * 4)
  return Array.from({ length: count }, (_, number) => ({
    share: `${id}-${week}-${number}`,
    content: known[Math.floor(random() * known.length)]?.id ?? '',
    platform: program.platforms[Math.floor(random() ** 2 * program.platforms.length)] ?? '',
  }))
}

function shared(
  { id: person, team }: Sharer,
  about: { share: string; content: string; platform: string },
  from: number,
  until: number,
  random: () => number,
): Activity[] {
  const at = from + random() * (until - from)
  const seen = Math.min(at + random() * 30 * HOUR, until)
  const entry = { ...about, person, team }
  return [
    { ...entry, id: `${about.share}-c`, type: 'share.confirmed', occurredAt: instant(at) },
    {
      ...entry,
      id: `${about.share}-r`,
      type: 'reactions.observed',
      occurredAt: instant(seen),
      counts: { like: Math.floor(random() ** 2 * 12) },
    },
  ]
}

function instant(at: number): string {
  return new Date(at).toISOString()
}
