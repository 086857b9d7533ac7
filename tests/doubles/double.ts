import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** What a double was asked. */
export interface Asked {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: unknown
}

/** What it says: JSON, or bytes as they are. */
export interface Reply {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly json?: unknown
  readonly bytes?: Buffer
}

/** What goes wrong with one request: it is never heard; it is carried out but its answer lost; or something else is said. */
export type Fault = 'unheard' | 'unanswered' | ((request: IncomingMessage, response: ServerResponse) => void)

/** A network on the loopback. */
export interface Double {
  readonly origin: string
  /** What it was asked so far. */
  readonly asked: readonly Asked[]
  /** What goes wrong with the next requests that `concerns` picks, in turn; nothing with those after. */
  spoil(faults: readonly (Fault | undefined)[], concerns?: (asked: Asked) => boolean): void
  close(): Promise<void>
}

/** Serves a network that answers by a function. */
export async function serve(answer: (asked: Asked) => Reply | Promise<Reply>): Promise<Double> {
  const asked: Asked[] = []
  let faults: (Fault | undefined)[] = []
  let concerns: (asked: Asked) => boolean = () => true
  const server = createServer(async (request, response) => {
    const one = await askedOf(request)
    asked.push(one)
    const fault = concerns(one) ? faults.shift() : undefined
    if (fault === 'unheard') return void request.socket.destroy()
    if (typeof fault === 'function') return fault(request, response)
    const { status = 200, headers, json, bytes = Buffer.from(JSON.stringify(json) ?? '') } = await answer(one)
    if (fault === 'unanswered') return void request.socket.destroy()
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers }).end(bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The double has no port.')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    asked,
    spoil: (next, which = () => true) => {
      faults = [...next]
      concerns = which
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function askedOf(request: IncomingMessage): Promise<Asked> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://double.test')
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
  const text = Buffer.concat(parts).toString()
  const body: unknown = text && headers['content-type']?.startsWith('application/json') ? JSON.parse(text) : text
  return { method: request.method ?? 'GET', path: pathname, query: searchParams, headers, body }
}
