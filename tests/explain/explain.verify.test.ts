import { expect, test } from 'vitest'
import { holdExplanations } from './hold.ts'

const seed = Number(process.env.EXPLAIN_SEED ?? Date.now() % 2 ** 31)

test('the numbers of 1,000 people of random programs explain themselves, another 1,000 each time', () => {
  console.log(`Explanations with EXPLAIN_SEED=${seed}`)
  const seen = holdExplanations({ count: 1000, seed })
  console.log(Object.fromEntries(seen))
  for (const what of ['again later', 'again at once', 'never again']) expect(seen.get(what), what).toBeGreaterThan(10)
})
