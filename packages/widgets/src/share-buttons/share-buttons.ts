import type { Content } from '@advocacy-kit/core'
import type { Platform } from '@advocacy-kit/core/sharing'
import { type CSSResultGroup, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { Later } from '../later.ts'
import { styles as noticeStyles } from '../notice/notice.styles.ts'
import { failureNotice, notice } from '../notice/notice.ts'
import { type Offer, offered, readOffer } from '../platform/offered.ts'
import { platformName } from '../platform/platform-name.ts'
import { ProgramElement } from '../program-element.ts'
import { Reading } from '../reading.ts'
import { reach } from '../share-button/reach.ts'
import { surface } from '../surface.styles.ts'
import { messages } from './messages.ts'
import { styles } from './share-buttons.styles.ts'

/** How many there are at first; the others come when they are asked for. */
const FIRST = 8

/**
 * A row of share buttons: the platforms it is told, else those of the program, without those that the item does not suit or the person keeps to themselves. With an item of a program each opens the
 * dialog, where the post is written; without one each is a link to the network's own share page.
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
 * @csspart base - The row.
 * @csspart action - Each button or link.
 * @csspart status - What is said, by a button or in place of the row.
 */
export class ShareButtons extends ProgramElement {
  static override styles: CSSResultGroup = [ProgramElement.styles, surface, noticeStyles, styles]
  static override properties: PropertyDeclarations = {
    platforms: {},
    url: {},
    text: {},
    captions: { attribute: false },
    content: {},
    item: { attribute: false },
    instance: {},
    all: { state: true },
    loading: { state: true },
  }

  /** Ids of platforms, with spaces between; the program's own when left out. */
  declare platforms: string | undefined
  /** The address to share: absolute, http or https. */
  declare url: string
  /** The caption to start from. */
  declare text: string
  /** Captions per platform id, with `default` for the others; they go before `text`. */
  declare captions: Readonly<Record<string, string>> | undefined
  /** The id of the item in the program; without it nothing is counted. */
  declare content: string | undefined
  /** The item itself, where the page has it at hand; it is read by `content` otherwise. */
  declare item: Content | undefined
  /** The person's own server, for networks that have many. */
  declare instance: string | undefined

  /** Whether all are shown. */
  declare private all: boolean
  /** The dialog has been asked for. */
  declare private loading: boolean

  #reading = new Reading<Offer>(this, {
    read: (program) => readOffer(program, this.content, this.item),
    on: () => [this.content, this.item],
    live: true,
  })
  #nowhere = new Later(this, () => import('../platform/nowhere.ts'))

  constructor() {
    super()
    this.url = this.text = ''
    this.all = this.loading = false
  }

  get #named(): readonly string[] | undefined {
    return this.platforms?.split(/\s+/).filter(Boolean)
  }

  /** Undefined as long as it is not known. What the page names is there also when the program cannot be asked. */
  get #platforms(): readonly Platform[] | undefined {
    const { value, failure } = this.#reading
    const isAlone = !this.connected || (failure !== undefined && this.#named)
    const known = isAlone ? {} : value
    return known && offered({ ...known, named: this.#named })
  }

  /** Whether there is something to write: an item, in a program. */
  get #isWritten(): boolean {
    return this.#reading.value?.item !== undefined
  }

  protected override render(): TemplateResult {
    const t = messages[this.language]
    const platforms = this.#platforms
    if (platforms?.length) return this.#buttons(platforms)
    const { value, failure, again } = this.#reading
    const none = platforms && this.#nowhere.part?.nowhere(this.language, value?.program)
    if (none) return html`${notice(none.title, none.sentence, this.#chooseAgain(none.choose))}${this.#dialog()}`
    if (failure) return failureNotice(this.language, failure, again)
    return html`<p class="hidden" role="status">${t.loading}</p>
      <div class="buttons" aria-hidden="true">${[1, 2, 3].map(() => html`<span class="skeleton"></span>`)}</div>`
  }

  protected override updated(): void {
    if (this.#platforms?.length) this.ready()
  }

  #buttons(platforms: readonly Platform[]): TemplateResult {
    const t = messages[this.language]
    const shown = this.all ? platforms : platforms.slice(0, FIRST)
    const more = () => {
      this.all = true
    }
    return html`<div part="base" class="buttons" role="group" aria-labelledby="label">
        <span id="label">${t.share}</span>
        ${repeat(
          shown,
          ({ id }) => id,
          (platform) => (this.#isWritten ? this.#opener(platform) : this.#link(platform)),
        )}
        ${
          shown.length < platforms.length
            ? html`<button type="button" part="action" class="button" @click=${more}>${t.more(platforms.length - shown.length)}</button>`
            : nothing
        }
      </div>
      ${this.#dialog()}`
  }

  #link(platform: Platform): TemplateResult {
    const { id } = platform
    return html`<advocacy-share-button
      exportparts="action,status"
      platform=${id}
      .composed=${{ network: platform }}
      .reach=${reach}
      .api=${this.api}
      .url=${this.url}
      .text=${this.captions?.[id] ?? this.captions?.default ?? this.text}
      .content=${this.content}
      .instance=${this.instance}
      .label=${platformName(this.language, platform)}
    ></advocacy-share-button>`
  }

  #opener(platform: Platform): TemplateResult {
    return html`<button
      type="button"
      part="action"
      class="button"
      data-platform=${platform.id}
      aria-haspopup="dialog"
      @click=${() => this.#write(platform.id)}
    >${platformName(this.language, platform)}</button>`
  }

  /** Who keeps all platforms to themselves finds a way back. */
  #chooseAgain(words: string | undefined): TemplateResult | typeof nothing {
    if (!words || !this.#isWritten) return nothing
    return html`<button type="button" part="action" class="button" aria-haspopup="dialog" @click=${() => this.#write()}>${words}</button>`
  }

  #dialog(): TemplateResult | typeof nothing {
    if (!this.loading) return nothing
    return html`<advocacy-share-dialog
      exportparts="action,status"
      .api=${this.api}
      .item=${this.#reading.value?.item}
      .platforms=${this.platforms}
      .instance=${this.instance}
    ></advocacy-share-dialog>`
  }

  async #write(platform?: string): Promise<void> {
    this.loading = true
    try {
      await import('../share-dialog/define.ts')
      await this.updateComplete
      this.renderRoot.querySelector('advocacy-share-dialog')?.show(platform)
    } catch (error) {
      this.emit('advocacy-error', { code: 'offline', message: String(error) })
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'advocacy-share-buttons': ShareButtons
  }
}
