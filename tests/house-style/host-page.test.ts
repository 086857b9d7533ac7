import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch } from '../browser/launch.ts'
import { open } from './open.ts'
import type { StateName } from './states.ts'

/** What is not alike otherwise. Nothing here waits: what breathes differs with time. */
const seen: StateName[] = [
  'board of people',
  'board to join from',
  'board that failed',
  'board without a program',
  'card',
  'card for inside',
  'button',
  'button refused',
  'question',
  'question answered',
  'question for a server',
  'question with a text',
  'onboarding',
  'onboarding that failed',
]

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launch()
  page = await open(browser, seen, { css: 'body { margin: 0; font: 16px/1.5 sans-serif }' })
})

afterAll(() => browser.close())

const letters =
  'text-transform: uppercase; letter-spacing: 0.3em; word-spacing: 1em; text-indent: 2em; text-shadow: 1px 1px red; font-style: italic; ' +
  'font-weight: 900; font-variant: small-caps; line-height: 1; text-align: center; white-space: nowrap; word-break: break-all; hyphens: auto; color: red; cursor: wait'

test.each([
  ['what the page inherits to everything', `body { ${letters} }`],
  ['what it says of every element', `* { ${letters} }`],
  ['a reset of everything', '* { all: unset }'],
  ['everything as it was initially', '* { all: initial; font: 16px sans-serif }'],
  [
    'margins and padding of everything',
    '*, *::before { margin: 0; padding: 0; border: 0; outline: 0; box-sizing: content-box }',
  ],
  [
    'its own buttons, links, lists, paragraphs and fields',
    `button, a, li, ol, p, input, label, section, article, header, form, img, svg, strong { all: unset; ${letters}; margin: 3em; padding: 3em; float: left; display: none }`,
  ],
  ['a root of ten pixels', 'html { font-size: 10px }'],
  [
    'its own names',
    '.button, .notice, .top, .first, .own, .name, .picture, .hidden, #title, #label { display: none; color: red }',
  ],
])('%s changes nothing within the elements', async (_, css) => {
  const changed = await page.evaluate(change, css)
  expect(changed).toEqual({})
})

test('small letters of the page stop at what can be read', async () => {
  const sizes = await page.evaluate((css) => {
    const style = document.head.appendChild(document.createElement('style'))
    style.textContent = css
    const seen = window.measure
      .below(document.body)
      .filter((element) => element.localName.match(/^(p|button|a|li|span|div)$/))
    const least = Math.min(...seen.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)))
    style.remove()
    return least
  }, 'body, * { font-size: 9px }')
  expect(sizes).toBeGreaterThanOrEqual(10)
})

test.each([
  ['in a row', 'advocacy-provider { display: flex }'],
  ['in a line', 'advocacy-provider > * { display: inline-block }'],
  ['in a grid', 'advocacy-provider { display: grid; justify-items: start }'],
  [
    'above the page',
    'advocacy-provider { position: relative; block-size: 40em } advocacy-provider > * { position: absolute }',
  ],
])('a board %s is as wide as it needs to be, and no wider than its place', async (_, css) => {
  const widths = await page.evaluate((text) => {
    const style = document.head.appendChild(document.createElement('style'))
    style.textContent = text
    const elements = [...document.querySelectorAll('advocacy-leaderboard, advocacy-content-card')]
    const found = elements.map((element) => element.getBoundingClientRect().width)
    style.remove()
    return found
  }, css)
  expect(Math.min(...widths)).toBeGreaterThanOrEqual(280)
  expect(Math.max(...widths)).toBeLessThanOrEqual(400)
})

/** What a style sheet of the page changes within the elements, apart from where and how wide they stand. Runs in the page. */
function change(css: string): Record<string, string> {
  const { below, stylesOf, difference } = window.measure
  const places =
    /size$|^(min-)?(width|height)$|^(top|right|bottom|left)$|^inset|origin$|^grid-template|^-webkit-locale$/
  const isPlace = (name: string, text: string) => places.test(name) || /display: flex → inline-flex$/.test(text)
  const isOurs = (element: Element) =>
    element.getRootNode() instanceof ShadowRoot && !element.shadowRoot && element.localName !== 'slot'
  const read = () => stylesOf(below(document.body).filter(isOurs))
  const before = read()
  const style = document.head.appendChild(document.createElement('style'))
  style.textContent = css
  const changed = difference(before, read())
  style.remove()
  return Object.fromEntries(Object.entries(changed).filter(([name, text]) => !isPlace(name, text)))
}
