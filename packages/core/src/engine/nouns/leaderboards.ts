import { dayName, type Period } from '../../calendar/period.ts'
import type { TallySum } from '../../ports/store.ts'
import { unitOf } from '../../program/unit.ts'
import type { Leaderboard } from '../../ranking/leaderboard.ts'
import { standings } from '../../ranking/rank.ts'
import type { Standing } from '../../ranking/standing.ts'
import type { Caller } from '../caller.ts'
import { type Face, facesOf } from '../faces.ts'
import { refuseSwitchedOff } from '../scoring.ts'
import { POINTS } from '../writing.ts'
import type { Context } from './context.ts'
import { periodAsked } from './points.ts'

/** What is asked of a board. */
export interface Asked {
  period?: string | undefined
  scope?: 'teams' | 'people' | undefined
  limit?: number | undefined
}

interface Board {
  rows: readonly Standing[]
  own: (Standing & { shown: boolean }) | null
}

/** The operations on boards. */
export function leaderboardsNoun({ store, documents, chronicle, directory, clock }: Context) {
  const sums = ({ from, until }: Period, by: 'person' | 'team') => store.tally({ measure: POINTS, from, until, by })

  const ofTeams = async (period: Period, caller: Caller, minimum: number): Promise<Board> => {
    const totals = await sums(period, 'team')
    const sizes = await documents.teams.all(totals.map(({ id }) => id))
    const rows = earning(
      totals.filter(({ id }) => (sizes.get(id)?.body.ambassadors ?? 0) >= minimum),
      'team',
    )
    const own = rows.find(({ id }) => id === caller.person?.body.team)
    return { rows, own: own ? { ...own, shown: true } : null }
  }

  const ofPeople = async (period: Period, caller: Caller): Promise<Board> => {
    const listed = new Set((await documents.people.every({ field: 'listed', value: true })).map(({ id }) => id))
    const viewer = caller.person?.body.id
    const totals = await sums(period, 'person')
    const rows = earning(
      totals.filter(({ id }) => listed.has(id)),
      'person',
    )
    const own = rows.find(({ id }) => id === viewer)
    if (viewer === undefined || listed.has(viewer)) return { rows, own: own ? { ...own, shown: true } : null }
    const wouldBe = earning(
      totals.filter(({ id }) => listed.has(id) || id === viewer),
      'person',
    ).find(({ id }) => id === viewer)
    return { rows, own: wouldBe ? { ...wouldBe, shown: false } : null }
  }

  const teamNames = (ids: readonly string[], teams: readonly { id: string; name: string }[]) => {
    const names = new Map(teams.map(({ id, name }) => [id, name]))
    return new Map(ids.map((id): [string, Face] => [id, { name: names.get(id) ?? null }]))
  }

  const peopleFaces = async (ids: readonly string[]) => {
    const kept = await documents.people.all(ids)
    const faces = await facesOf(
      ids.map((id) => ({ id, name: kept.get(id)?.body.name })),
      documents,
      directory,
    )
    return new Map(ids.map((id, index): [string, Face] => [id, faces[index] ?? { name: null }]))
  }

  return {
    async get(caller: Caller, { period: asked = 'week', scope = 'teams', limit = 10 }: Asked): Promise<Leaderboard> {
      refuseSwitchedOff(caller)
      const program = await chronicle.refresh()
      const settings = await documents.program.one('settings')
      if (program === undefined || settings === undefined) throw new TypeError('The program has not begun.')
      // Read before the sums: a board may be newer than it says, never older.
      const position = await store.position()
      const period = periodAsked(asked, program.decisions.zone, clock())
      const { minimumGroupSize, teams } = settings.body
      const board = await (scope === 'teams' ? ofTeams(period, caller, minimumGroupSize) : ofPeople(period, caller))
      const rows = board.rows.slice(0, limit)
      const ids = [...new Set([...rows, ...(board.own ? [board.own] : [])].map(({ id }) => id))]
      const faces = await (scope === 'teams' ? teamNames(ids, teams) : peopleFaces(ids))
      const named = <Row extends Standing>(row: Row) => ({ ...row, name: null, ...faces.get(row.id) })
      return {
        board: 'points',
        scope,
        period: shownPeriod(period),
        rows: rows.map(named),
        own: board.own && named(board.own),
        ownScore: await scoreOf(store, caller, period),
        minimumGroupSize,
        ...unitOf(program.decisions),
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

function shownPeriod({ id, from, until }: Period): Leaderboard['period'] {
  return id === 'all' ? { id, from: null, until: null } : { id, from: dayName(from), until: dayName(until) }
}
