import type { PersonalActivity } from '../../activity/activity.ts'
import type { Scoring } from '../../program/scoring.ts'
import type { Caller } from '../caller.ts'
import { facesOf } from '../faces.ts'
import { recount } from '../members.ts'
import { keepsScore } from '../scoring.ts'
import type { Context } from './context.ts'

/** What is said of a person. */
export interface Entry {
  id: string
  name?: string | undefined
  team?: string | undefined
  roles?: ('master' | 'editor' | 'creator' | 'publisher')[] | undefined
  level?: string | undefined
  scoring?: Scoring | undefined
  leader?: boolean | undefined
  hostId?: string | undefined
}

/** The operations on people. There is no list of who does not take part. */
export function peopleNoun({ documents, recorder, directory, clock, newId }: Context) {
  const written = async ({ id, name, team, roles, level, scoring, leader, hostId }: Entry) => {
    const before = await documents.people.one(id)
    const entered = {
      status: 'guest' as const,
      listed: false,
      ...before?.body,
      id,
      roles: roles ?? before?.body.roles ?? [],
      // Names are not copied where the host's directory has them.
      ...(name !== undefined && !directory && { name }),
      ...(team !== undefined && { team }),
      ...(level !== undefined && { level }),
      ...(scoring !== undefined && { scoringGiven: scoring }),
      ...(leader !== undefined && { leader }),
    }
    const body = { ...entered, listed: entered.listed && keepsScore(entered) }
    const put = [documents.people.put(id, before, body), ...(await recount(documents, before?.body, body))]
    if (hostId !== undefined)
      put.push(documents.identities.put(hostId, await documents.identities.one(hostId), { person: id }))
    const isMove = before?.body.status === 'ambassador' && team !== undefined && team !== before.body.team
    if (!isMove) return { activities: [], put }
    const moved: PersonalActivity = {
      id: newId(),
      type: 'person.moved',
      occurredAt: new Date(clock()).toISOString(),
      person: id,
      team,
    }
    return { activities: [moved], put }
  }

  return {
    async list(_caller: Caller, { after, limit }: { after?: string | undefined; limit?: number | undefined }) {
      const { items, next } = await documents.people.page({ where: { field: 'listed', value: true }, after, limit })
      const faces = await facesOf(items, documents, directory)
      return { items: items.map(({ id, team = null }, index) => ({ id, team, name: null, ...faces[index] })), next }
    },
    async put(_caller: Caller, entry: Entry) {
      await recorder.record(() => written(entry))
      return { id: entry.id }
    },
  }
}
