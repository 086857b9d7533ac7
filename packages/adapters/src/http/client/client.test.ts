import { AdvocacyError, ERRORS, isAdvocacyError, isErrorCode } from '@advocacy-kit/core'
import { describe, expect, test } from 'vitest'
import { type ClientOptions, createClient } from './client.ts'

const json = (body: unknown, status = 200) => Response.json(body, { status })

/** A client before a server that notes what it is asked. */
function client(
  answer: (request: Request) => Response | Promise<Response> = () => json({}),
  options: Partial<ClientOptions> = {},
) {
  const requests: { method: string; path: string; body: string; token: string | null }[] = []
  const api = createClient({
    endpoint: 'https://advocacy.example/advocacy',
    fetch: async (request) => {
      const { method, url, headers } = request
      const path = url.replace('https://advocacy.example/advocacy', '')
      requests.push({ method, path, body: await request.clone().text(), token: headers.get('authorization') })
      return answer(request)
    },
    ...options,
  })
  return { api, requests }
}

async function errorOf(call: Promise<unknown>): Promise<AdvocacyError> {
  const caught = await call.then(
    () => 'nothing was thrown',
    (error: unknown) => error,
  )
  if (isAdvocacyError(caught)) return caught
  throw new Error(`No AdvocacyError: ${caught}`)
}

describe('requests', () => {
  test('cookies go to another origin only when that is asked for', async () => {
    const sent: string[] = []
    const fetch = async ({ credentials }: Request) => {
      sent.push(credentials)
      return json({})
    }
    await client(undefined, { fetch }).api.me.get({})
    await client(undefined, { fetch, cookies: true }).api.me.get({})
    expect(sent).toEqual(['same-origin', 'include'])
  })

  test('a GET asks by path and query', async () => {
    const { api, requests } = client()
    await api.leaderboards.get({ board: 'points', period: '2026-W47', limit: 10, scope: undefined })
    expect(requests).toEqual([
      { method: 'GET', path: '/v1/leaderboards/points?period=2026-W47&limit=10', body: '', token: null },
    ])
  })

  test('what changes something sends JSON, without what the path says', async () => {
    const { api, requests } = client()
    await api.shares.confirm({ id: 'a/b ?#🌷', ownWords: true })
    await api.me.leave({})
    expect(requests).toEqual([
      { method: 'POST', path: '/v1/shares/a%2Fb%20%3F%23%F0%9F%8C%B7/confirm', body: '{"ownWords":true}', token: null },
      { method: 'POST', path: '/v1/me/leave', body: '{}', token: null },
    ])
  })

  test.each(['', '.', '..', '\ud800'])('the id %j cannot stand in a path', async (id) => {
    const { api, requests } = client()
    const { code, issues } = await errorOf(api.content.get({ id }))
    expect([code, issues[0]?.pointer, requests]).toEqual(['invalid-input', '/id', []])
  })

  test('the token is asked for each time', async () => {
    let tokens = 0
    const { api, requests } = client(undefined, { getToken: async () => `t${++tokens}` })
    await api.me.get({})
    await api.me.get({})
    expect(requests.map(({ token }) => token)).toEqual(['Bearer t1', 'Bearer t2'])
  })

  test('without a token a visitor asks', async () => {
    const { api, requests } = client(undefined, { getToken: () => null })
    await api.me.get({})
    expect(requests[0]?.token).toBeNull()
  })

  test('a page that fails to give a token is not signed in', async () => {
    const { api, requests } = client(undefined, { getToken: () => Promise.reject(new Error('no session')) })
    expect([(await errorOf(api.me.get({}))).code, requests]).toEqual(['unauthenticated', []])
  })
})

describe('a refused token', () => {
  const refused = () => json({ code: 'unauthenticated', detail: 'Sign in first.', errors: [] }, 401)
  /** A page whose token runs out, and a server that takes the one after. */
  const page = (good = 't2') => {
    let tokens = 0
    const getToken = () => `t${(tokens += 1)}`
    const answer = (request: Request) =>
      request.headers.get('authorization') === `Bearer ${good}` ? json({ ok: true }) : refused()
    return { ...client(answer, { getToken }), asked: () => tokens }
  }

  test('is asked for again once, and the call repeated with what it said', async () => {
    const { api, requests, asked } = page()
    expect(await api.shares.confirm({ id: 's1', ownWords: true })).toEqual({ ok: true })
    const path = '/v1/shares/s1/confirm'
    const body = '{"ownWords":true}'
    expect(requests).toEqual([
      { method: 'POST', path, body, token: 'Bearer t1' },
      { method: 'POST', path, body, token: 'Bearer t2' },
    ])
    expect(asked()).toBe(2)
  })

  test('refused again is the end of it', async () => {
    const { api, requests } = page('none')
    expect((await errorOf(api.me.join({}))).code).toBe('unauthenticated')
    expect(requests.map(({ token }) => token)).toEqual(['Bearer t1', 'Bearer t2'])
  })

  test('of calls that were under way together is asked for once', async () => {
    const { api, requests, asked } = page('t4')
    await Promise.all([api.me.get({}), api.program.get({}), api.points.get({})])
    expect(asked()).toBe(4)
    expect(requests.slice(3).map(({ token }) => token)).toEqual(['Bearer t4', 'Bearer t4', 'Bearer t4'])
  })

  test('may be refused another time later', async () => {
    let good = 't2'
    let tokens = 0
    const { api, requests } = client(
      (request) => (request.headers.get('authorization') === `Bearer ${good}` ? json({}) : refused()),
      { getToken: () => `t${(tokens += 1)}` },
    )
    await api.me.get({})
    good = 't4'
    await api.me.get({})
    expect(requests.map(({ token }) => token)).toEqual(['Bearer t1', 'Bearer t2', 'Bearer t3', 'Bearer t4'])
  })

  test.each([
    ['the page has none', { getToken: () => null }],
    ['nobody was asked for one', {}],
  ])('is not asked for when %s', async (_, options) => {
    const { api, requests } = client(refused, options)
    expect((await errorOf(api.me.get({}))).code).toBe('unauthenticated')
    expect(requests).toHaveLength(1)
  })

  test('opens the stream too', async () => {
    let tokens = 0
    const { api, requests } = client(
      (request) =>
        request.headers.get('authorization') === 'Bearer t2'
          ? new Response('{"board":"points","position":7}\n')
          : refused(),
      { getToken: () => `t${(tokens += 1)}` },
    )
    const hint = await new Promise((resolve) => {
      const stop = api.watch((told) => {
        stop()
        resolve(told)
      })
    })
    expect(hint).toEqual({ board: 'points', position: 7 })
    expect(requests.map(({ path, token }) => [path, token])).toEqual([
      ['/v1/stream', 'Bearer t1'],
      ['/v1/stream', 'Bearer t2'],
    ])
  })
})

describe('errors', () => {
  test.each(Object.keys(ERRORS).filter((code) => isErrorCode(code)))('%s comes back as it was thrown', async (code) => {
    const errors = [{ pointer: '/id', detail: 'is wrong', code: 'custom' }]
    const problem = {
      type: `urn:advocacy-kit:problem:${code}`,
      title: 'T',
      status: ERRORS[code],
      detail: 'What was wrong.',
      code,
      errors,
    }
    const { api } = client(() =>
      Response.json(problem, { status: ERRORS[code], headers: { 'content-type': 'application/problem+json' } }),
    )
    const error = await errorOf(api.shares.confirm({ id: 's1' }))
    expect(error).toBeInstanceOf(AdvocacyError)
    expect({ ...error, message: error.message }).toMatchObject({ code, message: 'What was wrong.', issues: errors })
  })

  test.each([
    ['a refused connection', () => Promise.reject(new TypeError('fetch failed'))],
    [
      'a page of a Wi-Fi portal',
      () => new Response('<html>Accept our terms', { headers: { 'content-type': 'text/html' } }),
    ],
    ['a proxy that fails', () => new Response('Bad Gateway', { status: 502 })],
  ])('%s is offline', async (_, answer) => {
    expect((await errorOf(client(answer).api.me.join({}))).code).toBe('offline')
  })

  test('a code of a later version is internal', async () => {
    const { api } = client(() => json({ code: 'toString', detail: 'Of tomorrow.' }, 422))
    expect((await errorOf(api.me.join({}))).code).toBe('internal')
  })

  test.each([
    [401, 'unauthenticated'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [413, 'too-large'],
  ])('a proxy that answers %d means %s', async (status, code) => {
    expect((await errorOf(client(() => new Response('no', { status })).api.me.join({}))).code).toBe(code)
  })

  test('issues that are none are left out', async () => {
    const errors = [null, 'x', { pointer: 1, detail: 'x' }, { pointer: '/a', detail: 'real' }]
    const { api } = client(() => json({ code: 'invalid-input', detail: 'x', errors }, 422))
    expect((await errorOf(api.me.join({}))).issues).toEqual([{ pointer: '/a', detail: 'real' }])
  })
})

describe('retries', () => {
  test('reading is tried three times', async () => {
    let failures = 2
    const { api, requests } = client(() =>
      failures-- > 0 ? json({ code: 'busy', detail: 'x', errors: [] }, 503) : json({ id: 'ann' }),
    )
    expect(await api.me.get({})).toEqual({ id: 'ann' })
    expect(requests).toHaveLength(3)
  })

  test.each([
    ['nothing that changes something is sent twice', 503, 1],
    ['a refusal is not asked again', 403, 1],
  ])('%s', async (_, status, times) => {
    const { api, requests } = client(() => json({ code: 'busy', detail: 'x', errors: [] }, status))
    await errorOf(status === 503 ? api.me.join({}) : api.me.get({}))
    expect(requests).toHaveLength(times)
  })
})
