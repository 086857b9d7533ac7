import type { ProgramActivity } from '../activity/activity.ts'
import { AdvocacyError } from '../error.ts'
import type { Put } from '../ports/store.ts'
import { decide } from '../program/decisions.ts'
import { PROGRAM } from './chronicle.ts'
import { logRow, readRow } from './log-row.ts'
import type { Context } from './nouns/context.ts'
import { nextMoment } from './program-stream.ts'
import type { Outcome } from './recorder.ts'
import { scanAll } from './scan.ts'

/** Undoes a backfill as one. Throws `not-found` when nothing was recorded under its id. Undoing it again changes nothing. */
export function undoBackfill(context: Context, id: string): Promise<Outcome> {
  const { recorder } = context
  return recorder.inTurn(() => recorder.untilWritten(() => undo(context, id)))
}

async function undo(
  { store, documents, chronicle, recorder, clock, newId }: Context,
  id: string,
): Promise<Outcome | undefined> {
  const program = await chronicle.refresh()
  if (program === undefined || program.decisions.undone.has(id)) {
    return { recorded: 0, repeated: 1, position: await store.position(), entries: [] }
  }
  const { at, position } = await nextMoment(store, clock(), program.heardAt)
  const { people, shares, claimed } = await touchedBy(store, id, program.decisions.undone)
  if (people.size === 0) throw new AdvocacyError('not-found', `Nothing was recorded under the backfill ${id}.`)
  const activity: ProgramActivity = { id: newId(), type: 'backfill.undone', occurredAt: at, recordedAt: at, undoes: id }
  const append = {
    stream: PROGRAM,
    expected: program.version,
    entries: [{ key: activity.id, body: logRow(activity) }],
  }
  const claims = await documents.shares.all(shares)
  const put: Put[] = []
  for (const [share, kept] of claims) {
    if (kept.body.backfill !== id) continue
    const { backfill: _undone, ...rest } = kept.body
    const other = claimed.get(share)
    put.push(documents.shares.put(share, kept, other ? { ...rest, ...other } : null))
  }
  const from = { bookedAt: Number.NEGATIVE_INFINITY, id: '' }
  return recorder.rebook(
    activity,
    [...people],
    { decisions: decide(program.decisions, activity), from },
    { position, append, put },
  )
}

/** Whom and what a backfill touched, and which of those shares are claimed by other activities too (perhaps all of another backfill). */
async function touchedBy(
  store: Context['store'],
  backfill: string,
  undone: ReadonlySet<string>,
): Promise<{ people: Set<string>; shares: Set<string>; claimed: Map<string, { backfill?: string }> }> {
  const people = new Set<string>()
  const shares = new Set<string>()
  const claimed = new Map<string, { backfill?: string }>()
  for await (const row of scanAll(store)) {
    const { activity } = readRow(row)
    if (!('person' in activity) || activity.person === undefined) continue
    const { person, share } = activity
    if (activity.backfill === backfill) {
      people.add(person)
      if (share !== undefined) shares.add(share)
    } else if (share !== undefined && !(activity.backfill !== undefined && undone.has(activity.backfill))) {
      if (activity.backfill === undefined) claimed.set(share, {})
      else if (!claimed.has(share)) claimed.set(share, { backfill: activity.backfill })
    }
  }
  return { people, shares, claimed }
}
