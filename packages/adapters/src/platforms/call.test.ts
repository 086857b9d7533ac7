import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { AdvocacyError, type ErrorCode } from '@advocacy-kit/core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import * as z from 'zod/mini'
import { caller } from './call.ts'

let respond: RequestListener
let server: Server
let base: string
beforeAll(async () => {
  server = createServer((request, response) => respond(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  base = typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : ''
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' }
const Post = z.object({ id: z.string() })
const ask = (timeout?: number) => caller('Anywhere', { timeout })(`${base}/post`)

async function failureOf(listener: RequestListener, timeout?: number): Promise<AdvocacyError> {
  respond = listener
  const failure = await ask(timeout)
    .then((answer) => answer.read(Post))
    .catch((error: unknown) => error)
  if (failure instanceof AdvocacyError) return failure
  throw new Error(`It did not fail: ${JSON.stringify(failure)}`)
}

const says =
  (status: number, body: string | Buffer = '', headers: Record<string, string> = JSON_TYPE): RequestListener =>
  (_, response) =>
    response.writeHead(status, headers).end(body)

test('a yes is read by its schema, with its headers', async () => {
  respond = says(200, '{"id":"114230000000000000001"}', { ...JSON_TYPE, 'x-restli-id': 'urn:li:share:1' })
  const answer = await ask()
  expect(answer.read(Post)).toEqual({ id: '114230000000000000001' })
  expect(answer.headers.get('x-restli-id')).toBe('urn:li:share:1')
  respond = says(201, '', {})
  expect((await ask()).read(z.undefined())).toBeUndefined()
})

const halfway = (response: ServerResponse) => {
  response.writeHead(200, { ...JSON_TYPE, 'content-length': '500' }).write('{"id":')
  return response
}

const failures: [what: string, answer: RequestListener, code: ErrorCode, words: RegExp][] = [
  ['too many requests', says(429, '{"error":"Too many requests"}'), 'platform-busy', /takes no more requests/],
  ['too many requests, as a page', says(429, '<h1>Slow down', { 'content-type': 'text/html' }), 'platform-busy', /./],
  ['broken', says(500, '{"error":"InternalServerError"}'), 'platform-away', /it answered 500/],
  ['a gateway', says(502, '<h1>Bad gateway</h1>', { 'content-type': 'text/html' }), 'platform-away', /answered 502/],
  ['closed for work', says(503, '', {}), 'platform-away', /answered 503/],
  ['a page', says(200, '<h1>Welcome</h1>', { 'content-type': 'text/html' }), 'platform-away', /text\/html/],
  ['a page that says it is not there', says(404, '<h1>', { 'content-type': 'text/html' }), 'platform-away', /html/],
  ['JSON that says it is text', says(200, '{"id":"1"}', { 'content-type': 'text/plain' }), 'platform-away', /plain/],
  ['no type', says(200, '{"id":"1"}', {}), 'platform-away', /no type/],
  ['no JSON', says(200, '{"id":'), 'platform-away', /JSON/],
  ['nothing', says(200, ''), 'platform-away', /documentation/],
  ['another shape', says(200, '{"id":114230000000000000001}'), 'platform-away', /documentation/],
  ['no UTF-8', says(200, Buffer.from('7b226964223a22ff227d', 'hex')), 'platform-away', /encoded|utf-8/i],
  ['cut off', (_, response) => void halfway(response).write('"', () => response.destroy()), 'platform-away', /./],
  ['hung up', ({ socket }) => socket.destroy(), 'platform-away', /./],
  ['50 MB', says(200, Buffer.alloc(50_000_000, ' ')), 'platform-away', /more than 5000000 bytes/],
  ['no log-in', says(401, '{"error":"The access token is invalid"}'), 'not-authorised', /access token is invalid/],
  ['too narrow', says(403, '{"error":"ScopeMissingError","message":"Missing"}'), 'not-authorised', /Missing/],
  ['a lasting no', says(422, '{"error":"Validation failed: Text is too long"}'), 'platform-refused', /too long/],
  ['a no within', says(400, '{"error":{"message":"Link limit exceeded"}}'), 'platform-refused', /Link limit/],
  ['a no without words', says(409, '', {}), 'platform-refused', /409/],
]
test.each(failures)('%s', async (_, listener, code, words) => {
  const failure = await failureOf(listener)
  expect(failure).toMatchObject({ code, retryAfter: undefined })
  expect(failure.message).toMatch(words)
  expect(failure.message).toMatch(/^Anywhere /)
})

test.each<[string, RequestListener]>([
  ['silence', () => {}],
  ['half an answer', (_, response) => void halfway(response)],
])('%s is given up', async (_, listener) => {
  const failure = await failureOf(listener, 200)
  expect(failure).toMatchObject({ code: 'platform-away', message: expect.stringMatching(/timeout|timed out/) })
})

test('a gzip bomb is not unpacked', async () => {
  const bomb = gzipSync(Buffer.alloc(200_000_000, ' '))
  expect(bomb.length).toBeLessThan(300_000)
  const failure = await failureOf(says(200, bomb, { ...JSON_TYPE, 'content-encoding': 'gzip' }))
  expect(failure.message).toMatch(/more than 5000000 bytes/)
})

test('a redirect is not followed', async () => {
  const asked: (string | undefined)[] = []
  const failure = await failureOf(({ url }, response) => {
    asked.push(url)
    response.writeHead(302, { location: `${base}/inside` }).end()
  })
  expect(failure).toMatchObject({ code: 'platform-away' })
  expect(asked).toEqual(['/post'])
})

test('another fetch is asked, and what it throws of the kit stays as it is', async () => {
  const away = caller('Anywhere', { fetch: () => Promise.reject(new Error('no line')) })
  await expect(away('https://x.test/')).rejects.toMatchObject({ code: 'platform-away' })
  const failure = new AdvocacyError('not-authorised', 'Log in again.')
  const own = caller('Anywhere', { fetch: () => Promise.reject(failure) })
  await expect(own('https://x.test/')).rejects.toBe(failure)
})

test('a fetch that never answers is given up', async () => {
  const deaf = caller('Anywhere', { fetch: () => new Promise(() => {}), timeout: 20 })
  await expect(deaf('https://x.test/')).rejects.toMatchObject({ code: 'platform-away' })
})

test('a network may ask for permission in its own way', async () => {
  respond = says(400, '{"error":"ExpiredToken","message":"Token has expired"}')
  const call = caller('Anywhere', {}, ({ status }) => status === 400)
  const answer = await call(base)
  expect(() => answer.read(Post)).toThrow(expect.objectContaining({ code: 'not-authorised' }))
})

const NOW = Date.parse('2026-11-22T10:00:00Z')
const OURS_AN_HOUR_LATE = 'Sun, 22 Nov 2026 11:00:00 GMT'
const waits: [what: string, headers: Record<string, string>, seconds: number | undefined][] = [
  ['seconds', { 'retry-after': '120' }, 120],
  ['a moment', { 'retry-after': 'Sun, 22 Nov 2026 10:02:00 GMT' }, 120],
  ['Unix seconds, as Bluesky', { 'ratelimit-reset': `${NOW / 1000 + 90}` }, 90],
  ['Unix seconds, as X', { 'x-rate-limit-reset': `${NOW / 1000 + 900}` }, 900],
  ['microseconds, as Mastodon', { 'x-ratelimit-reset': '2026-11-22T10:04:59.123456Z' }, 300],
  ['Retry-After before the rest', { 'retry-after': '5', 'ratelimit-reset': `${NOW / 1000 + 90}` }, 5],
  ['nothing, as LinkedIn', {}, undefined],
  ['words', { 'retry-after': 'soon', 'x-ratelimit-reset': 'later' }, undefined],
  ['a moment that is over', { 'ratelimit-reset': `${NOW / 1000 - 5}` }, 1],
  ['a moment in ten years', { 'retry-after': '315360000' }, 86_400],
  ['by its own clock', { date: OURS_AN_HOUR_LATE, 'x-ratelimit-reset': '2026-11-22T11:05:00.000000Z' }, 300],
  ['by its own clock, Unix', { date: OURS_AN_HOUR_LATE, 'ratelimit-reset': `${NOW / 1000 + 3_600 + 60}` }, 60],
]
test.each(waits)('how long to wait is told as %s', async (_, headers, seconds) => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] })
  const failure = await failureOf((_, response) => {
    if (!('date' in headers)) response.setHeader('date', new Date(NOW).toUTCString())
    response.writeHead(429, headers).end()
  }).finally(() => vi.useRealTimers())
  expect(failure).toMatchObject({ code: 'platform-busy', retryAfter: seconds })
})

test('a server that is closed for work may say for how long', async () => {
  const failure = await failureOf(says(503, '', { 'retry-after': '60' }))
  expect(failure).toMatchObject({ code: 'platform-away', retryAfter: 60 })
})
