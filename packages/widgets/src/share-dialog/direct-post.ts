import type { AdvocacyApi, Share } from '@advocacy-kit/core'
import { type Platform, safeAddress } from '@advocacy-kit/core/sharing'
import { html, nothing, type TemplateResult } from 'lit'
import type { ShareDetail } from '../events.ts'
import type { ProgramElement } from '../program-element.ts'
import { messages } from './direct-post-messages.ts'
import type { Draft } from './draft.ts'

/** What is to be posted, and for which share where that is opened already. */
interface Posting {
  readonly platform: Platform
  readonly content: string
  readonly url: string
  readonly draft: Draft
  readonly share: Share | undefined
}

type Said = 'posting' | 'under-way' | 'posted'
type Moved = Awaited<ReturnType<AdvocacyApi['shares']['post']>>

/** Posts what a person wrote with their own account, where they allowed it: by their own press, and once however often they press. */
export class DirectPost {
  readonly #host: ProgramElement
  /** The share of each platform, kept until it is known what became of its post. */
  readonly #shares = new Map<string, Share>()
  /** The platform that what is said is about. */
  #platform = ''
  #said: Said | undefined
  #failure: string | undefined
  #points = 0

  constructor(host: ProgramElement) {
    this.#host = host
  }

  /** Whether there is nothing more to do for this platform. */
  isDone({ id }: Platform): boolean {
    return id === this.#platform && (this.#said === 'posted' || this.#said === 'under-way')
  }

  render(posting: Posting): TemplateResult {
    const { platform } = posting
    const t = messages[this.#host.language]
    const isHere = this.#platform === platform.id
    const press = () => {
      if (!isHere || this.#said !== 'posting') void this.#post(posting)
    }
    const isBusy = isHere && this.#said === 'posting'
    return html`${
      this.isDone(platform)
        ? nothing
        : html`<button type="button" part="action" class="button filled" aria-disabled=${isBusy} @click=${press}>${t.post(platform.name)}</button>`
    }
      <p part="status" role="status" class=${this.#failure ? 'mistake' : 'hint'}>${isHere ? this.#saying(platform) : nothing}</p>`
  }

  #saying({ id, name }: Platform): TemplateResult | string | typeof nothing {
    const t = messages[this.#host.language]
    if (this.#failure) return t.failures[this.#failure]?.(name) ?? t.failed
    if (this.#said === 'posted') {
      const address = safeAddress(this.#shares.get(id)?.address ?? '')
      const points = this.#points > 0 ? t.points(this.#points) : ''
      return address
        ? html`<a href=${address} target="_blank" rel="noopener noreferrer">${t.posted(name)}</a>${points}`
        : t.posted(name) + points
    }
    return this.#said ? t[this.#said](name) : nothing
  }

  async #post(posting: Posting): Promise<void> {
    const { platform, content, url, draft } = posting
    const detail = { platform: platform.id, url, content }
    if (!this.#host.emit('advocacy-share', detail, true)) return
    this.#platform = platform.id
    this.#end('posting')
    try {
      const share = await this.#opened(posting)
      const { words: text, language, isOwn } = draft
      const input = { id: share.id, text, language, ...(isOwn !== undefined && { ownWords: isOwn }) }
      const moved = await this.#host.program?.shares.post(input)
      if (moved) this.#made(detail, moved)
    } catch (error) {
      this.#end(undefined, this.#host.fail(error))
    }
  }

  async #opened({ platform: { id }, content, share }: Posting): Promise<Share> {
    const kept = this.#shares.get(id) ?? share ?? (await this.#host.program?.shares.open({ content, platform: id }))
    if (!kept) throw new Error('There is no program to post in.')
    this.#shares.set(id, kept)
    return kept
  }

  #made(detail: ShareDetail, { share, points, balance }: Moved): void {
    this.#shares.set(detail.platform, share)
    const { posting } = share
    if (posting === 'under-way') return this.#end('under-way')
    if (posting) return this.#end(undefined, posting)
    this.#points = points ?? 0
    this.#end('posted')
    this.#host.emit('advocacy-share-confirmed', { ...detail, share, points, balance })
    if (points && balance !== null) this.#host.emit('advocacy-points-changed', { points, balance })
  }

  #end(said: Said | undefined, failure?: string): void {
    this.#said = said
    this.#failure = failure
    this.#host.requestUpdate()
  }
}
