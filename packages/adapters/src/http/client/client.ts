import { type AdvocacyApi, AdvocacyError } from '@advocacy-kit/core'
import ky from 'ky'
import { operations } from './operations.ts'
import { sender } from './send.ts'
import { watcher } from './watch.ts'

/** Where a program is found, and as whom. */
export interface ClientOptions {
  /** The handler's base path, such as `https://advocacy.voorbeeld.nl/advocacy`; in a page it may be relative. */
  endpoint: string
  /** Gives the host's token for each request; null or nothing for a visitor. */
  getToken?: (() => string | null | undefined | Promise<string | null | undefined>) | undefined
  /** Another fetch than the platform's own: a handler in the same process, or a test. */
  fetch?: ((request: Request) => Promise<Response>) | undefined
}

/**
 * A program over HTTP, as the same api that the engine gives. Reading is tried up to three times; nothing that changes something is ever sent twice. Every operation
 * rejects with the `AdvocacyError` that the engine threw, or with `offline` when no server answered.
 */
export function createClient({ endpoint, getToken, fetch }: ClientOptions): AdvocacyApi {
  const http = ky.create({
    prefix: endpoint,
    timeout: 30_000,
    retry: { limit: 2, methods: ['get'], statusCodes: [502, 503, 504], maxRetryAfter: 3_000 },
    hooks: { beforeRequest: [({ request }) => authorize(request, getToken)] },
    ...(fetch && { fetch: (input, init) => fetch(input instanceof Request ? input : new Request(input, init)) }),
  })
  const watch = watcher((accept, signal) =>
    http('v1/stream', { headers: { accept }, retry: 0, signal, timeout: accept.endsWith('ndjson') ? false : 10_000 }),
  )
  return { ...operations(sender(http)), watch }
}

async function authorize(request: Request, getToken: ClientOptions['getToken']): Promise<void> {
  try {
    const token = await getToken?.()
    if (token) request.headers.set('authorization', `Bearer ${token}`)
  } catch (cause) {
    throw new AdvocacyError('unauthenticated', 'The page could not give a token.', { cause })
  }
}
