import { AdvocacyError, ERRORS, isAdvocacyError } from '@advocacy-kit/core'

/** A caught error as one of the kit's: what nobody expected says nothing of itself. */
export function expected(caught: unknown): AdvocacyError {
  if (isAdvocacyError(caught)) return caught
  const message = 'Something went wrong on the server. It has been noted there; try again later.'
  return new AdvocacyError('internal', message, { cause: caught })
}

/** An error as an answer: problem details by RFC 9457, with the kit's code, every mistake of the input, and the id that the log knows the request by. */
export function problem({ code, message, issues, retryAfter }: AdvocacyError, requestId: string): Response {
  const status = ERRORS[code]
  const body = {
    type: `urn:advocacy-kit:problem:${code}`,
    title: titleOf(code),
    status,
    detail: message,
    code,
    errors: issues,
    requestId,
  }
  return Response.json(body, {
    status,
    headers: { 'content-type': 'application/problem+json', ...headersOf(status, retryAfter) },
  })
}

function titleOf(code: string): string {
  const words = code.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function headersOf(status: number, retryAfter = 1): Record<string, string> {
  if (status === 401) return { 'www-authenticate': 'Bearer' }
  if (status === 503) return { 'retry-after': String(Math.ceil(retryAfter)) }
  return {}
}
