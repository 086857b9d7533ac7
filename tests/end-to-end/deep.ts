import { ElementHandle, type Page } from 'puppeteer-core'

/**
 * Waits for an element inside shadow roots: each step but the first is looked for in the shadow root of the one before. Asks again every 50 ms, which also works
 * in a page behind another, where no frames are drawn.
 */
export async function deep(page: Page, ...steps: readonly [string, ...string[]]): Promise<ElementHandle<HTMLElement>> {
  const handle = await page.waitForFunction(
    (path: readonly string[]) => {
      let element: Element | null = document.documentElement
      for (const [index, step] of path.entries()) {
        const root: ParentNode | null | undefined = index === 0 ? document : element?.shadowRoot
        element = root?.querySelector(step) ?? null
      }
      return element instanceof HTMLElement ? element : null
    },
    { polling: 50 },
    steps,
  )
  if (handle instanceof ElementHandle) return handle
  throw new Error(`There is no ${steps.join(' >>> ')}.`)
}
