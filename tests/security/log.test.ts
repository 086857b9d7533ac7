import { createHandler, type Log, type LogEvent } from '@advocacy-kit/adapters/http'
import { AdvocacyError } from '@advocacy-kit/core'
import { afterEach, expect, test, vi } from 'vitest'
import { operations } from '../../packages/adapters/src/http/client/operations.ts'
import type { Route } from '../../packages/adapters/src/http/route.ts'
import { routes } from '../../packages/adapters/src/http/routes.ts'

const TOKEN = 'eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhbm4ifQ.c2lnbmF0dXJl'
const STRANGER = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJiZW4ifQ.b3RoZXJrZXk'
const BODY = { note: 'the "body" text', list: ['deep body text', { mail: 'cas@voorbeeld.nl' }] }

/** What may stand in no log, each as a piece that would give it away. */
const PLANTED = [
  /eyJ/,
  /c2lnbmF0dXJl|b3RoZXJrZXk/,
  /cookie-secret/,
  /opaque-(token|basic)/,
  /query.text/,
  /body.{0,3} text/,
  /voorbeeld\.nl|elders\.nl|x\.nl/,
  /path-secret/,
]

/** Errors as drivers and hosts throw them: everything that they were given stands in them. */
function leaking(request: Request | undefined, input: unknown): Error {
  const headers = request ? [...request.headers].map((header) => header.join(': ')).join('\n') : ''
  const all = `${request?.url ?? ''}\n${decodeURIComponent(request?.url ?? '')}\n${headers}\n${JSON.stringify(input)}`
  const cause = new TypeError(`ben@elders.nl with Bearer opaque-basic and ${STRANGER}; ${all}`)
  return Object.assign(new Error(`failed at ${all}`, { cause }), { detail: all })
}

function requestOf({ method, path }: Route, credentials: string): Request {
  const url = `https://advocacy.example/advocacy/v1${path.replace(/:\w+/, 'path-secret')}?q=query%20text`
  const headers = {
    authorization: credentials,
    cookie: 'session=cookie-secret; other=1',
    referer: 'https://a.nl/?mail=dirk@x.nl',
  }
  if (method === 'GET') return new Request(url, { headers })
  return new Request(url, {
    method,
    headers: { ...headers, 'content-type': 'application/json', origin: 'https://advocacy.example' },
    body: JSON.stringify(BODY),
  })
}

/** Asks every route of a program that fails at `where`, and answers how often. */
async function failAt(where: 'identify' | 'engine' | 'busy', cookies: boolean, log?: Log): Promise<number> {
  let asked: Request | undefined
  const engine = {
    as: () => ({
      ...operations(async (_method, _path, input) => {
        if (where === 'busy')
          throw new AdvocacyError('busy', `busy with ${JSON.stringify(input)}`, { cause: leaking(asked, input) })
        throw leaking(asked, input)
      }),
      watch: () => () => {},
    }),
    position: () => Promise.reject(leaking(asked, {})),
    watch: () => () => {},
  }
  const identify = (request: Request) => {
    if (where === 'identify') throw leaking(asked, {})
    return request && { id: 'ann' }
  }
  const handler = createHandler(engine, { identify, cookies, ...(log && { log }) })
  const beside = [{ method: 'GET', path: '/stream', noun: '', name: '' }]
  let times = 0
  for (const route of [...routes, ...beside]) {
    for (const credentials of [`Bearer ${TOKEN}`, 'Bearer opaque-token', 'Basic opaque-basic', 'opaque-token']) {
      asked = requestOf(route, credentials)
      const response = await handler(asked)
      expect(response.status).toBeGreaterThanOrEqual(500)
      times += 1
    }
  }
  asked = new Request('https://advocacy.example/advocacy/ready?q=query%20text', {
    headers: { cookie: 'a=cookie-secret' },
  })
  expect((await handler(asked)).status).toBe(503)
  return times + 1
}

afterEach(() => vi.restoreAllMocks())

const ways = (['identify', 'engine', 'busy'] as const).flatMap((where) =>
  [false, true].map((cookies) => [where, cookies] as const),
)

test.each(ways)(
  'every route failing at %s (cookies: %s): nothing that was planted is logged',
  async (where, cookies) => {
    const events: LogEvent[] = []
    const times = await failAt(where, cookies, (event) => events.push(event))
    expect(events).toHaveLength(times)
    const logged = events.map((event) => Object.values(event).join('\n')).join('\n')
    for (const secret of PLANTED) expect(logged).not.toMatch(secret)
    expect(logged).toContain('Error: failed at https://advocacy.example[redacted]?[redacted]')
    expect(logged).toMatch(/\n {4}at .*log\.test\.ts/)
    expect(new Set(events.map(({ requestId }) => requestId)).size).toBe(times)
    expect(events.map(({ path }) => path)).toContain('/advocacy/v1/shares/:id/confirm')
  },
)

test('the console gets a line for each, which is JSON', async () => {
  const lines: unknown[][] = []
  vi.spyOn(console, 'error').mockImplementation((...line) => void lines.push(line))
  const times = await failAt('engine', false)
  expect(lines).toHaveLength(times)
  for (const [line, ...more] of lines) {
    expect(more).toEqual([])
    expect(line).not.toMatch(/\n/)
    expect(Object.keys(JSON.parse(String(line)))).toEqual([
      'level',
      'message',
      'requestId',
      'method',
      'path',
      'status',
      'error',
    ])
    for (const secret of PLANTED) expect(line).not.toMatch(secret)
  }
})
