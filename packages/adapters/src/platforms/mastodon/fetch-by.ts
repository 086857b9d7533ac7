import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http'

/** Begins a request, as `request` of Node's own http and https does. */
type Begin = (options: RequestOptions, answered: (answer: IncomingMessage) => void) => ClientRequest

/** Fetch by one of Node's own clients: no redirect is followed, and the body comes as it was sent, compressed if the server will have it so. */
export async function fetchBy(begin: Begin, sent: Request): Promise<Response> {
  const { method, headers, signal } = sent
  const body = await sent.text()
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    begin({ method, headers: Object.fromEntries(headers), signal }, resolve)
      .on('error', reject)
      .end(body)
  })
  const { statusCode: status = 0 } = answer
  return new Response([204, 205, 304].includes(status) ? null : streamOf(answer), {
    status,
    headers: headersOf(answer),
  })
}

function streamOf(answer: IncomingMessage): ReadableStream<Uint8Array<ArrayBuffer>> {
  const parts = answer.iterator()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: () => void answer.destroy(),
  })
}

function headersOf({ headersDistinct }: IncomingMessage): Headers {
  const headers = new Headers()
  for (const [name, values = []] of Object.entries(headersDistinct))
    for (const value of values) headers.append(name, value)
  return headers
}
