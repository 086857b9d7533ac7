import { AdvocacyError, type Hint, type Identity } from '@advocacy-kit/core'
import { describe, expect, test } from 'vitest'
import { operations } from './client/operations.ts'
import { createHandler, type HandlerOptions } from './handler.ts'
import type { LogEvent } from './log.ts'

const ANN: Identity = { id: 'ann' }
const BASE = 'http://advocacy.example/advocacy'

/** An engine that notes what it is asked and answers `answer`, and the handler before it. */
function program(answer: () => unknown = () => ({}), options: Partial<HandlerOptions> = {}) {
  const calls: { who: Identity | null; method: string; path: string; input: unknown }[] = []
  const logged: LogEvent[] = []
  const engine = {
    as: (who: Identity | null) => ({
      ...operations(async (method, path, input) => {
        calls.push({ who, method, path, input })
        return JSON.parse(JSON.stringify(answer()))
      }),
      watch: () => () => {},
    }),
    position: async () => 7,
    watch: (_listener: (hint: Hint) => void) => () => {},
  }
  const identify = (request: Request) => (request.headers.get('authorization') === 'Bearer ann' ? ANN : null)
  const handler = createHandler(engine, { identify, log: (event) => logged.push(event), ...options })
  const ask = (path: string, init: RequestInit = {}) =>
    handler(new Request(`${BASE}${path}`, { ...init, headers: { authorization: 'Bearer ann', ...init.headers } }))
  const send = (method: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
    ask(path, { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } })
  return { handler, ask, send, calls, logged }
}

async function problemOf(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const { type, title, status, code, errors } = await response.json()
  expect({ type, status }).toEqual({ type: `urn:advocacy-kit:problem:${code}`, status: response.status })
  return { status, code, title, pointers: errors.map(({ pointer }: { pointer: string }) => pointer) }
}

describe('input', () => {
  test('path and query reach the operation, numbers as numbers', async () => {
    const { ask, calls } = program()
    await ask('/v1/leaderboards/points?period=2026&scope=people&limit=10')
    expect(calls).toEqual([
      {
        who: ANN,
        method: 'GET',
        path: '/leaderboards/:board',
        input: { board: 'points', period: '2026', scope: 'people', limit: 10 },
      },
    ])
  })

  test.each([
    ['a number that is none', '?limit=ten', { limit: 'ten' }],
    ['a number written otherwise', '?limit=1e1', { limit: '1e1' }],
    ['a number beyond what can be held', '?limit=99999999999999999999', { limit: '99999999999999999999' }],
    ['a field twice', '?limit=1&limit=2', { limit: [1, 2] }],
    ['an unknown field', '?limits=1', { limits: '1' }],
    ['a field of the prototype', '?constructor=1', { constructor: '1' }],
  ])('%s is left for the engine to refuse', async (_, query, input) => {
    const { ask, calls } = program()
    await ask(`/v1/people${query}`)
    expect(calls[0]?.input).toEqual(input)
  })

  test('path and body are one input', async () => {
    const { send, calls } = program()
    await send('POST', '/v1/shares/s%2F1%20%F0%9F%8C%B7/confirm', { ownWords: true })
    expect(calls[0]?.input).toEqual({ id: 's/1 🌷', ownWords: true })
  })

  test('what stands in the path may not stand in the body', async () => {
    const { send, calls } = program()
    expect(await problemOf(await send('POST', '/v1/shares/s1/confirm', { id: 's2' }))).toMatchObject({
      code: 'invalid-input',
      pointers: ['/id'],
    })
    expect(calls).toEqual([])
  })

  test('without a body the input is what the path holds', async () => {
    const { ask, calls } = program()
    await ask('/v1/shares/s1/withdraw', { method: 'POST' })
    expect(calls[0]?.input).toEqual({ id: 's1' })
  })

  test('a body that is no object reaches the engine as it is', async () => {
    const { send, calls } = program()
    await send('PUT', '/v1/content/c1', ['x'])
    expect(calls[0]?.input).toEqual(['x'])
  })
})

describe('bodies', () => {
  const post = (body: BodyInit, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    program().ask('/v1/me/join', { method: 'POST', body, headers })

  test.each([
    ['text/plain', 415, 'unsupported-media-type'],
    ['application/x-www-form-urlencoded', 415, 'unsupported-media-type'],
    ['application/json; charset=latin1', 415, 'unsupported-media-type'],
    ['application/jsonp', 415, 'unsupported-media-type'],
  ])('the type %s is refused', async (type, status, code) => {
    expect(await problemOf(await post('{}', { 'content-type': type }))).toMatchObject({ status, code })
  })

  test.each(['application/json', 'Application/JSON; charset=UTF-8', 'application/json;charset="utf-8"'])(
    'the type %s is taken',
    async (type) => {
      expect((await post('{}', { 'content-type': type })).status).toBe(200)
    },
  )

  test('a body without a type is refused', async () => {
    expect(await problemOf(await post(new Uint8Array([123, 125]), {}))).toMatchObject({
      code: 'unsupported-media-type',
    })
  })

  test('a packed body is refused', async () => {
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' }
    expect(await problemOf(await post('{}', headers))).toMatchObject({ code: 'unsupported-media-type' })
  })

  test('bytes that are not UTF-8 are refused', async () => {
    expect(await problemOf(await post(new Uint8Array([0x22, 0xff, 0x22])))).toMatchObject({
      code: 'invalid-json',
      pointers: [''],
    })
  })

  test.each([
    ['/v1/me/join', 65_536, 200],
    ['/v1/me/join', 65_537, 413],
    ['/v1/activities', 1_048_576, 200],
    ['/v1/activities', 1_048_577, 413],
  ])('%s takes bodies up to its limit: %d bytes give %d', async (path, bytes, status) => {
    const { ask } = program()
    const body = `"${'x'.repeat(bytes - 2)}"`
    const response = await ask(path, { method: 'POST', body, headers: { 'content-type': 'application/json' } })
    expect(response.status).toBe(status)
  })

  test('a body without end is read no further than its limit', async () => {
    let sent = 0
    const body = new ReadableStream({
      pull(controller) {
        sent += 1
        controller.enqueue(new Uint8Array(8192).fill(32))
      },
    })
    const { handler } = program()
    const headers = { authorization: 'Bearer ann', 'content-type': 'application/json', 'content-length': '2' }
    const init = { method: 'POST', body, headers, duplex: 'half' }
    expect(await problemOf(await handler(new Request(`${BASE}/v1/me/join`, init)))).toMatchObject({ code: 'too-large' })
    expect(sent).toBeLessThan(12)
  })
})

describe('who asks', () => {
  test('a visitor is refused before the body is read', async () => {
    const { ask, calls } = program()
    const response = await ask('/v1/me/join', { method: 'POST', body: 'not json', headers: { authorization: '' } })
    expect(response.headers.get('www-authenticate')).toBe('Bearer')
    expect(await problemOf(response)).toMatchObject({ status: 401, code: 'unauthenticated' })
    expect(calls).toEqual([])
  })

  test.each(['/v1/stream', '/v1/me'])('%s is not for visitors', async (path) => {
    expect((await program().ask(path, { headers: { authorization: '' } })).status).toBe(401)
  })
})

describe('routes', () => {
  test.each([
    '/',
    '/v1',
    '/v1/unknown',
    '/v1/me/',
    '/v2/me',
    '/v1/shares//confirm',
    '/../etc/passwd',
    '/kit-../secret.js',
  ])('%s is not found', async (path) => {
    expect(await problemOf(await program().ask(path))).toMatchObject({ status: 404, code: 'not-found' })
  })

  test('nothing is found outside the base path', async () => {
    const { handler } = program()
    expect((await handler(new Request('http://advocacy.example/v1/me'))).status).toBe(404)
    const other = program(() => ({}), { basePath: '/' }).handler
    expect((await other(new Request('http://advocacy.example/health'))).status).toBe(200)
  })

  test.each([
    ['PUT', '/v1/me', 'GET, PATCH'],
    ['GET', '/v1/activities', 'POST'],
    ['DELETE', '/v1/shares/s1/confirm', 'POST'],
    ['POST', '/health', 'GET'],
    ['POST', '/v1/stream', 'GET'],
  ])('%s %s is not allowed', async (method, path, allow) => {
    const response = await program().ask(path, { method })
    expect(response.headers.get('allow')).toBe(allow)
    expect(await problemOf(response)).toMatchObject({ status: 405, code: 'method-not-allowed' })
  })

  test('health says the version', async () => {
    const response = await program().ask('/health')
    expect(await response.json()).toEqual({ status: 'ok', version: expect.stringMatching(/^\d+\.\d+\.\d+/) })
  })

  test('OpenAPI describes every operation', async () => {
    const { openapi, paths } = await (await program().ask('/v1/openapi.json')).json()
    expect(openapi).toBe('3.1.0')
    expect(paths['/v1/shares/{id}/confirm'].post).toMatchObject({
      operationId: 'shares.confirm',
      parameters: [{ name: 'id', in: 'path' }],
    })
  })

  test('the stream answers the position to those who poll', async () => {
    const standing = async (mode: string) => {
      const { ask } = program(() => ({ scoring: { mode } }))
      return (await ask('/v1/stream')).json()
    }
    expect(await standing('on')).toEqual({ position: 7 })
    expect(await standing('off')).toEqual({ position: 0 })
  })
})

describe('failures', () => {
  test('an error of the engine keeps its code, message and issues', async () => {
    const { send } = program(() => {
      const issues = [{ pointer: '/platform', detail: 'is not a platform of this program', code: 'unknown-platform' }]
      throw new AdvocacyError('unknown-platform', 'No platform "myspace".', { issues })
    })
    const response = await send('POST', '/v1/shares', { content: 'c1', platform: 'myspace' })
    expect(response.status).toBe(422)
    expect(await response.json()).toEqual({
      type: 'urn:advocacy-kit:problem:unknown-platform',
      title: 'Unknown platform',
      status: 422,
      detail: 'No platform "myspace".',
      code: 'unknown-platform',
      errors: [{ pointer: '/platform', detail: 'is not a platform of this program', code: 'unknown-platform' }],
      requestId: response.headers.get('request-id'),
    })
  })

  test('an unexpected failure is logged and says nothing', async () => {
    const failure = new Error('password=geheim at /srv/app/db.ts')
    const { ask, logged } = program(() => {
      throw failure
    })
    const response = await ask('/v1/content/c1', { headers: { 'x-request-id': 'proxy-0001' } })
    expect(response.status).toBe(500)
    const text = await response.text()
    expect(JSON.parse(text)).toMatchObject({ code: 'internal', errors: [] })
    expect(text).not.toMatch(/geheim|srv/)
    expect(logged).toEqual([
      {
        level: 'error',
        message: 'A request failed unexpectedly.',
        requestId: 'proxy-0001',
        method: 'GET',
        path: '/advocacy/v1/content/:id',
        status: 500,
        error: expect.stringMatching(/^Error: password=geheim at .srv.app.db.ts\n {4}at /),
      },
    ])
  })

  test('so is something thrown that is no error', async () => {
    const identify = () => Promise.reject('out of order')
    const { ask, logged } = program(() => ({}), { identify })
    expect((await ask('/v1/me')).status).toBe(500)
    expect(logged[0]?.error).toMatch(/Caused by out of order$/)
  })

  test('busy says when to come again', async () => {
    const { ask, logged } = program(() => {
      throw new AdvocacyError('busy', 'Others are writing.')
    })
    const response = await ask('/v1/me')
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1'])
    expect(logged).toMatchObject([
      { level: 'warn', message: 'The store or the log-in service did not answer.', status: 503 },
    ])
  })

  test('a refusal is not for the log', async () => {
    const { ask, logged } = program()
    expect((await ask('/v1/me', { headers: { authorization: '' } })).status).toBe(401)
    expect(logged).toEqual([])
  })

  test('a log that fails leaves the answer', async () => {
    const fails = () => {
      throw new Error('no room on the disk')
    }
    expect((await program(fails, { log: fails }).ask('/v1/me')).status).toBe(500)
  })
})

describe('origins', () => {
  const INTRANET = 'https://intranet.voorbeeld.nl'
  const open = () => program(() => ({}), { origins: [INTRANET] })

  test('a page of a named origin may ask first, then act', async () => {
    const { ask, send } = open()
    const preflight = await ask('/v1/shares', {
      method: 'OPTIONS',
      headers: { origin: INTRANET, 'access-control-request-method': 'POST', authorization: '' },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-origin')).toBe(INTRANET)
    expect(preflight.headers.get('access-control-allow-headers')).toBe('Authorization,Content-Type,Advocacy-Version')
    expect(preflight.headers.get('access-control-max-age')).toBe('7200')
    expect(preflight.headers.has('access-control-allow-credentials')).toBe(false)
    const answer = await send('POST', '/v1/shares', {}, { origin: INTRANET, 'sec-fetch-site': 'cross-site' })
    expect([answer.status, answer.headers.get('access-control-allow-origin'), answer.headers.get('vary')]).toEqual([
      200,
      INTRANET,
      'Origin',
    ])
  })

  test('problems can be read there too', async () => {
    const response = await open().ask('/v1/me', { headers: { origin: INTRANET, authorization: '' } })
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([401, INTRANET])
  })

  test.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['an origin that begins alike', { origin: 'https://intranet.voorbeeld.nl.evil.example' }],
    ['another port', { origin: 'https://intranet.voorbeeld.nl:8443' }],
    ['another scheme', { origin: 'http://intranet.voorbeeld.nl' }],
    ['no origin that could be named', { origin: 'null' }],
    ['a sibling site', { origin: 'https://wiki.voorbeeld.nl', 'sec-fetch-site': 'same-site' }],
    ['a page that hides its origin', { 'sec-fetch-site': 'cross-site' }],
  ])('%s may change nothing', async (_, headers) => {
    const { send, calls } = open()
    const response = await send('POST', '/v1/shares', {}, headers)
    expect(response.headers.has('access-control-allow-origin')).toBe(false)
    expect(await problemOf(response)).toMatchObject({ status: 403, code: 'forbidden' })
    expect(calls).toEqual([])
  })

  test.each([
    ['a program without a page', {}],
    ['a page of its own origin', { origin: 'http://advocacy.example' }],
    [
      'a page of its own origin behind a proxy',
      { origin: 'https://advocacy.voorbeeld.nl', 'sec-fetch-site': 'same-origin' },
    ],
  ])('%s may', async (_, headers) => {
    expect((await program().send('POST', '/v1/shares', {}, headers)).status).toBe(200)
  })
})

describe('headers', () => {
  test.each(['/v1/me', '/v1/unknown', '/health', '/v1/stream'])(
    '%s is kept nowhere and shown in no frame',
    async (path) => {
      const { headers } = await program().ask(path)
      expect(Object.fromEntries(headers)).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      })
    },
  )
})

describe('kit.js', () => {
  const files: Record<string, string> = { 'kit.js': 'export {}', 'part-a1B2c3D4.js': '/* part */' }
  const kit = async (name: string) => (name in files ? new TextEncoder().encode(files[name]) : undefined)
  const { ask } = program(() => ({}), { kit })

  test('is for any page, without sign-in', async () => {
    const response = await ask('/kit.js', { headers: { authorization: '', origin: 'https://elsewhere.example' } })
    expect(await response.text()).toBe('export {}')
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, max-age=300',
      'x-content-type-options': 'nosniff',
    })
  })

  test('is not sent again to who has it', async () => {
    const tag = (await ask('/kit.js')).headers.get('etag') ?? ''
    const again = await ask('/kit.js', { headers: { 'if-none-match': tag } })
    expect([again.status, again.headers.get('access-control-allow-origin'), await again.text()]).toEqual([304, '*', ''])
  })

  test('its parts may be kept for ever', async () => {
    const response = await ask('/part-a1B2c3D4.js')
    expect([await response.text(), response.headers.get('cache-control')]).toEqual([
      '/* part */',
      'public, max-age=31536000, immutable',
    ])
  })

  test('is packed for who can unpack it', async () => {
    const large = program(() => ({}), { kit: async () => new TextEncoder().encode('x'.repeat(5000)) })
    const response = await large.ask('/kit.js', { headers: { 'accept-encoding': 'gzip' } })
    expect([response.headers.get('content-encoding'), response.headers.get('vary')]).toEqual([
      'gzip',
      'Accept-Encoding',
    ])
  })

  test('says how to get it where it is missing', async () => {
    const response = await program(() => ({}), { kit: async () => undefined }).ask('/kit.js')
    expect(response.status).toBe(404)
    expect((await response.json()).detail).toContain('@advocacy-kit/widgets')
  })
})
