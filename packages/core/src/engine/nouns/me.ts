import type { PersonalActivity } from '../../activity/activity.ts'
import type { Identity } from '../../api/identity.ts'
import { AdvocacyError } from '../../error.ts'
import type { Me } from '../../people/person.ts'
import type { Put } from '../../ports/store.ts'
import { type Caller, recognise } from '../caller.ts'
import { memberCount } from '../members.ts'
import type { Context } from './context.ts'

/** What a person decides about taking part. */
export interface Preferences {
  listed?: boolean | undefined
  locale?: 'nl' | 'en' | undefined
  name?: string | undefined
}

/** The operations of people on themselves. Only the person's own act makes an ambassador. */
export function meNoun({ documents, recorder, directory, clock, newId }: Context) {
  const activity = (
    type: 'person.joined' | 'person.left',
    person: string,
    team: string | undefined,
  ): PersonalActivity => ({
    id: newId(),
    type,
    occurredAt: new Date(clock()).toISOString(),
    person,
    ...(team !== undefined && { team }),
  })

  const joined = async (identity: Identity, preferences: Preferences) => {
    const { person } = await recognise(identity, documents)
    if (person?.body.status === 'ambassador')
      return {
        activities: [],
        put: [documents.people.put(person.body.id, person, { ...person.body, ...given(preferences) })],
      }
    const id = person?.body.id ?? newId()
    const team = identity.team ?? person?.body.team
    const body = {
      listed: false,
      ...person?.body,
      ...(identity.name !== undefined && !directory && { name: identity.name }),
      ...(team !== undefined && { team }),
      ...given(preferences),
      id,
      roles: person?.body.roles ?? [],
      status: 'ambassador' as const,
    }
    const put: Put[] = [documents.people.put(id, person, body), ...(await memberCount(documents, team, 1))]
    if (!person) put.push(documents.identities.put(identity.id, undefined, { person: id }))
    return { activities: [activity('person.joined', id, team)], put }
  }

  const left = async (identity: Identity) => {
    const { person } = await recognise(identity, documents)
    if (person?.body.status !== 'ambassador') return { activities: [] }
    const { id, team } = person.body
    const put = [
      documents.people.put(id, person, { ...person.body, status: 'guest', listed: false }),
      ...(await memberCount(documents, team, -1)),
    ]
    return { activities: [activity('person.left', id, team)], put }
  }

  const updated = async (identity: Identity, preferences: Preferences) => {
    const { person } = await recognise(identity, documents)
    if (person?.body.status !== 'ambassador')
      throw new AdvocacyError('not-ambassador', 'Preferences are kept for ambassadors: join first.')
    return {
      activities: [],
      put: [documents.people.put(person.body.id, person, { ...person.body, ...given(preferences) })],
    }
  }

  const signedIn = ({ identity, scopes }: Caller): Identity => {
    if (identity && scopes.length > 0)
      throw new AdvocacyError('forbidden', 'A service takes no part: join with the identity of a person.')
    if (identity) return identity
    throw new AdvocacyError('unauthenticated', 'Sign in first.')
  }

  const answer = async (identity: Identity) => view(await recognise(identity, documents))

  return {
    get: async (caller: Caller): Promise<Me> => view(caller),
    async join(caller: Caller, preferences: Preferences): Promise<Me> {
      await recorder.record(() => joined(signedIn(caller), preferences))
      return answer(signedIn(caller))
    },
    async leave(caller: Caller): Promise<Me> {
      await recorder.record(() => left(signedIn(caller)))
      return answer(signedIn(caller))
    },
    async update(caller: Caller, preferences: Preferences): Promise<Me> {
      await recorder.record(() => updated(signedIn(caller), preferences))
      return answer(signedIn(caller))
    },
  }
}

function given({ listed, locale, name }: Preferences) {
  return {
    ...(listed !== undefined && { listed }),
    ...(locale !== undefined && { locale }),
    ...(name !== undefined && { name }),
  }
}

function view({ identity, person, roles }: Caller): Me {
  const known = person?.body
  return {
    id: known?.id ?? null,
    name: known?.name ?? identity?.name ?? null,
    team: known?.team ?? identity?.team ?? null,
    roles: [...roles],
    status: known?.status ?? 'guest',
    listed: known?.listed ?? false,
    locale: known?.locale ?? null,
  }
}
