import { AdvocacyError, ERRORS, isAdvocacyError } from '@advocacy-kit/core'

/** Told of what went wrong on our side; the answer says nothing of it. */
export type Log = (message: string, error: unknown) => void

/** A caught error as an answer: problem details by RFC 9457, with the kit's code and every mistake of the input. */
export function problem(caught: unknown, log: Log): Response {
  const error = isAdvocacyError(caught) ? caught : unexpected(caught, log)
  const { code, message, issues } = error
  const status = ERRORS[code]
  const body = {
    type: `urn:advocacy-kit:problem:${code}`,
    title: titleOf(code),
    status,
    detail: message,
    code,
    errors: issues,
  }
  return Response.json(body, { status, headers: { 'content-type': 'application/problem+json', ...headersOf(status) } })
}

function unexpected(caught: unknown, log: Log): AdvocacyError {
  log('A request failed unexpectedly.', caught)
  return new AdvocacyError('internal', 'Something went wrong on the server. It has been noted there; try again later.')
}

function titleOf(code: string): string {
  const words = code.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function headersOf(status: number): Record<string, string> {
  if (status === 401) return { 'www-authenticate': 'Bearer' }
  if (status === 503) return { 'retry-after': '1' }
  return {}
}
