import type { Share } from '@advocacy-kit/core'
import type { Platform } from '@advocacy-kit/core/sharing'
import { html, nothing, type TemplateResult } from 'lit'
import type { ProgramElement } from '../program-element.ts'
import { messages } from './proof-messages.ts'

export { styles } from './proof.styles.ts'

type Said = 'busy' | 'seen' | 'kept'

/** Where a person gives the address of what they posted, for a platform whose posts have one. */
export class Proof {
  readonly #host: ProgramElement
  #said: Said | undefined
  #points = 0
  /** The code with which it failed. */
  #failure: string | undefined

  constructor(host: ProgramElement) {
    this.#host = host
  }

  render(share: Share, { id, name, opens }: Platform): TemplateResult | typeof nothing {
    const t = messages[this.#host.language]
    // A message between people has no address, and a blog is opened by its writer. What is known of each platform would make every share button heavier.
    if (id === 'whatsapp' || (opens !== 'page' && id !== 'blog')) return nothing
    const isDone = this.#said === 'seen' || this.#said === 'kept'
    const form = html`<p>${t.means(name)}</p>
      <form novalidate @submit=${(event: SubmitEvent) => this.#give(event, share)}>
        <label for="address">${t.address}</label>
        <input id="address" type="url" name="address" autocomplete="off" spellcheck="false" aria-describedby="proof" aria-invalid=${this.#failure ? 'true' : nothing} />
        <button part="action" class="button" aria-disabled=${this.#said === 'busy'}>${t.give}</button>
      </form>`
    return html`<details @toggle=${() => this.#host.scrollIntoView({ block: 'nearest' })}>
      <summary part="action">${t.add}</summary>
      ${isDone ? nothing : form}
      <p id="proof" part="status" role="status" class=${this.#failure ? 'failed' : isDone ? 'done' : ''}>${this.#saying(name)}</p>
    </details>`
  }

  #saying(name: string): string {
    const t = messages[this.#host.language]
    if (this.#failure) return t.failures[this.#failure]?.(name) ?? t.failed
    const points = this.#points > 0 ? t.points(this.#points) : ''
    return this.#said ? t[this.#said] + points : ''
  }

  #give(event: SubmitEvent, share: Share): void {
    event.preventDefault()
    const address = this.#host.renderRoot.querySelector<HTMLInputElement>('#address')?.value.trim() ?? ''
    if (this.#said === 'busy') return
    if (address === '') return this.#end(undefined, 'invalid-input')
    this.#end('busy')
    void this.#verify({ id: share.id, address })
  }

  async #verify(input: { id: string; address: string }): Promise<void> {
    try {
      const moved = await this.#host.program?.shares.verify(input)
      this.#points = moved?.points ?? 0
      this.#end(moved?.share.state === 'verified' ? 'seen' : 'kept')
      if (moved?.points && moved.balance !== null)
        this.#host.emit('advocacy-points-changed', { points: moved.points, balance: moved.balance })
    } catch (error) {
      this.#end(undefined, this.#host.fail(error))
    }
  }

  #end(said: Said | undefined, failure?: string): void {
    this.#said = said
    this.#failure = failure
    this.#host.requestUpdate()
  }
}
