import { rm } from 'node:fs/promises'
import type { Serving } from '@advocacy-kit/adapters/http'
import type { Browser } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../browser/launch.ts'
import { deep } from '../end-to-end/deep.ts'
import { root } from '../packages/entry-points.ts'
import { bundlesOf, NEXT, OWN } from './next.ts'
import { type HostPage, hostSite, type OpenPage, open } from './site.ts'

const widgets = `${root}packages/widgets`
const strict =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html; img-src data:"
const board = '<advocacy-leaderboard></advocacy-leaderboard>'
const script = (path: string) => `<script type="module" src="${path}"></script>`
const demo = (inside: string) => `<advocacy-provider demo>${inside}</advocacy-provider>`

let browser: Browser
let site: Serving
let next: string
const pages: Record<string, HostPage> = {}

beforeAll(async () => {
  next = await bundlesOf(NEXT, widgets)
  browser = await launch({ args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] })
  site = await hostSite(pages, { kit: widgets, again: widgets, next })
})
afterEach(async () => {
  for (const page of await browser.pages()) await page.close()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
  await rm(next, { recursive: true, force: true })
})

/** Opens a page with these scripts, one after the other, and waits until its board has rows. */
async function openWith(scripts: readonly string[], policy: string | undefined): Promise<OpenPage> {
  pages['/page'] = { body: scripts.map(script).join('') + demo(board), ...(policy !== undefined && { policy }) }
  const opened = await open(browser, `${site.url}/page`)
  await deep(opened.page, 'advocacy-leaderboard', '[part~=row]')
  return opened
}

describe.each([
  ['without a policy', undefined],
  ['under a strict policy', strict],
])('files that bring all elements, %s: the first one does', (_, policy) => {
  test.each([
    ['/kit/kit.js', '/again/kit.js', `kit.js ${OWN}`, `kit.js ${OWN}`],
    ['/kit/kit.js', '/next/kit.js', `kit.js ${OWN}`, `kit.js ${NEXT}`],
    ['/next/kit.js', '/kit/kit.js', `kit.js ${NEXT}`, `kit.js ${OWN}`],
    ['/kit/kit.js', '/kit/loader.js', `kit.js ${OWN}`, `loader.js ${OWN}`],
    ['/kit/loader.js', '/next/kit.js', `loader.js ${OWN}`, `kit.js ${NEXT}`],
  ])('%s and %s', async (first, second, stays, leaves) => {
    const { page, said } = await openWith([first, second], policy)
    expect(said).toEqual([
      `warn: ${leaves} is left out: ${stays} already brings the elements to this page. Load one of them.`,
    ])
    const version = await page.evaluate(() => Reflect.get(customElements.get('advocacy-leaderboard') ?? {}, 'version'))
    expect(`${version}`).toBe(stays.split(' ')[1])
  })

  test('one of them alone says nothing', async () => {
    for (const one of ['/kit/kit.js', '/kit/loader.js']) expect((await openWith([one], policy)).said).toEqual([])
  })
})

test('another copy of Lit under a strict policy is named', async () => {
  pages['/page'] = {
    body: `${script('/next/share-button.js')}${script('/kit/kit.js')}<advocacy-share-button platform="x" url="https://example.org/">x</advocacy-share-button>`,
    policy: strict,
  }
  const { page, said } = await open(browser, `${site.url}/page`)
  await deep(page, 'advocacy-share-button', 'a')
  expect(said).toEqual([
    `error: kit.js ${OWN} cannot start: there is another copy of Lit on this page, and the page's policy allows one. Load one, or say trusted-types lit-html 'allow-duplicates'.`,
  ])
})

describe('kit.js', () => {
  test('has what most pages show, and loads the rest when it is on the page, with one Lit for all', async () => {
    pages['/page'] = { body: `${script('/kit/kit.js')}${demo(board)}`, policy: strict }
    const { page, said } = await open(browser, `${site.url}/page`)
    await deep(page, 'advocacy-leaderboard', '[part~=row]')
    const files = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => /kit(-[a-z-]+)?(?=[-.])/.exec(name.split('/').at(-1) ?? '')?.[0] ?? name)
          .sort(),
      )
    expect(await files()).not.toContain('kit-points')
    await page.evaluate(() =>
      document.querySelector('advocacy-provider')?.append(document.createElement('advocacy-points')),
    )
    await deep(page, 'advocacy-points', '[part~=score]')
    expect(await files()).toContain('kit-points')
    expect(said).toEqual([])
  })
})

describe('the loader', () => {
  const loaded = async ({ page }: OpenPage) =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name.split('/').at(-1) ?? '')
        .filter((name) => name.endsWith('.js') && !name.startsWith('part-'))
        .sort(),
    )

  test('loads what is on the page, and what comes later', async () => {
    pages['/page'] = { body: `${script('/kit/loader.js')}<div>${demo(board)}</div>`, policy: strict }
    const opened = await open(browser, `${site.url}/page`)
    const { page, said } = opened
    await deep(page, 'advocacy-leaderboard', '[part~=row]')
    const first = ['leaderboard.js', 'loader.js', 'provider.js']
    expect(await loaded(opened)).toEqual(first)
    await page.evaluate(() => {
      const card = document.createElement('advocacy-content-card')
      card.setAttribute('content-id', 'voorlezen')
      const section = document.createElement('section')
      section.append(card)
      document.querySelector('advocacy-provider')?.append(section)
    })
    await deep(page, 'advocacy-content-card', 'advocacy-share-buttons', '[data-platform]')
    expect(await loaded(opened)).toEqual(['content-card.js', ...first, 'share-button.js', 'share-buttons.js'].sort())
    expect(said).toEqual([])
  })

  test('loads what stands in the shadow root of an element of ours', async () => {
    pages['/page'] = { body: script('/kit/loader.js') + demo('') }
    const opened = await open(browser, `${site.url}/page`)
    await opened.page.waitForFunction(() => document.querySelector('advocacy-provider')?.shadowRoot)
    await opened.page.evaluate(() => {
      const button = document.createElement('advocacy-share-button')
      Object.assign(button, { platform: 'x', url: 'https://example.org/' })
      document.querySelector('advocacy-provider')?.shadowRoot?.append(button)
    })
    await deep(opened.page, 'advocacy-provider', 'advocacy-share-button', 'a')
    expect(await loaded(opened)).toContain('share-button.js')
  })

  test('names the nearest element of a tag that is none, once', async () => {
    const wrong = '<advocacy-leaderbord></advocacy-leaderbord>'
    pages['/page'] = { body: `${script('/kit/loader.js')}${wrong}${wrong}<other-element></other-element>` }
    const { page, said } = await open(browser, `${site.url}/page`)
    await page.evaluate(() => document.body.append(document.createElement('advocacy-leaderbord')))
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)))
    expect(said).toEqual(['warn: <advocacy-leaderbord> is no element of the kit: is <advocacy-leaderboard> meant?'])
  })

  test('says what cannot be loaded, and goes on', async () => {
    pages['/page'] = { body: script('/kit/loader.js') + demo(board), policy: strict }
    const { page, said } = await open(browser, `${site.url}/page`, async (page) => {
      await page.setRequestInterception(true)
      page.on('request', (request) =>
        request.url().endsWith('/leaderboard.js') ? request.respond({ status: 404 }) : request.continue(),
      )
    })
    await page.waitForFunction(() => customElements.get('advocacy-provider'))
    expect(said).toEqual([
      expect.stringMatching(/^error: <advocacy-leaderboard> [\d.]+ cannot start: TypeError: .*leaderboard\.js/),
    ])
  })
})
