import type { Browser, BrowserContext, Page } from 'puppeteer-core'
import { deep } from './deep.ts'

/** How the start page is looked at. */
export interface Look {
  readonly viewer: string
  readonly lang?: 'nl' | 'en'
  readonly width?: number
  readonly scheme?: 'light' | 'dark'
  /** Cuts the stream of hints, as a proxy that buffers would. */
  readonly noStream?: boolean
}

/** A start page in a browser context of its own, and all that went wrong on it. */
export interface DemoPage {
  readonly page: Page
  readonly context: BrowserContext
  /** Errors of scripts, messages of the console, violations of the content security policy. */
  readonly troubles: string[]
}

/** Opens the start page and waits until its boards and cards show what they are for. */
export async function openPage(browser: Browser, url: string, look: Look): Promise<DemoPage> {
  const { viewer, lang = 'nl', width = 1280, scheme = 'light', noStream = false } = look
  const context = await browser.createBrowserContext()
  const page = await context.newPage()
  const troubles = listen(page, noStream)
  await page.setViewport({ width, height: 900 })
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ])
  if (noStream) await cutStream(page)
  await page.goto(`${url}?viewer=${viewer}&lang=${lang}`)
  await shown(page)
  return { page, context, troubles }
}

/** Waits until every board has rows and the first card its buttons. */
export async function shown(page: Page): Promise<void> {
  await deep(page, 'advocacy-leaderboard[scope=people]', 'li [part=score]')
  await deep(page, 'advocacy-leaderboard[period=week]', 'li [part=score]')
  await deep(page, ...buttonsOf(1), '[data-platform=copy]')
}

function buttonsOf(place: number): [string, ...string[]] {
  return [`.feed li:nth-child(${place}) advocacy-content-card`, 'advocacy-share-buttons']
}

/** The way to the button that opens the network, in the dialog of the card at this place. */
export function shareButton(place: number): [string, ...string[]] {
  return [...buttonsOf(place), 'advocacy-share-dialog', 'advocacy-share-button']
}

/** Writes about the card at this place for a network, and opens that. */
export async function share(page: Page, place: number, platform: string): Promise<void> {
  await (await deep(page, ...buttonsOf(place), `[data-platform=${platform}]`)).click()
  await (await deep(page, ...shareButton(place), '[part=action]')).click()
}

function listen(page: Page, noStream: boolean): string[] {
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(String(error)))
  page.on('console', (message) => {
    const url = message.location().url ?? ''
    const cut = noStream && url.endsWith('/v1/stream')
    if (['error', 'warn'].includes(message.type()) && !cut) troubles.push(`${message.text()} ${url}`)
  })
  return troubles
}

async function cutStream(page: Page): Promise<void> {
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    const streams = request.url().endsWith('/v1/stream') && request.headers().accept?.includes('ndjson')
    void (streams ? request.abort() : request.continue())
  })
}

/** The score of a team on this week's board, as the page shows it. */
export function scoreOf(page: Page, team: string): Promise<number | undefined> {
  return page.evaluate(readScore, team)
}

/** Waits at most so many milliseconds until the page shows another score for a team. */
export async function waitForScore(page: Page, team: string, score: number, timeout: number): Promise<void> {
  const read = `(${readScore})(${JSON.stringify(team)}) === ${score}`
  await page.waitForFunction(read, { timeout, polling: 50 })
}

function readScore(team: string): number | undefined {
  const board = document.querySelector('advocacy-leaderboard[period=week]')
  const rows = [...(board?.shadowRoot?.querySelectorAll('li') ?? [])]
  const row = rows.find((each) => each.querySelector('[part=name]')?.textContent.includes(team))
  const digits = row?.querySelector('[part=score]')?.textContent.replaceAll(/\D/g, '')
  return digits ? Number(digits) : undefined
}

/** Shares the card at this place on a network, and says yes when asked whether it was shared. Answers what is said then. */
export async function shareAndConfirm({ page, context }: DemoPage, place: number, platform: string): Promise<string> {
  const button = shareButton(place)
  await share(page, place, platform)
  const yes = await deep(page, ...button, 'advocacy-share-question', 'button.filled')
  for (const other of await context.pages()) if (other !== page) await other.close()
  // By script: the line "copied" may still come in and move the button away from under a mouse.
  await yes.evaluate((element) => element.click())
  const said = await deep(page, ...button, 'advocacy-share-question', '[role=status].done')
  const words = await said.evaluate((element) => element.textContent)
  await page.keyboard.press('Escape')
  return words
}
