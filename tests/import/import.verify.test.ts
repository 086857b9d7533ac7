import { join } from 'node:path'
import { random } from '@advocacy-kit/example-intranet/random'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { changePolls, pollsFromTo, shuffled } from './csv.ts'
import { interrupted } from './interrupted.ts'
import { type Network, skipped } from './polls.ts'
import { type Scene, scene } from './scene.ts'
import type { Standing } from './standing.ts'

const gaps = { LinkedIn: 8322, GooglePlus: 17_283 }
const falls = { LinkedIn: 3815, GooglePlus: 8001 }

describe.skipIf(skipped).each<Network>(['LinkedIn', 'GooglePlus'])(
  `%s${skipped ? ` (skipped: ${skipped})` : ''}`,
  (network) => {
    let at: Scene
    let reference: Standing

    beforeAll(async () => {
      at = await scene()
      reference = await at.imported('reference', network)
    })

    afterAll(() => at.end())

    test('every 7th poll and the last unknown', async () => {
      const file = await at.changed(network, 'gaps', (table) =>
        changePolls(table, (poll, cell) => (poll % 7 === 0 || poll === 144 ? '-1' : cell)),
      )
      expect((await at.imported('gaps', network, file)).total).toBe(gaps[network])
    })

    test('half of the reactions taken back at the last poll', async () => {
      const file = await at.changed(network, 'falls', (table) =>
        changePolls(table, (poll, cell, row) => (poll === 144 ? String(Math.floor(Number(row[143]) / 2)) : cell)),
      )
      expect((await at.imported('falls', network, file)).total).toBe(falls[network])
    })

    test('the second day before the first', async () => {
      const first = await at.changed(network, 'first', (table) => pollsFromTo(table, 1, 72))
      const second = await at.changed(network, 'second', (table) => pollsFromTo(table, 73, 144))
      await at.imported('halves', network, second)
      expect((await at.imported('halves', network, first)).hash).toBe(reference.hash)
    })

    test.each(['50', '1234', '5000'])('in batches of %s, in another order', async (batch) => {
      const file = await at.changed(network, `rows-${batch}`, (table) => ({
        ...table,
        rows: shuffled(table.rows, batch),
      }))
      expect((await at.imported(`batch-${batch}`, network, file, ['--batch', batch])).hash).toBe(reference.hash)
    })

    test('killed at twenty points of chance and resumed', async () => {
      const kills = await interrupted(join(at.folder, 'killed.db'), network, 20, random(`twenty kills of ${network}`))
      expect(kills).toBe(20)
      expect((await at.imported('killed', network)).hash).toBe(reference.hash)
    })
  },
)
