import type { ProgramActivity } from '../activity/activity.ts'
import { AdvocacyError } from '../error.ts'
import type { Put } from '../ports/store.ts'
import { decide } from '../program/decisions.ts'
import { PROGRAM } from './chronicle.ts'
import { logRow, readRow } from './log-row.ts'
import type { Context } from './nouns/context.ts'
import { nextRecordedAt } from './program-stream.ts'
import type { Outcome } from './recorder.ts'
import { scanAll } from './scan.ts'

/** Undoes a backfill as one. Throws `not-found` when nothing was recorded under its id. Undoing it again changes nothing. */
export function undoBackfill(context: Context, id: string): Promise<Outcome> {
  const { recorder } = context
  return recorder.inTurn(() => recorder.untilWritten(() => undo(context, id)))
}

async function undo({ store, documents, chronicle, recorder, clock, newId }: Context, id: string): Promise<Outcome | undefined> {
  const program = await chronicle.refresh()
  if (program === undefined || program.decisions.undone.has(id)) {
    return { recorded: 0, repeated: 1, position: await store.position(), entries: [] }
  }
  const { people, shares } = await touchedBy(store, id)
  if (people.size === 0) throw new AdvocacyError('not-found', `Nothing was recorded under the backfill ${id}.`)
  const at = await nextRecordedAt(store, clock(), program.heardAt)
  const activity: ProgramActivity = { id: newId(), type: 'backfill.undone', occurredAt: at, recordedAt: at, undoes: id }
  const append = { stream: PROGRAM, expected: program.version, entries: [{ key: activity.id, body: logRow(activity, []) }] }
  const claims = await documents.shares.all(shares)
  const put: Put[] = [...claims].filter(([, { body }]) => body.backfill === id).map(([share, kept]) => documents.shares.remove(share, kept))
  return recorder.undo(activity, [...people], decide(program.decisions, activity), { append, put })
}

async function touchedBy(store: Context['store'], backfill: string): Promise<{ people: Set<string>; shares: Set<string> }> {
  const people = new Set<string>()
  const shares = new Set<string>()
  for await (const row of scanAll(store)) {
    const { activity } = readRow(row)
    if (activity.backfill !== backfill || !('person' in activity) || activity.person === undefined) continue
    people.add(activity.person)
    if (activity.share !== undefined) shares.add(activity.share)
  }
  return { people, shares }
}
