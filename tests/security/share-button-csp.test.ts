import { readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../browser/launch.ts'
import { installed } from '../readme/installed.ts'

/** The policy of the strictest host that the button promises to work under. */
const policy = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html"

const watcher = `globalThis.violations = []
document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective + ' ' + event.blockedURI))`

const pages: Record<string, string> = {
  '/button': `<script src="/watcher.js"></script><script type="module" src="/share-button.js"></script>
    <h1>Vacature</h1>
    <advocacy-share-button platform="linkedin" url="https://example.org/jobs/42" text="Kom erbij"><a href="https://example.org/">Deel</a></advocacy-share-button>`,
  '/control': `<script src="/watcher.js"></script><script src="/careless.js"></script><p style="color: red">rood</p>`,
}

const scripts: Record<string, string> = {
  '/watcher.js': watcher,
  '/careless.js': `try { document.createElement('p').innerHTML = '<b>x</b>' } catch {}`,
}

/** Serves the pages, and beside them the files of a folder. */
function serve(folder: string): Promise<Server> {
  const server = createServer(async ({ url = '/' }, response) => {
    const page = pages[url]
    response.setHeader('content-security-policy', policy)
    response.setHeader('content-type', page ? 'text/html; charset=utf-8' : 'text/javascript')
    if (page) response.end(`<!doctype html><html lang="nl"><meta charset="utf-8"><title>Proef</title>${page}`)
    else response.end(scripts[url] ?? (await readFile(join(folder, url)).catch(() => response.writeHead(404) && '')))
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

describe(`the share button of the packed tarball under ${policy}`, () => {
  let folder: string
  let server: Server
  let browser: Browser
  let origin: string
  beforeAll(async () => {
    folder = await installed()
    server = await serve(join(folder, 'node_modules/@advocacy-kit/widgets'))
    const address = server.address()
    if (typeof address !== 'object' || !address) throw new Error('The server has no port.')
    origin = `http://127.0.0.1:${address.port}`
    // No name resolves, so that what is opened never leaves this machine.
    browser = await launch({ args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] })
  })
  afterAll(async () => {
    await browser?.close()
    await new Promise((resolve) => server?.close(resolve))
    await rm(folder, { recursive: true, force: true })
  })

  const open = async (path: string): Promise<Page> => {
    const page = await browser.newPage()
    await page.goto(origin + path)
    return page
  }

  test('violates nothing while it is used: clicked, asked, confirmed', async () => {
    const page = await open('/button')
    const opened = browser.waitForTarget(
      (target) => target.url().includes('linkedin') || target.opener() === page.target(),
      { timeout: 5_000 },
    )
    await eventually(() => shown(page), 'Deel via LinkedIn (opent een nieuw tabblad)')
    await page.locator('advocacy-share-button >>> a').click()
    expect(await opened).toBeDefined()
    await page.bringToFront()
    await eventually(() => shown(page), expect.stringContaining('Heb je het gedeeld?'))
    await page.locator('advocacy-share-button >>> advocacy-share-question >>> button').click()
    await eventually(() => shown(page), expect.stringContaining('Dank je!'))
    expect(await violations(page)).toEqual([])
  })

  test('the control page violates, and it is noticed', async () => {
    const page = await open('/control')
    const found = await violations(page)
    expect(found.map((violation) => violation.split(' ')[0]).sort()).toEqual([
      'require-trusted-types-for',
      'style-src-attr',
    ])
  })
})

async function violations(page: Page): Promise<string[]> {
  const found: unknown = await page.evaluate(() => Reflect.get(globalThis, 'violations'))
  if (!Array.isArray(found)) throw new Error('The watcher did not run.')
  return found.map(String)
}

/** All text in the button, its question included. */
function shown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const read = (node: Node): string => {
      if (node instanceof Element && node.shadowRoot) return [...node.shadowRoot.childNodes].map(read).join('')
      return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : [...node.childNodes].map(read).join('')
    }
    const button = document.querySelector('advocacy-share-button')
    return button ? read(button).replace(/\s+/g, ' ').trim() : ''
  })
}

async function eventually(read: () => Promise<string>, wanted: unknown): Promise<void> {
  let last = ''
  for (let turn = 0; turn < 50; turn++) {
    last = await read()
    try {
      return expect(last).toEqual(wanted)
    } catch {
      await pause(50)
    }
  }
  expect(last).toEqual(wanted)
}
