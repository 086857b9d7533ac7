import { AdvocacyError, type Identity } from '@advocacy-kit/core'
import { errors, type JWTPayload, jwtVerify } from 'jose'
import { isAhead, isText, profileOf, rolesOf, scopesOf, subjectOf } from './claims.ts'
import type { Identify } from './identify.ts'
import { tokenOf } from './token.ts'

/** How long a token may live, in seconds: a page mints a new one whenever it is asked. */
const LIFETIME = 300

/** How far the clocks of the two servers may differ, in seconds. */
const TOLERANCE = 30

/** The length of what HMAC-SHA256 makes, in bytes: RFC 7518, 3.2 asks for a key of at least that. */
const KEY_BYTES = 32

/** What the tokens must say beside who somebody is. */
export interface SharedSecretOptions {
  /** What the tokens are for. Left out, tokens that name an audience are refused. */
  audience?: string
}

/**
 * Recognises people and services by the five-minute tokens that a server of the host mints with a key that both know: a PHP or Java page without an OpenID Connect log-in.
 * A token is a JWT with `typ` `JWT`, signed by HS256, holding `sub`, `iat` and `exp` at most 300 seconds later. `name`, `locale`, `team`, `roles` and `scopes` are taken along: whoever has
 * the key is trusted with all of it. A token that is missing, forged, expired or longer is nobody.
 *
 * A key is a text of at least 32 bytes, used as it is. To change it without a break, give the new and the old one: `sharedSecret([newKey, oldKey])`.
 *
 * Throws `invalid-input` at once for a key that is too short.
 *
 * @example
 * ```ts
 * import { sharedSecret } from '@advocacy-kit/adapters/http'
 *
 * const identify = sharedSecret(process.env.ADVOCACY_KEY ?? '')
 * ```
 */
export function sharedSecret(key: string | readonly string[], { audience }: SharedSecretOptions = {}): Identify {
  const keys = [key].flat().map(strong)
  if (keys.length === 0) throw new AdvocacyError('invalid-input', `sharedSecret has no key. ${MEND}`)
  return async (request) => {
    const token = tokenOf(request)
    const claims = token === undefined ? null : await verified(token, keys, audience)
    return claims && identityOf(claims)
  }
}

const MEND = 'Make one with "openssl rand -base64 48", and give it to the page that mints and to this server.'

function strong(key: string): Uint8Array {
  const bytes = new TextEncoder().encode(key)
  if (bytes.length >= KEY_BYTES) return bytes
  throw new AdvocacyError(
    'invalid-input',
    `The key of sharedSecret has ${bytes.length} bytes, and needs ${KEY_BYTES} at least. ${MEND}`,
  )
}

async function verified(token: string, keys: Uint8Array[], audience?: string): Promise<JWTPayload | null> {
  const rules = { typ: 'JWT', algorithms: ['HS256'], requiredClaims: ['sub', 'iat', 'exp'], clockTolerance: TOLERANCE }
  for (const key of keys) {
    try {
      const { payload } = await jwtVerify(token, key, audience === undefined ? rules : { ...rules, audience })
      return isShort(payload) && (audience !== undefined || payload.aud === undefined) ? payload : null
    } catch (error) {
      if (!(error instanceof errors.JOSEError)) throw error
    }
  }
  return null
}

function isShort(claims: JWTPayload): boolean {
  const { iat = 0, exp = 0 } = claims
  return exp - iat <= LIFETIME && !isAhead(claims, TOLERANCE)
}

function identityOf(claims: JWTPayload): Identity | null {
  const id = subjectOf(claims)
  if (id === undefined) return null
  const roles = rolesOf(claims)
  const scopes = scopesOf(claims)
  return {
    id,
    ...profileOf(claims),
    ...(isText(claims.team) && { team: claims.team }),
    ...(roles.length > 0 && { roles }),
    ...(scopes.length > 0 && { scopes }),
  }
}
