import { type ClientOptions, createClient } from '@advocacy-kit/adapters/http/client'
import type { AdvocacyApi } from '@advocacy-kit/core'
import { version } from '../version.ts'

/** How the endpoints of this page stand: each is spoken of once. */
const known = new Map<string, 'answers' | 'fails'>()

/** A program over HTTP that explains itself in the console, once a page: why its server cannot be reached, and versions that do not go together. */
export function connect({
  endpoint,
  ...options
}: Pick<ClientOptions, 'endpoint' | 'getToken' | 'cookies'>): AdvocacyApi {
  return createClient({
    endpoint,
    ...options,
    fetch: (request) => explained(request, new URL(endpoint, document.baseURI)),
  })
}

async function explained(request: Request, endpoint: URL): Promise<Response> {
  try {
    const response = await fetch(request)
    answered(endpoint, response.headers.get('advocacy-version'))
    return response
  } catch (error) {
    if (error instanceof TypeError) failed(endpoint)
    throw error
  }
}

function answered({ href }: URL, server: string | null): void {
  if (known.get(href) === 'answers') return
  known.set(href, 'answers')
  if (server !== null && server !== version)
    import('./skew.ts').then(({ warnOfSkew }) => warnOfSkew(server, href, version), lost)
}

/** Says nothing of what the page can see for itself: that it is offline, or that its own server does not answer. */
function failed(endpoint: URL): void {
  if (known.has(endpoint.href) || endpoint.origin === location.origin || !navigator.onLine) return
  known.set(endpoint.href, 'fails')
  import('./unreachable.ts').then(({ tellUnreachable }) => tellUnreachable(endpoint), lost)
}

/** What explains is loaded when there is something to explain; where it cannot be, nothing is said. */
function lost(): void {}
