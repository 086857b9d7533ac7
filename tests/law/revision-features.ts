import type { Activity } from '@advocacy-kit/core'
import type { OracleEntry } from '../oracle/oracle.ts'
import { refusalsOf } from './log.ts'
import type { Program } from './program.ts'

type Publication = Extract<Activity, { type: 'rules.published' }>

/** An entry by rules that reached back. */
interface Reached {
  entry: OracleEntry
  activity: Activity
  by: Publication
}

/** How often rules reach back and are undone in a program, and what comes of it. */
export function revisionFeaturesOf(
  program: Program,
  log: readonly Activity[],
  entries: readonly OracleEntry[],
): Record<string, number> {
  const published = log.flatMap((a) => (a.type === 'rules.published' ? [a] : []))
  const undone = log.flatMap((a) => (a.type === 'rules.undone' ? [a.version] : []))
  const gone = published.filter(({ version }) => undone.includes(version))
  const recomputes = published.filter(({ recompute }) => recompute)
  const atWork = new Set(entries.map(({ version }) => version))
  const reached = reachedBy(recomputes, log, entries)
  const booked = reached.filter(({ activity, by }) => recorded(activity) < recorded(by))
  const later = reached.filter(({ activity, by }) => recorded(activity) > recorded(by) && at(activity) < recorded(by))
  const refusals = [...refusalsOf(program)].map(([index, code]) => ({ act: program.acts[index], code }))
  return {
    'booked again by a recompute': booked.length,
    'booked again: limits': booked.filter(({ entry }) => entry.why === 'limit').length,
    'booked again: once': booked.filter(({ entry }) => entry.why === 'once').length,
    'booked again: reactions': booked.filter(({ activity, entry }) => isReaction(activity) && entry.points !== 0)
      .length,
    'booked again: away': booked.filter(({ entry }) => entry.why === 'away').length,
    'withdrawn, then a recompute': booked.filter(isTakenBack).length,
    'a recompute, then withdrawn': reached.filter(
      (one) => isTakenBack(one) && recorded(one.activity) > recorded(one.by),
    ).length,
    'arrived after a recompute of then': later.filter(({ activity }) => activity.backfill === undefined).length,
    'late under a recompute': reached.filter(({ entry }) => entry.late).length,
    'backfilled after a recompute of then': later.filter(({ activity }) => activity.backfill !== undefined).length,
    'planned versions replaced': published.filter((p) => recomputes.some((r) => replaces(r, p) && isBefore(r, p.from)))
      .length,
    'recomputes replaced': recomputes.filter((p) => recomputes.some((r) => replaces(r, p))).length,
    'recomputes undone': gone.filter(({ recompute }) => recompute).length,
    'recomputes undone, others returned': gone.filter((r) =>
      published.some((p) => replaces(r, p) && p.version > 1 && atWork.has(p.version)),
    ).length,
    'recomputes undone, another stays': gone.filter(
      (r) => r.recompute && recomputes.some((other) => other !== r && atWork.has(other.version)),
    ).length,
    'other versions undone': gone.filter(({ recompute }) => !recompute).length,
    'undone twice': undone.length - new Set(undone).size,
    'recomputes of closed days refused': refusals.filter(({ act }) => act && 'publish' in act).length,
    'undoing in closed days refused': refusals.filter(
      ({ act, code }) => act && 'undoRules' in act && code === 'period-closed',
    ).length,
    'undoing of unknown versions refused': refusals.filter(({ code }) => code === 'not-found').length,
    'recorded while rules changed': program.acts.filter((act) => 'meanwhile' in act && act.meanwhile?.length).length,
  }
}

function reachedBy(
  recomputes: readonly Publication[],
  log: readonly Activity[],
  entries: readonly OracleEntry[],
): Reached[] {
  const activities = new Map(log.map((a) => [a.id, a]))
  return entries.flatMap((entry) => {
    const by = recomputes.find(({ version }) => version === entry.version)
    const activity = activities.get(entry.activity)
    return by && activity ? [{ entry, activity, by }] : []
  })
}

/** Whether a recompute takes the place of another version. */
function replaces(r: Publication, p: Publication): boolean {
  return r.recompute === true && r.version > p.version && Date.parse(p.from) >= Date.parse(r.from)
}

function isBefore(r: Publication, instant: string): boolean {
  return recorded(r) < Date.parse(instant)
}

function isReaction({ type }: Activity): boolean {
  return type === 'reactions.observed'
}

function isTakenBack({ activity, entry }: Reached): boolean {
  return activity.type === 'share.withdrawn' && entry.points < 0
}

function recorded(a: Activity): number {
  return Date.parse(a.recordedAt ?? a.occurredAt)
}

function at(a: Activity): number {
  return Math.min(Date.parse(a.occurredAt), recorded(a))
}
