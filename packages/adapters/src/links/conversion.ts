import { createHmac } from 'node:crypto'
import { type Conversion, conversions, type FoundLink, type Links } from '@advocacy-kit/core'
import { signedId } from './signature.ts'

/** The largest message, in bytes. */
const LARGEST = 1000

/** Keeps a conversion that a server signed, and answers the HTTP status that says what became of it. */
export async function keepConversion(
  links: Links,
  { share }: FoundLink,
  request: Request,
  keys: readonly Buffer[],
): Promise<204 | 401 | 413 | 422> {
  if (Number(request.headers.get('content-length')) > LARGEST) return 413
  const body = await request.text()
  if (body.length > LARGEST) return 413
  const message = signedId(request.headers, body, keys)
  if (message === undefined) return 401
  const conversion = conversionOf(body)
  if (conversion === undefined) return 422
  await links.addConversion(idOf(share, message, keys), Date.now(), share, conversion)
  return 204
}

function conversionOf(body: string): Conversion | undefined {
  try {
    const said: unknown = JSON.parse(body)
    if (typeof said !== 'object' || said === null || !('conversion' in said)) return undefined
    return conversions.find((one) => one === said.conversion)
  } catch {
    return undefined
  }
}

/** The sender's id may be an order number or worse: what is kept cannot be led back to it without the key. */
function idOf(share: string, message: string, [key = Buffer.alloc(0)]: readonly Buffer[]): string {
  const digest = createHmac('sha256', key).update(`conversion\n${share}\n${message}`).digest('base64url')
  return `${share}:converted:${digest.slice(0, 22)}`
}
