import { Memory, memoryStore } from '@advocacy-kit/core'
import { type Runner, type StorePlace, storeConformance } from '@advocacy-kit/core/conformance'
import { expect, test } from 'vitest'
import { acceptsStaleVersion } from './stores/accepts-stale-version.ts'
import { addsTallyTwice } from './stores/adds-tally-twice.ts'
import { forgetsKeysOnReopening } from './stores/forgets-keys-on-reopening.ts'
import { ordersByUtf16 } from './stores/orders-by-utf16.ts'
import { overlooksPosition } from './stores/overlooks-position.ts'
import { skipsLateCommit } from './stores/skips-late-commit.ts'
import { writesHalf } from './stores/writes-half.ts'

/** Runs the suite with a runner that collects, and gives the names of the tests that passed and failed. */
async function outcome(fresh: () => StorePlace) {
  const tests: [name: string, body: () => Promise<void>][] = []
  let group = ''
  const collecting: Runner = {
    describe: (name, body) => {
      group = name
      body()
    },
    test: (name, body) => tests.push([`${group}: ${name}`, body]),
  }
  storeConformance(collecting, fresh)
  const passed: string[] = []
  const failed: string[] = []
  for (const [name, body] of tests) {
    await body().then(
      () => passed.push(name),
      () => failed.push(name),
    )
  }
  return { passed, failed }
}

test('the memory store passes every test', async () => {
  const { passed, failed } = await outcome(() => {
    const memory = new Memory()
    return { open: () => memoryStore(memory) }
  })
  expect(failed).toEqual([])
  expect(passed.length).toBeGreaterThan(60)
})

test.each([
  [
    'accepts a stale version',
    acceptsStaleVersion,
    [
      'store: log: refuses an append at a version that has passed',
      'store: log: refuses an append at a version that has not come',
      'store: log: lets one of eight racing appends win',
      'store: log: lets one of eight racing appends win, each from its own opening',
      'store: log: asks only for the version when there is nothing to append',
      'store: write: writes nothing when the second of two streams is stale',
      'store: write: writes nothing when the first of two streams is stale',
      'store: write: holds nothing of a write that was refused when the next one comes',
    ],
  ],
  ['forgets keys on reopening', forgetsKeysOnReopening, ['store: log: keeps rows and keys after reopening']],
  [
    'skips a late commit',
    skipsLateCommit,
    ['store: scan: never skips a late commit', 'store: scan: never skips a late commit of another opening'],
  ],
  [
    'writes half of a two-stream write',
    writesHalf,
    [
      'store: write: writes nothing when the second of two streams is stale',
      'store: write: holds nothing of a write that was refused when the next one comes',
    ],
  ],
  [
    'overlooks where the log was expected to stand',
    overlooksPosition,
    [
      'store: write: writes nothing when the log has moved on, in whatever stream',
      'store: write: lets one of eight racing writes at one position win, each of a stream of its own',
    ],
  ],
  [
    'orders by UTF-16 units',
    ordersByUtf16,
    [
      'store: text: lists documents by the UTF-8 bytes of their ids',
      'store: text: orders sums by the UTF-8 bytes of their ids',
    ],
  ],
  [
    'adds a tally twice',
    addsTallyTwice,
    [
      'store: write: writes two streams, documents, tally and counters as one',
      'store: write: holds nothing of a write that was refused when the next one comes',
      'store: text: takes names of 200 characters, with whatever is in them',
      'store: tally: adds up by person, with what came before',
      'store: tally: adds up by team, with how many people',
      'store: tally: adds up by day',
      'store: tally: follows a person through teams',
      'store: tally: adds each amount of one write for one cell',
      'store: tally: takes the days from the first up to, not including, the last',
      'store: tally: keeps measures apart',
      'store: tally: adds up the cells of one person',
      'store: tally: adds up among people of whom another measure says so',
      'store: tally: adds up per member: a person in one team',
      'store: tally: adds up the cells of one team',
      'store: tally: gives sums below zero',
      'store: tally: leaves out sums of zero, and people of zero from the count',
      'store: tally: is exact up to 2^53',
      'store: tally: refuses sums beyond 2^53',
    ],
  ],
] as const)('a store that %s fails by the tests that say so', async (_, fresh, expected) => {
  expect((await outcome(fresh)).failed).toEqual(expected)
})
