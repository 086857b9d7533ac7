import { AdvocacyError, type Issue } from '@advocacy-kit/core'
import type { MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'
import { isJson } from './body.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/** The pages that may use a program, and whether its people are known by cookies. */
export interface Pages {
  origins: readonly string[]
  cookies: boolean
}

/**
 * Sees to it that every origin is one as a browser sends it, so that comparing is all it takes.
 *
 * Throws `invalid-input` with each entry that is none, and what to write instead.
 */
export function checkOrigins(origins: readonly string[]): void {
  const issues = origins.flatMap((entry, index): Issue[] => {
    const mend = mendFor(entry)
    return mend ? [{ pointer: `/origins/${index}`, detail: `is ${JSON.stringify(entry) ?? 'missing'}: ${mend}` }] : []
  })
  if (issues.length === 0) return
  const message = `Not an origin: ${issues.map(({ pointer, detail }) => `${pointer} ${detail}`).join('; ')}.`
  throw new AdvocacyError('invalid-input', message, { issues })
}

const EXAMPLE = 'such as https://intranet.voorbeeld.nl'

function mendFor(entry: unknown): string | undefined {
  if (typeof entry !== 'string') return `give scheme, host and port, ${EXAMPLE}`
  if (entry === 'null') return 'every sandboxed or local page has this origin: serve the page from a host and name that'
  if (entry.includes('*')) return `name every origin in full, ${EXAMPLE}`
  const url = URL.parse(entry) ?? URL.parse(`https://${entry}`)
  if (!url || !['http:', 'https:'].includes(url.protocol)) return `give scheme, host and port, ${EXAMPLE}`
  return url.origin === entry ? undefined : `write ${url.origin}`
}

/** Lets pages of exactly these origins read the answers, with their user's cookies if people are known by them. Says nothing to all others. */
export function allowOrigins({ origins, cookies }: Pages): MiddlewareHandler {
  const listed = cors({
    origin: [...origins],
    credentials: cookies,
    allowMethods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowHeaders: ['Authorization', 'Content-Type', 'Advocacy-Version'],
    exposeHeaders: EXPOSED,
    maxAge: 7200,
  })
  return (context, next) =>
    origins.includes(context.req.header('origin') ?? '') ? listed(context, next) : unlisted(context, next)
}

/** The headers of an answer that a page of another origin may read. */
export const EXPOSED = ['Retry-After', 'Request-Id', 'Advocacy-Version']

const unlisted: MiddlewareHandler = async (context, next) => {
  if (context.req.method === 'OPTIONS') return new Response(null, { status: 204, headers: { vary: 'Origin' } })
  await next()
  context.header('Vary', 'Origin', { append: true })
}

/**
 * Refuses what changes something when a page of another origin asks it: a browser would send its user's cookies along, and only then refuse the answer. Where people
 * are known by cookies, whoever asks proves to be one of ours, and sends JSON, as no form can.
 */
export function refuseForeign(pages: Pages): MiddlewareHandler {
  return async (context, next) => {
    const { method, url, headers } = context.req.raw
    if (!SAFE.has(method)) {
      const refusal = refusalOf(headers, new URL(url).origin, pages)
      if (refusal) throw new AdvocacyError('forbidden', refusal)
      if (pages.cookies && !isJson(headers.get('content-type') ?? '')) {
        throw new AdvocacyError('unsupported-media-type', 'Send `Content-Type: application/json`, also without a body.')
      }
    }
    await next()
  }
}

/** Why a request may not change anything; nothing when it may. */
function refusalOf(headers: Headers, own: string, { origins, cookies }: Pages): string | undefined {
  const origin = headers.get('origin')
  const site = headers.get('sec-fetch-site')
  if (site === 'same-origin') return undefined
  if (origin !== null) {
    const ours = origin === own || origins.includes(origin)
    return ours ? undefined : 'A page of this origin may not ask this: name it in `origins`.'
  }
  if (site === null && cookies) {
    return 'The request does not say which page asks, and people are known by cookies here: a program that is no browser sends `Origin` with the address of this server or one of `origins`.'
  }
  if (site === null || (site === 'none' && !cookies)) return undefined
  return 'A page that hides its origin may not ask this: let it send `Origin`, and name that in `origins`.'
}
