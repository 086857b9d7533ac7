import { createServer, type Server } from 'node:http'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { bearer } from './bearer.ts'

const NOW = Date.parse('2026-11-20T10:00:00Z')
const DISCOVERY = '/.well-known/openid-configuration'

/** What a path of the machine answers; a path that is not here answers 404. */
let answers: Record<string, unknown> = {}
let asked: string[] = []
let server: Server
let origin = ''

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    asked.push(url)
    const answer = answers[url]
    response
      .writeHead(answer === undefined ? 404 : 200)
      .end(typeof answer === 'string' ? answer : JSON.stringify(answer))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
})
afterAll(() => {
  server.close()
  server.closeAllConnections()
})
beforeEach(() => {
  asked = []
  vi.useFakeTimers({ toFake: ['Date'], now: NOW })
})
afterEach(() => {
  vi.useRealTimers()
})

/** A pair of keys: its public half as a service publishes it, and tokens it signs. */
async function pair(kid: string) {
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const jwk = { ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' }
  const token = (iss: string, sub: string, aud = 'advocacy') =>
    new SignJWT({ iss, sub, aud, exp: NOW / 1000 + 3600 }).setProtectedHeader({ alg: 'ES256', kid }).sign(privateKey)
  return { jwk, token }
}

/** Puts a log-in service below a path, and answers its issuer. */
function publish(path: string, ...keys: object[]): string {
  const issuer = origin + path
  answers[path + DISCOVERY] = { issuer, jwks_uri: `${issuer}/keys` }
  answers[`${path}/keys`] = { keys }
  return issuer
}

const asking = (token: string) =>
  new Request('http://advocacy.example/advocacy/v1/me', { headers: { authorization: `Bearer ${token}` } })

const first = await pair('first')
const second = await pair('second')

describe('the keys of a log-in service', () => {
  test('change: a token under a new one is taken, looked up at most every 30 seconds', async () => {
    const issuer = publish('/rotating', first.jwk)
    const who = bearer({ issuer, audience: 'advocacy' })
    const [early, late] = [await first.token(issuer, 'ann'), await second.token(issuer, 'ann')]
    expect(await who(asking(early))).toEqual({ id: 'ann' })

    publish('/rotating', second.jwk)
    for (let turn = 0; turn < 20; turn++) expect(await who(asking(late))).toBeNull()
    expect(asked).toEqual([`/rotating${DISCOVERY}`, '/rotating/keys'])

    vi.setSystemTime(NOW + 31_000)
    expect(await who(asking(late))).toEqual({ id: 'ann' })
    expect(await who(asking(early))).toBeNull()
    expect(asked).toEqual([`/rotating${DISCOVERY}`, '/rotating/keys', '/rotating/keys'])
  })

  test('stay known while the service is down, whatever key a stranger names', async () => {
    const issuer = publish('/falling', first.jwk)
    const who = bearer({ issuer, audience: 'advocacy' })
    const token = await first.token(issuer, 'ann')
    expect(await who(asking(token))).toEqual({ id: 'ann' })

    answers = {}
    vi.setSystemTime(NOW + 31_000)
    await expect(who(asking(await second.token(issuer, 'ann')))).rejects.toMatchObject({ code: 'busy' })
    expect(await who(asking(token))).toEqual({ id: 'ann' })
  })
})

describe('several log-in services', () => {
  test('are each judged by their own keys and audience', async () => {
    const own = publish('/own', first.jwk)
    const partner = publish('/partner', second.jwk)
    const who = bearer([
      { issuer: own, audience: 'advocacy' },
      { issuer: partner, audience: 'guests' },
    ])
    const ask = async (token: Promise<string>) => who(asking(await token))

    expect(await ask(first.token(own, 'ann'))).toEqual({ id: `${own}#ann` })
    expect(await ask(second.token(partner, 'ann', 'guests'))).toEqual({ id: `${partner}#ann` })
    // The keys of the other, the audience of the other, an issuer that nobody named.
    expect(await ask(second.token(own, 'ann'))).toBeNull()
    expect(await ask(first.token(partner, 'ann', 'guests'))).toBeNull()
    expect(await ask(first.token(own, 'ann', 'guests'))).toBeNull()
    expect(await ask(second.token(partner, 'ann'))).toBeNull()
    expect(await ask(first.token(`${origin}/third`, 'ann'))).toBeNull()
    expect(asked.filter((path) => path.startsWith('/third'))).toEqual([])
  })

  test('do not stop one another: one that is down is asked for its own people alone', async () => {
    const own = publish('/up', first.jwk)
    const who = bearer([
      { issuer: own, audience: 'advocacy' },
      { issuer: `${origin}/down`, audience: 'advocacy' },
    ])
    expect(await who(asking(await first.token(own, 'ann')))).toEqual({ id: `${own}#ann` })
    await expect(who(asking(await second.token(`${origin}/down`, 'ann')))).rejects.toMatchObject({ code: 'busy' })
  })
})

describe('check', () => {
  const checked = (issuer: string) => bearer({ issuer, audience: 'advocacy' }).check?.()

  test('is content with a service that publishes a key, and asks it each time', async () => {
    const issuer = publish('/good', first.jwk)
    await expect(checked(issuer)).resolves.toBeUndefined()
    expect(asked).toEqual([`/good${DISCOVERY}`, '/good/keys'])
    publish('/good')
    await expect(checked(issuer)).rejects.toThrow('publishes no keys')
  })

  test.each<[string, (path: string) => string, string, string]>([
    ['out of reach', () => 'http://127.0.0.1:1', 'busy', 'cannot be asked at http://127.0.0.1:1/.well-known'],
    ['absent', (path) => origin + path, 'busy', 'it answers 404'],
    ['no address', () => 'login.voorbeeld.nl', 'invalid-input', 'is not an https address'],
    ['an open line', () => 'http://login.voorbeeld.nl', 'invalid-input', 'is not an https address'],
    ['with a query', () => 'https://login.voorbeeld.nl?tenant=1', 'invalid-input', 'holds ? or #'],
    ['named with a slash more', (path) => `${publish(path, first.jwk)}/`, 'invalid-input', 'to the slash'],
    ['another page', (path) => page(path, ['hello']), 'invalid-input', 'is not the discovery document'],
    ['no JSON', (path) => page(path, '<html>'), 'busy', 'cannot be asked'],
    [
      'without an address of keys',
      (path) => page(path, { issuer: origin + path }),
      'invalid-input',
      'names no jwks_uri',
    ],
    [
      'with keys over an open line',
      (path) => page(path, { issuer: origin + path, jwks_uri: 'http://keys.voorbeeld.nl/' }),
      'invalid-input',
      'http://keys.voorbeeld.nl/ is not an https address',
    ],
    [
      'with keys that are not there',
      (path) => page(path, { issuer: origin + path, jwks_uri: `${origin}/nowhere` }),
      'busy',
      'cannot be read',
    ],
    ['without keys', (path) => publish(path), 'invalid-input', 'publishes no keys'],
    [
      'with a key for encryption alone',
      (path) => publish(path, { ...first.jwk, use: 'enc' }),
      'invalid-input',
      'no keys',
    ],
  ])('says what is wrong with a service that is %s', async (name, issuer, code, message) => {
    await expect(checked(issuer(`/${name.replaceAll(' ', '-')}`))).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
    })
  })

  test('names the one of several that is wrong', async () => {
    const good = publish('/fine', first.jwk)
    const bad = publish('/bare')
    const who = bearer([
      { issuer: good, audience: 'advocacy' },
      { issuer: bad, audience: 'advocacy' },
    ])
    await expect(who.check?.()).rejects.toThrow(`${bad} publishes no keys`)
  })
})

/** Puts any answer where a discovery document should stand. */
function page(path: string, answer: unknown): string {
  answers[path + DISCOVERY] = answer
  return origin + path
}
