import { createServer, type Server } from 'node:http'
import { bundled } from '../browser/bundled.ts'

/** A page with a share button, by itself and in frames that may do more and less. */
export interface Site {
  readonly origin: string
  close(): Promise<void>
}

const page = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Proef</title>
  <script type="module" src="/button.js"></script><body></body></html>`
const framing = (sandbox: string) =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Proef</title><iframe src="/" sandbox="${sandbox}" width="600" height="400"></iframe></html>`

/** Serves the share button from the sources; `/framed?allow-scripts+…` is the same page in a frame that may do this. */
export async function serve(): Promise<Site> {
  const script = await bundled(new URL('page.ts', import.meta.url))
  const server = createServer(({ url = '/' }, response) => {
    const { pathname, search } = new URL(url, 'http://127.0.0.1')
    const isScript = pathname === '/button.js'
    response.setHeader('content-type', isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8')
    response.setHeader('access-control-allow-origin', '*')
    response.end(isScript ? script : pathname === '/framed' ? framing(search.slice(1).replaceAll('+', ' ')) : page)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { origin: originOf(server), close: () => new Promise((resolve) => server.close(() => resolve())) }
}

function originOf(server: Server): string {
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The server has no port.')
  return `http://127.0.0.1:${address.port}`
}
