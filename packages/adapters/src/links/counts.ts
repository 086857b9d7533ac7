import { countsTold, type Links } from '@advocacy-kit/core'
import { keptId, signedMessage } from './signature.ts'

/** The largest message, in bytes. */
const LARGEST = 4000

/**
 * Keeps counts of a share that a service signed. A share that it names by its id need not be there: these rights do not reach as far as shares, so that comes out when the counts are
 * recorded. Throws what {@link signedMessage} throws, and `invalid-input` with every mistake.
 */
export async function keepCounts(
  links: Links,
  request: Request,
  keys: readonly Buffer[],
): Promise<'kept' | 'gone' | 'unknown'> {
  const message = await signedMessage(request, keys, LARGEST)
  const { share, link = '', ...told } = countsTold(message.said)
  const found = share === undefined ? await links.find(tokenOf(link)) : { share }
  if (found === undefined) return 'unknown'
  if (found === 'gone') return 'gone'
  // Not under the share's own id, which may be as long as an id can be.
  const id = `observed:${keptId(found.share, message, keys, 'counts')}`
  await links.addCounts(id, Date.now(), found.share, told)
  return 'kept'
}

/** The token of a link, told by itself or in the link's address. */
function tokenOf(link: string): string {
  return (
    link
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? ''
  )
}
