import { html, nothing, type TemplateResult } from 'lit'
import { Later } from '../later.ts'
import type { Messages } from '../locale.ts'
import type { ProgramElement } from '../program-element.ts'
import type { Explained, ExplanationList } from './explanation-list.ts'

const messages: Messages<string> = { nl: 'Waarom?', en: 'Why?' }

/** A way to ask why: a button beside a number of the viewer's own that unfolds what it is made of, which is loaded at the first time. */
export class Why {
  readonly #host: ProgramElement
  readonly #later: Later<typeof import('./explanation-list.ts')>
  #list: ExplanationList | undefined
  /** The period whose number is explained now. */
  #open: string | undefined

  constructor(host: ProgramElement) {
    this.#host = host
    this.#later = new Later(host, () => import('./explanation-list.ts'))
  }

  /** The button for the number of a period, which it names where there are several; the host shows the list. */
  button(period: string, number = ''): TemplateResult {
    return html`<button type="button" part="action" class="button why" aria-expanded=${this.#open === period} @click=${() => this.#toggle(period)}>
      <span>${messages[this.#host.language]}${number && html`<span class="hidden"> ${number}</span>`}</span>
    </button>`
  }

  /** What the number is made of, where that was asked. */
  list(explained: Explained): TemplateResult | typeof nothing {
    const part = this.#open === explained.period && this.#later.part
    if (!part) return nothing
    this.#list ??= new part.ExplanationList(this.#host)
    return this.#list.render(explained)
  }

  #toggle(period: string): void {
    this.#open = this.#open === period ? undefined : period
    this.#host.requestUpdate()
  }
}
