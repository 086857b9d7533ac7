import { expect, fixture, nextFrame } from '@open-wc/testing'
import type { TemplateResult } from 'lit'
import { html } from 'lit'

/** Renders in a page that speaks a language, with headings above it as in any page. */
export async function inPage<El extends Element>(template: TemplateResult, lang = 'nl'): Promise<El> {
  const main = await fixture<HTMLElement>(html`<main lang=${lang}><h1>Pagina</h1><h2>Deel</h2>${template}</main>`)
  const element = main.querySelector<El>('h2 ~ *')
  if (!element) throw new Error('The template has no element.')
  await settled()
  return element
}

/** Lets answers arrive and elements draw them. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setTimeout(resolve))
  await nextFrame()
}

/** Waits until something holds, for at most two seconds. */
export async function until(holds: () => unknown): Promise<void> {
  const end = Date.now() + 2000
  while (!holds()) {
    if (Date.now() > end) throw new Error(`Did not come true: ${holds}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

/** axe finds nothing, in light and in dark. */
export async function accessible(element: Element): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    document.documentElement.style.colorScheme = colorScheme
    document.body.style.background = 'Canvas'
    await settled()
    await expect(element).to.be.accessible()
  }
  document.documentElement.style.colorScheme = 'light dark'
}

/** Lets the browser say, until the returned function is called, that its person asked for less motion. */
export function lessMotion(): () => void {
  const real = window.matchMedia
  window.matchMedia = (query) => real.call(window, query === '(prefers-reduced-motion: reduce)' ? 'all' : query)
  return () => {
    window.matchMedia = real
  }
}

/** The text that stands in an element's shadow root, with single spaces, what only screen readers hear included. */
export function textOf(element: Element): string {
  const root = element.shadowRoot ?? element
  const clone = [...root.childNodes].map((node) => textOfNode(node)).join(' ')
  // Browsers differ in the space around the dash of a range of dates.
  return clone
    .replace(/\s+/g, ' ')
    .replace(/(\d) – (\d)/g, '$1–$2')
    .trim()
}

function textOfNode(node: Node): string {
  if (node instanceof Element && node.shadowRoot) return ` ${textOf(node)} `
  if (node instanceof Element) return [...node.childNodes].map(textOfNode).join('')
  return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : ''
}

/** The first element in or below another that a selector names, through nested shadow roots. */
export function find<El extends Element = HTMLElement>(element: Element, ...selectors: string[]): El {
  let at = element
  const last = selectors.pop() ?? '*'
  for (const selector of selectors) at = at.shadowRoot?.querySelector(selector) ?? at.querySelector(selector) ?? at
  const found = at.shadowRoot?.querySelector<El>(last) ?? at.querySelector<El>(last)
  if (!found) throw new Error(`There is no ${last} in ${at.localName}: ${textOf(at)}`)
  return found
}

/** Notes the kit's events that reach the document, until the test ends. */
export function listen(...names: (keyof HTMLElementEventMap)[]): { type: string; detail: unknown }[] {
  const heard: { type: string; detail: unknown }[] = []
  for (const name of names) {
    document.addEventListener(name, (event) =>
      heard.push({ type: event.type, detail: event instanceof CustomEvent ? event.detail : null }),
    )
  }
  return heard
}
