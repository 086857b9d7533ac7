import { html, nothing, type TemplateResult } from 'lit'
import type { Messages } from '../locale.ts'
import type { ProgramElement } from '../program-element.ts'

const messages: Messages<string> = { nl: 'Meer over meedoen', en: 'More about joining' }

/** A quiet way to join inside another element: a button that unfolds the onboarding in place, which is loaded at the first time. */
export class Offer {
  #open = false
  readonly #host: ProgramElement

  constructor(host: ProgramElement) {
    this.#host = host
  }

  /** The button, which unfolds {@link form}. */
  button(): TemplateResult {
    return html`<button type="button" part="action" class="button" aria-expanded=${this.#open} @click=${this.#toggle}>
      ${messages[this.#host.language]}
    </button>`
  }

  /** The onboarding, while it is unfolded, with a heading of this level. */
  form(headingLevel: number): TemplateResult | typeof nothing {
    if (!this.#open) return nothing
    return html`<advocacy-onboarding
      exportparts="action,status"
      .api=${this.#host.api}
      .headingLevel=${headingLevel}
    ></advocacy-onboarding>`
  }

  #toggle = (): void => {
    this.#open = !this.#open
    this.#host.requestUpdate()
    if (!this.#open) return
    import('./define.ts').catch(({ message }) => {
      this.#open = false
      this.#host.requestUpdate()
      this.#host.emit('advocacy-error', { code: 'offline', message })
    })
  }
}
