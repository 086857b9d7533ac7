import { type AdvocacyError, ERRORS } from '@advocacy-kit/core'
import { secretsOf } from './asked.ts'
import type { Log } from './log.ts'
import { expected, problem } from './problem.ts'
import { describeError, redact } from './redact.ts'

/** A request that failed: where it was, and what it brought. */
export interface Failed {
  request: Request
  requestId: string
  path: string
  input?: unknown
}

/** Answers a request that failed, and tells the log of what is not the caller's doing. */
export function answerFailure(caught: unknown, failed: Failed, log: Log): Response {
  const error = expected(caught)
  if (ERRORS[error.code] >= 500) tell(log, error, caught, failed)
  return problem(error, failed.requestId)
}

function tell(log: Log, { code }: AdvocacyError, caught: unknown, failed: Failed): void {
  const { request, requestId, path, input } = failed
  try {
    log({
      level: code === 'internal' ? 'error' : 'warn',
      message: messageOf(code),
      requestId,
      method: request.method,
      path: redact(path),
      status: ERRORS[code],
      error: describeError(caught, secretsOf(request, input)),
    })
  } catch {
    // A log that fails must not take the answer with it, and there is nobody left to tell.
  }
}

function messageOf(code: string): string {
  if (code === 'internal') return 'A request failed unexpectedly.'
  return code.startsWith('platform-') ? 'A platform did not answer.' : 'The store or the log-in service did not answer.'
}
