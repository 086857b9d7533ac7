import { AdvocacyError } from '@advocacy-kit/core'
import { createRemoteJWKSet, errors, type JWK, type JWTVerifyGetKey } from 'jose'

/** A log-in service: its keys, and whether it can be asked for them. */
export interface Issuer {
  /** Finds the key that a token was signed with. Throws `busy` when the service cannot be asked. */
  key: JWTVerifyGetKey
  /** Asks for the keys anew. Throws `busy` or `invalid-input`, saying what is wrong with this service. */
  check(): Promise<void>
}

/**
 * An OpenID Connect issuer. Its keys are looked up at the first token and kept for ten minutes; for a key that is not among them they are fetched again, at most
 * every 30 seconds. A look-up that fails is made again at the next token.
 */
export function issuerAt(issuer: string): Issuer {
  let found: ReturnType<typeof discover> | undefined
  const key: JWTVerifyGetKey = async (header, token) => {
    found ??= discover(issuer).catch((error) => {
      found = undefined
      throw error
    })
    try {
      return await (await found)(header, token)
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) throw error
      throw new AdvocacyError('busy', 'The log-in service cannot be asked now: try again in a moment.', {
        cause: error,
      })
    }
  }
  return { key, check: () => check(issuer) }
}

async function check(issuer: string): Promise<void> {
  const keys = await discover(issuer)
  try {
    await keys.reload()
  } catch (error) {
    throw new AdvocacyError('busy', `The keys of ${issuer} cannot be read: ${reason(error)}.`, { cause: error })
  }
  if (!keys.jwks()?.keys.some(signs)) throw wrong(`${issuer} publishes no keys that tokens are signed with.`)
}

const signs = ({ kty, use }: JWK) => kty !== 'oct' && use !== 'enc'

async function discover(issuer: string) {
  if (/[?#]/.test(issuer)) throw wrong(`The issuer ${issuer} holds ? or #: give it exactly as its tokens name it.`)
  const address = secure(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`)
  const found = await read(address)
  if (typeof found !== 'object' || found === null || !('issuer' in found))
    throw wrong(`${address} is not the discovery document of an OpenID provider.`)
  if (found.issuer !== issuer)
    throw wrong(
      `${address} speaks for the issuer ${found.issuer}, not for ${issuer}: give it exactly so, to the slash.`,
    )
  if (!('jwks_uri' in found) || typeof found.jwks_uri !== 'string') throw wrong(`${address} names no jwks_uri.`)
  return createRemoteJWKSet(secure(found.jwks_uri))
}

async function read(address: URL): Promise<unknown> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(5_000), redirect: 'error' })
    if (!response.ok) throw new Error(`it answers ${response.status}`)
    return await response.json()
  } catch (error) {
    throw new AdvocacyError('busy', `The log-in service cannot be asked at ${address}: ${reason(error)}.`, {
      cause: error,
    })
  }
}

/** Keys that came over an open line prove nothing; this machine may be spoken to in the open. */
function secure(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const local = url && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && local)) return url
  throw wrong(`${text} is not an https address: keys are taken over no other line.`)
}

/** What the network says is the cause of fetch's own "fetch failed". */
function reason(error: unknown): string {
  const { message, cause } = error instanceof Error ? error : new Error(String(error))
  return cause instanceof Error && cause.message ? cause.message : message
}

const wrong = (message: string) => new AdvocacyError('invalid-input', message)
