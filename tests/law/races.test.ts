import { describe, expect, it } from 'vitest'
import { deeds, race } from './races.ts'

const recording = ['records one that comes late', 'withdraws a share']
const deciding = [
  'undoes a backfill',
  'changes the rules of what has happened',
  'undoes the rules of what has happened',
]
/** What a decision must not leave out, and nothing else minds. */
const newcomers = ['records the first of somebody else', 'records more of the backfill, by somebody else']

/** All pairs are tried in races.verify.test.ts. */
const named = (names: readonly string[]) => deeds.filter(({ name }) => names.includes(name))

describe('two engines over one store: whatever one does between any two steps of the other, all agree', () => {
  for (const one of named([...recording, ...deciding])) {
    const interrupting = [...recording, ...deciding, ...(deciding.includes(one.name) ? newcomers : [])]
    for (const warm of [false, true]) {
      it(`one ${one.name}, ${warm ? 'running' : 'just started'}`, async () => {
        for (const other of named(interrupting)) {
          expect(['done', one.refused], `while the other ${other.name}`).toEqual(
            expect.arrayContaining([...(await race(one, other, { warm }))]),
          )
        }
      })
    }
  }
})
