import type { Store } from '../../ports/store.ts'
import type { ProgramSettings } from '../../program/program.ts'
import { type Board, createBoard } from '../../ranking/board.ts'
import { scoreAt } from '../../ranking/percentile.ts'
import type { Collections } from '../documents.ts'
import type { Asked } from './asked.ts'
import type { BoardPeriod } from './period.ts'

/** The measure of the tally that a board of a period adds up. */
export function measureOf({ measure }: Pick<Asked, 'measure'>, { campaign }: BoardPeriod): string {
  return campaign === undefined ? measure : `${measure}@campaign:${campaign}`
}

/** The boards of a program, in order. */
export class Boards {
  readonly #store: Store
  readonly #documents: Collections

  constructor({ store, documents }: { store: Store; documents: Collections }) {
    this.#store = store
    this.#documents = documents
  }

  /** The board of people who chose to be listed; of one team if asked. */
  async people(asked: Asked, period: BoardPeriod, team?: string): Promise<Board> {
    const { from, until } = period
    const listed = await this.#documents.people.every({ field: 'listed', value: true })
    const shown = new Set(
      listed
        .filter((one) => team === undefined || one.team === team)
        .filter(({ leader = false }) => asked.leaders === 'in' || leader === (asked.leaders === 'only'))
        .map(({ id }) => id),
    )
    const sums = await this.#store.tally({ measure: measureOf(asked, period), from, until, by: 'person' })
    const scores = sums.filter(({ id }) => shown.has(id)).map(({ id, total }) => [id, total] as const)
    return createBoard({ scores, ties: asked.ties, least: 1 })
  }

  /** The board of groups: teams, or departments or regions, which are teams together. */
  async groups(asked: Asked, period: BoardPeriod, settings: ProgramSettings): Promise<Board> {
    const groupOf = groupsOf(asked.scope, settings)
    const members = new Map<string, Map<string, number>>()
    for (const { id: team } of settings.teams) {
      const group = groupOf(team)
      if (group === undefined) continue
      const own = members.get(group) ?? new Map<string, number>()
      members.set(group, own)
      for (const [person, score] of await this.#ofTeam(team, asked, period))
        own.set(person, (own.get(person) ?? 0) + score)
    }
    const sizes = await this.#documents.teams.all(settings.teams.map(({ id }) => id))
    const size = new Map<string, number>()
    for (const [team, { body }] of sizes) {
      const group = groupOf(team)
      if (group !== undefined) size.set(group, (size.get(group) ?? 0) + body.ambassadors)
    }
    const scores: [string, number][] = []
    for (const [group, own] of members) {
      if ((size.get(group) ?? 0) < settings.minimumGroupSize) continue
      const score = scoreOf(asked, [...own.values()])
      if (score > 0) scores.push([group, score])
    }
    return createBoard({ scores, ties: asked.ties })
  }

  async #ofTeam(team: string, asked: Asked, period: BoardPeriod): Promise<Map<string, number>> {
    const { from, until } = period
    const sums = await this.#store.tally({ measure: measureOf(asked, period), from, until, by: 'person', team })
    const people = await this.#documents.people.all(sums.map(({ id }) => id))
    return new Map(
      sums
        .filter(
          ({ id }) => asked.leaders === 'in' || (people.get(id)?.body.leader ?? false) === (asked.leaders === 'only'),
        )
        .map(({ id, total }) => [id, total]),
    )
  }
}

/** Which group of a scope a team belongs to. */
export function groupsOf(scope: Asked['scope'], { teams }: ProgramSettings): (team: string) => string | undefined {
  if (scope === 'teams') return (team) => team
  const field = scope === 'departments' ? 'department' : 'region'
  const groups = new Map(teams.map((team) => [team.id, team[field]]))
  return (team) => groups.get(team)
}

function scoreOf({ value }: Asked, scores: readonly number[]): number {
  const total = scores.reduce((sum, score) => sum + score, 0)
  if (value === 'total') return total
  return value === 'average' ? total / scores.length : (scoreAt(scores, 50) ?? 0)
}
