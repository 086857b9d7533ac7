import { createHandler, type Serving, serve } from '@advocacy-kit/adapters/http'
import { createEngine, memoryStore, presets } from '@advocacy-kit/core'
import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { launch } from '../browser/launch.ts'
import { deep } from '../end-to-end/deep.ts'
import { root } from '../packages/entry-points.ts'
import { type HostPage, hostSite, markup, open } from './site.ts'

const widgets = `${root}packages/widgets`
const kit = '<script type="module" src="/kit/kit.js"></script>'
const board = '<advocacy-leaderboard></advocacy-leaderboard>'
const provider = (endpoint: string) =>
  `<advocacy-provider endpoint="${endpoint}/advocacy">${board}${board}</advocacy-provider>`

let browser: Browser
let advocacy: Serving
let closed: string
let site: Serving
let known: Serving
const pages: Record<string, HostPage> = {}

/** A program that knows pages of no other origin than these. */
function program(origins: string[]): Promise<Serving> {
  const engine = createEngine({
    store: memoryStore(),
    program: { name: 'Proef', timeZone: 'Europe/Amsterdam', rules: presets.smarp, masters: ['mia'] },
  })
  return serve(createHandler(engine, { origins, identify: () => ({ id: 'ann' }) }), { port: 0 })
}

beforeAll(async () => {
  browser = await launch({ args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] })
  advocacy = await program(['https://elsewhere.example'])
  const gone = await program([])
  closed = gone.url
  await gone.close()
  site = await hostSite(pages, { kit: widgets })
  known = await program([site.url])
  Object.assign(pages, {
    '/unknown': { body: kit + provider(advocacy.url) + provider(advocacy.url) },
    '/closed': { body: kit + provider(closed) },
    '/policy': { body: kit + provider(advocacy.url), policy: "default-src 'self'" },
    '/sandboxed': { body: kit + provider(advocacy.url), policy: 'sandbox allow-scripts' },
    '/known': { body: kit + provider(known.url) },
  })
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
  await advocacy?.close()
  await known?.close()
})

/** What a page says, once its boards have given up; what comes later would show in the wait. */
async function saidAt(path: string): Promise<string[]> {
  const { page, said } = await open(browser, site.url + path)
  // By then both boards have asked three times.
  await deep(page, 'advocacy-leaderboard', 'button')
  await vi.waitUntil(() => said.length > 0, { timeout: 5_000 })
  await page.close()
  return said
}

describe('what the console says when a server cannot be reached', () => {
  test('the page is not in its origins', async () => {
    expect(await saidAt('/unknown')).toEqual([
      `error: ${site.url} is not in origins of ${advocacy.url}: add it to createHandler({ origins: [...] }).`,
    ])
  })

  test('nothing answers', async () => {
    expect(await saidAt('/closed')).toEqual([
      `error: ${closed} cannot be reached from here: is it running, is the address right, is its certificate valid, and may the browser reach its network?`,
    ])
  })

  test('the policy of the page does not let it', async () => {
    expect(await saidAt('/policy')).toEqual([
      `error: The Content-Security-Policy of this page does not let it reach ${advocacy.url}: add that to connect-src.`,
    ])
  })

  test('the page has no origin', async () => {
    expect(await saidAt('/sandboxed')).toEqual([
      `error: This page has no origin, so ${advocacy.url} cannot allow it: give its frame sandbox="allow-scripts allow-same-origin".`,
    ])
  })

  test('the page comes over https, the server does not', async () => {
    const { said } = await open(browser, 'https://intranet.example/', async (page) => {
      await page.setRequestInterception(true)
      page.on('request', (request) => {
        const { hostname, pathname } = new URL(request.url())
        if (hostname !== 'intranet.example') return void request.continue()
        if (pathname !== '/')
          return void fetch(`${site.url}${pathname}`).then(async (answer) =>
            request.respond({ contentType: 'text/javascript', body: await answer.text() }),
          )
        void request.respond({ contentType: 'text/html', body: markup(kit + provider('http://advocacy.example')) })
      })
    })
    await vi.waitUntil(() => said.length > 0, { timeout: 5_000 })
    expect(said).toEqual([
      'error: This page comes over https, so it cannot ask http://advocacy.example over http: serve that over https.',
    ])
  })

  test('nothing, when the page is in its origins', async () => {
    const { page, said } = await open(browser, `${site.url}/known`)
    await page.waitForFunction(
      () => document.querySelector('advocacy-leaderboard')?.shadowRoot?.textContent?.includes('Nog geen'),
      { timeout: 5_000 },
    )
    expect(said).toEqual([])
    await page.close()
  })
})
