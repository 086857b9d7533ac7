import { createHmac, type KeyObject, sign } from 'node:crypto'

/** What a token is made of. */
export interface Parts {
  header: Record<string, unknown>
  claims: unknown
  key: KeyObject
}

/** A signed token (JWT), by Node's own cryptography: whatever it is told to say, signed the way the key's kind signs. */
export function mint({ header, claims, key }: Parts): string {
  const signed = `${encoded(header)}.${encoded(claims)}`
  return `${signed}.${signature(signed, key, `sha${/\d+/.exec(String(header.alg)) ?? 256}`).toString('base64url')}`
}

/** A part of a token: JSON as base64url. */
export function encoded(part: unknown): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url')
}

function signature(text: string, key: KeyObject, hash: string): Buffer {
  if (key.type === 'secret') return createHmac(hash, key).update(text).digest()
  return sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' })
}
