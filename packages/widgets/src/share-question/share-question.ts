import type { AdvocacyApi, Share } from '@advocacy-kit/core'
import { captionWithLink, instanceHost } from '@advocacy-kit/core/sharing'
import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import { Later } from '../later.ts'
import { Offer } from '../onboarding/offer.ts'
import { ProgramElement } from '../program-element.ts'
import { copyText } from '../share-button/clipboard.ts'
import type { ShareButton } from '../share-button/share-button.ts'
import { surface } from '../surface.styles.ts'
import { keepInstance } from './keep-instance.ts'
import { messages } from './messages.ts'
import type { Proof } from './proof.ts'
import { styles } from './share-question.styles.ts'

type Said = Exclude<keyof typeof messages.nl, 'points'>

/** What the program knows of an opened share; of a guest's it is told nothing. */
type Opening = Share | 'guest'

/**
 * What a share button asks: the person's own server where a network has many, and after opening whether it was shared; a guest may join instead. Loaded by the button when it is first
 * needed; not meant to be used by itself.
 */
export class ShareQuestion extends ProgramElement {
  static override styles: CSSResultGroup = [ProgramElement.styles, surface, styles]
  static override properties: PropertyDeclarations = {
    asks: { attribute: false },
    button: { attribute: false },
    turn: { attribute: false },
    said: { state: true },
    stage: { state: true },
  }

  declare asks: 'server' | 'shared'
  declare button: ShareButton
  /** Counts how often the button asked. */
  declare turn: number
  declare private stage: 'asked' | 'guest' | 'busy' | 'done' | 'failed'
  /** What the status region says: a message, or the points that came in. */
  declare private said: Said | number | undefined

  #offer = new Offer(this)
  #later = new Later(this, () => import('./proof.ts'))
  #proof: Proof | undefined
  /** The share that was confirmed last. */
  #confirmedShare: Share | undefined
  #share: Promise<Opening> | undefined
  /** Whether there are no points to speak of. */
  #unscored = false

  constructor() {
    super()
    this.stage = 'asked'
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('turn')) return
    this.stage = 'asked'
    this.said = undefined
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('turn')) return
    if (this.asks === 'server') return this.#focusServer()
    this.#show()
    void this.#open()
    // The region stands already when it begins to speak.
    void this.#tellCopied()
  }

  async #tellCopied(): Promise<void> {
    const { button } = this
    const copied = await button.copied
    if (button.blocked) this.said = 'blocked'
    else if (copied !== undefined)
      this.said = !copied ? 'notCopied' : button.network?.opens === 'page' ? 'pasteIt' : 'copied'
    this.#show()
  }

  /** What is said and asked comes into view. */
  #show(): void {
    void this.updateComplete.then(() => this.scrollIntoView({ block: 'nearest' }))
  }

  /** Tells the program at once; what goes wrong is said when the person confirms. */
  async #open(): Promise<void> {
    const opening = await this.#opening()?.catch(() => undefined)
    if (opening === 'guest') this.stage = 'guest'
  }

  /** The share in the program, noted once; again after a failure. Undefined where nothing is counted. */
  #opening(): Promise<Opening> | undefined {
    const { composed, content, platform } = this.button
    if (!this.program || content === undefined) return undefined
    if (composed?.share) return Promise.resolve(composed.share)
    this.#share ??= this.#noted(this.program, { content, platform }).catch((error: unknown) => {
      this.#share = undefined
      throw error
    })
    return this.#share
  }

  async #noted({ me, shares }: AdvocacyApi, what: Parameters<typeof shares.open>[0]): Promise<Opening> {
    const { status, scoring } = await me.get({})
    this.#unscored = scoring.mode !== 'on'
    // A later server may know more than two states: it refuses what is not allowed.
    if (status !== 'guest') return shares.open(what)
    this.#share = undefined
    return 'guest'
  }

  protected override render(): TemplateResult {
    return html`<div class="question" @advocacy-joined=${this.#joined}>
      <p part="status" role="status" class=${this.stage}>${this.#saying}</p>
      ${this.said === 'notCopied' ? html`<blockquote>${this.#toCopy}</blockquote>` : nothing}
      ${this.said === 'blocked' ? this.#blocked() : nothing}
      ${this.asks === 'server' ? this.#server() : this.#question()} ${this.#proving()}
      ${this.#offer.form(3)}
    </div>`
  }

  get #saying(): string | typeof nothing {
    const t = messages[this.language]
    const said = typeof this.said === 'number' ? t.points(this.said) : this.said && t[this.said]
    if (this.stage !== 'guest') return said ?? nothing
    const guest = this.#unscored ? t.guestUnscored : t.guest
    return said ? `${said} ${guest}` : guest
  }

  get #toCopy(): string {
    const { blocked, caption } = this.button
    return blocked ? captionWithLink(this.button) : caption
  }

  /** The page may not open another one: what would have gone along can be copied, and pasted there. */
  #blocked(): TemplateResult {
    const copy = async () => {
      this.said = (await copyText(this.#toCopy)) ? 'pasteThere' : 'notCopied'
    }
    return html`<button part="action" class="button" @click=${copy}>${messages[this.language].copy}</button>`
  }

  #server(): TemplateResult {
    const t = messages[this.language]
    return html`<form novalidate @submit=${this.#name}>
      <label for="server">${t.server}</label>
      <input id="server" name="server" autocapitalize="none" spellcheck="false" inputmode="url" placeholder=${t.serverExample} />
      <button part="action" class="button filled">${t.go}</button>
    </form>`
  }

  #question(): TemplateResult | typeof nothing {
    const t = messages[this.language]
    if (this.stage === 'failed')
      return html`<button part="action" class="button" @click=${this.#confirm}>${t.again}</button>`
    if (this.stage === 'guest') return this.#offer.button()
    if (this.stage !== 'asked') return nothing
    return html`<span id="ask" class="ask">${t.ask}</span>
      <div class="answers" role="group" aria-labelledby="ask">
        <button part="action" class="button filled" @click=${this.#confirm}>${t.yes}</button>
        <button part="action" class="button" @click=${this.#dismiss}>${t.no}</button>
      </div>`
  }

  /** What was confirmed can be shown: where it was posted. */
  #proving(): TemplateResult | typeof nothing {
    const { network } = this.button
    const share = this.#confirmedShare
    const part = share && this.stage === 'done' ? this.#later.part : undefined
    if (!share || !network || !part) return nothing
    if (!this.#proof) this.#show()
    this.#proof ??= new part.Proof(this)
    return this.#proof.render(share, network)
  }

  async #confirm(): Promise<void> {
    this.stage = 'busy'
    this.said = 'busy'
    this.button.focus()
    try {
      const share = await this.#opening()
      if (share === 'guest') return this.#end('guest')
      this.#end('done', await this.#confirmed(share))
    } catch (error) {
      const code = this.fail(error)
      if (code === 'not-ambassador') this.#end('guest')
      else if (code === 'not-listed') this.#end('done', 'thanks')
      else this.#end('failed', code === 'offline' ? 'offline' : 'failed')
    }
  }

  #end(stage: 'guest' | 'done' | 'failed', said?: Said | number): void {
    this.stage = stage
    this.said = said
    this.#show()
  }

  async #confirmed(share: Share | undefined): Promise<Said | number> {
    const ownWords = this.button.composed?.ownWords
    const moved =
      share && (await this.program?.shares.confirm({ id: share.id, ...(ownWords !== undefined && { ownWords }) }))
    this.#share = this.#proof = undefined
    this.#confirmedShare = moved?.share
    const { points = null, balance = null } = moved ?? {}
    this.emit('advocacy-share-confirmed', { ...this.button.detail, share: moved?.share ?? null, points, balance })
    // Without points there is nothing to count, only to thank for.
    if (points === null || balance === null) return 'thanks'
    if (points === 0) return 'noPoints'
    this.emit('advocacy-points-changed', { points, balance })
    return points
  }

  /** Who joins here may still say that it was shared, and then it counts. */
  #joined(): void {
    if (this.stage !== 'guest') return
    this.stage = 'asked'
    void this.#open()
  }

  #dismiss(): void {
    this.emit('advocacy-share-dismissed', this.button.detail)
    this.button.answered()
  }

  #name(event: SubmitEvent): void {
    event.preventDefault()
    const host = instanceHost(this.renderRoot.querySelector('input')?.value ?? '')
    this.said = host ? undefined : 'serverHint'
    if (!host) return this.#focusServer()
    keepInstance(this.button.platform, host)
    this.button.openOn(host)
  }

  #focusServer(): void {
    this.renderRoot.querySelector('input')?.focus()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'advocacy-share-question': ShareQuestion
  }
}
