import { createSecretKey, type KeyObject } from 'node:crypto'
import { sharedSecret } from '@advocacy-kit/adapters/http'
import { EncryptJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { expectRefused, type Forgery, forAnyToken, type Good, made, outOfTime } from './forgery.ts'
import { rsaPair } from './login.ts'
import { asking, programFor } from './program.ts'
import { claimsOf } from './tamper.ts'

const KEY = 'kQm3p9Xv2Lr8Ty5Wz1Nc6Hb4Jd7Fs0Ga'
const NOW = Date.parse('2026-11-20T10:00:00Z') / 1000

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW * 1000 })
})
afterAll(() => {
  vi.useRealTimers()
})

const secret = (text: string): KeyObject => createSecretKey(Buffer.from(text))
const good: Good = {
  header: { alg: 'HS256', typ: 'JWT' },
  claims: { sub: 'ann', name: 'Ann de Vries', iat: NOW, exp: NOW + 300 },
  key: secret(KEY),
}

const forgeries: Forgery[] = [
  ...forAnyToken,
  ...outOfTime(NOW).map((forgery) => ({
    ...forgery,
    shared: { claims: { exp: NOW + 240, ...forgery.shared?.claims } },
  })),
  { name: 'another key', fault: { key: secret('another-key-of-thirty-two-bytes!') } },
  { name: 'the key with a line end', fault: { key: secret(`${KEY}\n`) } },
  { name: 'HS384', fault: { header: { alg: 'HS384' } } },
  { name: 'HS512', fault: { header: { alg: 'HS512' } } },
  { name: 'a key pair', fault: { header: { alg: 'RS256' }, key: rsaPair('rsa').privateKey } },
  { name: 'no type', fault: { header: { typ: undefined } } },
  { name: 'the type of an access token', fault: { header: { typ: 'at+jwt' } } },
  { name: 'a life of 301 seconds', fault: { claims: { exp: NOW + 301 } } },
  { name: 'a life without a beginning', fault: { claims: { iat: undefined } } },
  { name: 'a life of a century', fault: { claims: { exp: NOW + 3_155_760_000 } } },
  { name: 'an audience, where none is expected', fault: { claims: { aud: 'payroll' } } },
  { name: 'encrypted with the key (JWE)', after: encrypted },
]

describe('a forged five-minute token', () => {
  const handler = programFor({ identify: sharedSecret(KEY) })

  test.each(forgeries)('is refused for this fault alone: $name', (forgery) => expectRefused(handler, good, forgery))

  const narrow = programFor({ identify: sharedSecret(KEY, { audience: 'advocacy' }) })
  const forUs = { ...good, claims: { ...good.claims, aud: 'advocacy' } }
  test.each<Forgery>([
    { name: 'another audience', fault: { claims: { aud: 'payroll' } } },
    { name: 'no audience', fault: { claims: { aud: undefined } } },
    { name: 'a list without ours', shared: { claims: { aud: ['x', 'advocacy'] } }, fault: { claims: { aud: ['x'] } } },
  ])('is refused for this fault alone: $name', (forgery) => expectRefused(narrow, forUs, forgery))
})

test('a five-minute token works for five minutes and the tolerance; a minute late it does not', async () => {
  const handler = programFor({ identify: sharedSecret(KEY) })
  const statuses = []
  for (const later of [0, 300, 329, 330, 360]) {
    vi.setSystemTime((NOW + later) * 1000)
    statuses.push((await handler(asking(`Bearer ${made(good)}`))).status)
  }
  vi.setSystemTime(NOW * 1000)
  expect(statuses).toEqual([200, 200, 200, 401, 401])
})

function encrypted(token: string): Promise<string> {
  return new EncryptJWT(claimsOf(token))
    .setProtectedHeader({ alg: 'dir', enc: 'A128CBC-HS256' })
    .encrypt(Buffer.from(KEY))
}
