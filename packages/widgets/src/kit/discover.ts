import { nearest } from './nearest.ts'
import { tellFailure } from './page.ts'

/** How elements are loaded and registered, by their tags. */
export type Loads = Readonly<Record<string, () => Promise<unknown>>>

/** Loads the elements that are on the page now, and those that come later; in shadow roots of the kit's own too. */
export function discover(loads: Loads): void {
  const tags = Object.keys(loads)
  const inView = [':not(:defined)', ...tags].join()
  const started = new Map<string, Promise<void>>()
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) look(node)
  })
  watch(document)

  function watch(root: Document | ShadowRoot): void {
    observer.observe(root, { childList: true, subtree: true })
    look(root)
  }

  function look(node: Node): void {
    if (node instanceof Element) meet(node)
    if (node instanceof Element || node instanceof DocumentFragment || node instanceof Document)
      for (const element of node.querySelectorAll(inView)) meet(element)
  }

  /** An element that may be one of ours: it is loaded, and what its shadow root holds is watched. */
  function meet(element: Element): void {
    const tag = element.localName
    if (!tag.startsWith('advocacy-')) return
    const load = started.get(tag) ?? (customElements.get(tag) ? Promise.resolve() : start(tag))
    started.set(tag, load)
    void load.then(() => element.shadowRoot && watch(element.shadowRoot))
  }

  async function start(tag: string): Promise<void> {
    const load = loads[tag]
    if (!load) return console.warn(`<${tag}> is no element of the kit: is <${nearest(tag, tags)}> meant?`)
    try {
      await load()
    } catch (error) {
      tellFailure(`<${tag}>`, error)
    }
  }
}
