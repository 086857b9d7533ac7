import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Frame, Page } from 'puppeteer-core'
import { expect } from 'vitest'

/** How a page is looked at. */
export interface Look {
  readonly width: number
  readonly scheme: 'light' | 'dark'
}

/** 360 and 1280 pixels, light and dark. */
export const looks: readonly Look[] = [360, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ width, scheme })),
)

/** What Ann sees first, by hand: five points a share. */
const BEFORE = [
  'Plaats 1 Cleo 45 punten',
  'Plaats 2 Dana 35 punten',
  'Plaats 3 Eva 30 punten',
  'Plaats 4 Ann jij 20 punten',
  'Plaats 5 Finn 10 punten',
  'Plaats 6 Ben 5 punten',
]
/** After her fifth share. */
const AFTER = BEFORE.with(3, 'Plaats 4 Ann jij 25 punten')

/**
 * Uses the page of a host as Ann: reads the board and the card, shares the open day by copying its link, says yes, and sees the board move and the page itself
 * tell her balance. Nothing may go wrong on the way: no error, no warning, no violation of the policy. A picture of how it looked first goes to the folder that
 * `ADVOCACY_PICTURES` names. Answers what the first look loaded: gzipped bytes of script.
 */
export async function drive(browser: Browser, host: { name: string; url: string }, look: Look): Promise<number> {
  const context = await browser.createBrowserContext()
  try {
    const page = await context.newPage()
    const troubles = listen(page)
    const scripts = listenForScripts(page)
    await open(page, host.url, look)
    const view = await widgetsOf(page)
    await expect.poll(() => view.evaluate(rows), { timeout: 15_000 }).toEqual(BEFORE)
    await expect
      .poll(() => view.evaluate(card), { timeout: 5_000 })
      .toBe('Peilbeheerder gezocht (opent een nieuw tabblad)')
    expect(await view.evaluate(() => document.documentElement.scrollWidth)).toBe(look.width)
    await picture(page, host.name, look)
    const loaded = (await Promise.all(scripts)).reduce((sum, bytes) => sum + bytes, 0)
    await share(view)
    await expect.poll(() => view.evaluate(rows), { timeout: 5_000 }).toEqual(AFTER)
    expect(await view.$eval('#balance', (line) => line.textContent?.trim())).toBe('Je staat op 25 punten.')
    expect(troubles).toEqual([])
    return loaded
  } finally {
    await context.close()
  }
}

async function open(page: Page, url: string, { width, scheme }: Look): Promise<void> {
  await page.setViewport({ width, height: 900 })
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ])
  await page.goto(url)
}

/** Where the widgets are: the page, or the frame in it. */
async function widgetsOf(page: Page): Promise<Frame> {
  const frame = await page.$('iframe')
  return (await frame?.contentFrame()) ?? page.mainFrame()
}

async function share(view: Frame): Promise<void> {
  await view.locator('advocacy-share-button >>> button[part=action]').click()
  await expect.poll(() => view.evaluate(sayYes), { timeout: 5_000 }).toBe(true)
}

/** Presses yes once the question stands there. By script: the line "copied" may still come in and move the button away from under a mouse. */
function sayYes(): boolean {
  const button = document.querySelector('advocacy-share-button')
  const question = button?.shadowRoot?.querySelector('advocacy-share-question')
  const yes = question?.shadowRoot?.querySelector<HTMLElement>('button.filled')
  yes?.click()
  return yes !== null && yes !== undefined
}

function rows(): string[] {
  const lines = document.querySelector('advocacy-leaderboard')?.shadowRoot?.querySelectorAll('li[part=row]') ?? []
  return [...lines].map((shown) => {
    const line = shown.cloneNode(true)
    if (!(line instanceof Element)) return ''
    // What can be asked of a row is no part of what it says.
    for (const action of line.querySelectorAll('[part~=action]')) action.remove()
    const texts = [...line.querySelectorAll('[part]')].map(({ textContent }) => textContent?.trim())
    return texts.join(' ').replaceAll(/\s+/g, ' ')
  })
}

function card(): string | undefined {
  const name = document.querySelector('advocacy-content-card')?.shadowRoot?.querySelector('[part=name]')
  return name?.textContent?.replaceAll(/\s+/g, ' ').trim()
}

/** Everything that goes wrong on a page. Chromium tells of violations of a policy as errors in the console. */
function listen(page: Page): string[] {
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(String(error)))
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) troubles.push(`${message.text()} ${message.location().url ?? ''}`)
  })
  return troubles
}

function listenForScripts(page: Page): Promise<number>[] {
  const sizes: Promise<number>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      sizes.push(response.buffer().then((body) => gzipSync(body).length))
  })
  return sizes
}

async function picture(page: Page, name: string, { width, scheme }: Look): Promise<void> {
  const folder = process.env.ADVOCACY_PICTURES
  if (!folder) return
  await mkdir(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}-${width}-${scheme}.png`), fullPage: true })
}
