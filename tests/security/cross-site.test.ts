import { createHandler, type Serving, serve } from '@advocacy-kit/adapters/http'
import { createEngine, type Engine, memoryStore, presets } from '@advocacy-kit/core'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../browser/launch.ts'

/** What a browser told the server of a request. */
interface Seen {
  method: string
  site: string | null
  type: string | null
  cookie: string | null
  status: number
}

const BLANK = '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Proef</title><h1>Proef</h1>'
const html = (headers: Record<string, string> = {}) =>
  new Response(BLANK, { headers: { 'content-type': 'text/html; charset=utf-8', ...headers } })

/** A program at a host that also has pages of its own (`/page`) and signs people in with a cookie (`/login?as=ann`). */
async function startProgram(origins: string[], cookies: boolean) {
  const program = { name: 'Voorbeeld', timeZone: 'Europe/Amsterdam', rules: presets.smarp, masters: ['mia'] }
  const engine = createEngine({ store: memoryStore(), program })
  const handler = createHandler(engine, {
    origins,
    cookies,
    identify: ({ headers }) => {
      const id =
        /session=(\w+)/.exec(headers.get('cookie') ?? '') ?? /^Bearer (\w+)$/.exec(headers.get('authorization') ?? '')
      return id?.[1] ? { id: id[1] } : null
    },
  })
  const seen: Seen[] = []
  const serving = await serve(
    async (request) => {
      const { pathname, searchParams } = new URL(request.url)
      if (pathname === '/page') return html()
      if (pathname === '/login')
        return html({ 'set-cookie': `session=${searchParams.get('as')}; Path=/; HttpOnly; Secure; SameSite=None` })
      const response = await handler(request)
      const { method, headers } = request
      const [site, type, cookie] = ['sec-fetch-site', 'content-type', 'cookie'].map((name) => headers.get(name))
      if (pathname.startsWith('/advocacy/'))
        seen.push({ method, site: site ?? null, type: type ?? null, cookie: cookie ?? null, status: response.status })
      return response
    },
    { port: 0 },
  )
  const origin = `http://program.voorbeeld.localhost:${new URL(serving.url).port}`
  return { engine, serving, origin, seen }
}

type Program = Awaited<ReturnType<typeof startProgram>>

let pages: Serving
let browser: Browser
let byCookie: Program
let byToken: Program
/** Named in `origins`, and of the same site as the program. */
let intranet: string
/** Of the same site too, and not named. */
let sibling: string
/** Of another site. */
let foreign: string

beforeAll(async () => {
  pages = await serve(() => html(), { port: 0 })
  const { port } = new URL(pages.url)
  intranet = `http://intranet.voorbeeld.localhost:${port}`
  sibling = `http://wiki.voorbeeld.localhost:${port}`
  foreign = `http://127.0.0.1:${port}`
  byCookie = await startProgram([intranet], true)
  byToken = await startProgram([intranet], false)
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  for (const { serving, engine } of [byCookie, byToken]) {
    await serving.close()
    await engine.close()
  }
  await pages.close()
})

/** A fresh browser in which this person has signed in at the program, on a page of this origin. */
async function visit({ origin, seen }: Program, as: string, at: string): Promise<Page> {
  const context = await browser.createBrowserContext()
  const page = await context.newPage()
  await page.goto(`${origin}/login?as=${as}`)
  await page.goto(`${at}/page`)
  seen.length = 0
  return page
}

/** What a page gets when it asks to join in this person's name: the status and what it can read, or that the browser kept it from asking or reading. */
function join(page: Page, { origin }: Program, init: RequestInit): Promise<string> {
  const ask = async (url: string, init: RequestInit) => {
    try {
      const response = await fetch(url, { method: 'POST', body: '{}', ...init })
      const { status, headers } = response
      return `${status} ${headers.has('request-id') && headers.has('advocacy-version') ? 'with' : 'without'} headers`
    } catch (error) {
      return String(error)
    }
  }
  return page.evaluate(ask, `${origin}/advocacy/v1/me/join`, init)
}

/** Sends a form as an attacker would write it: as plain text it is the JSON `{"name":"x="}`. */
async function sendForm(page: Page, { origin }: Program): Promise<void> {
  const submit = (action: string) => {
    const form = Object.assign(document.createElement('form'), { action, method: 'post', enctype: 'text/plain' })
    const field = Object.assign(document.createElement('input'), { name: '{"name":"x', value: '"}' })
    form.append(field)
    document.body.append(form)
    form.submit()
  }
  await Promise.all([page.waitForNavigation(), page.evaluate(submit, `${origin}/advocacy/v1/me/join`)])
}

async function hasJoined({ engine }: { engine: Engine }, id: string): Promise<boolean> {
  return (await engine.as({ id }).me.get({})).status === 'ambassador'
}

const JSON_TYPE = { 'content-type': 'application/json' }

describe('people known by cookies', () => {
  test('a form of another site changes nothing, though it brings the cookie', async () => {
    const page = await visit(byCookie, 'ann', foreign)
    await sendForm(page, byCookie)
    expect(byCookie.seen).toEqual([
      { method: 'POST', site: 'cross-site', type: 'text/plain', cookie: 'session=ann', status: 403 },
    ])
    expect(await hasJoined(byCookie, 'ann')).toBe(false)
  })

  test('nor does a form of its own site', async () => {
    const page = await visit(byCookie, 'ben', byCookie.origin)
    await sendForm(page, byCookie)
    expect(byCookie.seen).toEqual([
      { method: 'POST', site: 'same-origin', type: 'text/plain', cookie: 'session=ben', status: 415 },
    ])
    expect(await hasJoined(byCookie, 'ben')).toBe(false)
  })

  test('a sibling is kept from asking with JSON, and refused without', async () => {
    const page = await visit(byCookie, 'cas', sibling)
    expect(await join(page, byCookie, { credentials: 'include', headers: JSON_TYPE })).toContain('Failed to fetch')
    expect(byCookie.seen.map(({ method }) => method)).toEqual(['OPTIONS'])
    expect(await join(page, byCookie, { credentials: 'include' })).toContain('Failed to fetch')
    expect(byCookie.seen[1]).toMatchObject({ method: 'POST', site: 'same-site', cookie: 'session=cas', status: 403 })
    expect(await join(page, byCookie, { credentials: 'include', mode: 'no-cors' })).toContain('Failed to fetch')
    expect(byCookie.seen[2]).toMatchObject({ method: 'POST', site: 'same-site', cookie: 'session=cas', status: 403 })
    expect(await hasJoined(byCookie, 'cas')).toBe(false)
  })

  test('a sibling cannot read', async () => {
    const page = await visit(byCookie, 'cas', sibling)
    expect(await join(page, byCookie, { credentials: 'include', method: 'HEAD', body: null })).toContain(
      'Failed to fetch',
    )
  })

  test('the listed origin acts with the cookie', async () => {
    const page = await visit(byCookie, 'dia', intranet)
    expect(await join(page, byCookie, { credentials: 'include', headers: JSON_TYPE })).toBe('200 with headers')
    expect(byCookie.seen.at(-1)).toMatchObject({ method: 'POST', site: 'same-site', cookie: 'session=dia' })
    expect(await hasJoined(byCookie, 'dia')).toBe(true)
  })

  test('so does a page of its own', async () => {
    const page = await visit(byCookie, 'eva', byCookie.origin)
    expect(await join(page, byCookie, { headers: JSON_TYPE })).toBe('200 with headers')
    expect(await hasJoined(byCookie, 'eva')).toBe(true)
  })
})

describe('people known by tokens', () => {
  const signed = (name: string) => ({ ...JSON_TYPE, authorization: `Bearer ${name}` })

  test('the listed origin acts with a token', async () => {
    const page = await visit(byToken, 'ann', intranet)
    expect(await join(page, byToken, { headers: signed('ann') })).toBe('200 with headers')
    expect(await hasJoined(byToken, 'ann')).toBe(true)
  })

  test('a cookie is nobody', async () => {
    const page = await visit(byToken, 'ben', byToken.origin)
    expect(await join(page, byToken, { headers: JSON_TYPE })).toBe('401 with headers')
    expect(byToken.seen).toMatchObject([{ cookie: 'session=ben', site: 'same-origin' }])
    expect(await hasJoined(byToken, 'ben')).toBe(false)
  })

  test('no page may send cookies along, not even the listed one', async () => {
    const page = await visit(byToken, 'cas', intranet)
    expect(await join(page, byToken, { credentials: 'include', headers: signed('cas') })).toContain('Failed to fetch')
    expect(await hasJoined(byToken, 'cas')).toBe(false)
  })

  test.each(['sibling', 'foreign'] as const)('a %s page changes nothing, token or not', async (which) => {
    const page = await visit(byToken, 'dia', { sibling, foreign }[which])
    expect(await join(page, byToken, { headers: signed('dia') })).toContain('Failed to fetch')
    expect(await join(page, byToken, { credentials: 'include', mode: 'no-cors' })).toContain('Failed to fetch')
    await sendForm(page, byToken)
    expect(byToken.seen.map(({ method, status }) => `${method} ${status}`)).toEqual([
      'OPTIONS 204',
      'POST 403',
      'POST 403',
    ])
    expect(await hasJoined(byToken, 'dia')).toBe(false)
  })

  test('any page can tell that the server answers', async () => {
    const page = await visit(byToken, 'eva', foreign)
    const probe = async (url: string) => [(await fetch(url)).status, (await fetch(url, { mode: 'no-cors' })).type]
    expect(await page.evaluate(probe, `${byToken.origin}/advocacy/health`)).toEqual([200, 'opaque'])
  })
})
