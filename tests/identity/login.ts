import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'

/** A pair of keys, and the name that the service gives it. */
export interface Pair {
  kid: string
  privateKey: KeyObject
  publicKey: KeyObject
}

/** A pair for ES256. */
export function ellipticPair(kid: string): Pair {
  return { kid, ...generateKeyPairSync('ec', { namedCurve: 'P-256' }) }
}

/** A pair for RS256. */
export function rsaPair(kid: string): Pair {
  return { kid, ...generateKeyPairSync('rsa', { modulusLength: 2048 }) }
}

/** A pair as a log-in service publishes it. */
export function published({ kid, publicKey }: Pair): Record<string, unknown> {
  return { kid, use: 'sig', ...publicKey.export({ format: 'jwk' }) }
}

/** A log-in service on this machine that publishes these pairs, and what it was asked for. */
export async function startLogin(pairs: Pair[]) {
  const asked: string[] = []
  const answer = (path: string, response: ServerResponse) => {
    asked.push(path)
    const discovery = path === '/.well-known/openid-configuration'
    response.end(JSON.stringify(discovery ? { issuer, jwks_uri: `${issuer}/keys` } : { keys: pairs.map(published) }))
  }
  const server = createServer(({ url = '' }, response) => answer(url, response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const issuer = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { issuer, pairs, asked, close }
}
