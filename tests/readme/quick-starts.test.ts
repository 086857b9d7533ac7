import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../browser/launch.ts'
import { lines, saysThatItPrints } from '../guide/run.ts'
import { mistakesIn } from '../packages/compiler.ts'
import { installed } from './installed.ts'
import { listening, outputOf, type Running } from './program.ts'
import { quickStart } from './quick-starts.ts'
import { pageAround, site } from './site.ts'

let folder: string
let browser: Browser

beforeAll(async () => {
  folder = await installed()
  // Nothing outside of this machine is asked for, not even the page that the share button opens.
  browser = await launch({ args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] })
}, 180_000)

afterAll(async () => {
  await browser?.close()
  if (folder) await rm(folder, { recursive: true })
})

test('the code has the types that the packages declare', () => {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    types: [],
  }
  const typed = (heading: string) => ({ path: join(folder, `${heading}.mts`), code: quickStart(heading, 'js') })
  expect(mistakesIn([typed('Score'), typed('For real')], options)).toEqual([])
})

test('Score: prints the ranks and the explanation that its comments say', async () => {
  const code = quickStart('Score', 'js')
  const said = saysThatItPrints(code)
  expect(said).toContain("  { rank: 1, position: 1, id: 'ann', kind: 'person', score: 16 },")
  expect(said).toContain('reactions.observed reaction 15')
  expect(lines(await outputOf(folder, code))).toEqual(said)
})

test('Look: the page shows a board with rows', async () => {
  await open(quickStart('Look', 'html'), async (page) => {
    await page.waitForSelector('advocacy-leaderboard >>> [part=row]')
    const rows = await page.$$eval('advocacy-leaderboard >>> [part=row]', (rows) =>
      rows.map((row) => [
        row.querySelector('[part=name]')?.textContent.trim(),
        Number.parseInt(row.querySelector('[part=score]')?.textContent ?? '', 10),
      ]),
    )
    expect(rows.length).toBeGreaterThan(1)
    for (const [name, score] of rows) {
      expect(name).toMatch(/\w/)
      expect(score).toBeGreaterThan(0)
    }
  })
})

describe('For real', () => {
  let server: Running
  beforeAll(async () => {
    server = await listening(folder, quickStart('For real', 'js'))
  })
  afterAll(() => server?.stop())

  test('the server is healthy', async () => {
    const response = await fetch(`${server.url}/advocacy/health`)
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ status: 'ok', version: '0.1.0' })
  })

  test('it serves the widgets that are installed', async () => {
    const response = await fetch(`${server.url}/advocacy/kit.js`)
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(await response.text()).toBe(
      await readFile(join(folder, 'node_modules/@advocacy-kit/widgets/kit.js'), 'utf8'),
    )
  })

  test('a call without a token is refused with problem details', async () => {
    const response = await fetch(`${server.url}/advocacy/v1/me`)
    expect(response.status).toBe(401)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toMatchObject({
      type: 'urn:advocacy-kit:problem:unauthenticated',
      code: 'unauthenticated',
    })
  })

  test('the page of the intranet finds it; a visitor is told so', async () => {
    const page = await browser.newPage()
    await page.evaluateOnNewDocument(() => {
      const codes: string[] = []
      addEventListener('advocacy-error', (event) => event instanceof CustomEvent && codes.push(event.detail.code))
      Object.assign(globalThis, { codes, hostToken: () => null })
    })
    await page.setRequestInterception(true)
    page.on('request', async (request) => {
      const { host, pathname, search } = new URL(request.url())
      if (host === 'intranet.voorbeeld.nl') {
        return request.respond({ contentType: 'text/html', body: pageAround(quickStart('For real', 'html')) })
      }
      const answer = await fetch(`${server.url}${pathname}${search}`, {
        method: request.method(),
        headers: request.headers(),
      })
      return request.respond({ status: answer.status, headers: headersOf(answer), body: await answer.text() })
    })
    await page.goto('https://intranet.voorbeeld.nl/')
    await page.waitForSelector('advocacy-leaderboard >>> [part=status]')
    expect(await page.evaluate('codes')).toContain('unauthenticated')
    await page.close()
  })
})

describe('Only a share button', () => {
  const ADDRESS = 'https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fexample.org%2Fjobs%2F42'

  test("is a real link and opens LinkedIn's address", async () => {
    await open(quickStart('Only a share button', 'html'), async (page) => {
      const link = await page.waitForSelector('advocacy-share-button >>> a[part=action]')
      expect(await link?.evaluate((element) => element.getAttribute('href'))).toBe(ADDRESS)
      const [opened] = await Promise.all([browser.waitForTarget((target) => target.url() === ADDRESS), link?.click()])
      await (await opened.page())?.close()
    })
  })

  test('is a plain link where scripts do not run', async () => {
    const withoutScripts = (page: Page) => page.setJavaScriptEnabled(false)
    await open(
      quickStart('Only a share button', 'html'),
      async (page) => {
        const link = await page.waitForSelector('advocacy-share-button > a', { visible: true })
        expect(await link?.evaluate((element) => [element.getAttribute('href'), element.textContent])).toEqual([
          ADDRESS,
          'Deel op LinkedIn',
        ])
      },
      withoutScripts,
    )
  })
})

/** Opens a page with a printed block as its body, and expects that it fails at nothing. */
async function open(
  body: string,
  look: (page: Page) => Promise<void>,
  prepare?: (page: Page) => Promise<void>,
): Promise<void> {
  const serving = await site(folder, body)
  const page = await browser.newPage()
  const failures: string[] = []
  page.on('pageerror', (error) => failures.push(String(error)))
  page.on('requestfailed', (request) => failures.push(request.url()))
  page.on('response', (response) => response.ok() || failures.push(`${response.status()} ${response.url()}`))
  try {
    await prepare?.(page)
    await page.goto(serving.url)
    await look(page)
    expect(failures).toEqual([])
  } finally {
    await page.close()
    await serving.close()
  }
}

function headersOf(answer: Response): Record<string, string> {
  // The body is handed on unpacked.
  return Object.fromEntries(
    [...answer.headers].filter(([name]) => name !== 'content-encoding' && name !== 'content-length'),
  )
}
