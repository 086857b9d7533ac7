import type { Content } from '@advocacy-kit/core'
import { safeAddress } from '@advocacy-kit/core/sharing'
import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import { card } from '../card.styles.ts'
import { Later } from '../later.ts'
import { styles as noticeStyles } from '../notice/notice.styles.ts'
import { apartNotice, failureNotice, notice } from '../notice/notice.ts'
import { ProgramElement } from '../program-element.ts'
import { Reading } from '../reading.ts'
import { surface } from '../surface.styles.ts'
import { styles } from './content-card.styles.ts'
import { messages } from './messages.ts'

/**
 * One item to share: its picture, pillar, kind, title and text, how free its words are, the share buttons, and where the viewer shared it. All of it is plain text and links.
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
 * @csspart base - The card.
 * @csspart header - The pillar and the kind.
 * @csspart name - The title.
 * @csspart action - Each button or link.
 * @csspart status - What is said, by a button or in place of the card.
 */
export class ContentCard extends ProgramElement {
  static override styles: CSSResultGroup = [ProgramElement.styles, surface, card, noticeStyles, styles]
  static override properties: PropertyDeclarations = {
    contentId: { attribute: 'content-id' },
    content: { attribute: false },
    platforms: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    pictureFailed: { state: true },
  }

  /** The id of an item of the program. */
  declare contentId: string | undefined
  /** The item itself; it goes before `contentId`. */
  declare content: Content | undefined
  /** Ids of platforms, with spaces between; the program's own when left out. */
  declare platforms: string | undefined
  /** Where the title stands in the page's outline. */
  declare headingLevel: number
  declare private pictureFailed: boolean

  #item = new Reading(this, {
    read: async ({ content }) =>
      this.content ?? (this.contentId === undefined ? undefined : content.get({ id: this.contentId })),
    on: () => [this.contentId, this.content],
  })
  #settings = new Reading(this, { read: ({ program }) => program.get({}), on: () => [] })
  #details = new Later(this, () => import('./card-details.ts'))
  #own = new Reading(this, {
    read: async (api) => (await import('./card-details.ts')).ownOf(api, this.#shown?.id),
    on: () => [this.#shown?.id],
  })

  constructor() {
    super()
    this.headingLevel = 3
    this.pictureFailed = false
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('content') || changed.has('contentId')) this.pictureFailed = false
  }

  protected override updated(): void {
    if (this.#shown) this.ready()
  }

  get #shown(): Content | undefined {
    return this.content ?? this.#item.value
  }

  protected override render(): TemplateResult {
    const { language } = this
    const t = messages[language]
    if (this.#shown) return this.#card(this.#shown)
    if (this.contentId === undefined) return notice(t.emptyTitle, t.empty)
    if (!this.connected) return apartNotice(language)
    if (this.#item.failure) return failureNotice(language, this.#item.failure, this.#item.again)
    return html`<p class="hidden" role="status">${t.loading}</p>
      <article part="base" class="card" aria-hidden="true">
        <div class="skeleton picture"></div>
        <div class="inside"><span class="skeleton line half"></span><span class="skeleton line"></span><span class="skeleton line"></span></div>
      </article>`
  }

  #card(item: Content): TemplateResult {
    const { title, text, url, image, imageAlt, kind, pillar } = item
    const t = messages[this.language]
    const address = safeAddress(url)
    const picture = this.pictureFailed ? undefined : safeAddress(image ?? '')
    const heading = address
      ? html`<a href=${address} target="_blank" rel="noopener noreferrer">${title} <span class="hidden">${t.newTab}</span></a>`
      : title
    return html`<article part="base" class=${picture ? 'card pictured' : 'card'} aria-labelledby="title">
      ${picture ? html`<img src=${picture} alt=${imageAlt ?? ''} loading="lazy" @error=${this.#forgetPicture} />` : nothing}
      <div class="inside" @advocacy-share-confirmed=${this.#own.again} @advocacy-joined=${this.#own.again}>
        <div part="header" class="labels">
          ${this.#pillarName(pillar)} <span class="kind">${t.kinds[kind]}</span>
        </div>
        <div part="name" id="title" role="heading" aria-level=${this.headingLevel}>${heading}</div>
        ${text ? html`<p class="text">${text}</p>` : nothing}
        ${this.#sharing(item)} ${this.#ownShares()}
      </div>
    </article>`
  }

  #sharing(item: Content): TemplateResult | typeof nothing {
    if (!item.shareable) return html`<p class="note">${messages[this.language].inside}</p>`
    const program = this.#settings.value
    const details = program || item.suggestions || item.embargoUntil ? this.#details.part : undefined
    // Until it is known whether an embargo still lasts, nothing is shared.
    if (item.embargoUntil && !details) return nothing
    const wait = details?.embargo(this.language, item, program?.timeZone)
    if (wait) return html`<p class="note">${wait.sentence}</p>`
    return html`${program && details?.freedomOf(this.language, item, program)}
      <advocacy-share-buttons
        exportparts="action,status"
        .api=${this.api}
        .platforms=${this.platforms}
        .url=${item.url}
        .text=${item.text || item.title}
        .captions=${(item.suggestions && details?.captionsOf(item, this.language)) ?? item.captions}
        .content=${item.id}
        .item=${item}
      ></advocacy-share-buttons>`
  }

  #ownShares(): TemplateResult | typeof nothing | undefined {
    const shares = this.#own.value
    return shares?.length ? this.#details.part?.ownShares(this.language, shares, this.#settings.value) : nothing
  }

  #pillarName(id: string): TemplateResult | typeof nothing {
    const name = this.#settings.value?.pillars.find((pillar) => pillar.id === id)?.name
    return name ? html`<span class="pillar">${name}</span>` : nothing
  }

  #forgetPicture(): void {
    this.pictureFailed = true
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'advocacy-content-card': ContentCard
  }
}
