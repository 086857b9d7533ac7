import type { Browser, MediaFeature, Page } from 'puppeteer-core'
import { bundled } from '../browser/bundled.ts'
import type { StateName } from './states.ts'
import type { Lang } from './texts.ts'

/** How a page is looked at, and what it says itself. */
export interface Look {
  width?: number
  lang?: Lang
  dir?: 'ltr' | 'rtl'
  /** Styles of the page itself. */
  css?: string
  media?: MediaFeature[]
  /** Whether it is looked at on a screen that is touched. */
  touch?: boolean
}

const origin = 'https://example.org'
const picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><path fill="#7aa" d="M0 0h16v9H0z"/></svg>'

/** Opens a page with elements in these states, from the sources. Nothing of it comes from elsewhere. */
export async function open(browser: Browser, names: readonly StateName[], look: Look = {}): Promise<Page> {
  const { width = 400, lang = 'nl', dir = 'ltr', css = '', media = [], touch = false } = look
  const page = await browser.newPage()
  await page.setViewport({ width, height: 800, hasTouch: touch, isMobile: touch })
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }, ...media])
  await page.setRequestInterception(true)
  const html = `<!doctype html><html lang="${lang}" dir="${dir}"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><style>${css}</style><body></html>`
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest()
    void request.respond({ contentType: isPage ? 'text/html' : 'image/svg+xml', body: isPage ? html : picture })
  })
  await page.goto(origin)
  await page.addScriptTag({ type: 'module', content: await bundled(new URL('stage.ts', import.meta.url)) })
  await page.waitForFunction(() => 'stage' in window)
  await page.evaluate((all, language) => window.stage(all, 'body', language), names, lang)
  return page
}
