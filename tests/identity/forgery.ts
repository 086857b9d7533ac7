import { expect } from 'vitest'
import { mint, type Parts } from './mint.ts'
import { asking, ME } from './program.ts'
import { signedPart, withClaims, withHeader } from './tamper.ts'

/** How a token departs from a good one; `undefined` leaves a part out. */
export interface Changes {
  header?: Record<string, unknown>
  claims?: Record<string, unknown>
  key?: Parts['key']
}

/** One forged token: its fault in what is signed, or what is done to the finished token, or how it is sent. */
export interface Forgery {
  name: string
  fault?: Changes
  /** What the good token has too, so that the fault alone is the difference. */
  shared?: Changes
  after?: (token: string) => string | Promise<string>
  sent?: (token: string) => Request
}

/** The parts of a good token. */
export interface Good extends Parts {
  claims: Record<string, unknown>
}

/** A good token with these changes. */
export function made(good: Good, ...changes: Changes[]): string {
  return mint(
    changes.reduce<Good>(
      (sum, { header, claims, key = sum.key }) => ({
        header: { ...sum.header, ...header },
        claims: { ...sum.claims, ...claims },
        key,
      }),
      good,
    ),
  )
}

/** Expects the token to be refused, and the same token without the fault to be taken. */
export async function expectRefused(handler: (request: Request) => Promise<Response>, good: Good, forgery: Forgery) {
  const { shared = {}, fault = {}, after = (token) => token, sent = (token) => asking(`Bearer ${token}`) } = forgery
  const taken = await handler(asking(`Bearer ${made(good, shared)}`))
  expect(taken.status).toBe(200)
  const refused = await handler(sent(await after(made(good, shared, fault))))
  expect([refused.status, (await refused.json()).code]).toEqual([401, 'unauthenticated'])
}

/** What can be done to any finished token, and the wrong ways to send it. */
export const forAnyToken: Forgery[] = [
  { name: 'alg NONE, the signature kept', after: (token) => withHeader(token, { alg: 'NONE' }) },
  {
    name: 'alg none, without a signature',
    after: (token) => `${signedPart(withHeader(token, { alg: 'none' }))}.`,
  },
  { name: 'no algorithm', fault: { header: { alg: undefined } } },
  { name: 'a critical extension', fault: { header: { crit: ['urn:example:more'], 'urn:example:more': true } } },
  { name: 'an unencoded payload (b64)', fault: { header: { crit: ['b64'], b64: false } } },
  { name: 'an empty list of critical extensions', fault: { header: { crit: [] } } },
  { name: 'changed claims', after: (token) => withClaims(token, { sub: 'mia' }) },
  { name: 'a signature cut by one character', after: (token) => token.slice(0, -1) },
  { name: 'a signature cut away', after: (token) => `${signedPart(token)}.` },
  { name: 'a signature and its dot cut away', after: signedPart },
  { name: 'two tokens joined by a comma', after: (token) => `${token}, ${token}` },
  { name: 'two tokens joined by a dot', after: (token) => `${token}.${token}` },
  { name: 'two tokens joined by nothing', after: (token) => token + token },
  { name: 'whitespace inside', after: (token) => token.replaceAll('.', ' .') },
  { name: 'whitespace before', after: (token) => ` ${token}` },
  { name: 'all letters small', after: (token) => token.toLowerCase() },
  { name: 'nothing but dots', after: () => '..' },
  { name: 'no token', after: () => '' },
  { name: 'words', after: () => 'let me in' },
  { name: 'no subject', fault: { claims: { sub: undefined } } },
  { name: 'an empty subject', fault: { claims: { sub: '' } } },
  { name: 'a subject that is a number', fault: { claims: { sub: 42 } } },
  { name: 'a subject that is null', fault: { claims: { sub: null } } },
  { name: 'no end', fault: { claims: { exp: undefined } } },
  { name: 'a beginning that is text', fault: { claims: { nbf: '0' } } },
  {
    name: 'a huge token',
    shared: { claims: { groups: 'g'.repeat(8_000) } },
    fault: { claims: { groups: 'g'.repeat(80_000) } },
  },
  { name: 'in the address', sent: (token) => new Request(`${ME}?access_token=${token}`) },
  { name: 'in a cookie', sent: (token) => new Request(ME, { headers: { cookie: `access_token=${token}` } }) },
  { name: 'under another scheme', sent: (token) => asking(`Basic ${token}`) },
  { name: 'without a scheme', sent: (token) => asking(token) },
  {
    name: 'in another header',
    sent: (token) => new Request(ME, { headers: { 'x-authorization': `Bearer ${token}` } }),
  },
]

/** Faults against the clock, `now` in seconds, where 30 seconds are forgiven. */
export function outOfTime(now: number): Forgery[] {
  return [
    {
      name: 'an end 31 seconds ago',
      shared: { claims: { iat: now - 60, exp: now - 29 } },
      fault: { claims: { exp: now - 31 } },
    },
    { name: 'an end that is text', fault: { claims: { exp: String(now + 60) } } },
    { name: 'a beginning in 31 seconds', shared: { claims: { nbf: now + 30 } }, fault: { claims: { nbf: now + 31 } } },
    { name: 'made in 31 seconds', shared: { claims: { iat: now + 30 } }, fault: { claims: { iat: now + 31 } } },
    { name: 'made at a time that is text', fault: { claims: { iat: String(now) } } },
  ]
}
