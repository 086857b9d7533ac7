import { createEngine, type Engine, memoryStore } from '@advocacy-kit/core'
import type { Told } from './differencing.ts'

/** Who there is: by team, with department and region, and who is listed. */
export interface Organisation {
  teams: readonly { id: string; department: string; region: string; people: readonly string[] }[]
  /** People of no team. */
  alone: readonly string[]
  listed: ReadonlySet<string>
}

export const MINIMUM = 5

const NOW = Date.parse('2026-03-05T11:00:00Z')
/** The periods that are asked for, and the days of March in them on which something happened. */
const DAYS: Readonly<Record<string, readonly number[]>> = {
  all: [2, 3, 4],
  '2026-W10': [2, 3, 4],
  '2026-03': [2, 3, 4],
  '2026-03-02': [2],
  '2026-03-03': [3],
  '2026-03-02..2026-03-04': [2, 3, 4],
  'last-2-days': [4],
}

/** What somebody, by their number, was worth on a day: sums of different people differ. */
const worth = (index: number, day: number) => (index + 1) ** 3 * 100 + day

/** Whether all operations know the period: ranges and the last days are for boards. */
const isNamed = (period: string) => !/\.\.|last/.test(period)

/** A program of these people, each with shares of different worth on different days. */
export async function program({ teams, alone, listed }: Organisation): Promise<Engine> {
  let ids = 0
  const named = (field: 'department' | 'region') =>
    [...new Set(teams.map((team) => team[field]))].map((id) => ({ id, name: id }))
  const engine = createEngine({
    store: memoryStore(),
    program: {
      name: 'Voorbeeld',
      timeZone: 'Europe/Amsterdam',
      rules: { rules: [{ id: 'like', on: 'reactions.observed', points: 1 }] },
      teams: teams.map(({ id, department, region }) => ({ id, name: id, department, region })),
      departments: named('department'),
      regions: named('region'),
      minimumGroupSize: MINIMUM,
      masters: ['mia@host'],
    },
    clock: () => NOW,
    newId: () => `n${String(++ids).padStart(5, '0')}`,
  })
  const sync = engine.as({ id: 'sync', scopes: ['sync'] })
  const everybody = [
    ...teams.flatMap(({ id, people }) => people.map((person) => ({ person, team: id }))),
    ...alone.map((person) => ({ person })),
  ]
  for (const [index, { person, ...team }] of everybody.entries()) {
    await sync.people.put({ id: person, hostId: `${person}@host`, ...team })
    await engine.as({ id: `${person}@host` }).me.join({ listed: listed.has(person) })
    await engine.record(
      [2, 3, 4].map((day) => ({
        id: `${person}-${day}`,
        type: 'reactions.observed',
        occurredAt: `2026-03-0${day}T09:00:00Z`,
        person,
        share: `${person}-${day}`,
        counts: { like: worth(index, day) },
      })),
    )
  }
  return engine
}

/** Every number of a group that a master is told, in each period; a period in which other groups are told counts for itself. */
export async function told(engine: Engine, organisation: Organisation): Promise<Told[][]> {
  const { teams, alone } = organisation
  const api = engine.as({ id: 'mia@host' })
  const everybody = new Set([...teams.flatMap(({ people }) => people), ...alone])
  const all: Told[][] = []
  for (const [period, days] of Object.entries(DAYS)) {
    const numbers: Told[] = []
    for (const scope of ['teams', 'departments', 'regions'] as const) {
      for (let page = 1, pages = 1; page <= pages; page++) {
        const board = await api.leaderboards.get({ board: 'points', scope, period, page, limit: 2 })
        pages = board.pages
        for (const { id, score } of board.rows) {
          const group = teams.filter(
            (team) => id === { teams: team.id, departments: team.department, regions: team.region }[scope],
          )
          numbers.push({ what: `${scope} ${id} (${score})`, people: countedIn(score, group, days, organisation) })
        }
      }
    }
    if (isNamed(period)) {
      const { total } = await api.points.totals({ period })
      if (total !== null) numbers.push({ what: `the total (${total})`, people: everybody })
    }
    const tried = isNamed(period) ? period : 'all'
    const preview = await api.program.previewRules({ rules: { rules: [] }, period: tried })
    if (preview.total) numbers.push({ what: 'the total of a preview', people: everybody })
    for (const { id, before } of preview.teams) {
      const group = teams.filter((team) => team.id === id)
      const people = countedIn(before?.score ?? 0, group, DAYS[tried] ?? [], organisation)
      numbers.push({ what: `the preview of ${id}`, people })
    }
    all.push(numbers)
  }
  const goals: Told[] = [...(all[0] ?? [])]
  for (const team of [undefined, ...teams.map(({ id }) => id)]) {
    const goal = await api.goals.put({
      id: `g-${team}`,
      name: 'Together',
      measure: 'points',
      target: 1_000_000_000,
      from: '2026-03-01',
      until: '2026-03-31',
      ...(team !== undefined && { team }),
    })
    if (!goal.hidden)
      goals.push({ what: `the goal of ${team}`, people: await counted(engine, goal, team, { teams, everybody }) })
  }
  return [...all, goals]
}

/** Whose points are in a row: everybody's of its teams, or of some of them only those who are listed; found by its score, from what everybody was worth. */
function countedIn(
  score: number,
  group: Organisation['teams'],
  days: readonly number[],
  { teams, alone, listed }: Organisation,
): ReadonlySet<string> {
  const everybody = [...teams.flatMap(({ people }) => people), ...alone]
  const worthOf = (person: string) => days.reduce((sum, day) => sum + worth(everybody.indexOf(person), day), 0)
  for (let some = 2 ** group.length - 1; some >= 0; some--) {
    const people = group.flatMap((team, index) =>
      some & (1 << index) ? team.people : team.people.filter((person) => listed.has(person)),
    )
    if (people.reduce((sum, person) => sum + worthOf(person), 0) === score) return new Set(people)
  }
  throw new Error(`A row counts ${score}, which its people do not come to, whole or listed.`)
}

/** Whose points are in a goal of the program: found by its value, from what the host's own code knows of everybody. */
async function counted(
  engine: Engine,
  goal: { progress: { value: number } },
  team: string | undefined,
  { teams, everybody }: { teams: Organisation['teams']; everybody: ReadonlySet<string> },
): Promise<ReadonlySet<string>> {
  if (team !== undefined) return new Set(teams.find(({ id }) => id === team)?.people)
  const scores = new Map((await engine.standings({ by: 'person' })).map(({ id, score }) => [id, score]))
  const sum = (people: Iterable<string>) => [...people].reduce((total, one) => total + (scores.get(one) ?? 0), 0)
  if (sum(everybody) === goal.progress.value) return everybody
  for (let some = 0; some < 2 ** teams.length; some++) {
    const people = new Set(teams.filter((_, index) => some & (1 << index)).flatMap((one) => one.people))
    if (sum(people) === goal.progress.value) return people
  }
  throw new Error(`A goal counts ${goal.progress.value}, and no teams together have that.`)
}
