import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { launch } from '../browser/launch.ts'
import { deep } from './deep.ts'
import { type DemoProcess, startDemoProcess } from './demo-process.ts'

let folder: string
let demo: DemoProcess
let browser: Browser

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-'))
  demo = await startDemoProcess(folder)
  browser = await launch({ args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] })
}, 60_000)

afterEach(async () => {
  for (const context of browser.browserContexts().slice(1)) await context.close()
})

afterAll(async () => {
  await browser?.close()
  await demo?.interrupt()
  await rm(folder, { recursive: true, force: true })
})

const SETTINGS = 'advocacy-program-settings'
const DESK = 'advocacy-settings-desk'
const THANKS = 'advocacy-kudos'
const THANKS_DESK = 'advocacy-kudos-desk'

/** A page of the demo as somebody sees it, and all that went wrong on it. */
async function opened(path: string, viewer: string): Promise<{ page: Page; troubles: string[] }> {
  const page = await browser.newPage()
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(String(error)))
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) troubles.push(message.text())
  })
  await page.goto(new URL(`${path}?viewer=${viewer}&lang=nl`, demo.url).href)
  return { page, troubles }
}

/** Clicks by script, since what is clicked may be outside of the window. */
async function click(page: Page, ...steps: readonly [string, ...string[]]): Promise<void> {
  await (await deep(page, ...steps)).evaluate((element) => element.click())
}

async function textOf(page: Page, ...steps: readonly [string, ...string[]]): Promise<string> {
  return (await deep(page, ...steps)).evaluate((element) => element.textContent.replace(/\s+/g, ' ').trim())
}

/** Waits until a part of the desk says something. */
async function says(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForFunction(
    (path: readonly string[], wanted: string) => {
      const [settings = '', desk = '', part = ''] = path
      const root = document.querySelector(settings)?.shadowRoot?.querySelector(desk)?.shadowRoot
      return root?.querySelector(part)?.textContent.includes(wanted)
    },
    { polling: 50 },
    [SETTINGS, DESK, selector],
    text,
  )
}

function scoreOfDelen(): Promise<number> {
  const address = new URL('advocacy/v1/program', demo.url)
  return fetch(address, { headers: { authorization: 'Bearer demo-carmen' } })
    .then((response) => response.json())
    .then(({ rules }) => rules.rules[0].points)
}

test('the master tries a rule change, sees who would move, publishes it and undoes it', {
  timeout: 60_000,
}, async () => {
  const { page, troubles } = await opened('beheer', 'carmen')
  const rules = await textOf(page, SETTINGS, DESK, '.rules ul')
  expect(rules).toContain('5 punten per bevestigde share, één keer per bericht en netwerk, hoogstens 10 keer per dag.')
  await click(page, SETTINGS, DESK, '.rules .filled')
  const points = await deep(page, SETTINGS, DESK, '#rule-0-points-')
  await points.evaluate((field) => {
    if (field instanceof HTMLInputElement) field.value = '200'
    field.dispatchEvent(new Event('input'))
  })
  await click(page, SETTINGS, DESK, '.trial form > .line .filled')
  expect(await textOf(page, SETTINGS, DESK, '.summary')).toMatch(/De top 3|Geen team|Niemand/)
  expect(await textOf(page, SETTINGS, DESK, 'table')).toContain('Waterveiligheid')
  expect(await scoreOfDelen()).toBe(5)

  await click(page, SETTINGS, DESK, '.outcome .filled')
  expect(await textOf(page, SETTINGS, DESK, 'dl')).toContain('200 punten per bevestigde share')
  await click(page, SETTINGS, DESK, '.confirm .filled')
  await says(page, '.said', 'Versie 2 geldt nu.')
  await says(page, '.rules ul', '200 punten per bevestigde share')
  expect(await scoreOfDelen()).toBe(200)

  await click(page, SETTINGS, DESK, '.rules .line .button:not(.filled)')
  await click(page, SETTINGS, DESK, '#sure')
  await says(page, '.said', 'Versie 2 is ongedaan gemaakt.')
  await says(page, '.rules ul', '5 punten per bevestigde share')
  expect(await scoreOfDelen()).toBe(5)
  expect(troubles).toEqual([])
})

test('others read that the settings are for masters', async () => {
  const { page } = await opened('beheer', 'ann')
  expect(await textOf(page, SETTINGS, '.notice')).toContain('Voor wie het programma leidt')
})

test('a person thanks a colleague', { timeout: 60_000 }, async () => {
  const { page, troubles } = await opened('', 'ann')
  const field = await deep(page, THANKS, THANKS_DESK, '#colleague')
  await field.focus()
  await page.keyboard.type('ben os')
  await deep(page, THANKS, THANKS_DESK, '[role=option]')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await (await deep(page, THANKS, THANKS_DESK, '#text')).focus()
  await page.keyboard.type('Voor de rondleiding')
  await click(page, THANKS, THANKS_DESK, 'form .filled')
  await page.waitForFunction(
    (outer: string, inner: string) =>
      document
        .querySelector(outer)
        ?.shadowRoot?.querySelector(inner)
        ?.shadowRoot?.querySelector('.thanks')
        ?.textContent.includes('Voor de rondleiding'),
    { polling: 50 },
    THANKS,
    THANKS_DESK,
  )
  const address = new URL('advocacy/v1/kudos', demo.url)
  const { items } = await (await fetch(address, { headers: { authorization: 'Bearer demo-ben' } })).json()
  expect(items[0]).toMatchObject({ by: { name: 'Ann Verbruggen' }, text: 'Voor de rondleiding' })
  expect(troubles).toEqual([])
})
