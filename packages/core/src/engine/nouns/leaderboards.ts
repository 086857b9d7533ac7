import { dayName, type Period } from '../../calendar/period.ts'
import type { TallySum } from '../../ports/store.ts'
import type { Leaderboard, NamedStanding } from '../../ranking/leaderboard.ts'
import { standings } from '../../ranking/rank.ts'
import type { Standing } from '../../ranking/standing.ts'
import type { Caller } from '../caller.ts'
import { POINTS } from '../writing.ts'
import type { Context } from './context.ts'
import { periodAsked } from './points.ts'

/** What is asked of a board. */
export interface Asked {
  period?: string | undefined
  scope?: 'teams' | 'people' | undefined
  limit?: number | undefined
}

type Board = Pick<Leaderboard, 'rows' | 'own'>

/** The operations on boards. */
export function leaderboardsNoun({ store, documents, chronicle, clock }: Context) {
  const sums = ({ from, until }: Period, by: 'person' | 'team') => store.tally({ measure: POINTS, from, until, by })

  const ofTeams = async (
    period: Period,
    caller: Caller,
    minimum: number,
    names: ReadonlyMap<string, string>,
  ): Promise<Board> => {
    const totals = await sums(period, 'team')
    const sizes = await documents.teams.all(totals.map(({ id }) => id))
    const shown = totals.filter(({ id }) => (sizes.get(id)?.body.ambassadors ?? 0) >= minimum)
    const rows = earning(shown, 'team').map((row) => named(row, names.get(row.id)))
    const own = rows.find(({ id }) => id === caller.person?.body.team)
    return { rows, own: own ? { ...own, shown: true } : null }
  }

  const ofPeople = async (period: Period, caller: Caller): Promise<Board> => {
    const listed = new Map(
      (await documents.people.every({ field: 'listed', value: true })).map((person) => [person.id, person]),
    )
    const viewer = caller.person?.body
    const totals = await sums(period, 'person')
    const rows = earning(
      totals.filter(({ id }) => listed.has(id)),
      'person',
    ).map((row) => named(row, listed.get(row.id)?.name))
    if (!viewer || listed.has(viewer.id)) {
      const own = rows.find(({ id }) => id === viewer?.id)
      return { rows, own: own ? { ...own, shown: true } : null }
    }
    const wouldBe = earning(
      totals.filter(({ id }) => listed.has(id) || id === viewer.id),
      'person',
    ).find(({ id }) => id === viewer.id)
    return { rows, own: wouldBe ? { ...named(wouldBe, viewer.name), shown: false } : null }
  }

  return {
    async get(caller: Caller, { period: asked = 'week', scope = 'teams', limit = 10 }: Asked): Promise<Leaderboard> {
      const program = await chronicle.refresh()
      const settings = await documents.program.one('settings')
      if (program === undefined || settings === undefined) throw new TypeError('The program has not begun.')
      // Read before the sums: a board may be newer than it says, never older.
      const position = await store.position()
      const period = periodAsked(asked, program.decisions.zone, clock())
      const { minimumGroupSize, teams } = settings.body
      const names = new Map(teams.map(({ id, name }) => [id, name]))
      const board =
        scope === 'teams' ? await ofTeams(period, caller, minimumGroupSize, names) : await ofPeople(period, caller)
      const ownScore = await scoreOf(store, caller, period)
      return {
        board: 'points',
        scope,
        period: shownPeriod(period),
        rows: board.rows.slice(0, limit),
        own: board.own,
        ownScore,
        minimumGroupSize,
        position,
      }
    },
  }
}

async function scoreOf(store: Context['store'], { person }: Caller, { from, until }: Period): Promise<number | null> {
  if (person?.body.status !== 'ambassador') return null
  const [own] = await store.tally({ measure: POINTS, from, until, by: 'person', person: person.body.id })
  return own?.total ?? 0
}

/** A board has no row for who earned nothing, or owes. */
function earning(totals: readonly TallySum[], kind: 'person' | 'team'): Standing[] {
  return standings(
    totals.filter(({ total }) => total > 0).map(({ id, total }) => [id, total] as const),
    kind,
  )
}

function named(row: Standing, name: string | undefined): NamedStanding {
  return { ...row, name: name ?? null }
}

function shownPeriod({ id, from, until }: Period): Leaderboard['period'] {
  return id === 'all' ? { id, from: null, until: null } : { id, from: dayName(from), until: dayName(until) }
}
