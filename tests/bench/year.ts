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
 * A year of a program, in order of time: about one share in five activities, the rest counts of its reactions. Some people are more active than others, and
 * now and then somebody shares a dozen items in a row, so that the daily limit is reached. The same size and seed give the same activities.
 */
export function year(size: number, people: number, seed = 1): Activity[] {
  const chance = generator(seed)
  const shares: Shared[] = []
  const activities: Activity[] = []
  let spree = { person: 0, left: 0 }
  for (let index = 0; index < size; index++) {
    const occurredAt = new Date(START + Math.floor((index / size) * YEAR)).toISOString()
    const id = `a${index}`
    if (spree.left > 0 || index % 5 === 0) {
      if (spree.left > 0) spree.left--
      else spree = { person: Math.floor(people * chance() ** 1.5), left: chance() < 0.005 ? 14 : 0 }
      const share = shared(`s${index}`, spree.person, chance)
      shares.push(share)
      activities.push({ id, type: 'share.confirmed', occurredAt, ...share.attributes })
    } else {
      const share = shares[shares.length - 1 - Math.floor(chance() ** 2 * Math.min(shares.length, 20_000))]
      if (!share) continue
      share.likes = Math.max(0, share.likes + Math.floor(chance() * 6) - 1)
      share.comments += Math.floor(chance() * 2)
      const counts = { like: share.likes, comment: share.comments }
      activities.push({ id, type: 'reactions.observed', occurredAt, ...share.attributes, counts })
    }
  }
  return activities
}

interface Shared {
  attributes: { person: string; team: string; share: string; content: string; platform: string; pillar: string }
  likes: number
  comments: number
}

function shared(share: string, number: number, chance: () => number): Shared {
  const content = `c${Math.floor(chance() * 500)}`
  const platform = PLATFORMS[Math.floor(chance() * 4)] ?? 'x'
  return {
    attributes: { person: `p${number}`, team: `t${number % 40}`, share, content, platform, pillar: 'work' },
    likes: 0,
    comments: 0,
  }
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
