import { AdvocacyError, isAdvocacyError } from '@advocacy-kit/core'
import ky, { type Options } from 'ky'
import * as z from 'zod/mini'
import { bodyOf } from './body.ts'
import { retryAfterIn } from './retry-after.ts'

/** How a network is reached. */
export interface CallOptions {
  /** Another fetch than the platform's own: a proxy, or a test. */
  fetch?: ((request: Request) => Promise<Response>) | undefined
  /** How long an answer may take, its body included, in milliseconds: 10 seconds unless told otherwise. */
  timeout?: number | undefined
}

/** What a network answered: yes, or a no that the adapter may understand. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  /** The JSON of its body; undefined where that is empty. */
  readonly body: unknown
  /** The body by a schema. Throws `not-authorised` or `platform-refused` for a no, and `platform-away` for a yes that cannot be understood. */
  read<Schema extends z.ZodMiniType>(schema: Schema): z.output<Schema>
}

/** Sends one request. Redirects are not followed, nothing is sent twice. Throws `platform-busy` and `platform-away`. */
export type Call = (
  address: string,
  request?: Pick<Options, 'method' | 'headers' | 'json' | 'body' | 'searchParams'>,
) => Promise<Answer>

/**
 * The calls to the network of a name: what their answers mean is the same for all networks, but for which no it is that asks for the person's permission.
 */
export function caller(
  name: string,
  { fetch = (request) => globalThis.fetch(request), timeout = 10_000 }: CallOptions = {},
  asksPermission: (answer: Pick<Answer, 'status' | 'body'>) => boolean = ({ status }) => [401, 403].includes(status),
): Call {
  const http = ky.create({
    fetch: (input, init) => fetch(input instanceof Request ? input : new Request(input, init)),
    headers: { accept: 'application/json' },
    redirect: 'manual',
    retry: 0,
    throwHttpErrors: false,
    timeout,
  })
  return async (address, request) => {
    try {
      const response = await http(address, { ...request, signal: AbortSignal.timeout(timeout) })
      if (isAnswer(response.status)) return answerOf(response, await bodyOf(response))
      await response.body?.cancel()
      throw later(name, response)
    } catch (cause) {
      throw isAdvocacyError(cause) ? cause : away(name, reason(cause), { cause })
    }
  }

  function answerOf({ status, headers }: Response, body: unknown): Answer {
    return {
      status,
      headers,
      body,
      read(schema) {
        if (status >= 300) throw no(name, status, body, asksPermission({ status, body }))
        const read = z.safeParse(schema, body)
        if (read.success) return read.data
        throw away(name, 'it answered something else than its documentation says', { cause: read.error })
      },
    }
  }
}

/** A yes, or a no to this very request. The others speak of the moment: too many requests, and a server that is not well or not there. */
function isAnswer(status: number): boolean {
  return (status >= 200 && status < 300) || (status >= 400 && status < 500 && ![408, 425, 429].includes(status))
}

function later(name: string, { status, headers }: Response): AdvocacyError {
  const retryAfter = retryAfterIn(headers, Date.now())
  if (status !== 429) return away(name, `it answered ${status}`, { retryAfter })
  return new AdvocacyError('platform-busy', `${name} takes no more requests for now.`, { retryAfter })
}

function no(name: string, status: number, body: unknown, permission: boolean): AdvocacyError {
  const words = wordsIn(body) ?? `status ${status}`
  if (!permission) return new AdvocacyError('platform-refused', `${name} refuses it: ${words}`)
  return new AdvocacyError('not-authorised', `${name} asks for the person's permission, or for it anew: ${words}`)
}

function away(name: string, why: string, more: { retryAfter?: number | undefined; cause?: unknown }): AdvocacyError {
  return new AdvocacyError('platform-away', `${name} cannot be understood or reached now: ${why}.`, more)
}

/** What the network says of its no, under the names that the networks use. */
function wordsIn(body: unknown): string | undefined {
  const read = z.safeParse(z.record(z.string(), z.unknown()), body)
  if (!read.success) return undefined
  const { message, error_description, detail, error, title } = read.data
  const words = [message, error_description, detail, error, title].find((text) => typeof text === 'string' && text)
  return typeof words === 'string' ? words.slice(0, 300) : wordsIn(error)
}

/** What the network itself says is the cause of fetch's own "fetch failed". */
function reason(error: unknown): string {
  const { message, cause } = error instanceof Error ? error : new Error(String(error))
  return cause instanceof Error ? reason(cause) : message.replace(/\.$/, '')
}
