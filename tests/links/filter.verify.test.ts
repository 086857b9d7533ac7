import { test } from 'vitest'
import { holdFilter } from './filter.ts'

test('100,000 labelled requests: who is counted, and that nothing of them is kept', async () => {
  console.log(await holdFilter({ seed: 20_261_102, requests: 100_000, shares: 300 }))
})
