import type { AdvocacyApi } from '@advocacy-kit/core'
import ky from 'ky'
import { operations } from './operations.ts'
import { sender } from './send.ts'
import { signed } from './signed.ts'
import { watcher } from './watch.ts'

/** Where a program is found, and as whom. */
export interface ClientOptions {
  /** The handler's base path, such as `https://advocacy.voorbeeld.nl/advocacy`; in a page it may be relative. */
  endpoint: string
  /** Gives the host's token for each request; null or nothing for a visitor. Asked once more when the server refuses a token. */
  getToken?: (() => string | null | undefined | Promise<string | null | undefined>) | undefined
  /** Sends the session's cookie to a server of another origin, which has to say `cookies: true` too. On the page's own origin it goes along anyway. */
  cookies?: boolean | undefined
  /** Another fetch than the platform's own: a handler in the same process, or a test. */
  fetch?: ((request: Request) => Promise<Response>) | undefined
}

/**
 * A program over HTTP, as the same api that the engine gives. Reading is tried up to three times; nothing that changes something is carried out twice: only what the
 * server refused with 401 is sent once more, with a new token. Every operation
 * rejects with the `AdvocacyError` that the engine threw, or with `offline` when no server answered.
 */
export function createClient({
  endpoint,
  getToken,
  cookies = false,
  fetch = (request) => globalThis.fetch(request),
}: ClientOptions): AdvocacyApi {
  const send = getToken ? signed(getToken, fetch) : fetch
  const http = ky.create({
    prefix: endpoint,
    timeout: 30_000,
    ...(cookies && { credentials: 'include' }),
    retry: { limit: 2, methods: ['get'], statusCodes: [502, 503, 504], maxRetryAfter: 3_000 },
    fetch: (input, init) => send(input instanceof Request ? input : new Request(input, init)),
  })
  const watch = watcher((accept, signal) =>
    http('v1/stream', { headers: { accept }, retry: 0, signal, timeout: accept.endsWith('ndjson') ? false : 10_000 }),
  )
  return { ...operations(sender(http)), watch }
}
