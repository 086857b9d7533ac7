import { once } from 'node:events'
import { createServer } from 'node:http'
import type { BlueskySession } from '@advocacy-kit/adapters/platforms/bluesky'
import { launch } from '../browser/launch.ts'
import type { Network } from './network.ts'

/** What is used of `@atproto/oauth-client-node`, which is installed beside the network. */
export interface OAuthPackage {
  NodeOAuthClient: new (options: Readonly<Record<string, unknown>>) => OAuthClient
}

/** What a host keeps: the program's side of everybody's log-in. */
export interface OAuthClient {
  authorize(input: string, options: { scope: string }): Promise<URL>
  callback(answer: URLSearchParams): Promise<{ session: BlueskySession }>
  restore(did: string): Promise<BlueskySession>
  revoke(did: string): Promise<void>
}

/** Posting, and nothing else. */
const SCOPE = 'atproto repo:app.bsky.feed.post'

/** Someone signs in to the program in a real browser, allows what it asks, and comes back. */
export async function signIn(
  { pds, plc, oauth }: Network,
  { handle, password }: { handle: string; password: string },
): Promise<{ client: OAuthClient; did: string; asked: string }> {
  const host = createServer((request, response) => {
    response.end('Welcome back')
    host.emit('back', request.url)
  }).listen(0, '127.0.0.1')
  await once(host, 'listening')
  const address = host.address()
  const redirect = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/back`
  const client = new oauth.NodeOAuthClient({
    clientMetadata: metadata(redirect),
    allowHttp: true,
    handleResolver: pds,
    plcDirectoryUrl: plc,
    stateStore: memory(),
    sessionStore: memory(),
    // There is one process.
    requestLock: (_: string, work: () => unknown) => work(),
  })
  const back = once(host, 'back')
  const asked = await allow(String(await client.authorize(pds, { scope: SCOPE })), { handle, password })
  const [path] = await back
  host.close()
  const { session } = await client.callback(new URL(String(path), redirect).searchParams)
  return { client, did: session.did ?? '', asked }
}

/** A client of this machine alone needs no document on the web. Source: atproto.com/specs/oauth, localhost client development. */
function metadata(redirect: string) {
  return {
    client_id: `http://localhost?${new URLSearchParams({ scope: SCOPE, redirect_uri: redirect })}`,
    scope: SCOPE,
    redirect_uris: [redirect],
    response_types: ['code'],
    grant_types: ['authorization_code', 'refresh_token'],
    token_endpoint_auth_method: 'none',
    application_type: 'native',
    dpop_bound_access_tokens: true,
  }
}

function memory() {
  const kept = new Map<string, unknown>()
  return {
    get: async (key: string) => kept.get(key),
    set: async (key: string, value: unknown) => void kept.set(key, value),
    del: async (key: string) => void kept.delete(key),
  }
}

/** Signs in on the page of the network and allows what is asked there. Answers what that was, in the page's words. */
async function allow(url: string, { handle, password }: { handle: string; password: string }): Promise<string> {
  const browser = await launch()
  try {
    const page = await browser.newPage()
    await page.goto(url)
    await Promise.race([page.locator('input[name=username]').wait(), page.locator('button ::-p-text(Sign in)').click()])
    await page.locator('input[name=username]').fill(handle)
    await page.locator('input[name=password]').fill(password)
    await page.locator('button[type=submit]').click()
    const consent = page.locator('button[type=submit] ::-p-text(Authorize)')
    await consent.wait()
    const asked = await page.evaluate(() => document.body.textContent ?? '')
    await consent.click()
    await page.waitForFunction(() => document.body.textContent === 'Welcome back')
    return asked
  } finally {
    await browser.close()
  }
}
