import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { shuffled } from './csv.ts'
import { skipped } from './polls.ts'
import { type Scene, scene } from './scene.ts'
import type { Standing } from './standing.ts'

// Gaps, kills and what else can go wrong on the way are in import.verify.test.ts. The expected figures were summed from the files by other means: they are facts of the data, not of this code.
describe.skipIf(skipped)(
  `7,749 shares, polled every 20 minutes for 48 hours${skipped ? ` (skipped: ${skipped})` : ''}`,
  { timeout: 120_000 },
  () => {
    let at: Scene
    let linkedin: Standing

    beforeAll(async () => {
      at = await scene()
      linkedin = await at.imported('linkedin', 'LinkedIn')
    }, 120_000)

    afterAll(() => at.end())

    test('LinkedIn: total, days, people and items', () => {
      expect(linkedin.total).toBe(8358)
      expect(linkedin.days).toEqual({ '2016-01-04': 5453, '2016-01-05': 2869, '2016-01-06': 36 })
      expect(linkedin.people.slice(0, 5)).toEqual([
        ['17', 1040],
        ['59', 580],
        ['44', 305],
        ['58', 270],
        ['29', 267],
      ])
      expect(linkedin.items.slice(0, 3)).toEqual([
        ['83537', 983],
        ['86279', 456],
        ['99044', 190],
      ])
    })

    test('Google+: total and days', async () => {
      const { total, days } = await at.imported('googleplus', 'GooglePlus')
      expect(total).toBe(17_325)
      expect(days).toEqual({ '2016-01-04': 12_184, '2016-01-05': 5099, '2016-01-06': 42 })
    })

    test('again, with rows in another order and other batches', async () => {
      const file = await at.changed('LinkedIn', 'shuffled', (table) => ({
        ...table,
        rows: shuffled(table.rows, 'rows'),
      }))
      expect((await at.imported('linkedin', 'LinkedIn', file, ['--batch', '777'])).hash).toBe(linkedin.hash)
    })
  },
)
