import { describe, expect, it } from 'vitest'
import { deeds, race } from './races.ts'

describe('two engines over one store: whatever one does between any two steps of the other, all agree', () => {
  for (const one of deeds) {
    for (const warm of [false, true]) {
      it(`one ${one.name}, ${warm ? 'running' : 'just started'}`, async () => {
        for (const other of deeds) {
          expect(['done', one.refused], `while the other ${other.name}`).toEqual(
            expect.arrayContaining([...(await race(one, other, { warm }))]),
          )
        }
      })
    }
  }
})
