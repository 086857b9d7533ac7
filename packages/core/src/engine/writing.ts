import { dayName } from '../calendar/period.ts'
import type { Count } from '../measures/count.ts'
import type { Measure } from '../measures/measure.ts'
import { type Entry, earns } from '../points/entry.ts'
import type { Add, Append, Put, Write } from '../ports/store.ts'
import { type Account, newEnds } from './account.ts'
import type { Posting } from './account-posting.ts'
import { slotOf } from './accounts.ts'
import type { Collections } from './documents.ts'
import type { Made } from './log-row.ts'
import { AppendRecord, CellRecord, type EntryRecord } from './write-parts.ts'

/** The measure of the tally that boards of points add up. */
export const POINTS = 'points'

/** A measure of what belongs to a campaign. */
export function inCampaign(measure: Measure, campaign: string): string {
  return `${measure}@campaign:${campaign}`
}

const SHOWN_ON_BOARDS = new Set(['people', 'teams', 'program', 'goals'])

/** A write with what it appends, puts and adds. */
export type Content = Write & Required<Pick<Write, 'append' | 'put' | 'add'>>

/** A write as it grows, person by person. */
export class Writing {
  /** All that it books. */
  readonly entries: Entry[] = []
  private readonly cells: Add[] = []
  private readonly appends: Append[]
  private readonly puts: Put[]
  private readonly position: number | undefined

  /** With `position` it is stale when the log has moved on from there. */
  constructor(appends: readonly Append[], puts: readonly Put[], position?: number) {
    this.appends = [...appends]
    this.puts = [...puts]
    this.position = position
  }

  /** Adds rows to a person's stream, with what posting them made; `version` is where the stream stood. */
  append(
    account: Account,
    version: number,
    entries: readonly EntryRecord[],
    { made, corrections, drafts }: Posting,
    documents: Collections,
  ): void {
    const { person } = account
    this.appends.push(new AppendRecord(account.stream, version, entries))
    const from = this.cells.length
    for (const step of made) this.book(step.made, from)
    this.book(corrections, from)
    dropEmpty(this.cells, from)
    // The stream's version keeps what is written down for one day twice apart.
    for (const day of newEnds(account)) {
      this.puts.push(documents.expiries.put(`${dayName(day)} ${person} ${account.version}`, undefined, { person, day }))
    }
    for (const { slot, expected, snapshot } of drafts) {
      this.puts.push(documents.accounts.put(slotOf(person, slot), { version: expected }, snapshot))
    }
  }

  /** Books what one activity made, in the cells of its person, which begin at `from`. */
  private book({ entries, counts }: Made, from: number): void {
    for (const entry of entries) {
      this.entries.push(entry)
      if (entry.points !== 0 && earns(entry)) this.tally(POINTS, entry.points, entry, from)
    }
    for (const count of counts) this.tally(count.measure, count.amount, count, from)
  }

  private tally(measure: Measure, amount: number, of: Entry | Count, from: number): void {
    addTo(this.cells, from, measure, amount, of)
    if (of.campaign !== undefined) addTo(this.cells, from, inCampaign(measure, of.campaign), amount, of)
  }

  /** Whether a board can read differently after it: points were booked, something was counted, or people, teams, settings or goals changed. */
  movesBoards(): boolean {
    return (
      this.cells.length > 0 ||
      this.entries.some(({ points }) => points !== 0) ||
      this.puts.some(({ collection }) => SHOWN_ON_BOARDS.has(collection))
    )
  }

  /** All of it, for the store. */
  content(): Content {
    const { position, appends: append, puts: put } = this
    return { ...(position !== undefined && { position }), append, put, add: this.cells }
  }
}

/** Adds to a cell of one person, whose cells are the last from `from` on: few enough to be looked for from the latest. */
function addTo(cells: Add[], from: number, measure: string, amount: number, of: Entry | Count): void {
  const { day, team = '' } = of
  for (let index = cells.length - 1; index >= from; index--) {
    const cell = cells[index]
    if (cell?.day !== day || cell.measure !== measure || cell.team !== team) continue
    cell.amount += amount
    return
  }
  cells.push(new CellRecord(measure, amount, of))
}

/** Takes out the cells from `from` on whose amounts came to nothing. */
function dropEmpty(cells: Add[], from: number): void {
  for (let index = cells.length - 1; index >= from; index--) if (cells[index]?.amount === 0) cells.splice(index, 1)
}
