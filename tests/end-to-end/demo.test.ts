import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe, { type AxeResults } from 'axe-core'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../browser/launch.ts'
import { deep } from './deep.ts'
import { openPage, scoreOf, share, shareAndConfirm, shareButton, shown, waitForScore } from './demo-page.ts'
import { type DemoProcess, startDemoProcess } from './demo-process.ts'

/** Points for a share, by the rules of the sample program. */
const SHARE = 5
/** The team of Ann. */
const TEAM = 'Waterveiligheid'

let folder: string
let demo: DemoProcess
let browser: Browser

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-'))
  demo = await startDemoProcess(folder)
  const kit = await fetch(new URL('advocacy/kit.js', demo.url))
  if (!kit.ok) throw new Error('The widgets are not built: run `npm run build` first.')
  // Nothing outside of this machine is asked for, not even the pages that share buttons open.
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

describe('share and confirm move the board of every open page within 3 seconds', () => {
  test('over the stream', async () => {
    const ann = await openPage(browser, demo.url, { viewer: 'ann' })
    const ben = await openPage(browser, demo.url, { viewer: 'ben', lang: 'en' })
    const before = (await scoreOf(ben.page, TEAM)) ?? Number.NaN
    await shareAndConfirm(ann, 1, 'linkedin')
    await Promise.all([
      waitForScore(ann.page, TEAM, before + SHARE, 3000),
      waitForScore(ben.page, TEAM, before + SHARE, 3000),
    ])
    await ben.page.reload()
    await shown(ben.page)
    expect(await scoreOf(ben.page, TEAM)).toBe(before + SHARE)
    expect([...ann.troubles, ...ben.troubles]).toEqual([])
  })

  test('by polling, where streams do not get through', { timeout: 60_000 }, async () => {
    const ann = await openPage(browser, demo.url, { viewer: 'ann', noStream: true })
    const ben = await openPage(browser, demo.url, { viewer: 'ben', noStream: true })
    // Only when the page has given up on the stream does it ask for the position.
    await ben.page.waitForResponse((response) => response.ok() && response.url().endsWith('/v1/stream'), {
      timeout: 30_000,
    })
    const before = (await scoreOf(ben.page, TEAM)) ?? Number.NaN
    await shareAndConfirm(ann, 2, 'copy')
    await waitForScore(ben.page, TEAM, before + SHARE, 3000)
    await ben.page.reload()
    await shown(ben.page)
    expect(await scoreOf(ben.page, TEAM)).toBe(before + SHARE)
    expect([...ann.troubles, ...ben.troubles]).toEqual([])
  })
})

describe('axe finds nothing', () => {
  const looks = (['light', 'dark'] as const).flatMap((scheme) =>
    [360, 1280].flatMap((width) => (['nl', 'en'] as const).map((lang) => ({ scheme, width, lang }))),
  )

  test.each(looks)('$width px, $scheme, $lang', async (look) => {
    const { page, troubles } = await openPage(browser, demo.url, { viewer: 'ann', ...look })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(look.width)
    expect(await audit(page)).toEqual([])
    expect(troubles).toEqual([])
  })

  test('with a question open, and for a guest', async () => {
    const { page } = await openPage(browser, demo.url, { viewer: 'gijs', width: 360 })
    await share(page, 1, 'copy')
    await (await deep(page, ...shareButton(1), 'advocacy-share-question', 'button')).click()
    await deep(page, ...shareButton(1), 'advocacy-share-question', 'advocacy-onboarding', 'button')
    expect(await audit(page)).toEqual([])
  })
})

describe('a guest', () => {
  test('sees the teams, may share without points, can join, and can stop', async () => {
    const gijs = await openPage(browser, demo.url, { viewer: 'gijs' })
    const { page } = gijs
    expect(await scoreOf(page, TEAM)).toBeGreaterThan(0)
    const before = await scoreOf(page, 'Vergunningen en toezicht')
    await share(page, 1, 'copy')
    const guest = await deep(page, ...shareButton(1), 'advocacy-share-question', '[aria-expanded]')
    expect(await guest.evaluate((button) => button.previousElementSibling?.textContent)).toContain('geen punten')
    await page.keyboard.press('Escape')
    await (await deep(page, '.yours advocacy-onboarding', 'button.filled')).click()
    // Who hides counts for a team when enough others do: Gijs shows, and counts.
    await (await deep(page, '.yours advocacy-onboarding', '[role=switch]')).click()
    await shareAndConfirm(gijs, 1, 'copy')
    await waitForScore(page, 'Vergunningen en toezicht', (before ?? Number.NaN) + SHARE, 15_000)
    await (await deep(page, '.yours advocacy-onboarding', 'button')).click()
    await deep(page, 'advocacy-leaderboard[period=week]', '.guest')
    expect(gijs.troubles).toEqual([])
  })
})

describe('the process', () => {
  test('answers for itself, takes demo tokens alone, and sends a strict policy', async () => {
    const ask = (path: string, token?: string) =>
      fetch(new URL(path, demo.url), token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } })
    expect(await (await ask('advocacy/health')).json()).toMatchObject({ status: 'ok' })
    expect(await (await ask('advocacy/v1/me', 'demo-ann')).json()).toMatchObject({ id: 'ann', status: 'ambassador' })
    expect((await ask('advocacy/v1/me', 'demo-nobody')).status).toBe(401)
    expect((await ask('advocacy/v1/me', 'ann')).status).toBe(401)
    expect((await ask('advocacy/v1/me')).status).toBe(401)
    const policy = (await ask('')).headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
  })

  test('stops on Ctrl-C, and listens again within 5 seconds with everything kept', async () => {
    const board = async () => {
      const address = new URL('advocacy/v1/leaderboards/points?period=week', demo.url)
      return (await fetch(address, { headers: { authorization: 'Bearer demo-ann' } })).json()
    }
    const before = await board()
    expect(await demo.interrupt()).toBe(0)
    demo = await startDemoProcess(folder)
    expect(demo.startedIn).toBeLessThan(5000)
    expect(await board()).toMatchObject({ rows: before.rows })
  })
})

declare global {
  interface Window {
    /** What running axe-core's source in a page leaves there. */
    axe: typeof axe
  }
}

/** What axe-core has to say: rule and element, one a line. */
async function audit(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations }: AxeResults = await page.evaluate(() => window.axe.run())
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`))
}
