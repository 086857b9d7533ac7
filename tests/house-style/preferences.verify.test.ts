import type { Browser, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../browser/launch.ts'
import { open } from './open.ts'
import { type StateName, states } from './states.ts'

const all = Object.keys(states) as StateName[]
const [light, dark] = (['light', 'dark'] as const).map((value) => ({ name: 'prefers-color-scheme', value }))
const forced = { name: 'forced-colors', value: 'active' }
const moving = { name: 'prefers-reduced-motion', value: 'no-preference' }

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterEach(async () => {
  for (const page of await browser.pages()) await page.close()
})

afterAll(() => browser.close())

describe('colours', () => {
  test.each([
    ['that is light', 'light', dark],
    ['that is dark', 'dark', light],
    ['that can be both, for who likes light', 'light dark', light],
    ['that can be both, for who likes dark', 'light dark', dark],
  ])('text and controls stand out on a page %s', async (_, scheme, preferred) => {
    const page = await open(browser, all, {
      css: `:root { color-scheme: ${scheme}; background: Canvas; color: CanvasText }`,
      media: preferred ? [preferred] : [],
    })
    const surface = await page.evaluate(() => {
      const [base] = window.measure.inside('advocacy-leaderboard', document.body)
      return base && getComputedStyle(base).backgroundColor
    })
    const isDark = scheme === 'dark' || (scheme === 'light dark' && preferred === dark)
    expect(surface).toBe(isDark ? 'rgb(27, 30, 34)' : 'rgb(255, 255, 255)')
    expect(await page.evaluate(() => window.measure.faint(document.body))).toEqual([])
  })

  test('a part of the page may be dark by itself', async () => {
    const page = await open(browser, ['board', 'onboarding'], { css: 'advocacy-onboarding { color-scheme: dark }' })
    const colours = await page.evaluate(() =>
      ['advocacy-leaderboard', 'advocacy-onboarding'].map((tag) => {
        const [base] = window.measure.inside(tag, document.body)
        return base && getComputedStyle(base).backgroundColor
      }),
    )
    expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(27, 30, 34)'])
  })
})

describe('forced colours', () => {
  let page: Page

  beforeAll(async () => {
    page = await open(await launched(), all, { media: [forced] })
  })

  /** How parts look that differ in nothing but a state: what a person sees of them. */
  const looks = (tag: string, ...selectors: string[]) =>
    page.evaluate(
      (name, parts) =>
        parts.map((part) => {
          const found = window.measure.inside(name, document.body).find((element) => element.matches(part))
          if (!found) throw new Error(`There is no ${part}.`)
          const { outlineStyle, outlineColor, borderTopColor, borderTopWidth, borderTopStyle, justifyContent } =
            getComputedStyle(found)
          const knob = getComputedStyle(found, '::before').backgroundColor
          const edge = borderTopWidth === '0px' ? '' : [borderTopColor, borderTopWidth, borderTopStyle]
          const ring = outlineStyle === 'none' ? '' : [outlineStyle, outlineColor]
          return [window.measure.ground(found), edge, ring, knob, justifyContent].join(' ')
        }),
      tag,
      selectors,
    )

  test.each([
    ['the own row', 'advocacy-leaderboard', 'li[aria-current]', 'li:not([aria-current])'],
    ['the first rank', 'advocacy-leaderboard', '.first [part~=rank]', '.top:not(.first) [part~=rank]'],
    ['the top three', 'advocacy-leaderboard', '.top:not(.first) [part~=rank]', 'li:not(.top) [part~=rank]'],
    ['the word for the own row', 'advocacy-leaderboard', '.yours', '[part~=name]'],
    ['a button that is pressed', 'advocacy-leaderboard', '[aria-expanded=true]', '[aria-expanded=false]'],
    ['the one thing to do', 'advocacy-share-question', '.filled', '.answers .button:not(.filled)'],
    ['a place that waits', 'advocacy-leaderboard', '.skeleton', 'li'],
  ])('%s is told apart', async (_, tag, one, other) => {
    const [first, second] = await looks(tag, one, other)
    expect(first).not.toBe(second)
  })

  test('a switch says whether it is on', async () => {
    const [on] = await looks('advocacy-onboarding', '[role=switch]')
    await page.evaluate(() => {
      for (const element of window.measure.inside('advocacy-onboarding', document.body))
        if (element.matches('[role=switch]') && element instanceof HTMLInputElement) element.checked = !element.checked
    })
    const [off] = await looks('advocacy-onboarding', '[role=switch]')
    expect(on).not.toBe(off)
  })

  test('the focus has an outline in the colour of a selection', async () => {
    const outline = await page.evaluate(() => {
      const button = window.measure
        .inside('advocacy-leaderboard', document.body)
        .find((element) => element.matches('.button'))
      if (!(button instanceof HTMLElement)) throw new Error('There is no button.')
      button.focus({ focusVisible: true } as FocusOptions)
      const probe = document.body.appendChild(document.createElement('i'))
      probe.style.color = 'Highlight'
      const wanted = getComputedStyle(probe).color
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(button)
      return { outlineStyle, outlineWidth, isHighlight: outlineColor === wanted }
    })
    expect(outline).toEqual({ outlineStyle: 'solid', outlineWidth: '2px', isHighlight: true })
  })

  afterAll(() => page.browser().close())
})

describe('motion', () => {
  const waiting: StateName[] = ['board that waits', 'card that waits', 'buttons that wait', 'onboarding that waits']

  test('what waits breathes', async () => {
    const page = await open(browser, waiting, { media: [moving] })
    expect(await page.evaluate(() => window.measure.moving(document.body))).not.toEqual([])
  })

  test('nothing moves for who asked for less of it, and nothing would', async () => {
    const page = await open(browser, all)
    expect(await page.evaluate(() => window.measure.moving(document.body))).toEqual([])
  })
})

function launched(): Promise<Browser> {
  return launch()
}
