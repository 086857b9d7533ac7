/** What is known of a request while it is answered. */
export interface Asked {
  Bindings: { requestId: string }
  Variables: { input: unknown }
}

/** Everything that a request says that is nobody's business but its own: credentials, cookies, address, query, and the texts of its input. */
export function secretsOf(request: Request, input: unknown): string[] {
  const { headers, url } = request
  const { pathname, search, searchParams } = new URL(url)
  const cookies = (headers.get('cookie') ?? '').split(';').map((cookie) => cookie.slice(cookie.indexOf('=') + 1).trim())
  const credentials = headers.get('authorization') ?? ''
  const credential = credentials.slice(credentials.indexOf(' ') + 1).trim()
  return [...cookies, credentials, credential, pathname, search.slice(1), ...searchParams.values(), ...textsIn(input)]
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}
