import { createHmac, timingSafeEqual } from 'node:crypto'
import { AdvocacyError } from '@advocacy-kit/core'

/** By how much the clocks of two servers may differ, in seconds, as Standard Webhooks' own libraries have it. */
const TOLERANCE = 300

const SHORTEST = 24
const LONGEST = 64

/**
 * The key of a secret by Standard Webhooks 1.0.0: `whsec_` and base64 of 24 to 64 bytes.
 *
 * Throws `invalid-input` for any other text.
 */
export function keyOf(secret: string): Buffer {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  if (secret.startsWith('whsec_') && key.length >= SHORTEST && key.length <= LONGEST) return key
  const detail = 'must be whsec_ and base64 of 24 to 64 bytes: make one with "echo whsec_$(openssl rand -base64 32)"'
  throw new AdvocacyError('invalid-input', `conversions ${detail}.`, { issues: [{ pointer: '/conversions', detail }] })
}

/** The id of a message that is signed by one of the keys (Standard Webhooks 1.0.0, `v1`); undefined for any other. */
export function signedId(headers: Headers, body: string, keys: readonly Buffer[]): string | undefined {
  const id = headers.get('webhook-id') ?? ''
  const timestamp = headers.get('webhook-timestamp') ?? ''
  const age = Math.abs(Date.now() / 1000 - Number(timestamp))
  if (id === '' || !/^\d{1,12}$/.test(timestamp) || age > TOLERANCE) return undefined
  const given = (headers.get('webhook-signature') ?? '').split(' ').filter((one) => one.startsWith('v1,'))
  const expected = keys.map((key) => createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest())
  const matches = given.some((one) => expected.some((digest) => isSame(Buffer.from(one.slice(3), 'base64'), digest)))
  return matches ? id : undefined
}

function isSame(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other)
}
