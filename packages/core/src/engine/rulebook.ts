import type { ProgramActivity } from '../activity/activity.ts'
import { isProgramActivity } from '../activity/activity.ts'
import { dayName } from '../calendar/period.ts'
import { AdvocacyError, type Issue } from '../error.ts'
import { place } from '../points/place.ts'
import type { RuleSet } from '../points/rule.ts'
import { ALWAYS, type Decisions, decide, type Edition, inForce } from '../program/decisions.ts'
import { unitOf } from '../program/unit.ts'
import { type Chronicled, PROGRAM } from './chronicle.ts'
import { logRow, readRow } from './log-row.ts'
import type { Context } from './nouns/context.ts'
import { type Moment, nextMoment } from './program-stream.ts'
import type { Outcome } from './recorder.ts'
import { scanAll } from './scan.ts'

/** Rules to put in force. */
export interface Publication {
  rules: RuleSet
  /** Now when left out. */
  from?: string | undefined
  /** Whether they hold for what has happened since `from` too. */
  recompute?: boolean | undefined
  /** The version that they were made from. */
  basedOn?: number | undefined
}

/**
 * Puts rules in force: from an instant that is not past, or with `recompute` from one that lies in the open days. Throws `rules-conflict` when they were made from another version than
 * the one that holds.
 */
export function publishRules(
  context: Context,
  { rules, from, recompute = false, basedOn }: Publication,
): Promise<{ version: number; from: string }> {
  const id = context.newId()
  return decided(context, async ({ program, at, position }) => {
    const { published } = program.decisions
    const start = from ?? at
    refuseOvertaken(basedOn, inForce(program.decisions, Date.parse(at))?.version)
    if (recompute) refuseClosed(start, program.decisions)
    else refusePast(start, at)
    refuseOtherUnit(rules, program.decisions)
    refuseOtherTypes(rules, published)
    const version = Math.max(...published.map((edition) => edition.version)) + 1
    const activity: ProgramActivity = {
      id,
      type: 'rules.published',
      occurredAt: at,
      recordedAt: at,
      version,
      from: start,
      rules,
      ...(recompute && { recompute: true }),
    }
    const outcome = await rebooked(
      context,
      { ...program, position },
      activity,
      recompute ? Date.parse(start) : Number.POSITIVE_INFINITY,
    )
    return outcome && { version, from: start }
  })
}

/** Undoes a version of the rules, as if it had never been published. Throws `not-found` for a version that does not exist. Undoing it again changes nothing. */
export function undoRules(context: Context, version: number): Promise<{ version: number }> {
  const id = context.newId()
  return decided(context, async ({ program, at, position }) => {
    const { published, undoneRules } = program.decisions
    const undone = published.find((edition) => edition.version === version)
    if (undone === undefined || version === 1)
      throw new AdvocacyError('not-found', `There is no version ${version} of the rules to undo.`)
    if (undoneRules.has(version)) return { version }
    const start = new Date(undone.from).toISOString()
    refuseClosed(start, program.decisions)
    const activity: ProgramActivity = { id, type: 'rules.undone', occurredAt: at, recordedAt: at, version }
    const outcome = await rebooked(context, { ...program, position }, activity, undone.from)
    return outcome && { version }
  })
}

function decided<T>(
  { store, chronicle, recorder, clock }: Context,
  decide: (moment: Moment & { program: Chronicled }) => Promise<T | undefined>,
): Promise<T> {
  return recorder.inTurn(() =>
    recorder.untilWritten(async () => {
      const program = await chronicle.refresh()
      if (program === undefined) throw new TypeError('A program is begun before it decides anything.')
      return decide({ program, ...(await nextMoment(store, clock(), program.heardAt)) })
    }),
  )
}

/** Writes a decision, and in the same write what it changes of everything booked from an instant on. */
async function rebooked(
  { store, recorder }: Context,
  { decisions, version, position }: Chronicled & Pick<Moment, 'position'>,
  activity: ProgramActivity,
  from: number,
): Promise<Outcome | undefined> {
  const after = decide(decisions, activity)
  const people = Number.isFinite(from) ? await peopleSince(store, after, from) : []
  const append = { stream: PROGRAM, expected: version, entries: [{ key: activity.id, body: logRow(activity) }] }
  return recorder.rebook(
    activity,
    people,
    { decisions: after, from: { bookedAt: from, id: '' } },
    { position, append, put: [] },
  )
}

/** Who has something booked at an instant or later. */
async function peopleSince(store: Context['store'], decisions: Decisions, from: number): Promise<string[]> {
  const people = new Set<string>()
  for await (const row of scanAll(store)) {
    const { activity } = readRow(row)
    if (isProgramActivity(activity) || activity.person === undefined) continue
    if (place(activity, decisions).bookedAt >= from) people.add(activity.person)
  }
  return [...people]
}

function refuseOvertaken(basedOn: number | undefined, holds = 0): void {
  if (basedOn === undefined || basedOn === holds) return
  const detail = `These rules were made from version ${basedOn}, and version ${holds} holds by now: look at what changed, and publish again.`
  throw new AdvocacyError('rules-conflict', detail, { issues: [{ pointer: '/basedOn', detail }] })
}

function refusePast(from: string, at: string): void {
  if (Date.parse(from) >= Date.parse(at)) return
  const detail = `${from} is past: rules change forward, from ${at} at the earliest. To apply them to what has happened since, say \`recompute\`.`
  throw new AdvocacyError('invalid-input', detail, { issues: [{ pointer: '/from', detail }] })
}

/** What was announced stays: a closed day is never booked again. */
function refuseClosed(from: string, { zone, closings }: Decisions): void {
  const open = closings.at(-1)?.until ?? ALWAYS
  if (zone.dayOf(Date.parse(from)) >= open) return
  const detail = `${from} lies in a closed period: the first open day is ${dayName(open)}.`
  throw new AdvocacyError('period-closed', detail, { issues: [{ pointer: '/from', detail }] })
}

/** What has been booked is counted in parts of a point of one size. */
function refuseOtherUnit({ unit = 1 }: RuleSet, decisions: Decisions): void {
  const { unit: kept = 1 } = unitOf(decisions)
  if (unit === kept) return
  const detail = `A point of this program has ${kept} ${kept === 1 ? 'part' : 'parts'}, and so it stays: say \`unit: ${kept}\`.`
  throw new AdvocacyError('invalid-input', detail, { issues: [{ pointer: '/rules/unit', detail }] })
}

/** A rule that keeps its id keeps its limits and what it has granted: it cannot begin to reward something else. */
function refuseOtherTypes({ rules }: RuleSet, editions: readonly Edition[]): void {
  const before = new Map(editions.flatMap((edition) => edition.rules.rules.map(({ id, on }) => [id, on] as const)))
  const issues = rules.flatMap(({ id, on }, index): Issue[] => {
    const was = before.get(id)
    if (was === undefined || was === on) return []
    return [
      { pointer: `/rules/rules/${index}/on`, detail: `rule ${id} has been on ${was}: give the new rule another id` },
    ]
  })
  const [first] = issues
  if (first) throw new AdvocacyError('invalid-input', first.detail, { issues })
}
