import { AdvocacyError, isAdvocacyError } from '@advocacy-kit/core'
import { type Answer, type Call, type CallOptions, caller } from '../call.ts'

/**
 * What a person lets the kit post with: a session of `@atproto/oauth-client-node` (ask for the scope `atproto repo:app.bsky.feed.post` and no more), or a `CredentialSession` of `@atproto/api`,
 * each as it is.
 */
export interface BlueskySession {
  /** The account's lasting identifier. */
  readonly did: string | undefined
  /** Sends a request to the server where the account lives; the path begins with a slash. */
  fetchHandler(path: string, init?: RequestInit): Promise<Response>
}

/** Bluesky asks for permission with 400 too, when a token is over. Source: measured; platforms without a name for it answer 401 and 403. */
export function asksPermission({ status, body }: Pick<Answer, 'status' | 'body'>): boolean {
  if (status === 401 || status === 403) return true
  const error = typeof body === 'object' && body !== null && 'error' in body ? body.error : undefined
  return status === 400 && (error === 'ExpiredToken' || error === 'InvalidToken')
}

/** Calls to the server where a person's account lives; it is only the session that knows where that is. */
export function callsBy(session: BlueskySession, { timeout }: CallOptions): Call {
  const fetch = async (request: Request) => {
    const { pathname, search } = new URL(request.url)
    const { method, headers, signal } = request
    const body = await request.text()
    return session
      .fetchHandler(`${pathname}${search}`, { method, headers, signal, body, redirect: 'manual' })
      .catch((error: unknown) => Promise.reject(ended(error)))
  }
  const call = caller('Bluesky', { fetch, timeout }, asksPermission)
  return (method, request) => call(`https://account.invalid/xrpc/${method}`, request)
}

/** What a session of `@atproto/oauth-client-node` throws once it is over: the person has to log in anew. */
const OVER = ['TokenRefreshError', 'TokenRevokedError', 'TokenInvalidError']

/** The failure of a session as one of the kit's where it means that the session is over. */
export function ended(error: unknown): unknown {
  if (isAdvocacyError(error) || !(error instanceof Error) || !OVER.includes(error.constructor.name)) return error
  return new AdvocacyError('not-authorised', 'The permission to post on Bluesky is over.', { cause: error })
}
