import { createHmac } from 'node:crypto'

const KEY = Buffer.alloc(32, 7)

/** The secret of the host's server. */
export const SECRET = `whsec_${KEY.toString('base64')}`

/** What the host's server sends of a conversion, signed by Standard Webhooks. */
export function signed(path: string, id: string, message: unknown, { key = KEY, at = Date.now() } = {}): Request {
  const body = JSON.stringify(message)
  const timestamp = String(Math.floor(at / 1000))
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return new Request(`https://go.example.org${path}/conversions`, {
    method: 'POST',
    body,
    headers: { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` },
  })
}
