import { type Issue, isAdvocacyError } from '@advocacy-kit/core'
import type { HandlerOptions } from '../../http/handler.ts'
import { checkOrigins as refuseMalformed } from '../../http/origin.ts'
import { type Check, error, type Finding, said } from './finding.ts'

/** Looks at the origins that pages may come from: each exactly as a browser sends it, and over https. */
export function checkOrigins({ origins = [] }: HandlerOptions): Check {
  const title = `Origins: ${origins.length === 0 ? 'none but its own' : origins.join(', ')}`
  try {
    refuseMalformed(origins)
    return { title, findings: origins.filter((origin) => !isSafe(new URL(origin))).map(open) }
  } catch (caught) {
    if (!isAdvocacyError(caught)) throw caught
    return { title, findings: caught.issues.map(malformed) }
  }
}

const open = (origin: string): Finding =>
  error(
    'origins',
    `http.origins has ${origin}, whose pages anybody on the way can change.`,
    'Serve those pages over https.',
  )

const malformed = ({ pointer, detail }: Issue): Finding =>
  error('origins', `http${pointer.replaceAll('/', '.')} ${detail}.`, 'No browser sends it as it stands: mend it.')

/** Whether an address cannot be listened in on: https, or a machine that speaks to itself. */
export function isSafe({ protocol, hostname }: URL): boolean {
  const itself = hostname === 'localhost' || hostname === '[::1]' || /^127\./.test(hostname)
  return protocol === 'https:' || (protocol === 'http:' && itself)
}

/** Looks at who asks: whether people can be recognised at all, as far as `identify` can tell. */
export async function checkIdentity({ identify }: HandlerOptions): Promise<Check> {
  const title = identify.check ? 'The log-in' : 'The log-in: `identify` has no check of its own'
  try {
    await identify.check?.()
    return { title, findings: [] }
  } catch (caught) {
    const mend = 'See the settings of `http.identify`, and whether this machine reaches the log-in service.'
    return { title, findings: [error('identity', said(caught), mend)] }
  }
}
