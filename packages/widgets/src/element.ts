import { type CSSResultGroup, LitElement } from 'lit'
import { base } from './element.styles.ts'
import type { AdvocacyEvents } from './events.ts'
import { type Language, languageOf, nearestLang, onLanguageChange } from './locale.ts'
import { version } from './version.ts'

/** What every element has: a language, typed events, tokens. */
export abstract class AdvocacyElement extends LitElement {
  static readonly version: string = version
  static override styles: CSSResultGroup = base

  #unlisten: (() => void) | undefined
  #ready = false

  /** The language of the nearest `lang`. */
  get language(): Language {
    return languageOf(nearestLang(this))
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#unlisten = onLanguageChange(() => this.requestUpdate())
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#unlisten?.()
  }

  /** Dispatches one of the kit's events; false when a listener canceled it. */
  emit<Name extends keyof AdvocacyEvents>(name: Name, detail: AdvocacyEvents[Name], cancelable = false): boolean {
    return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }))
  }

  /** Says once that the element shows what it is for. */
  protected ready(): void {
    if (!this.#ready) this.emit('advocacy-ready', null)
    this.#ready = true
  }
}
