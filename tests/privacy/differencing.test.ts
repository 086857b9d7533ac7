import { expect, test } from 'vitest'
import { smallestTold } from './differencing.ts'
import { MINIMUM, type Organisation, program, told } from './organisation.ts'
import { randomOrganisation } from './random-organisation.ts'

/** What an adversary who asks for everything works out: the smallest group, over all periods. */
async function workedOut(organisation: Organisation): Promise<{ size: number; by: string }> {
  const engine = await program(organisation)
  const found = (await told(engine, organisation)).map((numbers) => smallestTold(numbers, organisation.listed))
  return found.reduce((least, one) => (one.size < least.size ? one : least))
}

const team = (id: string, size: number, department = 'd', region = 'r') => ({
  id,
  department,
  region,
  people: Array.from({ length: size }, (_, index) => `${id}${index}`),
})

const CASES: Readonly<Record<string, Organisation>> = {
  'a team of four and a team of five in a department': {
    teams: [team('a', 4), team('b', 5)],
    alone: [],
    listed: new Set(),
  },
  'one who is not listed among four who are': {
    teams: [team('a', 5), team('b', 6)],
    alone: [],
    listed: new Set(['a0', 'a1', 'a2', 'a3']),
  },
  'one person of no team, beside a team that shows': { teams: [team('a', 6)], alone: ['zed'], listed: new Set() },
  'departments and regions that cross': {
    teams: [team('a', 3, 'd', 'north'), team('b', 3, 'd', 'south'), team('c', 3, 'e', 'south')],
    alone: [],
    listed: new Set(),
  },
}

test('the adversary finds what is told carelessly', () => {
  const people = (text: string) => new Set(text)
  expect(
    smallestTold(
      [
        { what: 'all', people: people('abcdef') },
        { what: 'some', people: people('abcde') },
      ],
      new Set(),
    ).size,
  ).toBe(1)
  const three = [
    { what: 'one', people: people('abcd') },
    { what: 'two', people: people('cdef') },
    { what: 'all', people: people('abcdef') },
  ]
  expect(smallestTold(three, new Set()).size).toBe(2)
})

for (const [name, organisation] of Object.entries(CASES)) {
  test(`${name}: nothing is told of fewer than ${MINIMUM} who are not listed`, async () => {
    const { size, by } = await workedOut(organisation)
    expect(size, by).toBeGreaterThanOrEqual(MINIMUM)
  })
}

test('nor in any of 15 random organisations', async () => {
  for (let seed = 1; seed <= 15; seed++) {
    const { size, by } = await workedOut(randomOrganisation(seed))
    expect(size, `seed ${seed}: ${by}`).toBeGreaterThanOrEqual(MINIMUM)
  }
})
