import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../browser/launch.ts'
import { open } from './open.ts'
import { type StateName, states } from './states.ts'

const all = Object.keys(states) as StateName[]
let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

const page = { css: 'body { margin: 0; font: 16px/1.5 sans-serif }' }
const places = (of: Page) => of.evaluate(() => window.measure.placesFromStart(document.body))

describe('from right to left', () => {
  test.each([
    ['by dir', { ...page, dir: 'rtl' as const }],
    ['by the styles of the page', { css: `${page.css} body { direction: rtl }` }],
  ])('everything stands as in a mirror, %s', async (_, mirrored) => {
    const there = await places(await open(browser, all, page))
    const here = await places(await open(browser, all, mirrored))
    expect(there.length).toBeGreaterThan(300)
    expect(here).toEqual(there)
  })

  test('sentences end with their stop, numbers and names read as they are written, and lines begin at the right', async () => {
    const one = await open(browser, ['board', 'board of people', 'question answered'], { ...page, dir: 'rtl' })
    const lines = await one.evaluate(() => {
      const parts = window.measure
        .below(document.body)
        .filter((element) => element.matches('.notes p, [part~=score], [part~=name], [role=status].done'))
      return parts.map((element) => ({
        bidi: getComputedStyle(element).unicodeBidi,
        align: getComputedStyle(element).textAlign,
        part: element.getAttribute('part'),
      }))
    })
    expect(lines.length).toBeGreaterThan(10)
    for (const { bidi, align, part } of lines) {
      expect(bidi).toBe('plaintext')
      expect(align).toBe(part === 'score' ? 'end' : 'right')
    }
  })
})
