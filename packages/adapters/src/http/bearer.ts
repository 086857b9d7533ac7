import { AdvocacyError, type Identity } from '@advocacy-kit/core'
import { decodeJwt, errors, type JWTPayload, jwtVerify } from 'jose'
import { isAhead, profileOf, scopesOf, subjectOf } from './claims.ts'
import type { Identify } from './identify.ts'
import { type Issuer, issuerAt } from './issuer.ts'
import { tokenOf } from './token.ts'

/** Signatures by a key pair alone: with a shared secret, whoever can check a token could also make one. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519']

/** Types of token (`typ` of the header) that say who somebody is; a logout token or a proof of a key is something else. */
const TYPES: readonly unknown[] = [undefined, 'jwt', 'at+jwt', 'application/jwt', 'application/at+jwt']

/** Whose tokens are taken. */
export interface BearerOptions {
  /** The log-in service, exactly as its tokens name it: an OpenID Connect issuer, such as `https://login.voorbeeld.nl`. */
  issuer: string
  /** What the tokens are for: this program. Never the client id of a page, for then its ID tokens would be taken too. */
  audience: string
  /** How far the clocks of the two servers may differ, in seconds: 30 when left out, 120 at most. */
  clockTolerance?: number
}

/**
 * Recognises people by the signed token (JWT) of the host's log-in service, sent as `Authorization: Bearer …`. The service's keys are found by
 * OpenID Connect discovery and kept; a new key is fetched when a token names it. A token that is missing, forged, expired or meant for others is nobody.
 *
 * `sub` becomes the host's id of the person; `name` and `locale` are taken along. With several services the id is `<issuer>#<sub>`, so that the same `sub` at two of them
 * is two people. A token whose `scope`, `scp` or `scopes` holds a scope of the kit is a service's, so the log-in service must give those to services alone.
 *
 * Its `check` asks each service for its keys, and throws `busy` or `invalid-input` saying which one is wrong, and how.
 *
 * Throws `invalid-input` for options that cannot be meant; a request throws `busy` when the log-in service cannot be asked.
 *
 * @example
 * ```ts
 * import { bearer } from '@advocacy-kit/adapters/http'
 *
 * const identify = bearer({ issuer: 'https://login.voorbeeld.nl', audience: 'advocacy' })
 * ```
 */
export function bearer(options: BearerOptions | readonly BearerOptions[]): Identify {
  const listed = [options].flat()
  const services = new Map(listed.map((one) => [one.issuer, service(one)]))
  if (listed.length === 0) throw wrong('bearer has no log-in service: give an issuer and an audience.')
  if (services.size < listed.length) throw wrong('bearer has one issuer twice: give each issuer one audience.')

  const identify = async (request: Request) => {
    const token = tokenOf(request)
    if (token === undefined) return null
    const service = services.get(issuerNamedBy(token) ?? '')
    if (!service) return null
    const claims = await verified(token, service)
    return claims && identityOf(claims, services.size > 1)
  }
  const check = async () => {
    for (const service of services.values()) await service.check()
  }
  return Object.assign(identify, { check })
}

interface Service extends Issuer, Required<BearerOptions> {}

function service({ issuer, audience, clockTolerance = 30 }: BearerOptions): Service {
  // Left out, as a forgotten variable of the environment would, they would not be checked at all.
  if (!issuer || !audience) throw wrong('bearer needs an issuer and an audience: give both.')
  if (clockTolerance >= 0 && clockTolerance <= 120) return { ...issuerAt(issuer), issuer, audience, clockTolerance }
  throw wrong(`clockTolerance is ${clockTolerance}: give 0 to 120 seconds.`)
}

const wrong = (message: string) => new AdvocacyError('invalid-input', message)

/** Whose token this claims to be: it decides alone against whose keys and audience it has to stand. */
function issuerNamedBy(token: string): string | undefined {
  try {
    return decodeJwt(token).iss
  } catch {
    return undefined
  }
}

async function verified(token: string, { key, issuer, audience, clockTolerance }: Service): Promise<JWTPayload | null> {
  const rules = { issuer, audience, clockTolerance, algorithms: ALGORITHMS, requiredClaims: ['sub', 'exp'] }
  try {
    const { payload, protectedHeader } = await jwtVerify(token, key, rules)
    const { typ } = protectedHeader
    const taken = TYPES.includes(typeof typ === 'string' ? typ.toLowerCase() : typ)
    return taken && !isAhead(payload, clockTolerance) ? payload : null
  } catch (error) {
    if (error instanceof errors.JOSEError) return null
    throw error
  }
}

function identityOf(claims: JWTPayload, several: boolean): Identity | null {
  const sub = subjectOf(claims)
  if (sub === undefined) return null
  const id = several ? `${claims.iss}#${sub}` : sub
  const scopes = scopesOf(claims)
  return scopes.length > 0 ? { id, scopes } : { id, ...profileOf(claims) }
}
