import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Serving, serve } from '@advocacy-kit/adapters/http'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { launch } from '../browser/launch.ts'
import { removePacked } from './packed.ts'
import { build, copyOf } from './project.ts'
import { files } from './site.ts'

const LIST = new URL('../../../shared/data/08-web-components/custom-elements-everywhere.json', import.meta.url)
const listed = z.object({ tests: z.array(z.object({ test: z.string() })) })
const present = existsSync(LIST)

type Check = (page: Page) => Promise<void>

/**
 * The tests of custom-elements-everywhere.com by the words of its list, for our elements. None of ours takes an array, and all our events are in kebab case: there an
 * array goes to a property of texts, and the test itself sends events of the other names from our element. What they try is the framework with our element.
 */
const checks: Readonly<Record<string, Check>> = {
  'can display a Custom Element with no children': (page) =>
    shows(page, '#no-children advocacy-share-button', 'Kopieer'),
  'can display a Custom Element with children in a Shadow Root': (page) =>
    shows(page, '#shadow advocacy-share-buttons', 'Delen'),
  'can display a Custom Element with children in a Shadow Root and pass in Light DOM children': async (page) => {
    const slotted = () =>
      page.$eval('#children advocacy-provider', ({ shadowRoot }) =>
        shadowRoot
          ?.querySelector('slot')
          ?.assignedElements()
          .map(({ outerHTML }) => outerHTML),
      )
    await expect.poll(slotted).toEqual(['<p>1</p>'])
    await page.click('#children > button')
    await expect.poll(slotted).toEqual(['<p>2</p>'])
  },
  'can display a Custom Element with children in the Shadow DOM and handle hiding and showing the element': async (
    page,
  ) => {
    const there = () => page.$$eval('#hiding advocacy-share-buttons', ({ length }) => length)
    await shows(page, '#hiding advocacy-share-buttons', 'Delen')
    await page.click('#hiding > button')
    await expect.poll(there).toBe(0)
    await page.click('#hiding > button')
    await expect.poll(there).toBe(1)
    await shows(page, '#hiding advocacy-share-buttons', 'Delen')
  },
  'will pass boolean data as either an attribute or a property': async (page) =>
    expect(await page.$eval('#properties advocacy-provider', (element) => element.demo)).toBe(true),
  'will pass numeric data as either an attribute or a property': async (page) =>
    expect(await page.$eval('#properties advocacy-leaderboard', (element) => element.limit)).toBe(42),
  'will pass string data as either an attribute or a property': async (page) =>
    expect(await page.$eval('#properties advocacy-leaderboard', (element) => element.period)).toBe('year'),
  'will pass array data as a property': (page) => holds(page, '.array', 'captions', 'array'),
  'will pass object data as a property': (page) => holds(page, '.object', 'captions', 'object'),
  'will pass object data to a camelCase-named property': (page) =>
    holds(page, '#properties advocacy-provider + advocacy-provider', 'getToken', 'camelCase'),
  'can imperatively listen to a DOM event dispatched by a Custom Element': async (page) => {
    await page.$eval('#imperative advocacy-share-button >>> button', (button) => button.click())
    await hears(page, '#imperative', 'advocacy-share')
  },
  'can declaratively listen to a kebab-case DOM event dispatched by a Custom Element': async (page) => {
    await page.$eval('#declarative advocacy-share-button >>> button', (button) => button.click())
    await hears(page, '#declarative', 'advocacy-share')
  },
  'can declaratively listen to a lowercase DOM event dispatched by a Custom Element': (page) =>
    sent(page, 'lowercaseevent'),
  'can declaratively listen to a camelCase DOM event dispatched by a Custom Element': (page) =>
    sent(page, 'camelEvent'),
  'can declaratively listen to a CAPScase DOM event dispatched by a Custom Element': (page) => sent(page, 'CAPSevent'),
  'can declaratively listen to a PascalCase DOM event dispatched by a Custom Element': (page) =>
    sent(page, 'PascalEvent'),
}

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  await removePacked()
})

test('these are all the tests of the list', async (context) => {
  if (!present) return context.skip('../shared/data/08-web-components is not there')
  const { tests } = listed.parse(JSON.parse(await readFile(LIST, 'utf8')))
  expect(Object.keys(checks).sort()).toEqual(tests.map(({ test }) => test).sort())
})

describe.each(['react', 'vue'])('%s', (framework) => {
  let folder: string
  let site: Serving
  let page: Page
  const troubles: unknown[] = []

  beforeAll(async () => {
    folder = await copyOf(fileURLToPath(new URL(`./custom-elements-everywhere/${framework}`, import.meta.url)))
    await build(folder)
    site = await serve(files(join(folder, 'dist'), "default-src 'self'; img-src data:"), { port: 0 })
    page = await browser.newPage()
    page.on('pageerror', (error) => troubles.push(error))
  }, 300_000)
  beforeEach(async () => {
    await page.goto(site.url)
    await page.waitForSelector('#declarative advocacy-share-button >>> button')
  })
  afterAll(async () => {
    await page?.close()
    await site?.close()
    await rm(folder, { recursive: true })
  })

  test.each(Object.entries(checks))('%s', async (_, check) => {
    await check(page)
    expect(troubles).toEqual([])
  })
})

async function shows(page: Page, selector: string, text: string): Promise<void> {
  await expect.poll(() => page.$eval(selector, ({ shadowRoot }) => shadowRoot?.textContent)).toContain(text)
}

/** The property of the element is the very thing that the page gave. */
async function holds(page: Page, selector: string, property: string, given: string): Promise<void> {
  const same = await page.$eval(
    selector,
    (element, property, given) => Reflect.get(element, property) === Reflect.get(Reflect.get(window, 'given'), given),
    property,
    given,
  )
  expect(same).toBe(true)
}

async function hears(page: Page, section: string, type: string): Promise<void> {
  await expect.poll(() => page.$eval(`${section} output`, ({ textContent }) => textContent)).toBe(type)
}

async function sent(page: Page, type: string): Promise<void> {
  await page.$eval(
    '#declarative advocacy-share-button',
    (element, type) => element.dispatchEvent(new CustomEvent(type)),
    type,
  )
  await hears(page, '#declarative', type)
}
