import { describe, expect, it } from 'vitest'
import { deeds, race } from './races.ts'

/** All pairs are tried in races.verify.test.ts. */
const some = deeds.filter(({ name }) =>
  [
    'records one that comes late',
    'withdraws a share',
    'undoes a backfill',
    'changes the rules of what has happened',
    'undoes the rules of what has happened',
  ].includes(name),
)

describe('two engines over one store: whatever one does between any two steps of the other, all agree', () => {
  for (const one of some) {
    for (const warm of [false, true]) {
      it(`one ${one.name}, ${warm ? 'running' : 'just started'}`, async () => {
        for (const other of some) {
          expect(['done', one.refused], `while the other ${other.name}`).toEqual(
            expect.arrayContaining([...(await race(one, other, { warm }))]),
          )
        }
      })
    }
  }
})
