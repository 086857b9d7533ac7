import type { HandlerOptions } from '../../http/handler.ts'
import { type Check, error, type Finding, said } from './finding.ts'

/** Looks at the origins that pages may come from: each exactly as a browser sends it, and over https. */
export function checkOrigins({ origins = [] }: HandlerOptions): Check {
  const findings = origins.flatMap((origin): Finding[] => {
    const should = asSent(origin)
    if (should === origin) return []
    const mend = should === undefined ? 'Write it as https://intranet.voorbeeld.nl.' : `Write it as ${should}.`
    return [error('origins', `http.origins has "${origin}", which no browser sends.`, mend)]
  })
  return { title: `Origins: ${origins.length === 0 ? 'none but its own' : origins.join(', ')}`, findings }
}

/** The origin as a browser sends it; undefined for one that cannot be used. */
function asSent(origin: string): string | undefined {
  const url = URL.parse(origin)
  return url && isSafe(url) ? url.origin : undefined
}

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
