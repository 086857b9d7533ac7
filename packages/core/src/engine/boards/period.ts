import { dayName, type Period, parsePeriod, periodBefore, periodFor } from '../../calendar/period.ts'
import type { Decisions } from '../../program/decisions.ts'
import type { ProgramSettings } from '../../program/program.ts'
import { inCampaign } from '../writing.ts'
import { type Asked, mistake } from './asked.ts'

/** A period of a board. */
export interface BoardPeriod extends Period {
  /** Only what belongs to this campaign counts. */
  campaign?: string
  /** Of a closed period, which of the program's closings closed it, from 0. */
  closed?: number
}

const NAMED = /^(season|campaign):(.*)$/s

/** The period that is asked for. Throws `invalid-input` for a season or campaign that the program does not have. */
export function boardPeriod(asked: string, settings: ProgramSettings, decisions: Decisions, now: number): BoardPeriod {
  const [, kind, id = ''] = NAMED.exec(asked) ?? []
  if (kind === undefined) return withClosing(periodFor(asked, decisions.zone.dayOf(now)), decisions)
  const found = (kind === 'season' ? settings.seasons : settings.campaigns).find((one) => one.id === id)
  if (!found) throw mistake('/period', `names no ${kind} of the program: ${JSON.stringify(id)}`)
  const { from, until } = parsePeriod(`${found.from}..${found.until}`)
  return withClosing({ id: asked, from, until, ...(kind === 'campaign' && { campaign: id }) }, decisions)
}

/** The period before, of the same length and campaign; undefined before all time. */
export function boardPeriodBefore(period: BoardPeriod, decisions: Decisions): BoardPeriod | undefined {
  const before = periodBefore(period)
  const { campaign } = period
  return before && withClosing({ ...before, ...(campaign !== undefined && { campaign }) }, decisions)
}

/** The measure of the tally that a board of a period adds up. */
export function measureOf({ measure }: Pick<Asked, 'measure'>, { campaign }: BoardPeriod): string {
  return campaign === undefined ? measure : inCampaign(measure, campaign)
}

/** A period as a board shows it. */
export function shownPeriod({ id, from, until, closed }: BoardPeriod) {
  const days = id === 'all' ? { from: null, until: null } : { from: dayName(from), until: dayName(until) }
  return { id, ...days, closed: closed !== undefined }
}

function withClosing(period: BoardPeriod, { closings }: Decisions): BoardPeriod {
  const closed = closings.findIndex(({ until }) => until >= period.until)
  return closed < 0 ? period : { ...period, closed }
}
