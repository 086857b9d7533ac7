import { expect, test } from 'vitest'
import { holdExplanations } from './hold.ts'

test('the parts of a number, their formulas and when the same earns again are as the oracle has them', () => {
  const seen = holdExplanations({ count: 120, seed: Number(process.env.EXPLAIN_SEED ?? 1) })
  const whys = ['granted', 'reversed', 'limit', 'once', 'away', 'repeated', 'withdrawn', 'no-rule']
  for (const what of [...whys, 'again later', 'again at once', 'never again'])
    expect.soft(seen.get(what), what).toBeGreaterThan(0)
})
