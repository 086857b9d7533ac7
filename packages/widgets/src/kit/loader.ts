import { elements } from './elements.ts'
import { nearest } from './nearest.ts'
import { takePage, tellFailure } from './page.ts'

const tags = Object.keys(elements)
const inView = [':not(:defined)', ...tags].join()
const loads = new Map<string, Promise<void>>()
const observer = new MutationObserver((changes) => {
  for (const { addedNodes } of changes) for (const node of addedNodes) discover(node)
})

if (takePage('loader.js')) watch(document)

/** Loads what is in a tree now, and what comes later. */
function watch(root: Document | ShadowRoot): void {
  observer.observe(root, { childList: true, subtree: true })
  discover(root)
}

function discover(node: Node): void {
  if (node instanceof Element) meet(node)
  if (node instanceof Element || node instanceof DocumentFragment || node instanceof Document)
    for (const element of node.querySelectorAll(inView)) meet(element)
}

/** An element that may be one of ours: it is loaded, and what its shadow root holds is watched. */
function meet(element: Element): void {
  const tag = element.localName
  if (!tag.startsWith('advocacy-')) return
  const load = loads.get(tag) ?? (customElements.get(tag) ? Promise.resolve() : start(tag))
  loads.set(tag, load)
  void load.then(() => element.shadowRoot && watch(element.shadowRoot))
}

async function start(tag: string): Promise<void> {
  const load = elements[tag]
  if (!load) return console.warn(`<${tag}> is no element of the kit: is <${nearest(tag, tags)}> meant?`)
  try {
    await load()
  } catch (error) {
    tellFailure(`<${tag}>`, error)
  }
}
