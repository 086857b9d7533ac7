import { createServer, type Server } from 'node:http'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bearer } from './bearer.ts'

const AUDIENCE = 'advocacy'
const hour = () => Math.floor(Date.now() / 1000) + 3600

let server: Server
let issuer = ''
let fetches: string[] = []
let broken = false
const keys = await generateKeyPair('ES256')
const rsa = await generateKeyPair('RS256')

beforeAll(async () => {
  const known = [
    { ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'ES256' },
    { ...(await exportJWK(rsa.publicKey)), kid: 'two', alg: 'RS256' },
  ]
  server = createServer((request, response) => {
    fetches.push(request.url ?? '')
    const found = broken
      ? {}
      : request.url === '/.well-known/openid-configuration'
        ? { issuer, jwks_uri: `${issuer}/keys` }
        : { keys: known }
    response.writeHead(broken ? 503 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(found))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  issuer = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
})
afterAll(() => {
  server.close()
  server.closeAllConnections()
})

const claims = (): JWTPayload => ({ iss: issuer, aud: AUDIENCE, sub: 'ann@voorbeeld.nl', exp: hour() })

function signed(
  payload: JWTPayload,
  {
    key = keys.privateKey,
    alg = 'ES256',
    kid = 'one',
    ...header
  }: Record<string, unknown> & { key?: CryptoKey | Uint8Array; alg?: string; kid?: string } = {},
) {
  return new SignJWT(payload).setProtectedHeader({ alg, kid, ...header }).sign(key)
}

function asking(authorization?: string) {
  return new Request(
    'http://advocacy.example/advocacy/v1/me',
    authorization === undefined ? {} : { headers: { authorization } },
  )
}

const identify = (authorization?: string) => bearer({ issuer, audience: AUDIENCE })(asking(authorization))

describe('bearer', () => {
  test('knows people by the token of the log-in service', async () => {
    const token = await signed({
      ...claims(),
      name: 'Ann de Vries',
      locale: 'nl',
      roles: ['master'],
      team: 'sales',
    })
    expect(await identify(`Bearer ${token}`)).toEqual({ id: 'ann@voorbeeld.nl', name: 'Ann de Vries', locale: 'nl' })
  })

  test.each([
    ['the scheme in another case', async () => `bearer ${await signed(claims())}`],
    [
      "another of the service's keys",
      async () => `Bearer ${await signed(claims(), { key: rsa.privateKey, alg: 'RS256', kid: 'two' })}`,
    ],
    ['several audiences', async () => `Bearer ${await signed({ ...claims(), aud: ['other', AUDIENCE] })}`],
    [
      'a clock that is 20 seconds off',
      async () => `Bearer ${await signed({ ...claims(), exp: Math.floor(Date.now() / 1000) - 20 })}`,
    ],
  ])('takes %s', async (_, authorization) => {
    expect(await identify(await authorization())).toEqual({ id: 'ann@voorbeeld.nl' })
  })

  test('is nobody without a header, and asks the service nothing', async () => {
    fetches = []
    expect(await identify()).toBeNull()
    expect(fetches).toEqual([])
  })

  test('asks the service for its keys once', async () => {
    fetches = []
    const who = bearer({ issuer, audience: AUDIENCE })
    const request = asking(`Bearer ${await signed(claims())}`)
    await Promise.all([who(request), who(request), who(request)])
    await who(request)
    expect(fetches).toEqual(['/.well-known/openid-configuration', '/keys'])
  })

  test('says busy while the service is out of reach, and recovers', async () => {
    const who = bearer({ issuer, audience: AUDIENCE })
    const request = asking(`Bearer ${await signed(claims())}`)
    broken = true
    await expect(who(request)).rejects.toMatchObject({ code: 'busy' })
    broken = false
    expect(await who(request)).toEqual({ id: 'ann@voorbeeld.nl' })
  })

  test('takes keys from no open line', async () => {
    const open = 'http://login.voorbeeld.nl'
    const who = bearer({ issuer: open, audience: AUDIENCE })
    const request = asking(`Bearer ${await signed({ ...claims(), iss: open })}`)
    await expect(who(request)).rejects.toMatchObject({ code: 'busy' })
  })

  test.each([
    ['scope, a text', { scope: 'openid import admin sync' }, ['import', 'sync']],
    ['scp, a text', { scp: 'webhooks' }, ['webhooks']],
    ['scp, a list', { scp: ['export', 'openid', 7] }, ['export']],
    ['scopes, a list', { scopes: ['import', 'import', 'constructor'] }, ['import']],
  ])('knows a service by its scopes: %s', async (_, own, scopes) => {
    const token = await signed({ ...claims(), sub: 'importer', name: 'Importer', ...own })
    expect(await identify(`Bearer ${token}`)).toEqual({ id: 'importer', scopes })
  })

  test('takes no scope but those of the kit', async () => {
    const token = await signed({ ...claims(), scope: 'openid profile __proto__ IMPORT', scopes: { import: true } })
    expect(await identify(`Bearer ${token}`)).toEqual({ id: 'ann@voorbeeld.nl' })
  })

  test.each([
    ['no issuer', { issuer: '', audience: AUDIENCE }, 'needs an issuer'],
    ['no audience', { issuer: 'https://login.voorbeeld.nl', audience: '' }, 'needs an issuer'],
    ['no log-in service', [], 'no log-in service'],
    [
      'an issuer twice',
      [
        { issuer: 'https://login.voorbeeld.nl', audience: 'a' },
        { issuer: 'https://login.voorbeeld.nl', audience: 'b' },
      ],
      'one issuer twice',
    ],
    [
      'a tolerance of three minutes',
      { issuer: 'https://login.voorbeeld.nl', audience: AUDIENCE, clockTolerance: 180 },
      'clockTolerance is 180: give 0 to 120 seconds',
    ],
    [
      'a tolerance that is no number',
      { issuer: 'https://login.voorbeeld.nl', audience: AUDIENCE, clockTolerance: Number.NaN },
      'clockTolerance is NaN',
    ],
  ])('refuses options with %s', (_, options, message) => {
    expect(() => bearer(options)).toThrow(
      expect.objectContaining({ code: 'invalid-input', message: expect.stringContaining(message) }),
    )
  })

  test('forgives as much of the clock as it is told', async () => {
    const late = asking(`Bearer ${await signed({ ...claims(), exp: Math.floor(Date.now() / 1000) - 60 })}`)
    expect(await bearer({ issuer, audience: AUDIENCE })(late)).toBeNull()
    expect(await bearer({ issuer, audience: AUDIENCE, clockTolerance: 120 })(late)).not.toBeNull()
  })
})
