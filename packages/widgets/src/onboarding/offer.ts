import { html, type TemplateResult } from 'lit'
import type { Messages } from '../locale.ts'
import type { ProgramElement } from '../program-element.ts'

const messages: Messages<string> = { nl: 'Meer over meedoen', en: 'More about joining' }

/** A quiet way to join inside another element: a button that unfolds the onboarding in place, which is loaded at the first time. */
export class Offer {
  /** Whether the onboarding is to be shown. */
  open = false
  readonly #host: ProgramElement

  constructor(host: ProgramElement) {
    this.#host = host
  }

  /** The button; the host shows the onboarding. */
  button(): TemplateResult {
    return html`<button type="button" part="action" class="button" aria-expanded=${this.open} @click=${this.#toggle}>
      ${messages[this.#host.language]}
    </button>`
  }

  #toggle = (): void => {
    this.open = !this.open
    this.#host.requestUpdate()
    if (!this.open) return
    import('./define.ts').catch(({ message }) => {
      this.open = false
      this.#host.requestUpdate()
      this.#host.emit('advocacy-error', { code: 'offline', message })
    })
  }
}
