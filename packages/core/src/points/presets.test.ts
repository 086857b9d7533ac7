import { expect, test } from 'vitest'
import type { Activity } from '../activity/activity.ts'
import { presets } from './presets.ts'
import { score } from './score.ts'

const common = { person: 'ann', team: 'sales', share: 's1', content: 'c1', platform: 'linkedin' } as const

/** Ann makes an item and shares it in her own words, once more on the same network, and in other words elsewhere; 4,500 people see it, 12 like it, 4 comment, 2 repost, 1 names her, and 3 click. */
const week: Activity[] = [
  { ...common, id: 'a1', type: 'content.published', occurredAt: '2026-11-16T09:00:00Z' },
  { ...common, id: 'a2', type: 'share.confirmed', occurredAt: '2026-11-16T10:00:00Z', ownWords: true },
  { ...common, id: 'a3', type: 'share.confirmed', occurredAt: '2026-11-16T11:00:00Z', share: 's2', ownWords: true },
  { ...common, id: 'a4', type: 'share.confirmed', occurredAt: '2026-11-17T10:00:00Z', share: 's3', platform: 'x' },
  {
    ...common,
    id: 'a5',
    type: 'reactions.observed',
    occurredAt: '2026-11-18T10:00:00Z',
    counts: { like: 12, comment: 4, repost: 2, mention: 1, reach: 4500 },
  },
  ...['a6', 'a7', 'a8'].map(
    (id): Activity => ({ ...common, id, type: 'link.clicked', occurredAt: '2026-11-18T11:00:00Z' }),
  ),
]

// Worked out by hand from the tables that the docstrings name; the parts of a point where a preset has a unit.
const TOTALS: Record<keyof typeof presets, number> = {
  // 2 shares and every count but none is left out: 12 + 4 + 2 + 1 + 4500.
  smarp: 2 + 4519,
  measureOnly: 0,
  // 5 x 2 in own words, nothing for the repeat, 5 for the other.
  sharing: 10 + 5,
  // 2 shares; 12 + 12 + 10; three clicks of 2.
  results: 2 + 34 + 6,
  // 2 shares, 4.5 thousands of 10, 2 reposts of 2.
  reach: 2 + 45 + 4,
  creating: 20 + 2 * 2,
  // Of the three shares one is in own words and first; comments 20, reposts 10.
  qualityOverQuantity: 10 + 30,
  apostle: 20 + 2 * 10,
  clearview: 2 * 5 + 3,
  marketBeam: 2 * 50 + 2 * 30 + 12 * 10 + 3 * 20,
  // Tenths: shares 40, 40 + 40 + 10 + 120, and 4 whole thousands.
  vistaActivity: 40 + 210 + 4,
  // Tenths: shares 30; 20 + 120 + 20 + 60; 4.5 thousands of 2.
  vistaResults: 30 + 220 + 9,
  // Twentieths: shares 10; 10 + 8 + 2 + 12; 4.5 thousands of 20.
  vistaReach: 10 + 32 + 90,
}

test.each(Object.entries(presets))('%s gives what its source says', (name, rules) => {
  const { balances } = score(week, rules, { timeZone: 'Europe/Amsterdam' })
  expect(balances.get('ann') ?? 0).toBe(Object.entries(TOTALS).find(([preset]) => preset === name)?.[1])
})
