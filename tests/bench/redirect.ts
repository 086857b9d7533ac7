import { once } from 'node:events'
import { connect } from 'node:net'

/** Who asks, one after another: a person who was not there yet, the same person once more, and a previewer. */
const AGENTS = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36',
  'LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)',
]

/** Asks a path over many connections at once, each request when the one before it on its connection is answered; every answer has to be a redirect. */
export async function ask(
  url: string,
  path: string,
  { requests, connections, first }: { requests: number; connections: number; first: number },
): Promise<void> {
  let sent = 0
  const { port, host } = new URL(url)
  const next = () => {
    const number = sent++
    const visitor = first + Math.floor(number / 3)
    const address = `${10 + (visitor >> 16)}.${(visitor >> 8) & 255}.${visitor & 255}.1`
    return `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nUser-Agent: ${AGENTS[number % 3]}\r\nX-Visitor: ${address}\r\n\r\n`
  }
  const connection = async () => {
    const socket = connect(Number(port), '127.0.0.1')
    socket.setNoDelay(true)
    await once(socket, 'connect')
    let text = ''
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1')
      if (!text.includes('\r\n\r\n')) return
      if (!text.startsWith('HTTP/1.1 302 ')) throw new Error(`Not a redirect: ${text}`)
      text = ''
      if (sent < requests) socket.write(next())
      else socket.end()
    })
    socket.write(next())
    await once(socket, 'close')
  }
  await Promise.all(Array.from({ length: connections }, connection))
}
