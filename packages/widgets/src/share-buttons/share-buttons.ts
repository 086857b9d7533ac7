import type { AdvocacyApi } from '@advocacy-kit/core'
import { isOffered, platformOf } from '@advocacy-kit/core/sharing'
import { type CSSResultGroup, html, type PropertyDeclarations, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { styles as noticeStyles } from '../notice/notice.styles.ts'
import { failureNotice, notice } from '../notice/notice.ts'
import { ProgramElement } from '../program-element.ts'
import { Reading } from '../reading.ts'
import { surface } from '../surface.styles.ts'
import { messages } from './messages.ts'
import { styles } from './share-buttons.styles.ts'

/**
 * A row of share buttons: the platforms it is told, else those of the program.
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
    instance: {},
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
  /** The person's own server, for networks that have many. */
  declare instance: string | undefined

  #reading = new Reading(this, {
    read: async (api) => (this.platforms === undefined ? offered(api) : []),
    on: () => [this.platforms === undefined],
  })

  constructor() {
    super()
    this.url = this.text = ''
  }

  get #ids(): readonly string[] | undefined {
    const named =
      this.platforms?.split(/\s+/).filter(Boolean) ?? (this.connected ? this.#reading.value : platformsWithoutProgram)
    return named?.filter((id) => platformOf(id))
  }

  protected override render(): TemplateResult {
    const t = messages[this.language]
    const ids = this.#ids
    if (ids?.length === 0) return notice(t.offTitle, t.off)
    if (ids) return this.#buttons(ids)
    if (this.#reading.failure) return failureNotice(this.language, this.#reading.failure, this.#reading.again)
    return html`<p class="hidden" role="status">${t.loading}</p>
      <div class="buttons" aria-hidden="true">${[1, 2, 3].map(() => html`<span class="skeleton"></span>`)}</div>`
  }

  protected override updated(): void {
    if (this.#ids?.length) this.ready()
  }

  #buttons(ids: readonly string[]): TemplateResult {
    const t = messages[this.language]
    return html`<div part="base" class="buttons" role="group" aria-labelledby="label">
      <span id="label">${t.share}</span>
      ${repeat(
        ids,
        (id) => id,
        (id) =>
          html`<advocacy-share-button
            exportparts="action,status"
            platform=${id}
            .api=${this.api}
            .url=${this.url}
            .text=${this.captions?.[id] ?? this.captions?.default ?? this.text}
            .content=${this.content}
            .instance=${this.instance}
            .label=${id === 'email' ? t.email : id === 'copy' ? t.copy : platformOf(id)?.name}
          ></advocacy-share-button>`,
      )}
    </div>`
  }
}

/** The program's platforms, without those that the person keeps to themselves. A server of before they could say so names none. */
async function offered({ program, me }: AdvocacyApi): Promise<string[]> {
  const [{ platforms }, { platforms: uses = {} }] = await Promise.all([program.get({}), me.get({})])
  return platforms.filter((id) => isOffered(uses, id))
}

/** Where there is no program to ask. */
const platformsWithoutProgram: readonly string[] = ['linkedin', 'x', 'whatsapp', 'email', 'copy']

declare global {
  interface HTMLElementTagNameMap {
    'advocacy-share-buttons': ShareButtons
  }
}
