import { test } from 'vitest'
import { holdFilter } from './filter.ts'

test('3,000 labelled requests: people are counted once, and nothing of them is kept', async () => {
  await holdFilter({ seed: 20_261_102, requests: 3000, shares: 150 })
}, 60_000)
