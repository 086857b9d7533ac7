import type { Identity, Role, Scope } from '@advocacy-kit/core'
import type { JWTPayload } from 'jose'

const SCOPES: Readonly<Record<Scope, true>> = { import: true, sync: true, export: true, webhooks: true }
const ROLES: Readonly<Record<Role, true>> = { master: true, editor: true, creator: true, publisher: true }

/** A token's subject, where it is one that can be an id. */
export function subjectOf({ sub }: JWTPayload): string | undefined {
  return typeof sub === 'string' && sub !== '' ? sub : undefined
}

/** Whether a token says that it was made later than now, beyond the tolerance in seconds. */
export function isAhead({ iat }: JWTPayload, tolerance: number): boolean {
  return iat !== undefined && iat > Date.now() / 1000 + tolerance
}

/** Name and language, as OpenID Connect calls them. */
export function profileOf({ name, locale }: JWTPayload): Pick<Identity, 'name' | 'locale'> {
  return { ...(isText(name) && { name }), ...(isText(locale) && { locale }) }
}

/** The kit's own scopes among those of a token: `scope` (RFC 9068), `scp` (a text with Entra, a list with Okta) or `scopes`. */
export function scopesOf({ scope, scp, scopes }: JWTPayload): Scope[] {
  return [...new Set([scope, scp, scopes].flatMap(words).filter(isScope))]
}

/** The kit's own roles among those of a token. */
export function rolesOf({ roles }: JWTPayload): Role[] {
  return words(roles).filter(isRole)
}

/** The words of a claim, which is a list or one text with spaces. */
function words(claim: unknown): unknown[] {
  if (Array.isArray(claim)) return claim
  return typeof claim === 'string' ? claim.split(' ') : []
}

/** Whether a claim is a text that says something. */
export function isText(claim: unknown): claim is string {
  return typeof claim === 'string' && claim !== ''
}

function isScope(word: unknown): word is Scope {
  return typeof word === 'string' && Object.hasOwn(SCOPES, word)
}

function isRole(word: unknown): word is Role {
  return typeof word === 'string' && Object.hasOwn(ROLES, word)
}
