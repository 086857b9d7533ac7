import { describe, expect, it } from 'vitest'
import { deeds, race } from './races.ts'

/** All pairs are tried in races.verify.test.ts. */
const some = deeds.filter(({ name }) =>
  ['records one that comes late', 'withdraws a share', 'undoes a backfill'].includes(name),
)

describe('two engines over one store: whatever one does between any two steps of the other, all agree', () => {
  for (const one of some) {
    for (const warm of [false, true]) {
      it(`one ${one.name}, ${warm ? 'running' : 'just started'}`, async () => {
        for (const other of some) {
          // What is not there cannot be spent; all else is done, by another try where the other came in between.
          const allowed = one.name === 'spends nearly all' ? ['done', 'insufficient-points'] : ['done']
          expect(allowed, `while the other ${other.name}`).toEqual(
            expect.arrayContaining([...(await race(one, other, { warm }))]),
          )
        }
      })
    }
  }
})
