import { AdvocacyError, type ErrorCode, type Issue, isAdvocacyError, isErrorCode } from '@advocacy-kit/core'
import { isHTTPError } from 'ky'

/** What a call failed of, as the error the engine threw: the same code, message and issues; `internal` for a code of a later version, `offline` when nothing of ours answered. */
export function failure(cause: unknown): AdvocacyError {
  if (isAdvocacyError(cause)) return cause
  if (!isHTTPError(cause)) return new AdvocacyError('offline', 'The server cannot be reached.', { cause })
  const { data, response } = cause
  if (isRecord(data) && isErrorCode(data.code)) {
    const issues = Array.isArray(data.errors) ? data.errors.filter(isIssue) : []
    return new AdvocacyError(data.code, String(data.detail), { issues, retryAfter: secondsIn(response), cause })
  }
  const code = codes[response.status] ?? (isRecord(data) && typeof data.code === 'string' ? 'internal' : 'offline')
  return new AdvocacyError(code, `The server answered ${response.status}.`, { cause })
}

/** For what a proxy on the way answers, which knows no codes. */
const codes: Readonly<Record<number, ErrorCode>> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  413: 'too-large',
}

/** A wait in seconds, as our own server tells it. */
function secondsIn({ headers }: Response): number | undefined {
  const seconds = Number.parseInt(headers.get('retry-after') ?? '', 10)
  return Number.isNaN(seconds) ? undefined : seconds
}

function isIssue(value: unknown): value is Issue {
  return isRecord(value) && typeof value.pointer === 'string' && typeof value.detail === 'string'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
