import { AdvocacyError, type Identity } from '@advocacy-kit/core'
import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose'
import type { Identify } from './identify.ts'

/** Signatures by a key pair alone: with a shared secret, whoever can check a token could also make one. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519']

/** Whose tokens are taken. */
export interface BearerOptions {
  /** The log-in service, exactly as its tokens name it: an OpenID Connect issuer, such as `https://login.voorbeeld.nl`. */
  issuer: string
  /** What the tokens are for: this program. */
  audience: string
}

/**
 * Recognises people by the signed token (JWT) of the host's log-in service, sent as `Authorization: Bearer …`. The service's keys are found by
 * OpenID Connect discovery and kept. `sub` becomes the host's id of the person; `name` and `locale` are taken along. A token that is missing, forged, expired
 * or meant for others is nobody.
 *
 * Throws `busy` when the log-in service cannot be reached.
 */
export function bearer({ issuer, audience }: BearerOptions): Identify {
  const keys = discovered(issuer)
  return async (request) => {
    const token = /^Bearer ([\w.~+/-]+=*)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
    if (token === undefined) return null
    const claims = await verified(token, keys, { issuer, audience })
    return claims && identityOf(claims)
  }
}

async function verified(token: string, keys: JWTVerifyGetKey, options: BearerOptions): Promise<JWTPayload | null> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      ...options,
      algorithms: ALGORITHMS,
      requiredClaims: ['sub', 'exp'],
      clockTolerance: 30,
    })
    return payload
  } catch (error) {
    if (error instanceof errors.JOSEError && !UNREACHABLE.has(error.code)) return null
    throw new AdvocacyError('busy', 'The log-in service cannot be reached: try again in a moment.', { cause: error })
  }
}

const UNREACHABLE: ReadonlySet<string> = new Set([
  errors.JWKSTimeout.code,
  errors.JOSEError.code,
  errors.JWKSInvalid.code,
])

function identityOf({ sub, name, locale }: JWTPayload): Identity | null {
  if (!sub) return null
  return {
    id: sub,
    ...(typeof name === 'string' && name !== '' && { name }),
    ...(typeof locale === 'string' && { locale }),
  }
}

/** The issuer's keys, looked up at the first token; a look-up that fails is made again at the next one. */
function discovered(issuer: string): JWTVerifyGetKey {
  let keys: Promise<JWTVerifyGetKey> | undefined
  return async (header, token) => {
    keys ??= discover(issuer).catch((error) => {
      keys = undefined
      throw error
    })
    return (await keys)(header, token)
  }
}

async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  const address = secure(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`)
  const response = await fetch(address, { signal: AbortSignal.timeout(5_000), redirect: 'error' })
  const found: unknown = await response.json()
  if (typeof found !== 'object' || found === null || !('issuer' in found) || found.issuer !== issuer) {
    throw new Error(`${address} does not speak for the issuer ${issuer}.`)
  }
  if (!('jwks_uri' in found) || typeof found.jwks_uri !== 'string') throw new Error(`${address} names no jwks_uri.`)
  return createRemoteJWKSet(secure(found.jwks_uri))
}

/** Keys that came over an open line prove nothing; this machine may be spoken to in the open. */
function secure(text: string): URL {
  const url = new URL(text)
  const local = url.hostname === '127.0.0.1' || url.hostname === 'localhost' || url.hostname === '[::1]'
  if (url.protocol === 'https:' || (url.protocol === 'http:' && local)) return url
  throw new Error(`${text} is not an https address.`)
}
