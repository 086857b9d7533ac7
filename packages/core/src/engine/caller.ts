import type { Identity } from '../api/identity.ts'
import type { Access, Role, Scope } from '../api/operation.ts'
import { AdvocacyError } from '../error.ts'
import type { Person } from '../people/person.ts'
import type { ScoringHeld } from '../program/scoring.ts'
import type { Collections, Kept } from './documents.ts'
import { scoringOf } from './scoring.ts'

/** Who calls, as the program knows them. */
export interface Caller {
  identity: Identity | null
  /** The person the identity stands for; undefined for a guest, a service, or nobody. */
  person: Kept<KeptPerson> | undefined
  roles: readonly Role[]
  scopes: readonly Scope[]
  /** Whether there are points for them, and who decided that there are none. */
  scoring: ScoringHeld
}

/** A person, as the documents hold them. */
export type KeptPerson = NonNullable<Awaited<ReturnType<Collections['people']['one']>>>['body']

/** Finds the person behind an identity. The host's id stands in one document only. Throws `not-listed` where the program keeps a list and the identity is not on it. */
export async function recognise(identity: Identity | null, documents: Collections): Promise<Caller> {
  const settings = await documents.program.one('settings')
  if (identity === null)
    return { identity, person: undefined, roles: [], scopes: [], scoring: scoringOf(settings?.body) }
  const mapped = await documents.identities.one(identity.id)
  const person = mapped && (await documents.people.one(mapped.body.person))
  const master: Role[] = settings?.body.masters.includes(identity.id) ? ['master'] : []
  const roles = new Set([...master, ...(person?.body.roles ?? []), ...(identity.roles ?? [])])
  const scopes = identity.scopes ?? []
  if (settings?.body.signUp === 'listed' && !mapped && roles.size === 0 && scopes.length === 0)
    throw new AdvocacyError('not-listed', NOT_LISTED)
  const scoring = scoringOf(settings?.body, person?.body ?? identity)
  return { identity, person, roles: [...roles], scopes, scoring }
}

const NOT_LISTED = 'This program is for the people on its list: ask who runs it to add you.'

/** Refuses who may not call: `unauthenticated` without a log-in, `forbidden` without the role or scope that it takes. */
export function authorise({ identity, roles, scopes }: Caller, access: Access): void {
  if (access === 'anyone') return
  if (identity === null)
    throw new AdvocacyError('unauthenticated', 'Sign in first: this call came without a valid identity.')
  if (access === 'person') return
  if (access.roles?.some((role) => roles.includes(role)) || access.scopes?.some((scope) => scopes.includes(scope)))
    return
  const needed = [
    ...(access.roles ?? []).map((role) => `the role ${role}`),
    ...(access.scopes ?? []).map((scope) => `the scope ${scope}`),
  ]
  throw new AdvocacyError('forbidden', `This takes ${needed.join(' or ')}.`)
}

/** The ambassador who calls. Throws `not-ambassador` for everybody else. */
export function ambassador({ person }: Caller): Kept<KeptPerson> {
  if (person?.body.status === 'ambassador') return person
  throw new AdvocacyError('not-ambassador', 'This is for ambassadors: join first, it is your own choice.')
}

/** The role names that a person document may hold. */
export type PersonRoles = Person['roles']
