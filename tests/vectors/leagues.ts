import {
  type Activity,
  createEngine,
  divisionMoves,
  type Engine,
  isAdvocacyError,
  leagueGroups,
  memoryStore,
  movements,
  ranked,
} from '@advocacy-kit/core'
import type { Vector } from './vectors.ts'

interface Given {
  divisions: [name: string, promote: number, relegate: number][]
  cohorts: Record<string, number[]>
  trackTop: number
  before: [string, number][]
  after: [string, number][]
}

/** A case of leagues-snapshots.json. */
export interface LeagueCase extends Vector {
  kind: string
  given: Given
}

/** What the kit gives; undefined where it has nothing like it. */
export async function leagueAnswer({ id, kind, given, expect: expected }: LeagueCase): Promise<unknown> {
  if (kind === 'rollover') return rollover(given)
  if (kind === 'snapshot') return { events: events(given) }
  return (await prose[id]?.()) ? expected : undefined
}

function rollover({ divisions, cohorts }: Given): unknown {
  const groups = Object.entries(cohorts).map(([division, scores]) => ({
    division,
    members: scores.map((_, place) => `${division} ${place}`),
  }))
  const moves = divisionMoves(
    divisions.map(([name, promote, relegate]) => ({ name, promote, relegate })),
    groups,
  )
  const after = (id: string, division: string) => moves.find((move) => move.id === id)?.to ?? division
  return {
    divisions: Object.fromEntries(
      groups.map(({ division, members }) => [division, members.map((id) => after(id, division))]),
    ),
    moveEvents: moves.length,
  }
}

function events({ before, after, trackTop }: Given): unknown {
  return movements(ranked(before), ranked(after), { top: trackTop }).map(({ id, from, to }) =>
    from === null ? ['entered', id, to] : to === null ? ['left', id, from] : ['rank', id, from, to],
  )
}

const silver = [
  { name: 'Bronze', promote: 1, relegate: 0 },
  { name: 'Silver', promote: 1, relegate: 1 },
]

/** The cases that are stated in words: each says whether it holds. */
const prose: Record<string, () => boolean | Promise<boolean>> = {
  // A rollover follows the closing of its period, and a period that has not ended cannot be closed.
  'league-open-period': async () => (await closed(await program(), '2026-W47')) === 'period-not-ended',
  // Closing twice is closing once, and standings are a function of the log: they do not double.
  'snapshot-same-instant': async () => {
    const engine = await program()
    await engine.closePeriod('2026-W45')
    await engine.closePeriod('2026-W45')
    return (await engine.standings({ period: '2026-W45' })).length === 2
  },
  // Week 45 was skipped: closing week 46 closes it too, and the board of each holds its own days.
  'late-rollover-each-week': async () => {
    const engine = await program()
    await engine.closePeriod('2026-W46')
    const scores = async (period: string) =>
      (await engine.standings({ period })).map(({ id, score }) => `${id} ${score}`).join()
    return (await scores('2026-W45')) === 'ben 4,ann 1' && (await scores('2026-W46')) === 'ann 2'
  },
  // Somebody without activity is in no group, and there is no move of theirs: they stay where they are.
  'league-ghost': () =>
    !divisionMoves(silver, [{ division: 'Silver', members: ['ann', 'ben'] }]).some(({ id }) => id === 'ghost'),
  'league-lazy-enrol': () =>
    JSON.stringify(leagueGroups(['ann', 'ben', 'cem', 'ann'], 2)) === '[["ann","ben"],["cem"]]',
  'league-standings': () => {
    const scores = new Map([
      ['ann', 50],
      ['ben', 80],
      ['cem', 500],
    ])
    const [first = []] = leagueGroups(scores.keys(), 2)
    return (
      ranked(first.map((id) => [id, scores.get(id) ?? 0]))
        .map(({ score }) => score)
        .join() === '80,50'
    )
  },
}

/** A program in week 47, with points in the two weeks before. */
async function program(): Promise<Engine> {
  const engine = createEngine({
    store: memoryStore(),
    program: { name: 'Vectors', timeZone: 'UTC', rules: { rules: [] }, masters: ['mia'] },
    clock: () => Date.parse('2026-11-18T12:00:00Z'),
  })
  const award = (id: string, person: string, points: number, day: string): Activity => ({
    id,
    type: 'points.awarded',
    occurredAt: `${day}T12:00:00Z`,
    person,
    points,
    reason: 'vector',
  })
  await engine.record([
    award('a1', 'ann', 1, '2026-11-03'),
    award('a2', 'ben', 4, '2026-11-08'),
    award('a3', 'ann', 2, '2026-11-09'),
  ])
  return engine
}

async function closed(engine: Engine, period: string): Promise<string> {
  try {
    await engine.closePeriod(period)
    return 'closed'
  } catch (error) {
    if (isAdvocacyError(error)) return error.code
    throw error
  }
}
