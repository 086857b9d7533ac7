import { bearer, type Identify, serve } from '@advocacy-kit/adapters/http'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { launch } from '../browser/launch.ts'
import { startIntranet } from './intranet.ts'
import { startProvider } from './openid-provider.ts'
import { programFor } from './program.ts'
import { claimsOf, headerOf } from './tamper.ts'

const PROGRAM = 'https://advocacy.voorbeeld.nl'
const PAYROLL = 'https://payroll.voorbeeld.nl'

describe('an OpenID provider signs people in', { timeout: 60_000 }, () => {
  let intranet: Awaited<ReturnType<typeof startIntranet>>
  let provider: Awaited<ReturnType<typeof startProvider>>
  let program: Awaited<ReturnType<typeof serve>>
  let identify: Identify
  let browser: Browser

  beforeAll(async () => {
    // The provider says at its start that it is meant for trying out.
    vi.spyOn(console, 'warn').mockReturnValue()
    vi.spyOn(console, 'info').mockReturnValue()
    intranet = await startIntranet()
    const { origin, pages } = intranet
    provider = await startProvider({
      client: 'intranet',
      redirects: [`${origin}/`, `${origin}/payroll/`],
      audiences: { [PROGRAM]: 'advocacy', [PAYROLL]: 'payroll' },
    })
    const { issuer } = provider
    identify = bearer({ issuer, audience: 'advocacy' })
    program = await serve(programFor({ identify, origins: [origin] }), { port: 0 })
    const url = `${program.url}/advocacy`
    pages['/'] = { issuer, resource: PROGRAM, program: url }
    pages['/payroll/'] = { issuer, resource: PAYROLL, program: url }
    // No name resolves, so that nothing leaves this machine.
    browser = await launch({ args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })
  afterAll(async () => {
    await browser?.close()
    await program?.close()
    provider?.close()
    intranet?.close()
    vi.restoreAllMocks()
  })

  /** Opens a page of the intranet as a visitor, signs in as somebody, and answers what it shows and which tokens it got. */
  async function signedIn(path: string, login: string) {
    const context = await browser.createBrowserContext()
    const page = await context.newPage()
    const tokens = tokensOf(page)
    const sent = departuresOf(page)
    await page.goto(intranet.origin + path)
    await passed(page, login)
    const shown = await page.waitForSelector('output:not(:empty)', { timeout: 10_000 })
    const said = await shown?.evaluate((output) => output.textContent)
    const address = page.url()
    await context.close()
    return { said, address, sent, ...(await tokens) }
  }

  test('and the page with their token shows who they are', async () => {
    const { said, address, sent, access_token, id_token } = await signedIn('/', 'ann')
    expect(said).toBe('200 Ann')
    expect(address).toBe(`${intranet.origin}/`)
    // However many ask for a token at once.
    expect(sent).toHaveLength(1)
    expect(headerOf(access_token)).toMatchObject({ typ: 'at+jwt', kid: 'first' })
    expect(claimsOf(access_token)).toMatchObject({ iss: provider.issuer, sub: 'ann', aud: 'advocacy' })
    expect(await who(access_token)).toEqual({ id: 'ann', name: 'Ann', locale: 'nl' })
    // The page's ID token is by the same service, about the same person, and for the page alone.
    expect(claimsOf(id_token)).toMatchObject({ iss: provider.issuer, sub: 'ann', aud: 'intranet' })
    expect(await who(id_token)).toBeNull()
  })

  test('and a token for another program is refused', async () => {
    const { said, access_token } = await signedIn('/payroll/', 'ann')
    expect(said).toBe('401 unauthenticated')
    expect(claimsOf(access_token)).toMatchObject({ iss: provider.issuer, sub: 'ann', aud: 'payroll' })
  })

  test('and goes on doing so when its keys change', async () => {
    const before = await signedIn('/', 'ben')
    expect([before.said, headerOf(before.access_token).kid]).toEqual(['200 Ben', 'first'])

    provider.rotate('second')
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31_000 })
    const after = await signedIn('/', 'ben')
    expect([after.said, headerOf(after.access_token).kid]).toEqual(['200 Ben', 'second'])
    expect(await who(before.access_token)).toBeNull()
  })

  test('and is found in order by check', async () => {
    await expect(identify.check?.()).resolves.toBeUndefined()
  })

  async function who(token: string) {
    return identify(new Request(program.url, { headers: { authorization: `Bearer ${token}` } }))
  }
})

/** Answers the provider's own pages, a log-in and a consent, until the browser is back. */
async function passed(page: Page, login: string): Promise<void> {
  for (const press of ['login', 'consent']) {
    const form = await page.waitForSelector(`form:has(input[name=prompt][value=${press}])`, { timeout: 10_000 })
    if (press === 'login') {
      await page.type('input[name=login]', login)
      await page.type('input[name=password]', 'anything')
    }
    const submit = await form?.$('button[type=submit]')
    await Promise.all([page.waitForNavigation({ timeout: 10_000 }), submit?.click()])
  }
}

/** The tokens that a page receives. */
async function tokensOf(page: Page): Promise<{ access_token: string; id_token: string }> {
  const answer = await page.waitForResponse(
    (response) => response.url().endsWith('/token') && response.request().method() === 'POST',
    { timeout: 30_000 },
  )
  return await answer.json()
}

/** The requests by which a page sends a person to the log-in service, as they come. */
function departuresOf(page: Page): string[] {
  const found: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('code_challenge=')) found.push(request.url())
  })
  return found
}
