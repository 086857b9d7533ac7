import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import Provider, { type Configuration, errors } from 'oidc-provider'

/** What the log-in service is told of a page and of the program. */
export interface Registered {
  /** The client id of the page. */
  client: string
  /** Where people come back to. */
  redirects: string[]
  /** Which resources tokens are given for, and the audience of each. */
  audiences: Record<string, string>
}

/** An OpenID provider on this machine, whose people are called by their log-in, written large. `rotate` gives it another key. */
export async function startProvider(registered: Registered) {
  let answer: RequestListener = (_, response) => response.writeHead(503).end()
  const server = createServer((request, response) => answer(request, response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const issuer = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  const rotate = (kid: string) => {
    answer = new Provider(issuer, configuration(kid, registered)).callback()
  }
  rotate('first')
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { issuer, rotate, close }
}

function configuration(kid: string, { client, redirects, audiences }: Registered): Configuration {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return {
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid, alg: 'ES256', use: 'sig' }] },
    clients: [
      {
        client_id: client,
        redirect_uris: redirects,
        token_endpoint_auth_method: 'none',
        id_token_signed_response_alg: 'ES256',
      },
    ],
    clientBasedCORS: (_, origin) => redirects.some((redirect) => redirect.startsWith(`${origin}/`)),
    cookies: { keys: ['a key that signs cookies of this test'] },
    claims: { profile: ['name', 'locale'] },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, name: nameOf(sub) }) }),
    extraTokenClaims: (_, token) =>
      'accountId' in token ? { name: nameOf(token.accountId), locale: 'nl' } : undefined,
    features: {
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (_, resource) => {
          const audience = audiences[resource]
          if (audience === undefined) throw new errors.InvalidTarget()
          return { scope: 'read', audience, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'ES256' } } }
        },
      },
    },
  }
}

const nameOf = (login: string) => login.charAt(0).toUpperCase() + login.slice(1)
