import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Serving, serve } from '@advocacy-kit/adapters/http'
import type { Browser, Page } from 'puppeteer-core'

/** A page of a host: what stands in its body, and the policy it is sent with. */
export interface HostPage {
  readonly body: string
  readonly policy?: string
}

/** Serves pages by their path, and modules from folders by the first step of theirs. */
export function hostSite(
  pages: Readonly<Record<string, HostPage>>,
  folders: Readonly<Record<string, string>>,
): Promise<Serving> {
  return serve(
    async (request) => {
      const { pathname } = new URL(request.url)
      const page = pages[pathname]
      if (page) return new Response(markup(page.body), { headers: headersOf(page) })
      const [, folder = '', name = ''] = pathname.split('/')
      const file = await readFile(join(folders[folder] ?? '/nowhere', name)).catch(() => undefined)
      // A page without an origin asks for its modules from elsewhere.
      const headers = { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }
      return new Response(file ?? null, { status: file ? 200 : 404, headers })
    },
    { port: 0 },
  )
}

/** The least that a page is. */
export function markup(body: string): string {
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Intranet</title><link rel="icon" href="data:,"><body>${body}</body></html>`
}

function headersOf({ policy }: HostPage): Record<string, string> {
  return {
    'content-type': 'text/html; charset=utf-8',
    ...(policy !== undefined && { 'content-security-policy': policy }),
  }
}

/** A page that is open, and what its scripts say in the console or throw. */
export interface OpenPage {
  readonly page: Page
  readonly said: string[]
}

/** Opens a page and notes what is said in its console: by its scripts, not by the browser itself. */
export async function open(browser: Browser, url: string, before?: (page: Page) => Promise<void>): Promise<OpenPage> {
  const page = await browser.newPage()
  const said: string[] = []
  page.on('pageerror', (error) => said.push(`uncaught: ${error instanceof Error ? error.message : String(error)}`))
  await page.exposeFunction('noteSaid', (line: string) => said.push(line))
  await page.evaluateOnNewDocument(`for (const level of ['warn', 'error']) {
    const own = console[level]
    console[level] = (...words) => { noteSaid(level + ': ' + words.join(' ')); own.apply(console, words) }
  }`)
  await before?.(page)
  await page.goto(url)
  return { page, said }
}
