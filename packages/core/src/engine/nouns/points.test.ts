import { expect, test } from 'vitest'
import { memoryStore } from '../../ports/memory-store.ts'
import { createEngine } from '../engine.ts'

test('a statement says into how many parts its points are divided', async () => {
  let ids = 0
  const engine = createEngine({
    store: memoryStore(),
    program: {
      name: 'Proef',
      timeZone: 'UTC',
      masters: ['mia'],
      rules: { unit: 20, rules: [{ id: 'share', on: 'share.confirmed', points: 25 }] },
    },
    clock: () => Date.parse('2026-11-18T09:00:00Z'),
    newId: () => `id${++ids}`,
  })
  await engine.as({ id: 'hr', scopes: ['sync'] }).people.put({ id: 'ann', hostId: 'ann', name: 'Ann' })
  const ann = engine.as({ id: 'ann' })
  await ann.me.join({})
  await engine.record([
    {
      id: 'a1',
      type: 'share.confirmed',
      person: 'ann',
      share: 's1',
      occurredAt: '2026-11-18T08:00:00Z',
      platform: 'x',
      content: 'c',
    },
  ])
  expect(await ann.points.get({ period: '2026-W47' })).toEqual({
    balance: 25,
    spendable: 25,
    period: '2026-W47',
    score: 25,
    unit: 20,
  })
})
