const WELL_FORMED = /^[\w-]{8,64}$/

/** The id that a request is known by in answers and logs: the one that a proxy gave it (`X-Request-Id` or `Request-Id`) when it is well formed, else a new one. */
export function requestIdOf(headers: Headers): string {
  const given = headers.get('x-request-id') ?? headers.get('request-id') ?? ''
  return WELL_FORMED.test(given) ? given : crypto.randomUUID()
}
