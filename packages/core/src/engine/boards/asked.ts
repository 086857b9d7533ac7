import { AdvocacyError } from '../../error.ts'
import { type Measure, measures } from '../../measures/measure.ts'
import type { ProgramSettings } from '../../program/program.ts'
import type { NamedBoard } from '../../ranking/named-board.ts'
import type { Ties } from '../../ranking/ties.ts'

/** What is asked of a board. */
export interface Query {
  board: string
  period?: string | undefined
  scope?: NamedBoard['scope']
  value?: NamedBoard['value']
  leaders?: NamedBoard['leaders']
  page?: number | undefined
  limit?: number | undefined
  around?: number | undefined
  team?: string | undefined
}

/** Which board it is: what was asked, then what the named board says, then what goes without saying. */
export interface Asked {
  board: string
  name: string | null
  measure: Measure
  scope: NonNullable<NamedBoard['scope']>
  value: NonNullable<NamedBoard['value']>
  leaders: NonNullable<NamedBoard['leaders']>
  ties: Ties
  period: string
}

/** Finds out which board is asked for. Throws `invalid-input` for one that the program does not have, and for what people are not ordered by. */
export function boardAsked(query: Query, { boards }: ProgramSettings): Asked {
  const measure = measures.find((one) => one === query.board)
  const named = boards.find(({ id }) => id === query.board)
  if (measure === undefined && named === undefined)
    throw mistake('/board', `must be ${[...measures, ...boards.map(({ id }) => id)].join(' or ')}`)
  const asked: Asked = {
    board: query.board,
    name: named?.name ?? null,
    measure: measure ?? named?.measure ?? 'points',
    scope: query.scope ?? named?.scope ?? 'teams',
    value: query.value ?? named?.value ?? 'total',
    leaders: query.leaders ?? named?.leaders ?? 'in',
    ties: named?.ties ?? 'competition',
    period: query.period ?? named?.period ?? 'week',
  }
  if (asked.scope === 'people' && asked.value !== 'total')
    throw mistake('/value', 'must be total: people have no average and no median')
  if (query.team !== undefined && asked.scope !== 'people')
    throw mistake('/team', 'narrows a board of people: ask for the scope people')
  return asked
}

/** Refuses what was asked, by its pointer. */
export function mistake(pointer: string, detail: string): AdvocacyError {
  return new AdvocacyError('invalid-input', `${pointer} ${detail}`, { issues: [{ pointer, detail }] })
}
