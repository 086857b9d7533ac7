import type { Activity, RuleSet } from '@advocacy-kit/core'
import { presets } from '@advocacy-kit/core'

/** The zone of the measured program. */
export const timeZone = 'Europe/Amsterdam'

/** The rules of the measured program: smarp (once per person, item and platform) with at most 10 shares a day. */
export const rules: RuleSet = {
  rules: presets.smarp.rules.map((rule) =>
    rule.id === 'share' ? { ...rule, limit: { count: 10, per: 'day' } } : rule,
  ),
}

const START = Date.parse('2025-11-01T00:00:00Z')
const YEAR = 365 * 86_400_000
const PLATFORMS = ['linkedin', 'x', 'facebook', 'bluesky']

/**
 * A year of a program, in order of time: about one share in five activities, the rest counts of its reactions, by people of whom some share very much.
 * The same size and seed give the same activities.
 */
export function year(size: number, people: number, seed = 1): Activity[] {
  const chance = generator(seed)
  const shares: {
    id: string
    person: string
    team: string
    content: string
    platform: string
    likes: number
    comments: number
  }[] = []
  const activities: Activity[] = []
  for (let index = 0; index < size; index++) {
    const occurredAt = new Date(START + Math.floor((index / size) * YEAR)).toISOString()
    const id = `a${index}`
    if (index % 5 === 0) {
      // The square makes some people share many times as much as others, so that the daily limit is reached.
      const number = Math.floor(chance() ** 2 * (chance() < 0.1 ? people / 100 : people))
      const share = {
        id: `s${index}`,
        person: `p${number}`,
        team: `t${number % 40}`,
        content: `c${Math.floor(chance() * 500)}`,
        platform: PLATFORMS[Math.floor(chance() * 4)] ?? 'x',
        likes: 0,
        comments: 0,
      }
      shares.push(share)
      const { person, team, content, platform } = share
      activities.push({
        id,
        type: 'share.confirmed',
        occurredAt,
        person,
        team,
        share: share.id,
        content,
        platform,
        pillar: 'work',
      })
      continue
    }
    const share = shares[shares.length - 1 - Math.floor(chance() ** 2 * Math.min(shares.length, 20_000))]
    if (!share) continue
    share.likes = Math.max(0, share.likes + Math.floor(chance() * 6) - 1)
    share.comments += Math.floor(chance() * 2)
    const { person, team, content, platform, likes, comments } = share
    activities.push({
      id,
      type: 'reactions.observed',
      occurredAt,
      person,
      team,
      share: share.id,
      content,
      platform,
      pillar: 'work',
      counts: { like: likes, comment: comments },
    })
  }
  return activities
}

/** A small seeded generator of numbers in [0, 1) (mulberry32). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
