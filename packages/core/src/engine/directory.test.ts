import { expect, test } from 'vitest'
import type { Directory } from '../ports/directory.ts'
import { Memory, memoryStore } from '../ports/memory-store.ts'
import { createEngine } from './engine.ts'

const people = new Map([
  ['ann@host', { name: 'Ann de Vries', picture: 'https://intranet.voorbeeld.nl/ann.jpg' }],
  ['ben@host', { name: 'Ben Bakker', picture: 'javascript:alert(1)' }],
])

/** A program with Ann and Ben, both listed, with a point each; the directory says what it was asked. */
async function started(find: Directory['find']) {
  const memory = new Memory()
  const asked: string[][] = []
  const engine = createEngine({
    store: memoryStore(memory),
    program: {
      name: 'Faces',
      timeZone: 'Europe/Amsterdam',
      rules: { rules: [{ id: 'join', on: 'person.joined', points: 1 }] },
      masters: ['mia'],
    },
    directory: {
      find: (hostIds) => {
        asked.push([...hostIds])
        return find(hostIds)
      },
    },
  })
  const ann = engine.as({ id: 'ann@host', name: 'Ann de Vries' })
  const ben = engine.as({ id: 'ben@host', name: 'Ben Bakker' })
  const cas = engine.as({ id: 'cas@host', name: 'Cas de Boer' })
  await ann.me.join({ listed: true })
  await ben.me.join({ listed: true })
  await cas.me.join({ listed: false })
  return { engine, ann, ben, memory, asked }
}

test('names and faces come from the host, and nothing of them is kept', async () => {
  const { engine, ann, memory } = await started(async () => people)
  const { rows } = await ann.leaderboards.get({ board: 'points', scope: 'people', period: 'all' })
  expect(rows.map(({ name, picture }) => [name, picture]).sort()).toEqual([
    ['Ann de Vries', 'https://intranet.voorbeeld.nl/ann.jpg'],
    ['Ben Bakker', undefined],
  ])
  expect((await ann.people.list({})).items.map(({ name }) => name).sort()).toEqual(['Ann de Vries', 'Ben Bakker'])
  const store = memoryStore(memory)
  const kept = await Promise.all(
    ['people', 'identities', 'teams', 'accounts'].map((collection) => store.list(collection, { limit: 100 })),
  )
  expect(JSON.stringify([kept, await store.scan(0, 100)])).not.toMatch(/Vries|Bakker|Boer|jpg/)
  await engine.close()
})

test('only those who may be shown are asked for', async () => {
  const { ann, asked } = await started(async () => people)
  await ann.leaderboards.get({ board: 'points', scope: 'people', period: 'all' })
  await ann.leaderboards.get({ board: 'points', scope: 'teams', period: 'all' })
  expect(asked.map((hostIds) => hostIds.sort())).toEqual([['ann@host', 'ben@host']])
})

test('the name that somebody chose goes before that of the host', async () => {
  const { ann, ben } = await started(async () => people)
  await ann.me.update({ name: 'Annie' })
  const { rows } = await ben.leaderboards.get({ board: 'points', scope: 'people', period: 'all' })
  expect(rows.map(({ name }) => name).sort()).toEqual(['Annie', 'Ben Bakker'])
})

test('a directory that fails costs names, and no rows', async () => {
  const { ann } = await started(() => Promise.reject(new Error('down')))
  const { rows } = await ann.leaderboards.get({ board: 'points', scope: 'people', period: 'all' })
  expect(rows.map(({ name, score }) => [name, score])).toEqual([
    [null, 1],
    [null, 1],
  ])
})
