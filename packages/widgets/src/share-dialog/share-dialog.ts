import type { Content } from '@advocacy-kit/core'
import type { Platform } from '@advocacy-kit/core/sharing'
import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import { embargo } from '../embargo/embargo.ts'
import { field } from '../field.styles.ts'
import { Later } from '../later.ts'
import { styles as noticeStyles } from '../notice/notice.styles.ts'
import { failureNotice, laterNotice, notice } from '../notice/notice.ts'
import { type Offer, offered, readOffer } from '../platform/offered.ts'
import { platformName } from '../platform/platform-name.ts'
import type { PlatformUses } from '../platform/platform-uses.ts'
import { ProgramElement } from '../program-element.ts'
import { Reading } from '../reading.ts'
import { surface } from '../surface.styles.ts'
import type { Composer } from './composer.ts'
import type { Subject } from './draft.ts'
import { messages } from './messages.ts'
import { styles } from './share-dialog.styles.ts'

/**
 * A dialog in which a person writes what they share: they choose a network, start from a caption or an empty page, see what it comes to and what may not stand in it, and open the network's own share page. It needs no
 * program; with one, and `content`, the answer counts.
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
 * @csspart base - The dialog.
 * @csspart header - The title, with the button that closes it.
 * @csspart action - Each button, link and choice.
 * @csspart status - What is said.
 */
export class ShareDialog extends ProgramElement {
  static override styles: CSSResultGroup = [ProgramElement.styles, surface, noticeStyles, field, styles]
  static override properties: PropertyDeclarations = {
    open: { type: Boolean, reflect: true },
    content: {},
    item: { attribute: false },
    url: {},
    text: {},
    platform: {},
    platforms: {},
    instance: {},
  }

  /** Whether it is open. */
  declare open: boolean
  /** The id of an item of the program; without it nothing is counted. */
  declare content: string | undefined
  /** The item itself; it goes before `content`. */
  declare item: Content | undefined
  /** The address to share where there is no item: absolute, http or https. */
  declare url: string
  /** The caption to start from where there is no item. */
  declare text: string
  /** The id of the platform that is chosen. */
  declare platform: string | undefined
  /** Ids of platforms, with spaces between; the program's own when left out. */
  declare platforms: string | undefined
  /** The person's own server, for networks that have many. */
  declare instance: string | undefined

  #reading = new Reading<Offer>(this, {
    read: async (program) => (this.#wasOpened ? readOffer(program, this.content, this.item) : {}),
    on: () => [this.#wasOpened, this.content, this.item],
  })
  #writing = new Later(this, () => import('./composer.ts'))
  #composer: Composer | undefined
  #uses = new Later(this, () => import('../platform/platform-uses.ts'))
  #platformUses: PlatformUses | undefined
  #nowhere = new Later(this, () => import('../platform/nowhere.ts'))
  #choosesUses = false
  /** Nothing is read before. */
  #wasOpened = false

  constructor() {
    super()
    this.open = false
    this.url = this.text = ''
  }

  /** Opens it where the person left it, or with another platform chosen. */
  show(platform: string | undefined = this.platform): void {
    this.platform = platform
    this.open = true
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isOther = ['content', 'item', 'url', 'text'] as const
    if (isOther.some((name) => changed.has(name))) this.#composer = undefined
    if (!changed.has('open')) return
    this.#choosesUses = false
    if (this.open && this.#wasOpened) this.#reading.again()
    this.#wasOpened ||= this.open
  }

  protected override updated(changed: PropertyValues<this>): void {
    const dialog = this.renderRoot.querySelector('dialog')
    if (!changed.has('open') || !dialog || this.open === dialog.open) return
    if (this.open) dialog.showModal()
    else dialog.close()
    if (this.open) this.ready()
  }

  #close = (): void => {
    this.open = false
  }

  get #known(): Offer | undefined {
    return this.connected ? this.#reading.value : { item: this.item }
  }

  #subject({ item }: Offer): Subject | undefined {
    const { url, text } = this
    return item ?? (url === '' ? undefined : { id: url, title: url, text, url })
  }

  protected override render(): TemplateResult {
    const t = messages[this.language]
    const subject = this.#known && this.#subject(this.#known)
    return html`<div>
      <dialog part="base" aria-labelledby="title" @close=${this.#close} @advocacy-share-dismissed=${this.#close}>
        ${
          // What was asked and not yet answered is still there when the person comes back.
          this.open || this.#composer
            ? html`<header part="header">
                  <div id="title" role="heading" aria-level="2" tabindex="-1" autofocus>
                    <span class="overline">${t.title}</span> ${subject?.title}
                  </div>
                  <button type="button" part="action" class="button quiet" aria-label=${t.close} @click=${this.#close}>${cross}</button>
                </header>
                <div class="body" @advocacy-joined=${this.#reading.again}>${this.#body()}</div>`
            : nothing
        }
      </dialog>
    </div>`
  }

  #body(): TemplateResult {
    const { language } = this
    const t = messages[language]
    const known = this.#known
    if (!known && this.#reading.failure) return failureNotice(language, this.#reading.failure, this.#reading.again)
    if (!known) return this.#waiting(t.loading)
    const subject = this.#subject(known)
    if (!subject) return notice(t.empty.title, t.empty.sentence)
    if (subject.shareable === false) return notice(t.inside.title, t.inside.sentence)
    const wait = embargo(language, subject, known.program?.timeZone)
    return wait ? notice(wait.title, wait.sentence) : this.#sharing(known, subject)
  }

  #waiting(words: string): TemplateResult {
    return html`<p class="hidden" role="status">${words}</p>
      <span class="skeleton"></span><span class="skeleton"></span><span class="skeleton"></span>`
  }

  #sharing(known: Offer, subject: Subject): TemplateResult {
    const platforms = offered({ ...known, named: this.platforms?.split(/\s+/).filter(Boolean) })
    const chosen =
      platforms.find(({ id }) => id === this.platform) ?? (platforms.length === 1 ? platforms[0] : undefined)
    if (chosen)
      return html`${this.#chosen(chosen, platforms.length > 1)} ${platforms.length > 1 ? nothing : this.#ownChoice(known)} ${this.#compose(known, subject, chosen)}`
    return html`${platforms.length > 0 ? this.#choice(platforms) : this.#none(known)} ${this.#ownChoice(known)}`
  }

  #none({ program }: Offer): TemplateResult | typeof nothing {
    const said = this.#nowhere.part?.nowhere(this.language, program)
    return said ? notice(said.title, said.sentence) : nothing
  }

  #choice(platforms: readonly Platform[]): TemplateResult {
    return html`<div class="where" role="group" aria-labelledby="where">
      <span id="where" class="label" tabindex="-1">${messages[this.language].where}</span>
      ${platforms.map(
        (platform) =>
          html`<button type="button" part="action" class="button" @click=${() => this.#choose(platform.id)}>${platformName(this.language, platform)}</button>`,
      )}
    </div>`
  }

  #chosen(platform: Platform, isOneOfMore: boolean): TemplateResult {
    const t = messages[this.language]
    const other = html`<button type="button" part="action" class="button quiet" @click=${() => this.#choose(undefined)}>${t.other}</button>`
    return html`<div class="where">
      <span id="where" class="label" tabindex="-1">${t.on(platformName(this.language, platform), platform.opens === 'page')}</span>
      ${isOneOfMore ? other : nothing}
    </div>`
  }

  /** What was pressed is gone then, so the focus goes to what stands in its place. */
  #choose(platform: string | undefined): void {
    this.platform = platform
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#where')?.focus())
  }

  /** Where the person says what they use at work: a platform that they keep to themselves is not shown, so it can be taken back here. */
  #ownChoice({ program, me }: Offer): TemplateResult | typeof nothing {
    if (!program || me?.status !== 'ambassador') return nothing
    const t = messages[this.language]
    const toggle = () => {
      this.#choosesUses = !this.#choosesUses
      this.requestUpdate()
    }
    const part = this.#choosesUses ? this.#uses.part : undefined
    return html`<button type="button" part="action" class="button quiet" aria-expanded=${this.#choosesUses} @click=${toggle}>${t.uses}</button>
      ${this.#choosesUses && this.#uses.failed ? laterNotice(this.language) : nothing}
      ${part && (this.#platformUses ??= new part.PlatformUses(this, this.#reading.again)).render(program, me)}`
  }

  #compose(known: Offer, subject: Subject, platform: Platform): TemplateResult {
    const part = this.#writing.part
    if (this.#writing.failed) return laterNotice(this.language)
    if (!part) return this.#waiting(messages[this.language].loading)
    this.#composer ??= new part.Composer(this, { subject, program: known.program, me: known.me })
    return this.#composer.render(platform)
  }
}

const cross = html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="m3.5 3.5 9 9m0-9-9 9" /></svg>`

declare global {
  interface HTMLElementTagNameMap {
    'advocacy-share-dialog': ShareDialog
  }
}
