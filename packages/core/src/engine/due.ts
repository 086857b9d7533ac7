import { type Period, periodOf } from '../calendar/period.ts'
import type { Zone } from '../calendar/zone.ts'
import { ALWAYS, type Decisions } from '../program/decisions.ts'
import type { ProgramSettings } from '../program/program.ts'
import { expireDue, firstEnd } from './expiry.ts'
import { alone } from './lease.ts'
import { collectArrivals } from './links/collect.ts'
import type { Context } from './nouns/context.ts'
import { firstSync, syncDue } from './posts/sync.ts'
import { closePeriod } from './program-stream.ts'

/** How many writes a run makes to follow the log: so that it ends well within its lease. */
const FOLLOWED = 100

/** What a run of the due work came to. */
export interface Due {
  /** What was done, such as `closed 2026-W46`, `expired 2026-11-18`, `read 12` posts, or how many clicks, conversions and counts were `counted`. */
  done: readonly string[]
  /** The instant from which something will be due; null when nothing can be. */
  next: string | null
}

/** Does what is due now: records what came by links and what services told, ends points that have ended, closes the period that the program wants closed. Other processes that ask meanwhile do nothing. */
export async function runDue(context: Context): Promise<Due> {
  const done = await alone(context, async () => {
    const { decisions } = await begun(context)
    const arrived = await collectArrivals(context)
    await context.platformSums.follow(FOLLOWED)
    // Before the period closes in which they ended.
    return [
      ...(arrived > 0 ? [`counted ${arrived}`] : []),
      ...(await expireDue(context, decisions.zone)),
      ...(await closeDue(context)),
      // Last, since it waits for others.
      ...(await syncDue(context)),
    ]
  })
  return { done: done ?? [], next: await nextDue(context) }
}

async function closeDue(context: Context): Promise<string[]> {
  const due = await lastDue(context)
  if (!due) return []
  await closePeriod(context, due.id)
  return [`closed ${due.id}`]
}

/** The last period that should be closed by now and is not; closing it closes all before it. */
async function lastDue(context: Context): Promise<Period | undefined> {
  const { settings, decisions } = await begun(context)
  if (settings.closing === null) return undefined
  const { period, days } = settings.closing
  const today = decisions.zone.dayOf(context.clock())
  const last = periodOf(periodOf(today - days, period).from - 1, period)
  return last.until > openFrom(decisions) ? last : undefined
}

async function nextDue(context: Context): Promise<string | null> {
  const { settings, decisions } = await begun(context)
  const { zone } = decisions
  const now = context.clock()
  const due = (await lastDue(context)) ? now : nextClosing(settings, zone, now)
  const ends = await firstEnd(context)
  const looked = await firstSync(context)
  const next = Math.min(
    due,
    ends === undefined ? Number.POSITIVE_INFINITY : Math.max(now, zone.startOf(ends)),
    Math.max(now, looked ?? Number.POSITIVE_INFINITY),
  )
  return next === Number.POSITIVE_INFINITY ? null : new Date(next).toISOString()
}

function nextClosing({ closing }: ProgramSettings, zone: Zone, now: number): number {
  if (closing === null) return Number.POSITIVE_INFINITY
  return zone.startOf(periodOf(zone.dayOf(now) - closing.days, closing.period).until + closing.days)
}

/** The first local day that no closing has closed. */
function openFrom({ closings }: Decisions): number {
  return closings.at(-1)?.until ?? ALWAYS
}

async function begun({ documents, chronicle }: Context): Promise<{ settings: ProgramSettings; decisions: Decisions }> {
  const program = await chronicle.refresh()
  const settings = await documents.program.one('settings')
  if (program === undefined || settings === undefined) throw new TypeError('The program has not begun.')
  return { settings: settings.body, decisions: program.decisions }
}
