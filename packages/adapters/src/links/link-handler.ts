import { IncomingMessage } from 'node:http'
import { ERRORS, isAdvocacyError, type LinkStore, openLinks } from '@advocacy-kit/core'
import { type Context, Hono } from 'hono'
import { consoleLog, type Log } from '../http/log.ts'
import { requestIdOf } from '../http/request-id.ts'
import { ClickGroups } from './click-groups.ts'
import { keepConversion } from './conversion.ts'
import { keepCounts } from './counts.ts'
import { familyOf, looksLikePerson, wantsNoKey } from './person.ts'
import { RecentLinks } from './recent-links.ts'
import { keyOf } from './signature.ts'
import { Visitors } from './visitors.ts'

/** How links are put on the web. */
export interface LinkOptions {
  /** Where the tokens stand: `/` when left out. */
  basePath?: string
  /**
   * The address of who asks. The connection's own when left out: behind a proxy, say where it writes the visitor's, such as
   * `(request) => request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim()`. It is cut and hashed at once, and kept nowhere.
   */
  address?: (request: Request) => string | undefined
  /**
   * The secret by which a server of the host signs conversions (Standard Webhooks: `whsec_` and base64 of 24 to 64 bytes), or several while one is replaced, the one in use first. With it
   * the target learns the link's token as `advocacy_link`. There are no conversions when left out.
   */
  conversions?: string | readonly string[]
  /** The secret by which a service signs counts of shares that it tells, or several, in the same form. It should be another than that of conversions. None are taken when left out. */
  counts?: string | readonly string[]
  /** Told of failures on our side: a line of JSON on the console when left out. */
  log?: Log
}

/** Answers requests for links. The second argument is what `@hono/node-server` and `serve` hand along: the connection. */
export interface LinkHandler {
  (request: Request, connection?: unknown): Promise<Response>
  /** Throws away what the day's visitors were told apart by. */
  close(): void
}

interface Asked {
  Bindings: { address: string | undefined }
}

/**
 * The links of a program on the web: `GET /:token` leads to the item by 302, and counts people, each once a day for a share. Unknown tokens answer 404; those that were replaced or deleted, or whose share was
 * withdrawn, 410 within a second. It reads links and items of the store and inserts, nothing else, so that it can stand alone outside the firewall; the program's worker records what it
 * counted.
 *
 * A click is on the disk before its redirect is answered. No cookie is set, and no address or browser is kept.
 *
 * Throws `invalid-input` for a secret that is none.
 *
 * @example
 * ```ts
 * import { serve } from '@advocacy-kit/adapters/http'
 * import { createLinkHandler } from '@advocacy-kit/adapters/links'
 * import { sqliteStore } from '@advocacy-kit/adapters/stores/sqlite'
 *
 * const links = await serve(createLinkHandler(sqliteStore('advocacy.db')), { port: 0 })
 * await links.close()
 * ```
 */
export function createLinkHandler(store: LinkStore, options: LinkOptions = {}): LinkHandler {
  const { basePath = '/', log = consoleLog } = options
  const keys = keysOf(options, 'conversions')
  const countsKeys = keysOf(options, 'counts')
  const links = openLinks(store, { passToken: keys.length > 0 })
  const recent = new RecentLinks(links)
  const groups = new ClickGroups(links)
  const visitors = new Visitors()
  const app = new Hono<Asked>()
  const failed = (error: unknown, context: Context<Asked>, status: number) =>
    log({
      level: 'error',
      message: status === 302 ? 'A click could not be counted.' : 'A link could not be answered.',
      requestId: requestIdOf(context.req.raw.headers),
      method: context.req.method,
      path: `${basePath.replace(/\/$/, '')}/:token`,
      status,
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    })

  const count = async (context: Context<Asked>, share: string) => {
    const request = context.req.raw
    if (!looksLikePerson(request)) return
    const { address } = context.env
    const unknown = address === undefined || wantsNoKey(request)
    const key = unknown ? '' : visitors.first(share, address, familyOf(request.headers.get('user-agent') ?? ''))
    if (key === undefined) return
    await groups.add(share).catch((error: unknown) => {
      visitors.forget(key)
      failed(error, context, 302)
    })
  }

  app.onError((error, context) => {
    // What a sender can mend.
    if (isAdvocacyError(error) && ERRORS[error.code] < 500) return answer(ERRORS[error.code], `${error.message}\n`)
    failed(error, context, 503)
    return answer(503, AWAY, { 'retry-after': '1' })
  })
  app.notFound(() => answer(404, UNKNOWN))
  const routed = app.basePath(basePath)
  routed.get('/:token', async (context) => {
    const found = await recent.find(context.req.param('token'))
    if (found === undefined) return answer(404, UNKNOWN)
    if (found === 'gone') return answer(410, GONE)
    await count(context, found.share)
    return answer(302, null, { location: found.target })
  })
  if (keys.length > 0)
    routed.post('/:token/conversions', async (context) => {
      const found = await links.find(context.req.param('token'))
      if (found === undefined) return answer(404, UNKNOWN)
      if (found === 'gone') return answer(410, GONE)
      await keepConversion(links, found, context.req.raw, keys)
      return answer(204, null)
    })
  if (countsKeys.length > 0)
    routed.post('/counts', async (context) => {
      const kept = await keepCounts(links, context.req.raw, countsKeys)
      return { kept: answer(204, null), gone: answer(410, GONE), unknown: answer(404, UNKNOWN) }[kept]
    })
  routed.all('/:token', () => answer(405, UNKNOWN, { allow: 'GET, HEAD' }))

  const addressOf = options.address
  const handler = async (request: Request, connection?: unknown) =>
    app.fetch(request, {
      address: addressOf ? addressOf(request) : connectedFrom(connection),
    })
  return Object.assign(handler, { close: () => visitors.clear() })
}

function keysOf(options: LinkOptions, option: 'conversions' | 'counts'): Buffer[] {
  return [options[option] ?? []].flat().map((secret) => keyOf(secret, option))
}

const UNKNOWN = 'Deze link bestaat niet. This link does not exist.\n'
const GONE = 'Deze link is ingetrokken. This link was withdrawn.\n'
const AWAY = 'Probeer het zo nog eens. Please try again in a moment.\n'

const HARDENED = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
}

function answer(status: number, text: string | null, headers: Record<string, string> = {}): Response {
  const type = text === null ? {} : { 'content-type': 'text/plain; charset=utf-8' }
  return new Response(text, { status, headers: { ...HARDENED, ...type, ...headers } })
}

/** The address at the other end of the connection, as Node's server knows it. */
function connectedFrom(connection: unknown): string | undefined {
  if (typeof connection !== 'object' || connection === null || !('incoming' in connection)) return undefined
  return connection.incoming instanceof IncomingMessage ? connection.incoming.socket.remoteAddress : undefined
}
