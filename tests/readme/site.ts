import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Serving, serve } from '@advocacy-kit/adapters/http'

/** Serves a page with this body, and beside it the modules of a folder. */
export function site(folder: string, body: string): Promise<Serving> {
  return serve(
    async (request) => {
      const { pathname } = new URL(request.url)
      if (pathname === '/')
        return new Response(pageAround(body), { headers: { 'content-type': 'text/html; charset=utf-8' } })
      const file = await readFile(join(folder, pathname)).catch(() => undefined)
      return file
        ? new Response(file, { headers: { 'content-type': 'text/javascript' } })
        : new Response(null, { status: 404 })
    },
    { port: 0 },
  )
}

/** The least that a page is, around what is printed. */
export function pageAround(body: string): string {
  return `<!doctype html>\n<html lang="nl">\n<meta charset="utf-8">\n<title>Voorbeeld</title>\n<link rel="icon" href="data:,">\n${body}`
}
