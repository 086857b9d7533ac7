import { expect, test } from 'vitest'
import { memoryStore } from '../ports/memory-store.ts'
import { createEngine } from './engine.ts'

test('teams are tried as boards show them: who hides counts from the smallest group on', async () => {
  let ids = 0
  const engine = createEngine({
    store: memoryStore(),
    program: {
      name: 'Voorbeeld',
      timeZone: 'UTC',
      rules: { rules: [{ id: 'like', on: 'reactions.observed', points: 1 }] },
      teams: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
        { id: 'c', name: 'C' },
      ],
      minimumGroupSize: 3,
      masters: ['mia@host'],
    },
    clock: () => Date.parse('2026-03-05T11:00:00Z'),
    newId: () => `n${++ids}`,
  })
  // Of a, one of three hides; of b, three of four; c is too small.
  const people = { a: ['A', 'A', 'a'], b: ['B', 'b', 'b', 'b'], c: ['C', 'C'] }
  for (const [team, letters] of Object.entries(people)) {
    for (const [index, letter] of letters.entries()) {
      const id = `${team}${index}`
      await engine.as({ id: 'sync', scopes: ['sync'] }).people.put({ id, hostId: id, team })
      await engine.as({ id }).me.join({ listed: letter !== letter.toLowerCase() })
      const counts = { like: 10 ** index }
      await engine.record([
        { id, type: 'reactions.observed', occurredAt: '2026-03-04T09:00:00Z', person: id, share: id, counts },
      ])
    }
  }
  const rules = { rules: [{ id: 'like', on: 'reactions.observed' as const, points: 2 }] }
  const { teams } = await engine.as({ id: 'mia@host' }).program.previewRules({ rules })
  expect(teams.map(({ id, before, after }) => [id, before?.score, after?.score])).toEqual([
    ['b', 1111, 2222],
    ['a', 11, 22],
  ])
})
