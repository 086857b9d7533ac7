import type { Identify } from './identify.ts'

/** Recognises people by anything but cookies: a browser sends those along unasked, from whichever page. */
export function withoutCookies(identify: Identify): Identify {
  return (request) => identify(request.headers.has('cookie') ? stripped(request) : request)
}

/** The same request without its cookies, and without its body, which is not read to recognise anybody. */
function stripped({ url, method, headers }: Request): Request {
  const kept = new Headers(headers)
  kept.delete('cookie')
  return new Request(url, { method, headers: kept })
}
