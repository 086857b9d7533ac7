import type { Me, Program, Share } from '@advocacy-kit/core'
import type { ProgramElement } from '../program-element.ts'
import type { Subject } from './draft.ts'

/**
 * The share of what is being written, where a program counts clicks. Its link stands in the text that is counted and in the address that opens within the click, so the share is opened as soon as the person has
 * chosen the platform. Without an answer the item's own address is shared.
 */
export class TrackedShare {
  readonly #host: ProgramElement
  readonly #shares = new Map<string, Share | 'opening' | 'failed'>()

  constructor(host: ProgramElement) {
    this.#host = host
  }

  /** The share on a platform; `opening` until the program answers, undefined where it need not be known beforehand. */
  of(platform: string, subject: Subject, program?: Program, me?: Me): Share | 'opening' | undefined {
    if (!program?.links || !subject.kind || me?.status !== 'ambassador') return undefined
    if (!this.#shares.has(platform)) void this.#open(subject.id, platform)
    const found = this.#shares.get(platform)
    return found === 'failed' ? undefined : found
  }

  /** It was confirmed or dropped: what comes next is another share. */
  forget(): void {
    this.#shares.clear()
  }

  async #open(content: string, platform: string): Promise<void> {
    this.#shares.set(platform, 'opening')
    const open = this.#host.program?.shares.open({ content, platform })
    const share = await open?.catch((error: unknown) => {
      this.#host.fail(error)
    })
    this.#shares.set(platform, share ?? 'failed')
    this.#host.requestUpdate()
  }
}
