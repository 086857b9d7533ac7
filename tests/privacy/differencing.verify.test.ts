import { expect, test } from 'vitest'
import { smallestTold } from './differencing.ts'
import { MINIMUM, program, told } from './organisation.ts'
import { randomOrganisation } from './random-organisation.ts'

test('nothing is told of fewer than the least in any of 500 random organisations', async () => {
  for (let seed = 1000; seed < 1500; seed++) {
    const organisation = randomOrganisation(seed)
    const engine = await program(organisation)
    for (const numbers of await told(engine, organisation)) {
      const { size, by } = smallestTold(numbers, organisation.listed)
      expect(size, `seed ${seed}: ${by}`).toBeGreaterThanOrEqual(MINIMUM)
    }
  }
})
