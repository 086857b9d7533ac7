import type { Browser, BrowserContext, Frame, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { launch } from '../browser/launch.ts'
import { type RunningHost, startHost } from './host.ts'
import { hosts } from './hosts.ts'
import { removePacked } from './packed.ts'

let browser: Browser
let running: RunningHost
let context: BrowserContext
let page: Page
let said: string[]

beforeAll(async () => {
  const [host] = hosts.filter(({ name }) => name === 'iframe')
  if (!host) throw new Error('There is no host "iframe".')
  browser = await launch({ args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] })
  running = await startHost(host)
}, 300_000)
afterAll(async () => {
  await running?.close()
  await browser?.close()
  await removePacked()
})

beforeEach(async () => {
  context = await browser.createBrowserContext()
  page = await context.newPage()
  said = []
  page.on('console', (message) => said.push(message.text()))
  await page.goto(running.url)
})
afterEach(() => context.close())

test('e-mail leaves the frame where it is', async () => {
  const frame = await framed()
  await press(frame, 'email')
  await expect
    .poll(() => frame.evaluate(() => document.querySelector('advocacy-leaderboard')?.shadowRoot?.textContent))
    .toContain('Cleo')
  expect(said).toEqual([])
})

test('a network opens in a tab of its own, on the server that the person named', async () => {
  await shareOnMastodon()
  await expect
    .poll(() => context.targets().map((target) => target.url()))
    .toContainEqual(expect.stringMatching(/^https:\/\/mastodon\.voorbeeld\.nl\/share\?/))
})

test.each([
  ['allow-same-origin', 'give its frame sandbox="allow-scripts allow-same-origin"'],
  ['allow-forms', "'allow-forms' permission is not set"],
  ['allow-popups', "'allow-popups' permission is not set"],
])('needs %s', async (word, complaint) => {
  await page.$eval(
    'iframe',
    (old, word) => {
      const frame = document.createElement('iframe')
      for (const { name, value } of old.attributes) frame.setAttribute(name, value)
      frame.sandbox.remove(word)
      old.replaceWith(frame)
    },
    word,
  )
  await shareOnMastodon()
  await expect.poll(() => said, { timeout: 5_000 }).toContainEqual(expect.stringContaining(complaint))
})

async function framed(): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe'))?.contentFrame()
  if (!frame) throw new Error('There is no frame.')
  return frame
}

async function press(frame: Frame, platform: string): Promise<void> {
  const button = frame.locator('advocacy-share-button')
  await button.wait()
  await frame.$eval('advocacy-share-button', (button, platform) => button.setAttribute('platform', platform), platform)
  await frame.locator('advocacy-share-button >>> a[part=action]').click()
}

async function shareOnMastodon(): Promise<void> {
  const frame = await framed()
  await press(frame, 'mastodon')
  await frame.locator('advocacy-share-button >>> advocacy-share-question >>> input').fill('mastodon.voorbeeld.nl')
  await page.keyboard.press('Enter')
}
