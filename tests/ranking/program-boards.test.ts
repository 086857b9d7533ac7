import { createEngine, type Engine, memoryStore, type ProgramSeed } from '@advocacy-kit/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Happened, type Member, naiveBoard, type Team, type Wanted } from './program-boards.ts'

const teams: Team[] = [
  { id: 't1', department: 'north', region: 'sea' },
  { id: 't2', department: 'north', region: 'sea' },
  { id: 't3', department: 'south', region: 'sea' },
  { id: 't4', department: 'south', region: 'land' },
  { id: 't5', department: 'south', region: 'land' },
]
const named = (ids: string[]) => [...new Set(ids)].map((id) => ({ id, name: id }))
const ties = ['competition', 'dense', 'ordinal', 'modified'] as const
const days = ['2026-11-09', '2026-11-15', '2026-11-16', '2026-11-18', '2026-11-20', '2026-11-21'] as const
const periods: Record<string, readonly [string, string]> = {
  week: ['2026-11-16', '2026-11-22'],
  '2026-W46': ['2026-11-09', '2026-11-15'],
  month: ['2026-11-01', '2026-11-30'],
  'last-3-days': ['2026-11-19', '2026-11-21'],
  '2026-11-15..2026-11-18': ['2026-11-15', '2026-11-18'],
  'season:autumn': ['2026-11-15', '2026-11-20'],
  'campaign:jobs': ['2026-11-10', '2026-11-21'],
}

const seed: ProgramSeed = {
  name: 'Voorbeeld',
  timeZone: 'Europe/Amsterdam',
  rules: { rules: [{ id: 'share', on: 'share.confirmed', points: 5 }] },
  teams: teams.map((team) => ({ ...team, name: team.id })),
  departments: named(teams.map(({ department }) => department)),
  regions: named(teams.map(({ region }) => region)),
  seasons: [{ id: 'autumn', name: 'Autumn', from: '2026-11-15', until: '2026-11-20' }],
  campaigns: [{ id: 'jobs', name: 'Jobs', from: '2026-11-10', until: '2026-11-21' }],
  boards: ties.flatMap((mode) =>
    (['points', 'shares'] as const).map((measure) => ({ id: `${measure}-${mode}`, name: mode, measure, ties: mode })),
  ),
  minimumGroupSize: 3,
  masters: ['mia'],
}

const member = fc.record({ team: fc.integer({ min: 0, max: 4 }), listed: fc.boolean(), leader: fc.boolean() })
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ who: fc.nat(), day: fc.constantFrom(...days), jobs: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ who: fc.nat(), listed: fc.boolean() }) },
)
const asked = fc.record({
  measure: fc.constantFrom('points' as const, 'shares' as const),
  scope: fc.constantFrom('teams' as const, 'people' as const, 'departments' as const, 'regions' as const),
  value: fc.constantFrom('total' as const, 'average' as const, 'median' as const),
  leaders: fc.constantFrom('in' as const, 'apart' as const, 'only' as const),
  ties: fc.constantFrom(...ties),
  period: fc.constantFrom(...Object.keys(periods)),
})

test('every board of a program is what all that happened says, however it came to be', async () => {
  const turns = fc.array(
    fc.record({ steps: fc.array(step, { maxLength: 12 }), asked: fc.array(asked, { minLength: 3, maxLength: 8 }) }),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  await fc.assert(
    fc.asyncProperty(fc.array(member, { minLength: 4, maxLength: 24 }), turns, async (people, rounds) => {
      const engine = createEngine({
        store: memoryStore(),
        program: seed,
        clock: () => Date.parse('2026-11-21T12:00:00Z'),
      })
      const members = await joined(engine, people)
      const happened: Happened[] = []
      for (const { steps, asked } of rounds) {
        for (const one of steps) await take(engine, one, members, happened)
        for (const query of asked) await compare(engine, query, members, happened)
      }
      await engine.close()
    }),
    { numRuns: 60 },
  )
})

async function joined(engine: Engine, people: { team: number; listed: boolean; leader: boolean }[]): Promise<Member[]> {
  const master = engine.as({ id: 'mia' })
  const members = people.map(({ team, ...rest }, index) => ({ id: `p${index}`, team: `t${team + 1}`, ...rest }))
  for (const { id, team, listed, leader } of members) {
    await master.people.put({ id, team, leader, hostId: id })
    await engine.as({ id }).me.join({ listed })
  }
  return members
}

type Step = { who: number } & ({ day: string; jobs: boolean } | { listed: boolean })

async function take(engine: Engine, one: Step, members: Member[], happened: Happened[]): Promise<void> {
  const member = members[one.who % members.length]
  if (!member) return
  if ('listed' in one) {
    member.listed = one.listed
    await engine.as({ id: member.id }).me.update({ listed: one.listed })
    return
  }
  const campaign = one.jobs ? { campaign: 'jobs' } : {}
  const share = `s${happened.length}`
  const { id: person, team } = member
  await engine.record([
    { id: share, type: 'share.confirmed', occurredAt: `${one.day}T09:00:00Z`, person, team, share, ...campaign },
  ])
  happened.push({ person, team, day: one.day, ...campaign })
}

type Query = Omit<Wanted, 'days' | 'campaign'> & { period: string }

async function compare(engine: Engine, query: Query, members: Member[], happened: Happened[]): Promise<void> {
  const value = query.scope === 'people' ? 'total' : query.value
  const range = periods[query.period] ?? ['', '']
  const campaign = query.period === 'campaign:jobs' ? { campaign: 'jobs' } : {}
  const expected = naiveBoard({ members, teams, happened }, { ...query, value, days: range, ...campaign })
  const { scope, leaders, period } = query
  const board = { board: `${query.measure}-${query.ties}`, scope, value, leaders, period } as const
  for (const viewer of [members[0]?.id ?? '', 'mia']) {
    const { rows, total } = await engine.as({ id: viewer }).leaderboards.get({ ...board, limit: 100 })
    expect(
      rows.map(({ rank, position, id, score }) => ({ rank, position, id, score })),
      JSON.stringify(query),
    ).toEqual(expected)
    expect(total).toBe(expected.length)
  }
}
