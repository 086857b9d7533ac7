import type { ProgramActivity } from '../activity/activity.ts'
import { parsePeriod } from '../calendar/period.ts'
import { AdvocacyError } from '../error.ts'
import type { Store } from '../ports/store.ts'
import type { ProgramSeed } from '../program/program.ts'
import { usualPlatformIds } from '../sharing/usual.ts'
import { beginRoster, ROSTER } from './boards/roster.ts'
import { PROGRAM } from './chronicle.ts'
import { logRow, readRow } from './log-row.ts'
import type { Context } from './nouns/context.ts'

const BEGINNING = new Date(0).toISOString()

/** Writes the seed into an empty store; does nothing when the program has begun. */
export async function begin({ store, documents, chronicle, clock, newId }: Context, seed: ProgramSeed): Promise<void> {
  if (await chronicle.refresh()) return beginRoster({ store, documents })
  const at = new Date(clock()).toISOString()
  const {
    name,
    timeZone,
    rules,
    pillars = [],
    teams = [],
    departments = [],
    regions = [],
    seasons = [],
    campaigns = [],
    boards = [],
    active = 'shares',
    individual = false,
    // Pages offer the device's own sheet where there is one.
    platforms = [...usualPlatformIds, 'native'],
    minimumGroupSize = 5,
    signUp = 'open',
    closing = null,
    links = null,
    sharing = {},
    scoring = 'on',
    masters,
  } = seed
  const activity: ProgramActivity = {
    id: newId(),
    type: 'rules.published',
    occurredAt: at,
    recordedAt: at,
    version: 1,
    from: BEGINNING,
    rules,
    timeZone,
  }
  // Whoever else begins the same program at the same moment may win: then theirs stands.
  await store.transact({
    reserve: [{ counter: ROSTER, amount: 1 }],
    append: [{ stream: PROGRAM, expected: 0, entries: [{ key: activity.id, body: logRow(activity) }] }],
    put: [
      documents.program.put('settings', undefined, {
        name,
        pillars,
        teams,
        departments,
        regions,
        seasons,
        campaigns,
        boards,
        active,
        individual,
        platforms,
        minimumGroupSize,
        signUp,
        closing,
        links,
        sharing,
        scoring,
        masters,
      }),
    ],
  })
  await chronicle.refresh()
}

/** Closes a period that has ended. */
export function closePeriod(context: Context, period: string): Promise<{ period: string }> {
  return decideInTurn(context, ({ id, at, today }) => {
    if (parsePeriod(period).until > today) {
      const detail = `${period} has not ended: close it when it has.`
      throw new AdvocacyError('period-not-ended', detail, { issues: [{ pointer: '/period', detail }] })
    }
    return { activity: { id, type: 'period.closed', occurredAt: at, recordedAt: at, period }, answer: { period } }
  })
}

/** Rows among which the latest recording is looked for: processes whose clocks differ may write in another order than they say. */
const LATEST = 100

/** When a decision is recorded, and where the log stands then: whatever is written before it makes it stale. */
export interface Moment {
  at: string
  position: number
}

/** The next moment of recording, later than all that was recorded. */
export async function nextMoment(store: Store, now: number, heardAt: number): Promise<Moment> {
  const position = await store.position()
  const rows = await store.scan(Math.max(0, position - LATEST), LATEST)
  const latest = rows.reduce((most, row) => Math.max(most, Date.parse(readRow(row).activity.recordedAt ?? '')), 0)
  return { at: new Date(Math.max(now, heardAt + 1, latest + 1)).toISOString(), position }
}

interface Deciding {
  id: string
  at: string
  /** The local day now. */
  today: number
}

/** Lets the program decide something, one decision at a time. */
function decideInTurn<T>(
  { store, chronicle, recorder, clock, newId }: Context,
  make: (deciding: Deciding) => { activity: ProgramActivity; answer: T },
): Promise<T> {
  const id = newId()
  return recorder.inTurn(() =>
    recorder.untilWritten(async () => {
      const program = await chronicle.refresh()
      if (program === undefined) throw new TypeError('A program is begun before it decides anything.')
      const { zone } = program.decisions
      const { at, position } = await nextMoment(store, clock(), program.heardAt)
      const { activity, answer } = make({
        id,
        at,
        today: zone.dayOf(clock()),
      })
      const entries = [{ key: activity.id, body: logRow(activity) }]
      const append = [{ stream: PROGRAM, expected: program.version, entries }]
      const written = await store.transact({ position, append })
      return written.ok ? answer : undefined
    }),
  )
}
