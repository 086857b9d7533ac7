import '@advocacy-kit/widgets'
import { mount } from '@advocacy-kit/widgets/testing'
import './measuring.ts'
import { program } from './program.ts'
import { dialogs, type State, type StateName, states } from './states.ts'
import type { Lang } from './texts.ts'

declare global {
  interface Window {
    /** Puts elements in a state into a place of the page, one below the other. */
    stage(names: readonly StateName[], place: string, lang: Lang): Promise<void>
  }
}

window.stage = async (names, place, lang) => {
  for (const name of names) await put(name, document.querySelector(place) ?? document.body, lang)
}

async function put(name: StateName, place: Element, lang: Lang): Promise<void> {
  const state: State = { ...states, ...dialogs }[name]
  const element = document.createElement(`advocacy-${state.element}`)
  for (const [attribute, value] of Object.entries(state.attributes ?? {})) element.setAttribute(attribute, value)
  element.title = name
  const provider = mount(await program(lang, state.setting ?? {}), element)
  provider.lang = lang
  place.append(state.apart ? element : provider)
  document.execCommand = () => state.copies ?? true
  for (const path of state.clicks ?? []) (await reached(element, path)).click()
  await reached(element, state.shows)
}

/** Waits for an element inside shadow roots. */
async function reached(start: Element, path: readonly string[]): Promise<HTMLElement> {
  for (let turn = 0; turn < 200; turn++) {
    const found = path.reduce<Element | null | undefined>(
      (element, step) => element?.shadowRoot?.querySelector(step),
      start,
    )
    if (found instanceof HTMLElement) return found
    await new Promise((done) => setTimeout(done, 10))
  }
  throw new Error(`There is no ${path.join(' >>> ')}.`)
}
