import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { serve } from './serve.ts'

const hello = async () => new Response('hello')

describe('serve', () => {
  test('listens on this machine, on a free port when asked for none', async () => {
    const { url, close } = await serve(hello, { port: 0 })
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(await (await fetch(url)).text()).toBe('hello')
    await close()
    await expect(fetch(url)).rejects.toThrow()
  })

  test('rejects when the port is taken', async () => {
    const { url, close } = await serve(hello, { port: 0 })
    await expect(serve(hello, { port: Number(new URL(url).port) })).rejects.toThrow('EADDRINUSE')
    await close()
  })

  test('lets an answer under way finish before it closes', async () => {
    const slow = Promise.withResolvers<Response>()
    const begun = Promise.withResolvers<void>()
    const { url, close } = await serve(
      () => {
        begun.resolve()
        return slow.promise
      },
      { port: 0 },
    )
    const answer = fetch(url)
    await begun.promise
    const closed = close()
    slow.resolve(new Response('late'))
    expect(await (await answer).text()).toBe('late')
    await closed
  })

  test.each([
    ['a slow request under way', 'GET /slow HTTP/1.1\r\nhost: a\r\n\r\n', ''],
    ['a request that arrives meanwhile', 'GET /new HTTP/1.1\r\nhost: a\r\n', '\r\n'],
  ])('while it closes, the answer to %s says that the connection ends', async (_, before, after) => {
    const slow = Promise.withResolvers<string>()
    const begun = Promise.withResolvers<void>()
    const answer = async ({ url }: Request) => {
      if (!url.endsWith('/slow')) return new Response('at once')
      begun.resolve()
      return new Response(await slow.promise)
    }
    const { url, close } = await serve(answer, { port: 0 })
    const kept = fetch(`${url}/slow`)
    const socket = connect({ host: '127.0.0.1', port: Number(new URL(url).port) })
    const heard = text(socket)
    await once(socket, 'connect')
    await new Promise((written) => socket.write(before, written))
    await begun.promise
    // Whatever was written has been read when the server answers somebody who came later.
    expect(await (await fetch(`${url}/later`)).text()).toBe('at once')
    const closed = close()
    socket.write(after)
    slow.resolve('late')
    expect(await heard).toMatch(/^HTTP.1.1 200 OK\r\n.*connection: close\r\n.*(late|at once)/is)
    expect(await (await kept).text()).toBe('late')
    await closed
  })

  test('ends the open streams of its handler', async () => {
    const stream = new TransformStream<Uint8Array, Uint8Array>()
    const writer = stream.writable.getWriter()
    const handler = Object.assign(async () => new Response(stream.readable), { close: () => void writer.close() })
    const { url, close } = await serve(handler, { port: 0 })
    void writer.write(new TextEncoder().encode('first '))
    const response = await fetch(url)
    const text = response.text()
    await close()
    expect(await text).toBe('first ')
  })
})
