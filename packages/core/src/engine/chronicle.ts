import { isProgramActivity, type ProgramActivity } from '../activity/activity.ts'
import { zone } from '../calendar/zone.ts'
import type { Store } from '../ports/store.ts'
import { type Decisions, decide, undecided } from '../program/decisions.ts'
import { readRow } from './log-row.ts'

/** The stream of the program's own decisions. */
export const PROGRAM = 'program'

/** What a program has decided, at which version of its stream, and when it was last recorded. */
export interface Chronicled {
  decisions: Decisions
  version: number
  heardAt: number
}

/** The program's decisions as its stream says, and the version they stand at. */
export class Chronicle {
  private readonly store: Store
  private known: Chronicled | undefined

  constructor(store: Store) {
    this.store = store
  }

  /** When the last decision that is known here was recorded, in milliseconds; 0 before the first. */
  get heardAt(): number {
    return this.known?.heardAt ?? 0
  }

  /** Reads what was decided since; undefined for a program that has not begun. */
  async refresh(): Promise<Chronicled | undefined> {
    const rows = await this.store.read(PROGRAM, this.known?.version ?? 0)
    for (const row of rows) {
      const { activity } = readRow(row)
      if (isProgramActivity(activity)) this.hear(activity, row.version)
    }
    return this.known
  }

  private hear(activity: ProgramActivity, version: number): void {
    const start =
      activity.type === 'rules.published' && activity.timeZone !== undefined
        ? undecided(zone(activity.timeZone))
        : undefined
    const before = this.known?.decisions ?? start
    if (before === undefined)
      throw new TypeError('The first decision of a program names its rules and time zone; this log begins otherwise.')
    const heardAt = Math.max(this.known?.heardAt ?? 0, Date.parse(activity.recordedAt ?? activity.occurredAt))
    this.known = { decisions: decide(before, activity), version, heardAt }
  }
}
