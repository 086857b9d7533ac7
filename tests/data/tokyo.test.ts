import type { PersonalActivity } from '@advocacy-kit/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { record, type Served, served, skippedFor } from './served.ts'
import { type Line, medalTable, ranksFrom, readLines, scores } from './tokyo.ts'

const MODES = ['competition', 'dense', 'modified', 'ordinal'] as const
const lines = readLines()

describe.skipIf(medalTable === undefined)(
  `the medal table of Tokyo 2020, through HTTP${skippedFor(medalTable)}`,
  () => {
    describe.each(['byTotal', 'byMedals'] as const)('%s', (column) => {
      let program: Served
      /** The country of each person. */
      const countries = new Map<string, string>()

      beforeAll(async () => {
        const boards = MODES.map((ties) => ({ id: ties, name: ties, scope: 'people' as const, ties }))
        program = await served({ rules: [{ id: 'medals', on: 'reactions.observed', points: 1 }] }, { boards })
        for (const { id: country } of lines) {
          const { id } = await program.as({ id: country, name: country }).me.join({ listed: true })
          countries.set(id ?? '', country)
        }
        const people = new Map([...countries].map(([id, country]) => [country, id]))
        await record(
          program.importer,
          lines.flatMap((line) => won(line, people.get(line.id) ?? '', scores[column](line))),
        )
      })
      afterAll(() => program?.close())

      test.each(MODES)('%s ranks are those published, or follow from them', async (board) => {
        const { rows, ties } = await program.master.leaderboards.get({ board, period: 'all', limit: 100 })
        expect(ties).toBe(board)
        const ranks = new Map(rows.map(({ id, rank }) => [countries.get(id) ?? '', rank]))
        if (board !== 'ordinal') return expect(ranks).toEqual(ranksFrom(lines, column, board))
        // Ids are opaque, so who of those who share a place comes first is not the table's to say.
        expect(rows.map(({ rank, position }) => [rank, position])).toEqual(
          lines.map((_, index) => [index + 1, index + 1]),
        )
        const published = ranksFrom(lines, column, 'competition')
        expect([...ranks.keys()].map((country) => published.get(country))).toEqual(
          [...published.values()].sort((a, b) => a - b),
        )
      })
    })
  },
)

/** What a country won, as the counts of a share. */
function won({ id }: Line, person: string, score: number): PersonalActivity[] {
  const share = { person, share: `medals of ${id}` }
  return [
    { ...share, id: `${id}:won`, type: 'share.confirmed', occurredAt: '2021-08-08T12:00:00Z' },
    {
      ...share,
      id: `${id}:seen`,
      type: 'reactions.observed',
      occurredAt: '2021-08-08T13:00:00Z',
      counts: { medal: score },
    },
  ]
}
