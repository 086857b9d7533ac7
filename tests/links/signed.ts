import { createHmac } from 'node:crypto'

const KEY = Buffer.alloc(32, 7)

/** The secret of the host's server. */
export const SECRET = secretOf(KEY)

/** A secret by its key, as Standard Webhooks writes it. */
export function secretOf(key: Buffer): string {
  return `whsec_${key.toString('base64')}`
}

/** What the host's server sends of a conversion, signed by Standard Webhooks. */
export function signed(
  path: string,
  id: string,
  message: unknown,
  options: Parameters<typeof signedText>[3] = {},
): Request {
  return signedText(`${path}/conversions`, id, JSON.stringify(message), options)
}

/** Any text, signed by Standard Webhooks. */
export function signedText(path: string, id: string, body: string, { key = KEY, at = Date.now() } = {}): Request {
  const timestamp = String(Math.floor(at / 1000))
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return new Request(`https://go.example.org${path}`, {
    method: 'POST',
    body,
    headers: { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` },
  })
}
