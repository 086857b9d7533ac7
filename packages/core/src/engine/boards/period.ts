import { dayName, type Period, parsePeriod, periodFor } from '../../calendar/period.ts'
import type { ProgramSettings } from '../../program/program.ts'
import { mistake } from './asked.ts'

/** A period of a board, and the campaign whose items alone count. */
export interface BoardPeriod extends Period {
  campaign?: string
}

const NAMED = /^(season|campaign):(.*)$/s

/** The period that is asked for. Throws `invalid-input` for a season or campaign that the program does not have. */
export function boardPeriod(asked: string, { seasons, campaigns }: ProgramSettings, today: number): BoardPeriod {
  const [, kind, id = ''] = NAMED.exec(asked) ?? []
  if (kind === undefined) return periodFor(asked, today)
  const found = (kind === 'season' ? seasons : campaigns).find((one) => one.id === id)
  if (!found) throw mistake('/period', `names no ${kind} of the program: ${JSON.stringify(id)}`)
  const { from, until } = { from: parsePeriod(found.from).from, until: parsePeriod(found.until).from }
  return { id: asked, from, until, ...(kind === 'campaign' && { campaign: id }) }
}

/** A period as a board shows it. */
export function shownPeriod({ id, from, until }: Period): { id: string; from: string | null; until: string | null } {
  return id === 'all' ? { id, from: null, until: null } : { id, from: dayName(from), until: dayName(until) }
}
