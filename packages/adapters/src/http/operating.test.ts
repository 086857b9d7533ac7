import { describe, expect, test } from 'vitest'
import { createHandler, type HandlerOptions } from './handler.ts'
import type { LogEvent } from './log.ts'
import { version } from './version.ts'

const BASE = 'http://advocacy.example/advocacy'

/** A handler before an engine of which only the position is asked. */
function operated(position: () => Promise<number> = async () => 1, options: Partial<HandlerOptions> = {}) {
  const events: LogEvent[] = []
  const engine = {
    as: () => {
      throw new Error('the engine is out of order')
    },
    position,
    watch: () => () => {},
  }
  const handler = createHandler(engine, { identify: () => null, log: (event) => events.push(event), ...options })
  const ask = (path: string, headers: Record<string, string> = {}) =>
    handler(new Request(`${BASE}${path}`, { headers }))
  return { ask, events }
}

describe('health', () => {
  test('is for every page, also for one that may not read', async () => {
    const response = await operated().ask('/health', { origin: 'https://elsewhere.example' })
    expect(await response.json()).toEqual({ status: 'ok', version })
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'Retry-After,Request-Id,Advocacy-Version',
      'cross-origin-resource-policy': 'cross-origin',
    })
  })

  test('says nothing of the store', async () => {
    const { ask } = operated(() => Promise.reject(new Error('no store')))
    expect((await ask('/health')).status).toBe(200)
  })
})

describe('ready', () => {
  test('while the store answers', async () => {
    const response = await operated().ask('/ready')
    expect([response.status, await response.json()]).toEqual([200, { status: 'ready', version }])
  })

  test('no longer when it does not', async () => {
    const { ask, events } = operated(() => Promise.reject(new Error('disk I/O error')))
    const response = await ask('/ready')
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1'])
    expect(await response.json()).toMatchObject({ code: 'busy', detail: 'The store does not answer.' })
    expect(response.headers.get('advocacy-version')).toBe(version)
    expect(events).toMatchObject([{ level: 'warn', path: '/advocacy/ready', status: 503 }])
    expect(events[0]?.error).toContain('Caused by Error: disk I/O error')
  })
})

describe('every answer', () => {
  const paths = [
    '/health',
    '/ready',
    '/kit.js',
    '/v1/openapi.json',
    '/v1/me',
    '/v1/stream',
    '/unknown',
    '/../away',
    '/v1/%E0%A4%A',
  ]

  test.each(paths)('says its request and version: %s', async (path) => {
    const { headers } = await operated().ask(path)
    expect(headers.get('advocacy-version')).toBe(version)
    expect(headers.get('request-id')).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)
  })

  test.each([
    ['X-Request-Id', 'proxy-00', true],
    ['Request-Id', 'a'.repeat(64), true],
    ['X-Request-Id', 'seven77', false],
    ['X-Request-Id', 'a'.repeat(65), false],
    ['X-Request-Id', 'with space', false],
    ['X-Request-Id', 'ann@voorbeeld.nl', false],
    ['X-Request-Id', '<script>', false],
  ])('keeps the id of a proxy when it is well formed: %s: %s', async (name, id, kept) => {
    const response = await operated().ask('/v1/me', { [name]: id })
    const { requestId } = await response.json()
    expect(requestId === id).toBe(kept)
    expect(response.headers.get('request-id')).toBe(requestId)
  })

  test('the log knows a failure by the same id', async () => {
    const { ask, events } = operated(undefined, { identify: () => ({ id: 'ann' }) })
    const { status, requestId } = await (await ask('/v1/me')).json()
    expect(status).toBe(500)
    expect(events.map((event) => event.requestId)).toEqual([requestId])
  })
})

describe('cookies', () => {
  /** What `identify` saw of a request that brought a cookie. */
  async function seen(cookies?: boolean) {
    const requests: Request[] = []
    const identify = (request: Request) => {
      requests.push(request)
      return null
    }
    const { ask } = operated(undefined, { identify, ...(cookies !== undefined && { cookies }) })
    await ask('/v1/me?x=1', { cookie: 'session=ann', authorization: 'Bearer ann' })
    return requests.map(({ url, method, headers }) => ({ url, method, ...Object.fromEntries(headers) }))
  }
  const rest = { url: `${BASE}/v1/me?x=1`, method: 'GET', authorization: 'Bearer ann' }

  test.each([undefined, false])('are not shown to identify (cookies: %s)', async (cookies) => {
    expect(await seen(cookies)).toEqual([rest])
  })

  test('are when people are known by them', async () => {
    expect(await seen(true)).toEqual([{ ...rest, cookie: 'session=ann' }])
  })

  test.each([
    ['nothing that says which page asks', { 'content-type': 'application/json' }, 'forbidden', /`Origin`.*`origins`/],
    [
      'a form',
      { 'content-type': 'text/plain', origin: 'http://advocacy.example' },
      'unsupported-media-type',
      /application.json/,
    ],
  ])('what changes something is refused for %s, and says how to mend it', async (_, headers, code, detail) => {
    const identify = () => ({ id: 'ann' })
    const engine = {
      as: () => {
        throw new Error('reached')
      },
      position: async () => 1,
      watch: () => () => {},
    }
    const handler = createHandler(engine, { identify, cookies: true })
    const response = await handler(new Request(`${BASE}/v1/me/leave`, { method: 'POST', headers, body: '{}' }))
    expect(await response.json()).toMatchObject({ code, detail: expect.stringMatching(detail) })
  })
})
