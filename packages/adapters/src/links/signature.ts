import { createHmac, timingSafeEqual } from 'node:crypto'
import { AdvocacyError } from '@advocacy-kit/core'
import { readText } from '../http/body.ts'
import { parseJson } from '../http/json.ts'

/** By how much the clocks of two servers may differ, in seconds, as Standard Webhooks' own libraries have it. */
const TOLERANCE = 300

const SHORTEST = 24
const LONGEST = 64

/**
 * The key of a secret by Standard Webhooks 1.0.0: `whsec_` and base64 of 24 to 64 bytes. `option` is where it was given.
 *
 * Throws `invalid-input` for any other text.
 */
export function keyOf(secret: string, option: string): Buffer {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  if (secret.startsWith('whsec_') && key.length >= SHORTEST && key.length <= LONGEST) return key
  const detail = 'must be whsec_ and base64 of 24 to 64 bytes: make one with "echo whsec_$(openssl rand -base64 32)"'
  throw new AdvocacyError('invalid-input', `${option} ${detail}.`, { issues: [{ pointer: `/${option}`, detail }] })
}

/** A message that a server signed: what it says, and the id that it has there. */
export interface Message {
  id: string
  said: unknown
}

/**
 * The message of a request, signed by one of the keys.
 *
 * Throws `too-large` for more than `most` bytes, `unauthenticated` for a signature that does not hold, `invalid-json`.
 */
export async function signedMessage(request: Request, keys: readonly Buffer[], most: number): Promise<Message> {
  const body = await readText(request, most)
  const id = signedId(request.headers, body, keys)
  if (id === undefined) throw new AdvocacyError('unauthenticated', UNSIGNED)
  return { id, said: parseJson(body) }
}

const UNSIGNED =
  'The signature does not hold: sign "id.timestamp.body" with the secret, at the time it is sent (Standard Webhooks).'

/** An id to keep a message of a share under. The sender's own may be an order number or worse: what is kept cannot be led back to it without the key. */
export function keptId(
  share: string,
  { id }: Message,
  [key = Buffer.alloc(0)]: readonly Buffer[],
  noun: string,
): string {
  return createHmac('sha256', key).update(`${noun}\n${share}\n${id}`).digest('base64url').slice(0, 22)
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
