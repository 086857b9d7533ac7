import { dayName } from '../calendar/period.ts'
import type { Count } from '../measures/count.ts'
import type { Measure } from '../measures/measure.ts'
import { type Entry, earns } from '../points/entry.ts'
import type { Add, Append, Put, Write } from '../ports/store.ts'
import { type Account, newEnds, type Posting } from './account.ts'
import { slotOf, streamOf } from './accounts.ts'
import type { Collections } from './documents.ts'
import type { LogRow, Made } from './log-row.ts'

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
    rows: readonly { key: string; row: LogRow }[],
    { made, corrections, drafts }: Posting,
    documents: Collections,
  ): void {
    const { person } = account
    this.appends.push({
      stream: streamOf(person),
      expected: version,
      entries: rows.map(({ key, row }) => ({ key, body: row })),
    })
    const all = [...made.map((one) => one.made), corrections]
    for (const { entries } of all) this.entries.push(...entries)
    this.cells.push(...cellsOf(all))
    // The stream's version keeps what is written down for one day twice apart.
    for (const day of newEnds(account)) {
      this.puts.push(documents.expiries.put(`${dayName(day)} ${person} ${account.version}`, undefined, { person, day }))
    }
    for (const { slot, expected, snapshot } of drafts) {
      this.puts.push(documents.accounts.put(slotOf(person, slot), { version: expected }, snapshot))
    }
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

/** What one person's bookings add to the tally, cell by cell: few enough to be looked for among the latest. */
function cellsOf(all: readonly Made[]): Add[] {
  const cells: Add[] = []
  const add = (measure: string, amount: number, { day, person, team = '' }: Entry | Count) => {
    const cell = cells.findLast((one) => one.day === day && one.measure === measure && one.team === team)
    if (cell) cell.amount += amount
    else cells.push({ measure, day, person, team, amount })
  }
  const tally = (measure: Measure, amount: number, of: Entry | Count) => {
    add(measure, amount, of)
    if (of.campaign !== undefined) add(inCampaign(measure, of.campaign), amount, of)
  }
  for (const { entries, counts } of all) {
    for (const entry of entries) if (entry.points !== 0 && earns(entry)) tally(POINTS, entry.points, entry)
    for (const count of counts) tally(count.measure, count.amount, count)
  }
  return cells.filter(({ amount }) => amount !== 0)
}
