import { createSecretKey, sign } from 'node:crypto'
import { bearer } from '@advocacy-kit/adapters/http'
import { EncryptJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { expectRefused, type Forgery, forAnyToken, type Good, made, outOfTime } from './forgery.ts'
import { ellipticPair, published, rsaPair, startLogin } from './login.ts'
import { mint } from './mint.ts'
import { programFor } from './program.ts'
import { claimsOf, headerOf, signedPart, withSignature } from './tamper.ts'

const AUDIENCE = 'advocacy'
const NOW = Date.parse('2026-11-20T10:00:00Z') / 1000

const ours = ellipticPair('ours')
const rsa = rsaPair('rsa')
const stranger = ellipticPair('ours')
const login = await startLogin([ours, ellipticPair('second'), rsa])
const evil = await startLogin([stranger])
const handler = programFor({ identify: bearer({ issuer: login.issuer, audience: AUDIENCE }) })

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW * 1000 })
})
afterAll(() => {
  vi.useRealTimers()
  login.close()
  evil.close()
})

const good: Good = {
  header: { alg: 'ES256', typ: 'JWT', kid: 'ours' },
  claims: { iss: login.issuer, aud: AUDIENCE, sub: 'ann', iat: NOW, exp: NOW + 3600 },
  key: ours.privateKey,
}
const byRsa = { header: { alg: 'RS256', kid: 'rsa' }, key: rsa.privateKey }
const byStranger = { key: stranger.privateKey }
const secret = (text: string) => createSecretKey(Buffer.from(text))
const pem = String(rsa.publicKey.export({ format: 'pem', type: 'spki' }))
const certificate = stranger.publicKey.export({ format: 'der', type: 'spki' }).toString('base64')

const forgeries: Forgery[] = [
  ...forAnyToken,
  ...outOfTime(NOW),
  {
    name: 'HS256 with the public key (PEM) as secret',
    shared: byRsa,
    fault: { header: { alg: 'HS256' }, key: secret(pem) },
  },
  {
    name: 'HS256 with the public key (JWK) as secret',
    shared: byRsa,
    fault: { header: { alg: 'HS256' }, key: secret(JSON.stringify(published(rsa))) },
  },
  { name: "another algorithm than the key's", fault: { header: { alg: 'RS256' } } },
  { name: "the kid of another of the service's keys", fault: { header: { kid: 'second' } } },
  { name: 'an unknown kid', fault: { header: { kid: 'third' } } },
  { name: 'a kid that is a path', fault: { header: { kid: '../../../../dev/null' } } },
  { name: 'a kid that is a query', fault: { header: { kid: "' OR '1'='1" } } },
  { name: 'a kid that is a list', fault: { header: { kid: ['ours'] } } },
  { name: 'the type of a logout token', fault: { header: { typ: 'logout+jwt' } } },
  { name: 'the type of a proof of a key', fault: { header: { typ: 'dpop+jwt' } } },
  { name: 'a type that is a number', fault: { header: { typ: 1 } } },
  { name: 'the key of a stranger', fault: byStranger },
  {
    name: "a stranger's key brought along (jwk)",
    shared: { header: { jwk: published(stranger) } },
    fault: byStranger,
  },
  {
    name: "the address of a stranger's keys (jku)",
    shared: { header: { jku: `${evil.issuer}/keys` } },
    fault: byStranger,
  },
  {
    name: "the address of a stranger's certificate (x5u)",
    shared: { header: { x5u: `${evil.issuer}/certificate` } },
    fault: byStranger,
  },
  {
    name: "a stranger's certificate brought along (x5c)",
    shared: { header: { x5c: [certificate] } },
    fault: byStranger,
  },
  { name: 'another issuer, with keys of its own', fault: { claims: { iss: evil.issuer } } },
  { name: 'an issuer with a slash more', fault: { claims: { iss: `${login.issuer}/` } } },
  { name: 'no issuer', fault: { claims: { iss: undefined } } },
  { name: 'a list of issuers', fault: { claims: { iss: [login.issuer] } } },
  { name: 'another audience', fault: { claims: { aud: 'payroll' } } },
  { name: 'an audience in capitals', fault: { claims: { aud: 'ADVOCACY' } } },
  {
    name: 'several audiences, ours not among them',
    shared: { claims: { aud: ['payroll', AUDIENCE] } },
    fault: { claims: { aud: ['payroll', 'travel'] } },
  },
  { name: 'no audience', fault: { claims: { aud: undefined } } },
  { name: 'a signature of zeros', after: (token) => withSignature(token, Buffer.alloc(64)) },
  { name: 'a signature in another form (DER)', after: (token) => withSignature(token, der(token)) },
  { name: 'the signature of another good token', after: (token) => withSignature(token, signatureOf(mias)) },
  { name: 'encrypted to the public key (JWE)', after: encrypted },
  { name: 'claims that are a list', after: listed },
]

const mias = made(good, { claims: { sub: 'mia' } })

describe('a forged token of a log-in service', () => {
  test.each(forgeries)('is refused for this fault alone: $name', (forgery) => expectRefused(handler, good, forgery))

  test('leads to no stranger for keys', () => {
    expect(login.asked).toContain('/keys')
    expect(evil.asked).toEqual([])
  })
})

function der(token: string): Buffer {
  return sign('sha256', Buffer.from(signedPart(token)), ours.privateKey)
}

function signatureOf(token: string): Buffer {
  return Buffer.from(token.slice(token.lastIndexOf('.') + 1), 'base64url')
}

function listed(token: string): string {
  return mint({ header: headerOf(token), claims: [claimsOf(token)], key: ours.privateKey })
}

function encrypted(token: string): Promise<string> {
  return new EncryptJWT(claimsOf(token))
    .setProtectedHeader({ alg: 'RSA-OAEP-256', enc: 'A256GCM', kid: 'rsa' })
    .encrypt(rsa.publicKey)
}
