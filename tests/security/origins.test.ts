import { createHandler } from '@advocacy-kit/adapters/http'
import { createClient } from '@advocacy-kit/adapters/http/client'
import { expect, test } from 'vitest'
import { routes } from '../../packages/adapters/src/http/routes.ts'

const OWN = 'http://advocacy.example'
const LISTED = 'https://good.example'

const MODES = ['bearer', 'cookies'] as const
const TYPES = ['application/json', 'text/plain', 'none'] as const
const SITES = ['same-origin', 'same-site', 'cross-site', 'none', 'absent'] as const
const ORIGINS = ['absent', OWN, LISTED, 'https://bad.example', 'null', 'https://good.example.evil'] as const
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

/** What may change something: a row per `Sec-Fetch-Site`, a column per origin of ORIGINS. */
const MAY = {
  bearer: {
    'same-origin': [true, true, true, true, true, true],
    'same-site': [false, true, true, false, false, false],
    'cross-site': [false, true, true, false, false, false],
    none: [true, true, true, false, false, false],
    absent: [true, true, true, false, false, false],
  },
  cookies: {
    'same-origin': [true, true, true, true, true, true],
    'same-site': [false, true, true, false, false, false],
    'cross-site': [false, true, true, false, false, false],
    none: [false, true, true, false, false, false],
    absent: [false, true, true, false, false, false],
  },
} as const

interface Case {
  mode: (typeof MODES)[number]
  type: (typeof TYPES)[number]
  site: (typeof SITES)[number]
  origin: (typeof ORIGINS)[number]
  cookie: boolean
  token: boolean
}

function* cases(): Generator<Case> {
  for (const mode of MODES)
    for (const type of TYPES)
      for (const site of SITES)
        for (const origin of ORIGINS)
          for (const cookie of [false, true])
            for (const token of [false, true]) yield { mode, type, site, origin, cookie, token }
}

/** The status by hand: `taken` are the methods of the path. */
function statusOf(method: string, taken: readonly string[], { mode, type, site, origin, cookie, token }: Case): number {
  if (method === 'OPTIONS') return 204
  const safe = method === 'GET' || method === 'HEAD'
  if (!safe && !MAY[mode][site][ORIGINS.indexOf(origin)]) return 403
  if (!safe && mode === 'cookies' && type !== 'application/json') return 415
  if (!taken.includes(method === 'HEAD' ? 'GET' : method)) return 405
  if (!token && !(cookie && mode === 'cookies')) return 401
  if (!safe && type === 'text/plain') return 415
  return 200
}

function corsOf(method: string, { mode, origin }: Case) {
  const listed = origin === LISTED
  const preflight = listed && method === 'OPTIONS'
  return {
    vary: true,
    origin: listed ? LISTED : null,
    credentials: listed && mode === 'cookies' ? 'true' : null,
    exposed: listed ? 'Retry-After,Request-Id,Advocacy-Version' : null,
    methods: preflight ? 'GET,POST,PUT,PATCH,DELETE' : null,
    headers: preflight ? 'Authorization,Content-Type,Advocacy-Version' : null,
    age: preflight ? '7200' : null,
  }
}

function answered({ headers }: Response) {
  return {
    vary: (headers.get('vary') ?? '').split(/,\s*/).includes('Origin'),
    origin: headers.get('access-control-allow-origin'),
    credentials: headers.get('access-control-allow-credentials'),
    exposed: headers.get('access-control-expose-headers'),
    methods: headers.get('access-control-allow-methods'),
    headers: headers.get('access-control-allow-headers'),
    age: headers.get('access-control-max-age'),
  }
}

function requestOf(path: string, method: string, { type, site, origin, cookie, token }: Case): Request {
  const headers = new Headers()
  if (type !== 'none') headers.set('content-type', type)
  if (site !== 'absent') headers.set('sec-fetch-site', site)
  if (origin !== 'absent') headers.set('origin', origin)
  if (cookie) headers.set('cookie', 'session=ann')
  if (token) headers.set('authorization', 'Bearer ann')
  const bodyless = ['GET', 'HEAD', 'OPTIONS'].includes(method) || type === 'none'
  return new Request(`${OWN}/advocacy${path}`, { method, headers, ...(!bodyless && { body: '{}' }) })
}

/** A handler over an engine that does nothing but count how often it is asked. */
function counted(mode: Case['mode']) {
  const reached = { times: 0 }
  const fetch = async () => {
    reached.times += 1
    return Response.json({})
  }
  const api = createClient({ endpoint: OWN, fetch })
  const handler = createHandler(
    { as: () => api, position: async () => 1, watch: () => () => {} },
    {
      identify: ({ headers }) =>
        headers.get('authorization') === 'Bearer ann' || headers.get('cookie') === 'session=ann' ? { id: 'ann' } : null,
      origins: [LISTED],
      cookies: mode === 'cookies',
    },
  )
  return { handler, reached }
}

const paths = Map.groupBy(routes, ({ path }) => path)
const programs = { bearer: counted('bearer'), cookies: counted('cookies') }

test('the table is of every route', () => {
  expect(paths.size).toBeGreaterThan(15)
  expect(routes.filter(({ open }) => open)).toEqual([])
})

test.each([...paths.keys()])('%s: every method under every combination of headers', async (path) => {
  const taken = (paths.get(path) ?? []).map(({ method }) => method)
  const wrong: unknown[] = []
  let asked = 0
  for (const method of METHODS) {
    for (const each of cases()) {
      // What the path does not take is refused before anybody is recognised, so one combination of cookie and token is enough.
      if (!taken.includes(method) && method !== 'OPTIONS' && (each.cookie || !each.token)) continue
      const { handler, reached } = programs[each.mode]
      const before = reached.times
      const response = await handler(requestOf(`/v1${path.replace(/:\w+/, 'x1')}`, method, each))
      const wanted = { status: statusOf(method, taken, each), ...corsOf(method, each) }
      const got = { status: response.status, ...answered(response) }
      const touched = reached.times > before
      if (JSON.stringify(got) !== JSON.stringify(wanted) || touched !== (wanted.status === 200))
        wrong.push({ method, each, wanted, got, touched })
      asked += 1
    }
  }
  expect(asked).toBeGreaterThan(2_000)
  expect(wrong).toEqual([])
})
