import type { ProgramActivity } from '../activity/activity.ts'
import { parsePeriod } from '../calendar/period.ts'
import { AdvocacyError, type Issue } from '../error.ts'
import type { RuleSet } from '../points/rule.ts'
import type { Store } from '../ports/store.ts'
import type { Edition } from '../program/decisions.ts'
import type { ProgramSeed } from '../program/program.ts'
import { platformIds } from '../sharing/index.ts'
import { PROGRAM } from './chronicle.ts'
import { logRow, readRow } from './log-row.ts'
import type { Context } from './nouns/context.ts'

const BEGINNING = new Date(0).toISOString()

/** Writes the seed into an empty store; does nothing when the program has begun. */
export async function begin({ store, documents, chronicle, clock, newId }: Context, seed: ProgramSeed): Promise<void> {
  if (await chronicle.refresh()) return
  const at = new Date(clock()).toISOString()
  const {
    name,
    timeZone,
    rules,
    pillars = [],
    teams = [],
    platforms = [...platformIds],
    minimumGroupSize = 5,
    signUp = 'open',
    closing = null,
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
    append: [{ stream: PROGRAM, expected: 0, entries: [{ key: activity.id, body: logRow(activity, []) }] }],
    put: [
      documents.program.put('settings', undefined, {
        name,
        pillars,
        teams,
        platforms,
        minimumGroupSize,
        signUp,
        closing,
        masters,
      }),
    ],
  })
  await chronicle.refresh()
}

/** Puts rules in force from an instant that is not past. */
export function publishRules(
  context: Context,
  rules: RuleSet,
  from: string | undefined,
): Promise<{ version: number; from: string }> {
  return decideInTurn(context, ({ id, at, editions }) => {
    if (from !== undefined && Date.parse(from) < Date.parse(at)) {
      const detail = `${from} is past: rules change forward, from ${at} at the earliest.`
      throw new AdvocacyError('invalid-input', detail, { issues: [{ pointer: '/from', detail }] })
    }
    refuseOtherTypes(rules, editions)
    const version = Math.max(...editions.map((edition) => edition.version)) + 1
    const activity: ProgramActivity = {
      id,
      type: 'rules.published',
      occurredAt: at,
      recordedAt: at,
      version,
      from: from ?? at,
      rules,
    }
    return { activity, answer: { version, from: activity.from } }
  })
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

/** The next moment of recording that is later than all that was recorded. */
export async function nextRecordedAt(store: Store, now: number, heardAt: number): Promise<string> {
  const position = await store.position()
  const [last] = await store.scan(Math.max(0, position - 1), 1)
  const latest = last ? Date.parse(readRow(last).activity.recordedAt ?? '') : 0
  return new Date(Math.max(now, heardAt + 1, latest + 1)).toISOString()
}

interface Moment {
  id: string
  at: string
  /** The local day now. */
  today: number
  /** The versions of the rules so far. */
  editions: readonly Edition[]
}

function decideInTurn<T>(
  { store, chronicle, recorder, clock, newId }: Context,
  make: (moment: Moment) => { activity: ProgramActivity; answer: T },
): Promise<T> {
  const id = newId()
  return recorder.inTurn(() =>
    recorder.untilWritten(async () => {
      const program = await chronicle.refresh()
      if (program === undefined) throw new TypeError('A program is begun before it decides anything.')
      const { zone, editions } = program.decisions
      const at = await nextRecordedAt(store, clock(), program.heardAt)
      const { activity, answer } = make({
        id,
        at,
        today: zone.dayOf(clock()),
        editions,
      })
      const entries = [{ key: activity.id, body: logRow(activity, []) }]
      const written = await store.transact({ append: [{ stream: PROGRAM, expected: program.version, entries }] })
      return written.ok ? answer : undefined
    }),
  )
}
