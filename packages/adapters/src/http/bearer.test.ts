import { createServer, type Server } from 'node:http'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose'
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
const foreign = await generateKeyPair('ES256')

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

function without(claim: string): JWTPayload {
  return Object.fromEntries(Object.entries(claims()).filter(([name]) => name !== claim))
}

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

  const tampered = (token: string) => {
    const [header, , signature] = token.split('.')
    return `${header}.${Buffer.from(JSON.stringify({ ...claims(), sub: 'ben' })).toString('base64url')}.${signature}`
  }
  const secret = async () => new TextEncoder().encode(JSON.stringify(await exportJWK(rsa.publicKey)))

  test.each<[string, () => Promise<string> | string]>([
    ['another scheme', async () => `Basic ${await signed(claims())}`],
    ['no token', () => 'Bearer '],
    ['text', () => 'Bearer let me in'],
    ['three words with dots', () => 'Bearer a.b.c'],
    ['no signature (alg none)', () => `Bearer ${new UnsecuredJWT(claims()).encode()}`],
    ['a cut signature', async () => `Bearer ${(await signed(claims())).split('.').slice(0, 2).join('.')}.`],
    ['changed claims', async () => `Bearer ${tampered(await signed(claims()))}`],
    ['another issuer', async () => `Bearer ${await signed({ ...claims(), iss: 'https://evil.example' })}`],
    ['an issuer that ends otherwise', async () => `Bearer ${await signed({ ...claims(), iss: `${issuer}/` })}`],
    ['no issuer', async () => `Bearer ${await signed(without('iss'))}`],
    ['another audience', async () => `Bearer ${await signed({ ...claims(), aud: 'payroll' })}`],
    ['no audience', async () => `Bearer ${await signed(without('aud'))}`],
    ['a past end', async () => `Bearer ${await signed({ ...claims(), exp: hour() - 7200 })}`],
    ['no end', async () => `Bearer ${await signed(without('exp'))}`],
    ['a beginning to come', async () => `Bearer ${await signed({ ...claims(), nbf: hour() })}`],
    ['no subject', async () => `Bearer ${await signed(without('sub'))}`],
    ['an empty subject', async () => `Bearer ${await signed({ ...claims(), sub: '' })}`],
    ['a key of somebody else', async () => `Bearer ${await signed(claims(), { key: foreign.privateKey })}`],
    ['an unknown key', async () => `Bearer ${await signed(claims(), { key: foreign.privateKey, kid: 'three' })}`],
    [
      'a key that the token brings',
      async () =>
        `Bearer ${await signed(claims(), { key: foreign.privateKey, jwk: await exportJWK(foreign.publicKey) })}`,
    ],
    [
      'a key address that the token brings',
      async () => `Bearer ${await signed(claims(), { key: foreign.privateKey, jku: 'http://127.0.0.1:9/keys' })}`,
    ],
    [
      'a public key used as a secret',
      async () => `Bearer ${await signed(claims(), { key: await secret(), alg: 'HS256', kid: 'two' })}`,
    ],
    [
      "another algorithm than the key's",
      async () => `Bearer ${await signed(claims(), { key: rsa.privateKey, alg: 'RS256', kid: 'one' })}`,
    ],
  ])('is nobody with %s', async (_, authorization) => {
    expect(await identify(await authorization())).toBeNull()
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
})
