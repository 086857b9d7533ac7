import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Demo, startDemo } from '../../examples/intranet/demo.ts'
import { bundled } from '../browser/bundled.ts'
import { launch } from '../browser/launch.ts'
import { deep } from '../end-to-end/deep.ts'

let folder: string
let demo: Demo
let browser: Browser

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-'))
  demo = await startDemo({ port: 0, folder })
  browser = await launch({ args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] })
})

afterAll(async () => {
  await browser?.close()
  await demo?.close()
  await rm(folder, { recursive: true, force: true })
})

const looks = ([360, 1280] as const).flatMap((width) => [
  { width, scheme: 'light', lang: 'nl', as: 'lid' },
  { width, scheme: 'dark', lang: 'en', as: 'gast' },
])

describe.each(looks)('the theming page at $width px, $scheme, $lang, $as', ({ width, scheme, lang, as }) => {
  let page: Page
  const troubles: string[] = []

  beforeAll(async () => {
    page = await browser.newPage()
    page.on('pageerror', (error) => troubles.push(String(error)))
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) troubles.push(message.text())
    })
    await page.setViewport({ width, height: 900 })
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      // A line that glides to its place is over others on its way.
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ])
    await page.goto(`${demo.url}thema?lang=${lang}&als=${as}`)
    for (const house of houses) await shown(page, house, as === 'lid' ? '[role=switch]' : '.filled')
    await page.evaluate(await bundled(new URL('measuring.ts', import.meta.url)))
  })

  afterAll(() => page.close())

  test('shows every element in every house, under a policy that allows nothing inline', async () => {
    const named = await page.evaluate(() =>
      [...document.querySelectorAll('.site')].map((site) => [...site.querySelectorAll(':not(:defined)')].length),
    )
    expect(named).toEqual([0, 0, 0])
    expect(troubles).toEqual([])
  })

  test('has text and controls that stand out, and room for all of it', async () => {
    const found = await page.evaluate(() => {
      const { faint, spilled, overlaps, small } = window.measure
      const sites = [...document.querySelectorAll('.site')]
      const all = (measure: (place: Element) => string[]) => sites.flatMap(measure)
      return {
        faint: all(faint),
        spilled: all(spilled),
        overlaps: all(overlaps),
        small: all((site) => small(site, 24)),
      }
    })
    expect(found).toEqual({ faint: [], spilled: [], overlaps: [], small: [] })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })
})

const houses = ['lindewaard', 'hofkamp', 'zoef']

async function shown(page: Page, house: string, joining: string): Promise<void> {
  await deep(page, `.${house} advocacy-leaderboard`, 'li [part=score]')
  await deep(page, `.${house} advocacy-leaderboard[scope=people]`, '[part=score]')
  await deep(page, `.${house} advocacy-content-card`, 'advocacy-share-buttons', '.button')
  await deep(page, `.${house} advocacy-share-buttons`, 'advocacy-share-button', '.button')
  await deep(page, `.${house} advocacy-share-button`, '.button')
  await deep(page, `.${house} advocacy-onboarding`, joining)
}
