import type { Browser } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../browser/launch.ts'
import { open } from './open.ts'
import { dialogs, type StateName } from './states.ts'

const all = Object.keys(dialogs) as StateName[]
let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterEach(async () => {
  for (const page of await browser.pages()) await page.close()
})

afterAll(() => browser.close())

describe.each(all)('%s', (name) => {
  test.each([
    [280, 'nl'],
    [360, 'en'],
    [360, 'nl'],
    [1280, 'en'],
  ] as const)('fits into %i px, in %s', async (width, lang) => {
    const page = await open(browser, [name], { width, lang })
    const found = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      spilled: window.measure.spilled(document.body),
      overlaps: window.measure.overlaps(document.body),
      small: window.measure.small(document.body, 24),
    }))
    expect(found).toEqual({ width, spilled: [], overlaps: [], small: [] })
  })

  test.each(['light', 'dark'])('stands out where it is %s', async (scheme) => {
    const css = `:root { color-scheme: ${scheme}; background: Canvas; color: CanvasText }`
    const page = await open(browser, [name], { css })
    expect(await page.evaluate(() => window.measure.faint(document.body))).toEqual([])
  })

  test('is at least 44 px high where it is touched', async () => {
    const page = await open(browser, [name], { width: 360, touch: true })
    expect(await page.evaluate(() => window.measure.small(document.body, 44))).toEqual([])
  })
})
