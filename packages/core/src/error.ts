/**
 * Every code that the kit can answer with, and the HTTP status it travels under. Codes are stable: callers branch on them, the HTTP
 * problem type is `urn:advocacy-kit:problem:<code>`, and the client throws the same class again.
 */
export const ERRORS = {
  'invalid-input': 422,
  'invalid-json': 400,
  'unsupported-media-type': 415,
  'too-large': 413,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'not-ambassador': 403,
  'not-listed': 403,
  'switched-off': 403,
  'unknown-person': 422,
  'unknown-content': 422,
  'unknown-platform': 422,
  'unknown-share': 422,
  embargoed: 409,
  'activity-conflict': 409,
  'share-conflict': 409,
  'rules-conflict': 409,
  'period-not-ended': 422,
  'period-closed': 422,
  'rules-missing': 422,
  'points-overflow': 422,
  'insufficient-points': 409,
  'limit-reached': 429,
  'not-authorised': 403,
  'post-missing': 422,
  'link-missing': 422,
  'platform-refused': 422,
  'platform-busy': 503,
  'platform-away': 502,
  busy: 503,
  offline: 503,
  internal: 500,
} as const satisfies Record<string, number>

/** One of the kit's stable error codes. */
export type ErrorCode = keyof typeof ERRORS

/** One mistake of an input: where it stands (a JSON pointer such as `/rules/0/points`), and how to mend it. */
export interface Issue {
  pointer: string
  detail: string
  code?: string
}

const name = 'AdvocacyError'

/**
 * The one error class of the kit, for everything that a caller can do something about. `issues` lists all mistakes of an input at once.
 * Recognise it with {@link isAdvocacyError}, which also knows the errors of another copy of the package.
 */
export class AdvocacyError extends Error {
  override readonly name = name
  readonly code: ErrorCode
  readonly issues: readonly Issue[]
  /** After how many seconds it may go better, where that is known. */
  readonly retryAfter: number | undefined

  constructor(
    code: ErrorCode,
    message: string,
    options: { issues?: readonly Issue[]; retryAfter?: number | undefined; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.issues = options.issues ?? []
    this.retryAfter = options.retryAfter
  }
}

/** Whether a caught value is an {@link AdvocacyError}, from whichever copy of the package. */
export function isAdvocacyError(error: unknown): error is AdvocacyError {
  return error instanceof Error && error.name === name && 'code' in error && isErrorCode(error.code)
}

/** Whether a value is one of the kit's codes: what a client asks of a problem it received. */
export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(ERRORS, code)
}
