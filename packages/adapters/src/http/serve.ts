import { once } from 'node:events'
import { Server, type ServerResponse } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'

const PATIENCE = 5_000

/** What answers requests: a {@link Handler}, or any function from request to response. */
export interface Answering {
  (request: Request): Response | Promise<Response>
  close?(): void
}

/** A server that runs. */
export interface Serving {
  /** Where it listens, such as `http://127.0.0.1:4400`. */
  url: string
  /** Takes no new connection, ends open streams, lets requests under way finish for up to 5 seconds, and closes. */
  close(): Promise<void>
}

/**
 * Listens with Node's own server: on this machine alone unless `hostname` says more (`0.0.0.0` in a container), on a free port when `port` is 0. Rejects when
 * the port is taken.
 */
export async function serve(handler: Answering, options: { port: number; hostname?: string }): Promise<Serving> {
  const { port, hostname = '127.0.0.1' } = options
  const server = createAdaptorServer({ fetch: handler, overrideGlobalObjects: false })
  const announceClosing = lastWords(server)
  server.listen(port, hostname)
  await once(server, 'listening')
  return {
    url: urlOf(server, hostname),
    async close() {
      announceClosing()
      await close(server, handler)
    },
  }
}

type Listening = ReturnType<typeof createAdaptorServer>

function urlOf(server: Listening, hostname: string): string {
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${port}`
}

/** Once it is called, every answer that has not begun says `Connection: close`, so that nobody sends another request on a connection that is about to end. */
function lastWords(server: Listening): () => void {
  const open = new Set<ServerResponse>()
  let closing = false
  const announce = (response: ServerResponse) => {
    if (!response.headersSent) response.setHeader('connection', 'close')
  }
  server.prependListener('request', (_request, response: ServerResponse) => {
    open.add(response)
    response.once('close', () => open.delete(response))
    if (closing) announce(response)
  })
  return () => {
    closing = true
    for (const response of open) announce(response)
  }
}

async function close(server: Listening, handler: Answering): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  handler.close?.()
  if (server instanceof Server) patiently(server)
  await closed
}

/** Closes connections as their answers are done, and after a while those that are left. */
function patiently(server: Server): void {
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  const cut = setTimeout(() => server.closeAllConnections(), PATIENCE)
  server.once('close', () => {
    clearInterval(sweep)
    clearTimeout(cut)
  })
}
