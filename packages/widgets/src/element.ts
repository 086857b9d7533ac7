import { type CSSResultGroup, LitElement } from 'lit'
import { base } from './element.styles.ts'
import type { AdvocacyEvents } from './events.ts'
import { type Language, languageOf, nearestLang, onLanguageChange } from './locale.ts'
import { version } from './version.ts'

/**
 * What every element has: a language, typed events, tokens. A token that is set on an element holds for all within.
 *
 * @cssprop --advocacy-accent - Links, buttons and what stands out.
 * @cssprop --advocacy-on-accent - Text on the accent.
 * @cssprop --advocacy-surface - Background.
 * @cssprop --advocacy-text - Text.
 * @cssprop --advocacy-muted - Text of less weight.
 * @cssprop --advocacy-border - Lines.
 * @cssprop --advocacy-success - What went well.
 * @cssprop --advocacy-danger - What went wrong.
 * @cssprop --advocacy-radius - Rounding of corners.
 * @cssprop --advocacy-space - Unit of distances.
 * @cssprop --advocacy-font - Font family.
 * @cssprop --advocacy-shadow - Shadow of cards.
 */
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
    const mistake = name === 'advocacy-error' && detail && 'code' in detail && detail.code === 'invalid-input'
    // Who wrote the page made it, and can mend it.
    if (mistake) console.warn(`<${this.localName}>`, detail.message)
    return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }))
  }

  /** Says once that the element shows what it is for. */
  protected ready(): void {
    if (!this.#ready) this.emit('advocacy-ready', null)
    this.#ready = true
  }
}
