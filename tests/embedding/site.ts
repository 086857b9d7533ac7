import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

/** What answers requests. */
export type Answer = (request: Request) => Promise<Response>

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** The files of a folder, under a policy. */
export function files(folder: string, policy: string): Answer {
  return async (request) => {
    const { pathname } = new URL(request.url)
    const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname
    const body = await readFile(join(folder, name)).catch(() => undefined)
    const type = types[extname(name)]
    if (!body || !type) return new Response(null, { status: 404 })
    return new Response(body, { headers: { 'content-type': type, 'content-security-policy': policy } })
  }
}
