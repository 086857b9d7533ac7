import { AdvocacyError, type Conversion, conversions, type FoundLink, type Links } from '@advocacy-kit/core'
import { keptId, signedMessage } from './signature.ts'

/** The largest message, in bytes. */
const LARGEST = 1000

/** Keeps a conversion that a server signed. Throws what {@link signedMessage} throws, and `invalid-input` for what is no conversion. */
export async function keepConversion(
  links: Links,
  { share }: FoundLink,
  request: Request,
  keys: readonly Buffer[],
): Promise<void> {
  const message = await signedMessage(request, keys, LARGEST)
  const id = `${share}:converted:${keptId(share, message, keys, 'conversion')}`
  await links.addConversion(id, Date.now(), share, conversionOf(message.said))
}

function conversionOf(said: unknown): Conversion {
  const told = typeof said === 'object' && said !== null && 'conversion' in said ? said.conversion : undefined
  const conversion = conversions.find((one) => one === told)
  if (conversion !== undefined) return conversion
  const detail = `must be one of ${conversions.join(', ')}`
  throw new AdvocacyError('invalid-input', `conversion ${detail}.`, { issues: [{ pointer: '/conversion', detail }] })
}
