import type { Browser, BrowserContext, Frame, Page, Permission } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addresses, copied, mail, text, url } from './addresses.ts'
import { type Site, serve } from './site.ts'

/** All that a share button opens, in one browser. No name is known there: the popups go nowhere, and tell where they wanted to go. */
export function popups(name: string, start: () => Promise<Browser>, permissions: readonly Permission[] = []): void {
  describe(`what a share button opens in ${name}`, () => {
    let browser: Browser
    let site: Site
    let context: BrowserContext
    let page: Page
    beforeAll(async () => {
      site = await serve()
      browser = await start()
    }, 120_000)
    afterAll(async () => {
      await browser?.close()
      await site?.close()
    })
    beforeEach(async () => {
      context = await browser.createBrowserContext()
      if (permissions.length > 0) await context.overridePermissions(site.origin, [...permissions])
      page = await context.newPage()
      await page.goto(site.origin)
      await page.waitForFunction(() => 'put' in window)
    })
    afterEach(() => context.close())

    const put = (over: Record<string, string>, where: Page | Frame = page) =>
      where.evaluate((attributes) => window.put(attributes), { url, text, instance: 'mastodon.nl', ...over })
    const press = async (where: Page | Frame = page) => {
      await (await where.waitForSelector('advocacy-share-button >>> .button'))?.click()
    }
    const saying = (where: Page | Frame = page) =>
      where.evaluate(
        () =>
          document
            .querySelector('advocacy-share-button')
            ?.shadowRoot?.querySelector('advocacy-share-question')
            ?.shadowRoot?.querySelector('[role=status]')?.textContent ?? '',
      )
    const clicks = (where: Page | Frame = page) => where.evaluate(() => window.clicks)
    const onClipboard = async () => {
      await page.bringToFront()
      return page.evaluate(() => navigator.clipboard.readText())
    }

    for (const [platform, { host, path, parameters, copied: pasted }] of Object.entries(addresses)) {
      test(`${platform}: the page of the network, in the click, with no way back`, async () => {
        await put({ platform })
        const opening = popup(context, page)
        await press()
        const found = await opening
        expect(where(found.address)).toEqual({ protocol: 'https:', host, path, parameters })
        expect(await found.page.evaluate(() => String(window.opener))).toBe('null')
        expect(await clicks()).toEqual([{ followed: true, opened: [] }])
        if (pasted === undefined) return expect(await saying()).toBe('')
        expect(await onClipboard()).toBe(pasted)
        await expect.poll(() => saying()).toBe('Je tekst is gekopieerd: plak hem in je bericht.')
      })
    }

    for (const [platform, pasted] of Object.entries(copied))
      test(`${platform}: nothing opens, and it is on the clipboard`, async () => {
        await put({ platform })
        await press()
        await expect.poll(() => saying()).toBe('Gekopieerd.')
        expect(await onClipboard()).toBe(pasted)
        expect((await context.pages()).length).toBe(1)
      })

    test('email: the mail program, in the page that it stands in', async () => {
      await put({ platform: 'email' })
      const link = await page.evaluate(() => {
        const link = document.querySelector('advocacy-share-button')?.shadowRoot?.querySelector('a')
        return { href: link?.href ?? '', target: link?.target }
      })
      const { protocol, search } = new URL(link.href)
      expect(protocol).toBe('mailto:')
      expect(link.href).not.toContain('+')
      expect(Object.fromEntries(new URLSearchParams(search.replaceAll('+', '%2B')))).toEqual(mail)
      expect(link.target).toBe('')
    })

    test('mastodon: the server that the person names, still in their own act', async () => {
      await put({ platform: 'mastodon', instance: '' })
      await press()
      const field = await page.waitForSelector('advocacy-share-button >>> advocacy-share-question >>> input')
      await field?.type('@ann@social.example.org')
      const opening = popup(context, page)
      await field?.press('Enter')
      const { address } = await opening
      expect(new URL(address).host).toBe('social.example.org')
    })

    test.each(['javascript:alert(1)', 'data:text/html,hoi', 'https://ann:geheim@example.org/', 'nergens', ''])(
      '%j is refused',
      async (bad) => {
        await put({ platform: 'x', url: bad })
        const shown = await page.$eval('advocacy-share-button', ({ shadowRoot }) => [
          shadowRoot?.querySelectorAll('a, button').length,
          shadowRoot?.textContent?.trim(),
        ])
        expect(shown).toEqual([0, 'Dit kan hier niet worden gedeeld.'])
      },
    )

    describe('in a frame', () => {
      const framed = async (sandbox: string): Promise<Frame> => {
        await page.goto(`${site.origin}/framed?allow-scripts+allow-same-origin+${sandbox}`)
        const frame = await (await page.waitForSelector('iframe'))?.contentFrame()
        if (!frame) throw new Error('There is no frame.')
        await frame.waitForFunction(() => 'put' in window)
        return frame
      }

      test('that may open pages it does, with no way back', async () => {
        const frame = await framed('allow-popups+allow-popups-to-escape-sandbox')
        await put({ platform: 'linkedin' }, frame)
        const opening = popup(context, page)
        await press(frame)
        const found = await opening
        const { host, path, parameters } = addresses.linkedin ?? {}
        expect(where(found.address)).toEqual({ protocol: 'https:', host, path, parameters })
        expect(await found.page.evaluate(() => String(window.opener))).toBe('null')
      })

      test('that may not, the button says so and offers to copy', async () => {
        const frame = await framed('')
        await put({ platform: 'linkedin' }, frame)
        await press(frame)
        await expect
          .poll(() => saying(frame))
          .toBe(
            'Deze pagina mag geen nieuw tabblad openen. Kopieer je bericht, open het netwerk zelf en plak het daar.',
          )
        await (await frame.waitForSelector('advocacy-share-button >>> advocacy-share-question >>> .button'))?.click()
        await expect.poll(() => saying(frame)).toBe('Je bericht is gekopieerd: open het netwerk en plak het daar.')
        expect(await onClipboard()).toBe(`${text}\n${url}`)
        expect((await context.pages()).length).toBe(1)
      })
    })
  })
}

interface Popup {
  readonly page: Page
  readonly address: string
}

/** The next page that opens in a context, once it is known where it goes: browsers write that differently when the page cannot be reached. */
async function popup(context: BrowserContext, first: Page): Promise<Popup> {
  const requested = new Map<Page, string>()
  context.on('targetcreated', async (target) => {
    const page = await target.page()
    page?.on('request', (request) => page && requested.set(page, requested.get(page) ?? request.url()))
    const at = target.url()
    if (page && at.startsWith('https:')) requested.set(page, at)
  })
  for (let turn = 0; turn < 200; turn++) {
    const [found] = [...requested].filter(([page, at]) => page !== first && at.startsWith('https:'))
    if (found) return { page: found[0], address: found[1] }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('No page was opened.')
}

function where(address: string) {
  const { protocol, host, pathname: path, searchParams } = new URL(address)
  return { protocol, host, path, parameters: Object.fromEntries(searchParams) }
}
