import { AdvocacyError } from '../../error.ts'
import type { Decisions } from '../../program/decisions.ts'
import type { ProgramSettings } from '../../program/program.ts'
import { unitOf } from '../../program/unit.ts'
import type { Board } from '../../ranking/board.ts'
import type { Leaderboard } from '../../ranking/leaderboard.ts'
import { type Asked, boardAsked, type Query } from '../boards/asked.ts'
import { ownBest } from '../boards/own-best.ts'
import { type Own, ownLine, pageFor } from '../boards/own-line.ts'
import { type BoardPeriod, boardPeriod, boardPeriodBefore, shownPeriod } from '../boards/period.ts'
import { shownRows } from '../boards/shown-rows.ts'
import type { Caller } from '../caller.ts'
import { type Face, facesOf } from '../faces.ts'
import { refuseSwitchedOff } from '../scoring.ts'
import type { Context } from './context.ts'

/** The operations on boards. Every role sees the same of one; only the people of a single team are for masters. */
export function leaderboardsNoun({ store, documents, chronicle, boards, directory, clock }: Context) {
  const begun = async (): Promise<{ decisions: Decisions; settings: ProgramSettings }> => {
    const program = await chronicle.refresh()
    const settings = await documents.program.one('settings')
    if (program === undefined || settings === undefined) throw new TypeError('The program has not begun.')
    return { decisions: program.decisions, settings: settings.body }
  }

  const boardOf = (asked: Asked, period: BoardPeriod, settings: ProgramSettings, team: string | undefined) => {
    if (asked.scope !== 'people') return boards.groups(asked, period, settings)
    return team === undefined ? boards.people(asked, period, settings) : boards.peopleOf(team, asked, period, settings)
  }

  const facesIn = async ({ scope }: Asked, ids: readonly string[], settings: ProgramSettings) => {
    if (scope !== 'people') {
      const names = new Map(settings[scope].map(({ id, name }) => [id, name]))
      return new Map(ids.map((id): [string, Face] => [id, { name: names.get(id) ?? null }]))
    }
    const kept = await documents.people.all(ids)
    const people = ids.map((id) => ({ id, name: kept.get(id)?.body.name }))
    const faces = await facesOf(people, documents, directory)
    return new Map(ids.map((id, index): [string, Face] => [id, faces[index] ?? { name: null }]))
  }

  const scoresOf = async ({ person }: Caller, asked: Asked, period: BoardPeriod) => {
    if (person?.body.status !== 'ambassador') return { ownScore: null, ownBest: null }
    const days = await boards.daysOf(person.body.id, asked, period)
    let ownScore = 0
    for (const [day, score] of days) if (Number(day) >= period.from && Number(day) < period.until) ownScore += score
    return { ownScore, ownBest: ownBest(days, period) }
  }

  return {
    async get(caller: Caller, query: Query): Promise<Leaderboard> {
      refuseSwitchedOff(caller)
      const { decisions, settings } = await begun()
      const asked = boardAsked(query, settings)
      if (query.team !== undefined) refuseIndividual(caller, settings)
      const period = boardPeriod(asked.period, settings, decisions, clock())
      // Read before the sums: a board may be newer than it says, never older.
      const position = await store.position()
      const before = boardPeriodBefore(period, decisions)
      const earlier = before && (await boardOf(asked, before, settings, query.team))
      const scores = await scoresOf(caller, asked, period)
      // On an open period's board stands nobody who is not listed.
      const listed = asked.scope === 'people' && period.closed !== undefined ? await boards.listed() : undefined
      // The last to be read, and read from at once: nothing can be written in between.
      const board = await boardOf(asked, period, settings, query.team)
      const own = ownLine(board, asked, settings, caller, { score: scores.ownScore, team: query.team })
      const page = pageFor(board, query, own)
      const faces = await facesIn(asked, idsOf(page.rows, own), settings)
      const show = shownRows(asked, { faces, listed, rankBefore: (id) => earlier?.rankOf(id) ?? null })
      const { board: id, name, measure, scope, value, ties, leaders } = asked
      return {
        board: id,
        name,
        measure,
        scope,
        value,
        ties,
        leaders,
        period: shownPeriod(period),
        ...page,
        rows: page.rows.map(show.row),
        own: own && show.own(own),
        ...scores,
        minimumGroupSize: settings.minimumGroupSize,
        ...(measure === 'points' && unitOf(decisions)),
        position,
      }
    },
  }
}

function idsOf(rows: ReturnType<Board['range']>, own: Own | null): string[] {
  return [...new Set([...rows, ...(own ? [own] : [])].map(({ id }) => id))]
}

function refuseIndividual({ roles }: Caller, { individual }: ProgramSettings): void {
  if (individual && roles.includes('master')) return
  const message = individual
    ? 'The people of one team are for masters.'
    : 'This program shows nobody the people of one team: its setting individual is off.'
  throw new AdvocacyError('forbidden', message)
}
