import type { Activity } from '@advocacy-kit/core'
import { calendar, endOf } from '../oracle/calendar.ts'
import type { Act, Program } from './program.ts'

/** What a decision about the rules is refused with. */
export type Refusal = 'period-closed' | 'not-found'

/** The log that a recorder of these acts keeps, by the law alone: each activity once, when the clock said. */
export function logOf(program: Program, refusedSpends: ReadonlySet<string>): Activity[] {
  const refused = refusalsOf(program)
  const log: Activity[] = [firstRules(program)]
  let version = 1
  for (const [index, act] of program.acts.entries()) {
    const recorded = { id: `act ${index}`, occurredAt: act.at, recordedAt: act.at }
    if (refused.has(index)) continue
    if ('publish' in act) {
      const { publish: rules, from, recompute, expiry } = act
      const reach = recompute ? { recompute } : {}
      log.push({
        ...recorded,
        type: 'rules.published',
        version: ++version,
        from,
        rules: { rules, ...(expiry && { expiry }) },
        ...reach,
      })
    } else if ('undoRules' in act) log.push({ ...recorded, type: 'rules.undone', version: act.undoRules })
    else if ('close' in act) log.push({ ...recorded, type: 'period.closed', period: act.close })
    else if ('undo' in act) log.push({ ...recorded, type: 'backfill.undone', undoes: act.undo })
    else if ('spend' in act && !refusedSpends.has(act.spend.id)) log.push({ ...act.spend, recordedAt: act.at })
  }
  return [...log, ...program.acts.flatMap(recordedBy)]
}

/** Which decisions about the rules are refused, by the number of their act: closed days keep their rules, and what was never published cannot be undone. */
export function refusalsOf({ timeZone, acts }: Pick<Program, 'timeZone' | 'acts'>): Map<number, Refusal> {
  const dayOf = calendar(timeZone)
  const refused = new Map<number, Refusal>()
  const published: { from: string; undone: boolean }[] = []
  let firstOpen = ''
  for (const [index, act] of acts.entries()) {
    if ('close' in act) firstOpen = [firstOpen, endOf(act.close)].sort().at(-1) ?? ''
    else if ('publish' in act) {
      if (act.recompute && dayOf(Date.parse(act.from)) < firstOpen) refused.set(index, 'period-closed')
      else published.push({ from: act.from, undone: false })
    } else if ('undoRules' in act) {
      const version = published[act.undoRules - 2]
      if (!version) refused.set(index, 'not-found')
      else if (!version.undone && dayOf(Date.parse(version.from)) < firstOpen) refused.set(index, 'period-closed')
      else version.undone = true
    }
  }
  return refused
}

/** What an act records of people, whatever else it does. */
function recordedBy(act: Act): Activity[] {
  const activities = 'record' in act ? act.record : 'meanwhile' in act ? (act.meanwhile ?? []) : []
  const backfill = 'record' in act && act.backfill !== undefined ? { backfill: act.backfill } : {}
  return activities.map((activity) => ({ ...activity, recordedAt: act.at, ...backfill }))
}

function firstRules({ timeZone, rules, expiry }: Program): Activity {
  const occurredAt = new Date(0).toISOString()
  return {
    id: 'rules 1',
    type: 'rules.published',
    occurredAt,
    version: 1,
    from: occurredAt,
    rules: { rules, ...(expiry && { expiry }) },
    timeZone,
  }
}
