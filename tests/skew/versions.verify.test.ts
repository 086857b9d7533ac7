import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Serving } from '@advocacy-kit/adapters/http'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../browser/launch.ts'
import { deep } from '../end-to-end/deep.ts'
import { installed } from '../readme/installed.ts'
import { AFTER_NEXT, NEXT, nextMajor, OWN, raise } from './next.ts'
import { type HostPage, hostSite, type OpenPage, open } from './site.ts'

const widgetsOf = (project: string) => join(project, 'node_modules/@advocacy-kit/widgets')
const pages: Record<string, HostPage> = {}
const running: ChildProcess[] = []
let own: string
let next: string
let browser: Browser
let site: Serving

beforeAll(async () => {
  own = await installed()
  next = await nextMajor(own)
  browser = await launch({ args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] })
  site = await hostSite(pages, { own: widgetsOf(own), next: widgetsOf(next) })
}, 300_000)
afterEach(async () => {
  for (const page of await browser.pages()) await page.close()
  for (const child of running.splice(0)) {
    child.kill()
    await once(child, 'exit')
  }
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
  for (const folder of [own, next]) if (folder) await rm(folder, { recursive: true, force: true })
})

/** Starts the program of a project, and answers where. */
async function start(project: string): Promise<string> {
  const file = join(project, 'server.ts')
  await cp(fileURLToPath(new URL('server.ts', import.meta.url)), file)
  const flags = ['--experimental-strip-types', '--no-warnings']
  const child = spawn(process.execPath, [...flags, file, site.url], { stdio: ['ignore', 'pipe', 'inherit'], env: {} })
  running.push(child)
  for await (const line of createInterface(child.stdout)) return `${line}/advocacy`
  throw new Error('The server ended before it listened.')
}

const row = (page: Page) =>
  page.evaluate(() =>
    [...(document.querySelector('advocacy-leaderboard')?.shadowRoot?.querySelectorAll('[part~=row]') ?? [])].map(
      (one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim(),
    ),
  )

/** All that the elements say. */
const words = (page: Page) =>
  page.evaluate(() => {
    const read = (node: Node): string =>
      [...(node instanceof Element && node.shadowRoot ? node.shadowRoot.childNodes : node.childNodes)]
        .map((child) => (child.nodeType === Node.TEXT_NODE ? (child.textContent ?? '') : read(child)))
        .join('')
    return [...document.querySelectorAll('advocacy-provider > *')].map(read).join(' ')
  })

/** Uses a page: the board has its rows, a card its buttons, and a share that is confirmed moves the board. */
async function use(kit: string, endpoint: string): Promise<OpenPage> {
  pages['/page'] = {
    body: `<script type="module" src="${kit}"></script>
      <script type="module">document.querySelector('advocacy-provider').getToken = () => 'ann'</script>
      <advocacy-provider endpoint="${endpoint}">
        <advocacy-leaderboard></advocacy-leaderboard>
        <advocacy-leaderboard scope="people"></advocacy-leaderboard>
        <advocacy-content-card content-id="open-dag"></advocacy-content-card>
      </advocacy-provider>`,
  }
  const opened = await open(browser, `${site.url}/page`)
  const { page } = opened
  await expect.poll(() => row(page), { timeout: 15_000 }).toEqual(['Plaats 1 Peilbeheer jouw team 25 punten'])
  const buttons = ['advocacy-content-card', 'advocacy-share-buttons'] as const
  const button = [...buttons, 'advocacy-share-dialog', 'advocacy-share-button'] as const
  await (await deep(page, ...buttons, '[data-platform=copy]')).click()
  await (await deep(page, ...button, '[part=action]')).click()
  // By script: the line "copied" may still come in and move the button away from under a mouse.
  const yes = await deep(page, ...button, 'advocacy-share-question', 'button.filled')
  await yes.evaluate((element) => element.click())
  await expect.poll(() => row(page), { timeout: 15_000 }).toEqual(['Plaats 1 Peilbeheer jouw team 30 punten'])
  expect(await words(page)).not.toMatch(/undefined|null|\[object/)
  return opened
}

describe('widgets and a server of other versions, with a contract that changed between', () => {
  test('of the same version', async () => {
    for (const [kit, project] of [
      ['/own/kit.js', own],
      ['/next/kit.js', next],
    ] as const)
      expect((await use(kit, await start(project))).said).toEqual([])
  })

  test('widgets of the last major before the next server: served, and nothing said', async () => {
    expect((await use('/own/kit.js', await start(next))).said).toEqual([])
  })

  test('widgets that are newer than their server: they work, and the console says it once', async () => {
    const endpoint = await start(own)
    expect((await use('/next/kit.js', endpoint)).said).toEqual([
      `warn: The widgets are ${NEXT}, their server ${endpoint} is ${OWN}: update the server first, or load the kit.js that it serves.`,
    ])
  })

  test("the server's own kit.js always goes with it", async () => {
    const endpoint = await start(next)
    expect((await use(`${endpoint}/kit.js`, endpoint)).said).toEqual([])
  })

  test('widgets two majors older than their server: the console says it once', async () => {
    await raise(join(next, 'node_modules/@advocacy-kit/adapters'), AFTER_NEXT)
    const endpoint = await start(next)
    expect((await use('/own/kit.js', endpoint)).said).toEqual([
      `warn: The widgets are ${OWN}, their server ${endpoint} is ${AFTER_NEXT}, which serves widgets of one major before it: load the kit.js that it serves.`,
    ])
  })
})
