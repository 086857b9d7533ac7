import type { PersonalActivity } from '../../activity/activity.ts'
import type { Identity } from '../../api/identity.ts'
import { AdvocacyError } from '../../error.ts'
import type { Me } from '../../people/person.ts'
import type { Put } from '../../ports/store.ts'
import type { Scoring } from '../../program/scoring.ts'
import { type Caller, type KeptPerson, recognise } from '../caller.ts'
import { recount } from '../members.ts'
import { mayPostOn } from '../posts/may-post.ts'
import { keepsScore } from '../scoring.ts'
import type { Context } from './context.ts'

/** What a person decides about taking part. */
export interface Preferences {
  listed?: boolean | undefined
  locale?: 'nl' | 'en' | undefined
  name?: string | undefined
  scoring?: Scoring | undefined
  platforms?: Record<string, 'work' | 'private' | 'never'> | undefined
}

/** The operations of people on themselves. Only the person's own act makes an ambassador. */
export function meNoun({ documents, recorder, directory, platforms, clock, newId }: Context) {
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
    if (person?.body.status === 'ambassador') return changed(person, given(person.body, preferences))
    const id = person?.body.id ?? newId()
    const team = identity.team ?? person?.body.team
    const body = {
      ...person?.body,
      ...(identity.name !== undefined && !directory && { name: identity.name }),
      ...(team !== undefined && { team }),
      id,
      roles: person?.body.roles ?? [],
      status: 'ambassador' as const,
      listed: person?.body.listed ?? false,
    }
    const { put } = await changed(person, given(body, preferences))
    if (!person) put.push(documents.identities.put(identity.id, undefined, { person: id }))
    return { activities: [activity('person.joined', id, team)], put }
  }

  const left = async (identity: Identity) => {
    const { person } = await recognise(identity, documents)
    if (person?.body.status !== 'ambassador') return { activities: [] }
    const { id, team } = person.body
    const { put } = await changed(person, { ...person.body, status: 'guest', listed: false })
    return { activities: [activity('person.left', id, team)], put }
  }

  const updated = async (identity: Identity, preferences: Preferences) => {
    const { person } = await recognise(identity, documents)
    if (person?.body.status !== 'ambassador')
      throw new AdvocacyError('not-ambassador', 'Preferences are kept for ambassadors: join first.')
    return changed(person, given(person.body, preferences))
  }

  /** The writes that make somebody this. */
  const changed = async (before: Caller['person'], after: KeptPerson): Promise<{ activities: []; put: Put[] }> => ({
    activities: [],
    put: [documents.people.put(after.id, before, after), ...(await recount(documents, before?.body, after))],
  })

  const signedIn = ({ identity, scopes }: Caller): Identity => {
    if (identity && scopes.length > 0)
      throw new AdvocacyError('forbidden', 'A service takes no part: join with the identity of a person.')
    if (identity) return identity
    throw new AdvocacyError('unauthenticated', 'Sign in first.')
  }

  const view = async (caller: Caller): Promise<Me> => ({
    ...known(caller),
    mayPost: await mayPostOn({ documents, platforms }, caller),
  })

  const answer = async (identity: Identity) => view(await recognise(identity, documents))

  return {
    get: view,
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

/** Who keeps no score is not listed: nobody can tell them from others who are not. */
function given(person: KeptPerson, { listed, locale, name, scoring, platforms }: Preferences): KeptPerson {
  const body = {
    ...person,
    ...(listed !== undefined && { listed }),
    ...(locale !== undefined && { locale }),
    ...(name !== undefined && { name }),
    ...(scoring !== undefined && { scoring }),
    ...(platforms !== undefined && { platforms }),
  }
  return { ...body, listed: body.listed && keepsScore(body) }
}

function known({ identity, person, roles, scoring }: Caller): Omit<Me, 'mayPost'> {
  const kept = person?.body
  return {
    id: kept?.id ?? null,
    name: kept?.name ?? identity?.name ?? null,
    team: kept?.team ?? identity?.team ?? null,
    roles: [...roles],
    status: kept?.status ?? 'guest',
    listed: kept?.listed ?? false,
    locale: kept?.locale ?? null,
    platforms: kept?.platforms ?? {},
    scoring: { ...scoring, own: kept?.scoring ?? 'on' },
  }
}
