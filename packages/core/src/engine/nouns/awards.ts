import type { AwardedActivity } from '../../activity/activity.ts'
import { AdvocacyError } from '../../error.ts'
import type { AwardEntry, Awarded } from '../../points/award.ts'
import { splitCredit } from '../../points/credit.ts'
import type { Put } from '../../ports/store.ts'
import { type Caller, recognise } from '../caller.ts'
import { readRow } from '../log-row.ts'
import type { Batch } from '../recorder.ts'
import { refuseSwitchedOff, scoringOf } from '../scoring.ts'
import { refuseUnknownTeam } from '../teams.ts'
import type { Context } from './context.ts'

/** Points given and taken by hand. */
export function awards(context: Context) {
  const { store, documents, recorder, clock, newId } = context

  const given = async (caller: Caller, award: string, entry: AwardEntry): Promise<Batch> => {
    const { by, put } = await authorOf(caller, context)
    const credit = [...(await creditOf(entry, documents))]
    const activities = credit.map(
      ([person, points]): AwardedActivity => ({
        id: `${award}:${newId()}`,
        type: 'points.awarded',
        occurredAt: new Date(clock()).toISOString(),
        person,
        points,
        reason: entry.reason,
        award,
        ...(by !== undefined && { by }),
      }),
    )
    const body = { points: entry.points, activities: activities.map(({ id }) => id), revoked: false }
    return { activities, put: [...put, documents.awards.put(award, undefined, body)] }
  }

  const takenBack = async (caller: Caller, award: string) => {
    const kept = await documents.awards.one(award)
    if (!kept) throw new AdvocacyError('not-found', `There is no award ${award}.`)
    if (kept.body.revoked) return { activities: [], points: 0 }
    const { by, put } = await authorOf(caller, context)
    const rows = await store.find(kept.body.activities)
    const activities = rows.flatMap((row) => {
      const { activity } = readRow(row)
      return activity.type === 'points.awarded' ? opposite(activity, award, by) : []
    })
    const revoked = documents.awards.put(award, kept, { ...kept.body, revoked: true })
    return { activities, put: [...put, revoked], points: -kept.body.points }
  }

  return {
    async award(caller: Caller, entry: AwardEntry): Promise<Awarded> {
      refuseSwitchedOff(caller)
      const award = newId()
      await recorder.record(() => given(caller, award, entry))
      return { award, points: entry.points }
    },
    async revoke(caller: Caller, { award }: { award: string }): Promise<Awarded> {
      let points = 0
      await recorder.record(async () => {
        const batch = await takenBack(caller, award)
        points = batch.points
        return batch
      })
      return { award, points: caller.scoring.mode === 'on' ? points : null }
    },
  }
}

/** The opposite of an award, for the same moment and team: where its period is open, both fall on one day. */
function opposite(
  { id, type, occurredAt, person, team, points, reason, unscored }: AwardedActivity,
  award: string,
  by: string | undefined,
): AwardedActivity {
  return {
    id: `${id}:revoked`,
    type,
    occurredAt,
    person,
    points: 0 - points,
    reason,
    revokes: award,
    ...(team !== undefined && { team }),
    ...(by !== undefined && { by }),
    ...(unscored && { unscored }),
  }
}

/** Who gets how much. Throws `unknown-person` for somebody, and `invalid-input` for a team, that the program does not know. */
async function creditOf(
  { person, team, points }: AwardEntry,
  documents: Context['documents'],
): Promise<readonly (readonly [person: string, points: number])[]> {
  if (team !== undefined) {
    await refuseUnknownTeam(documents, team)
    const settings = await documents.program.one('settings')
    const members = await documents.people.every({ field: 'team', value: team })
    refuseSwitchedOff({ scoring: scoringOf(settings?.body, { team }) })
    const ambassadors = members.filter(({ status }) => status === 'ambassador')
    const credit = splitCredit(points, new Map(ambassadors.map(({ id }) => [id, 1])))
    return [...credit].filter(([, own]) => own !== 0)
  }
  if (person === undefined || !(await documents.people.one(person))) {
    const detail = `Nobody is known as ${person}: make the person known first.`
    throw new AdvocacyError('unknown-person', detail, { issues: [{ pointer: '/person', detail }] })
  }
  return [[person, points]]
}

/** The opaque id of who gives, with the writes that make it known; a service has none. */
async function authorOf(
  { identity, scopes }: Caller,
  { documents, newId }: Context,
): Promise<{ by?: string; put: Put[] }> {
  if (identity === null || scopes.length > 0) return { put: [] }
  const { person } = await recognise(identity, documents)
  if (person) return { by: person.body.id, put: [] }
  const by = newId()
  const guest = { id: by, roles: [], status: 'guest' as const, listed: false }
  return {
    by,
    put: [documents.people.put(by, undefined, guest), documents.identities.put(identity.id, undefined, { person: by })],
  }
}
