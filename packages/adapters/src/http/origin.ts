import { AdvocacyError } from '@advocacy-kit/core'
import type { MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Lets pages of exactly these origins read the answers. They carry a token of their own, so no cookie is asked for. */
export function allowOrigins(origins: readonly string[]): MiddlewareHandler {
  return cors({
    origin: [...origins],
    allowMethods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowHeaders: ['Authorization', 'Content-Type'],
    exposeHeaders: ['Retry-After'],
    maxAge: 7200,
  })
}

/** Refuses what changes something when a page of another origin asks it: a browser would send its user's cookies along, and only then refuse the answer. */
export function refuseForeign(origins: readonly string[]): MiddlewareHandler {
  return async (context, next) => {
    const { method, url, headers } = context.req.raw
    if (!SAFE.has(method) && !isOurs(headers, url, origins)) {
      throw new AdvocacyError('forbidden', 'A page of this origin may not ask this: name it in `origins`.')
    }
    await next()
  }
}

function isOurs(headers: Headers, url: string, origins: readonly string[]): boolean {
  const origin = headers.get('origin')
  const site = headers.get('sec-fetch-site')
  if (site === 'same-origin') return true
  if (origin === null) return site === null || site === 'none'
  return origins.includes(origin) || origin === new URL(url).origin
}
