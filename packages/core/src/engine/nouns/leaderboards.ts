import { type Period, periodBefore, periodOf, rangeOf, unitOfPeriod } from '../../calendar/period.ts'
import { AdvocacyError } from '../../error.ts'
import type { ProgramSettings } from '../../program/program.ts'
import { unitOf } from '../../program/unit.ts'
import type { Board } from '../../ranking/board.ts'
import type { Leaderboard } from '../../ranking/leaderboard.ts'
import type { Ranked } from '../../ranking/ranked.ts'
import { type Asked, boardAsked, type Query } from '../boards/asked.ts'
import { Boards, groupsOf, measureOf } from '../boards/boards.ts'
import { type BoardPeriod, boardPeriod, shownPeriod } from '../boards/period.ts'
import type { Caller } from '../caller.ts'
import { type Face, facesOf } from '../faces.ts'
import { refuseSwitchedOff } from '../scoring.ts'
import type { Context } from './context.ts'

/** The operations on boards. */
export function leaderboardsNoun({ store, documents, chronicle, directory, clock }: Context) {
  const boards = new Boards({ store, documents })

  const faces = async (ids: readonly string[], { scope }: Asked, settings: ProgramSettings) => {
    if (scope !== 'people') {
      const names = new Map(settings[scope].map(({ id, name }) => [id, name]))
      return new Map(ids.map((id): [string, Face] => [id, { name: names.get(id) ?? null }]))
    }
    const kept = await documents.people.all(ids)
    const found = await facesOf(
      ids.map((id) => ({ id, name: kept.get(id)?.body.name })),
      documents,
      directory,
    )
    return new Map(ids.map((id, index): [string, Face] => [id, found[index] ?? { name: null }]))
  }

  const ownScoreOf = async ({ person }: Caller, asked: Asked, period: BoardPeriod): Promise<number | null> => {
    if (person?.body.status !== 'ambassador') return null
    const { from, until } = period
    const measure = measureOf(asked, period)
    const [own] = await store.tally({ measure, from, until, by: 'person', person: person.body.id })
    return own?.total ?? 0
  }

  const ownBestOf = async ({ person }: Caller, asked: Asked, period: BoardPeriod, today: number) => {
    if (person?.body.status !== 'ambassador') return null
    const days = await store.tally({
      measure: measureOf(asked, period),
      from: Number.MIN_SAFE_INTEGER,
      until: today + 1,
      by: 'day',
      person: person.body.id,
    })
    return bestOf(new Map(days.map(({ id, total }) => [Number(id), total])), period)
  }

  return {
    async get(caller: Caller, query: Query): Promise<Leaderboard> {
      refuseSwitchedOff(caller)
      const program = await chronicle.refresh()
      const kept = await documents.program.one('settings')
      if (program === undefined || kept === undefined) throw new TypeError('The program has not begun.')
      const settings = kept.body
      const asked = boardAsked(query, settings)
      if (query.team !== undefined) refuseIndividual(caller, settings)
      // Read before the sums: a board may be newer than it says, never older.
      const position = await store.position()
      const today = program.decisions.zone.dayOf(clock())
      const period = boardPeriod(asked.period, settings, today)
      const of = (one: BoardPeriod) =>
        asked.scope === 'people' ? boards.people(asked, one, query.team) : boards.groups(asked, one, settings)
      const board = await of(period)
      const before = periodBefore(period)
      const earlier =
        before && (await of(period.campaign === undefined ? before : { ...before, campaign: period.campaign }))
      const ownScore = await ownScoreOf(caller, asked, period)
      const own = ownLine(board, asked, settings, caller, ownScore)
      const page = pageOf(board, query, own)
      const names = await faces(
        [...new Set([...page.rows, ...(own ? [own] : [])].map(({ id }) => id))],
        asked,
        settings,
      )
      const kind = kinds[asked.scope]
      const shown = (row: Ranked) => {
        const rankBefore = earlier?.rankOf(row.id) ?? null
        const { rank, position, id } = row
        return {
          rank,
          position,
          id,
          kind,
          score: rounded(row.score),
          name: null,
          ...names.get(id),
          change: rankBefore === null ? null : rankBefore - rank,
        }
      }
      return {
        board: asked.board,
        name: asked.name,
        measure: asked.measure,
        scope: asked.scope,
        value: asked.value,
        ties: asked.ties,
        leaders: asked.leaders,
        period: {
          ...shownPeriod(period),
          closed: program.decisions.closings.some(({ until }) => until >= period.until),
        },
        ...page,
        rows: page.rows.map(shown),
        own: own && {
          ...shown(own),
          shown: own.shown,
          percentile: own.percentile,
          gap: own.gap === null ? null : rounded(own.gap),
        },
        ownScore,
        ownBest: await ownBestOf(caller, asked, period, today),
        minimumGroupSize: settings.minimumGroupSize,
        ...(asked.measure === 'points' && unitOf(program.decisions)),
        position,
      }
    },
  }
}

const kinds = { teams: 'team', people: 'person', departments: 'department', regions: 'region' } as const

/** The viewer's own line, or their group's. */
interface Own extends Ranked {
  shown: boolean
  percentile: number
  gap: number | null
}

function ownLine(
  board: Board,
  { scope }: Asked,
  settings: ProgramSettings,
  { person }: Caller,
  score: number | null,
): Own | null {
  if (!person) return null
  if (scope === 'people') return score !== null && score > 0 ? placed(board, person.body.id, score) : null
  const group = groupsOf(scope, settings)(person.body.team ?? '')
  const row = group === undefined ? null : board.row(group)
  return row && placed(board, row.id, row.score)
}

function placed(board: Board, id: string, score: number): Own {
  const shown = board.row(id) !== null
  const row = board.wouldBe(id, score)
  const [above] = board.range(row.position - 1, row.position - 1)
  const equal = board.between(score, score).length + (shown ? 0 : 1)
  const total = board.total + (shown ? 0 : 1)
  const higher = board.between(score, Number.POSITIVE_INFINITY).length - equal + (shown ? 0 : 1)
  const percentile = (100 * (total - higher - equal + equal / 2)) / total
  return { ...row, shown, percentile, gap: above ? above.score - score : null }
}

function pageOf(board: Board, { page = 1, limit = 10, around }: Query, own: Own | null) {
  if (around === undefined) return board.page(page, limit)
  const rows = own ? (board.around(own.id, around) ?? board.aroundScore(own.score, around)) : board.range(1, around)
  return { rows, total: board.total, page: 1, pages: 1 }
}

function rounded(score: number): number {
  return Math.round(score * 100) / 100
}

/** Masters of a program with `individual` may see one team's people. */
function refuseIndividual({ roles }: Caller, { individual }: ProgramSettings): void {
  if (individual && roles.includes('master')) return
  const message = individual
    ? 'The people of one team are for masters.'
    : 'This program shows the people of one team to nobody: its setting individual is off.'
  throw new AdvocacyError('forbidden', message)
}

/** The best of the periods as long as one, given the score of each day. */
function bestOf(days: ReadonlyMap<number, number>, period: Period): { period: string; score: number } | null {
  let best: { period: string; score: number } | null = null
  const consider = (id: string, score: number) => {
    if (score > (best?.score ?? 0)) best = { period: id, score }
  }
  const unit = unitOfPeriod(period)
  if (unit === undefined) {
    const length = period.until - period.from
    for (const last of days.keys()) {
      const from = last + 1 - length
      let score = 0
      for (const [day, points] of days) if (day >= from && day <= last) score += points
      consider(rangeOf(from, last + 1).id, score)
    }
    return best
  }
  const scores = new Map<string, number>()
  for (const [day, points] of days) {
    const { id } = periodOf(day, unit)
    scores.set(id, (scores.get(id) ?? 0) + points)
  }
  for (const [id, score] of scores) consider(id, score)
  return best
}
