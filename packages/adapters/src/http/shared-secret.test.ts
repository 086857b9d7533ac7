import { type JWTPayload, SignJWT } from 'jose'
import { describe, expect, test } from 'vitest'
import { sharedSecret } from './shared-secret.ts'

const KEY = 'kQm3p9Xv2Lr8Ty5Wz1Nc6Hb4Jd7Fs0Ga'
const OLD = 'Ga0sF7dJ4bH6cN1zW5yT8rL2vX9p3mQk'

function minted(claims: JWTPayload, key = KEY): Promise<string> {
  return new SignJWT({ sub: 'ann', ...claims })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(new TextEncoder().encode(key))
}

const asking = (token: string) =>
  new Request('http://advocacy.example/advocacy/v1/me', { headers: { authorization: `Bearer ${token}` } })

describe('sharedSecret', () => {
  test('takes along what the page says of a person', async () => {
    const token = await minted({
      name: 'Ann de Vries',
      locale: 'nl',
      team: 'sales',
      roles: ['editor', 'boss'],
      scopes: ['import', 'rule'],
      email: 'ann@voorbeeld.nl',
    })
    expect(await sharedSecret(KEY)(asking(token))).toEqual({
      id: 'ann',
      name: 'Ann de Vries',
      locale: 'nl',
      team: 'sales',
      roles: ['editor'],
      scopes: ['import'],
    })
  })

  test('takes along nothing of another kind', async () => {
    const token = await minted({ name: 7, locale: null, team: '', roles: { master: true }, scopes: 7 })
    expect(await sharedSecret(KEY)(asking(token))).toEqual({ id: 'ann' })
  })

  test('takes the new key and the old one while keys change', async () => {
    const both = sharedSecret([KEY, OLD])
    expect(await both(asking(await minted({})))).toEqual({ id: 'ann' })
    expect(await both(asking(await minted({}, OLD)))).toEqual({ id: 'ann' })
    expect(await sharedSecret(KEY)(asking(await minted({}, OLD)))).toBeNull()
  })

  test('is nobody without a token', async () => {
    expect(await sharedSecret(KEY)(new Request('http://advocacy.example/advocacy/v1/me'))).toBeNull()
  })

  test('counts the bytes of a key, not its letters', () => {
    expect(() => sharedSecret('é'.repeat(16))).not.toThrow()
  })

  test.each([
    ['a short key', 'secret', 'has 6 bytes, and needs 32 at least. Make one with "openssl rand -base64 48"'],
    ['no key', '', 'has 0 bytes'],
    ['one short key of two', [KEY, 'secret'], 'has 6 bytes'],
    ['an empty list', [], 'has no key'],
  ])('refuses %s at once', (_, key, message) => {
    expect(() => sharedSecret(key)).toThrow(
      expect.objectContaining({ code: 'invalid-input', message: expect.stringContaining(message) }),
    )
  })
})
