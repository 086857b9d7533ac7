import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../browser/launch.ts'
import { open } from './open.ts'
import { type StateName, states } from './states.ts'

const all = Object.keys(states) as StateName[]
const css = 'body { margin: 0; font: 1rem/1.5 sans-serif }'
let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

describe.each(['nl', 'en'] as const)('long words, long names and millions in %s fit', (lang) => {
  let page: Page

  beforeAll(async () => {
    page = await open(browser, all, { lang, css })
  })

  afterAll(() => page.close())

  test.each([280, 320, 360, 440, 600, 760, 900])('into %i px', async (width) => {
    await page.setViewport({ width, height: 800 })
    expect(await troubles(page)).toEqual({ ...none, width })
  })

  test('into 320 px with letters twice as large, which is 400 % of 1280 px with larger letters', async () => {
    await page.setViewport({ width: 320, height: 800 })
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '32px'))
    expect(await troubles(page)).toEqual({ ...none, width: 320 })
  })
})

const none = { spilled: [], overlaps: [], small: [] }

function troubles(page: Page): Promise<object> {
  return page.evaluate(() => ({
    width: document.body.offsetWidth,
    spilled: window.measure.spilled(document.body),
    overlaps: window.measure.overlaps(document.body),
    small: window.measure.small(document.body, 24),
  }))
}

test('what is touched is at least 44 px high', async () => {
  const page = await open(browser, all, { width: 360, touch: true })
  expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true)
  expect(await page.evaluate(() => window.measure.small(document.body, 44))).toEqual([])
})
