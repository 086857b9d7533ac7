import type { AdvocacyApi } from '@advocacy-kit/core'
import { instanceHost, type Platform, safeAddress, usualPlatformOf } from '@advocacy-kit/core/sharing'
import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import { AdvocacyElement } from '../element.ts'
import type { ShareDetail } from '../events.ts'
import type { Messages } from '../locale.ts'
import { copyText } from './clipboard.ts'
import type { Composed } from './composed.ts'
import { keptInstance } from './instance.ts'
import { messages } from './messages.ts'
import { styles } from './share-button.styles.ts'

/**
 * A button that opens a network's own share page over a real link, copies the caption where the network ignores it, and then asks whether it was shared. It needs
 * no program; with one, and `content`, the answer counts. A link inside the element shows where scripts do not run.
 *
 * @fires advocacy-share
 * @fires advocacy-share-opened
 * @fires advocacy-share-confirmed
 * @fires advocacy-share-dismissed
 * @fires advocacy-points-changed
 * @fires advocacy-joined
 * @fires advocacy-left
 * @fires advocacy-ready
 * @fires advocacy-error
 * @csspart action - The button or link, and the buttons of the question after it.
 * @csspart status - What is said: what was copied, asked, counted or refused.
 */
export class ShareButton extends AdvocacyElement {
  static override styles: CSSResultGroup = [AdvocacyElement.styles, styles]
  static override properties: PropertyDeclarations = {
    platform: {},
    url: {},
    text: {},
    content: {},
    label: {},
    instance: {},
    api: { attribute: false },
    other: { state: true },
    refused: { state: true },
    asks: { state: true },
    turn: { state: true },
  }

  /** The id of a platform, such as `linkedin`. */
  declare platform: string
  /** The address to share: absolute, http or https. */
  declare url: string
  /** The caption to start from. */
  declare text: string
  /** The id of the item in the program; without it nothing is counted. */
  declare content: string | undefined
  /** The button's text; its own says what it does, with an icon. */
  declare label: string | undefined
  /** The server of a federated network, such as `mastodon.nl`; the person is asked once when it is left out. */
  declare instance: string | undefined
  /** The program to count in; the nearest provider's when left out. */
  declare api: AdvocacyApi | undefined
  /** The network that `platform` names where it is none of the usual ones: found a moment later. @internal */
  declare other: Platform | undefined
  /** What the dialog knows of what it put together. @internal */
  declare composed: Composed | undefined
  /** What to say when there is nothing that can be shared. @internal */
  declare refused: Messages<string> | undefined
  /** What the person is asked: on which server they are, or whether they shared it. */
  declare private asks: 'server' | 'shared' | undefined
  /** Counts how often it was asked. */
  declare private turn: number

  /** Opens what is shared where following the link does not do, within the click; false when the link does. @internal */
  declare reach: ((button: ShareButton, address: string) => boolean) | undefined
  /** Whether the page may not open what was asked for. @internal */
  declare blocked: boolean | undefined
  /** Whether the caption was copied; undefined where there was nothing to copy. @internal */
  declare copied: Promise<boolean | undefined> | undefined

  constructor() {
    super()
    this.platform = this.url = this.text = ''
    this.turn = 0
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('[part=action]')?.focus(options)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isOther = changed.has('platform') || changed.has('url')
    if (isOther || changed.has('content')) this.asks = undefined
    if (isOther) this.other = this.refused = undefined
  }

  protected override updated(changed: PropertyValues<this>): void {
    const isFound = this.#address
    if (isFound) this.ready()
    // A page that was rendered on the server gives its properties when it comes to life: until then the link inside shows.
    const isLost = !isFound && (this.platform || this.url)
    if ((isLost || self !== top) && (changed.has('platform') || changed.has('url')))
      this.#later(import('./other.ts').then(({ lookFurther }) => lookFurther(this)))
  }

  /** The network that `platform` names. */
  get network(): Platform | undefined {
    return this.composed?.network ?? usualPlatformOf(this.platform) ?? this.other
  }

  get #server(): string | undefined {
    return instanceHost(this.instance ?? keptInstance(this.platform) ?? '')
  }

  get #address(): string | undefined {
    const url = safeAddress(this.url)
    const address = url && this.network?.shareUrl({ url, text: this.text, instance: this.#server })
    return address && safeAddress(address, { mail: true })
  }

  /** What is being shared, as events tell it. */
  get detail(): ShareDetail {
    return { platform: this.platform, url: this.url, content: this.content ?? null }
  }

  /** What goes on the clipboard: the caption, and with it the link where the network takes none. */
  get caption(): string {
    return this.network?.copyText(this) ?? ''
  }

  protected override render(): TemplateResult {
    const address = this.#address
    const platform = this.network
    if (this.refused) return html`<p part="status">${this.refused[this.language]}</p>`
    if (!address || !platform) return html`<slot></slot>`
    return html`${this.#link(platform, address)}
    ${
      this.asks &&
      html`<advocacy-share-question
        exportparts="action,status"
        .api=${this.api}
        .asks=${this.asks}
        .button=${this}
        .turn=${this.turn}
      ></advocacy-share-question>`
    }`
  }

  #link({ link, opens, name }: Platform, address: string): TemplateResult {
    const t = messages[this.language]
    const page = opens === 'page'
    const text = this.label ?? html`${icon} ${page ? t.page(name) : t[opens]}`
    if (!link) return html`<button part="action" class="button" @click=${this.#open}>${text}</button>`
    return html`<a
      part="action"
      class="button"
      href=${address}
      target=${page ? '_blank' : nothing}
      rel="noopener noreferrer"
      @click=${this.#open}
      @auxclick=${this.#open}
      >${text}${page ? html` <span class="hidden">${t.newTab}</span>` : nothing}</a
    >`
  }

  #open(event: MouseEvent): void {
    // The middle button opens too; what the others do is the browser's.
    if (event.button > 1) return
    const ask = this.network?.instance && !this.#server
    if (ask) this.#ask('server')
    if (ask || !this.#opened()) event.preventDefault()
  }

  /** All that goes with opening, within the click. Answers whether the browser is still to follow the link: not when the page did not want it, nor when it was opened in another way. */
  #opened(): boolean {
    if (!this.emit('advocacy-share', this.detail, true)) {
      this.answered()
      return false
    }
    this.copied = this.network?.flow === 'copied' && this.caption ? copyText(this.caption) : undefined
    this.emit('advocacy-share-opened', this.detail)
    this.#ask('shared')
    return !this.reach?.(this, this.#address ?? '')
  }

  #ask(what: 'server' | 'shared'): void {
    this.asks = what
    this.turn++
    this.#later(import('../share-question/define.ts'))
  }

  #later(loading: Promise<unknown>): void {
    loading.catch(({ message }) => this.emit('advocacy-error', { code: 'offline', message }))
  }

  /** The person named a server. Still within their own click or Enter, so the browser lets the page open. */
  openOn(instance: string): void {
    this.instance = instance
    if (this.#opened()) open(this.#address, '_blank', 'noopener,noreferrer')
  }

  /** The person has answered; back to the button. */
  answered(): void {
    this.asks = undefined
    this.focus()
  }
}

const icon = html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 10V2M5 4.5 8 1.5l3 3M3 8v5.5h10V8" /></svg>`

declare global {
  interface HTMLElementTagNameMap {
    'advocacy-share-button': ShareButton
  }
}
