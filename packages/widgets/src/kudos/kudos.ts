import { type CSSResultGroup, html, type PropertyDeclarations, type TemplateResult } from 'lit'
import { card } from '../card.styles.ts'
import { Later } from '../later.ts'
import { styles as noticeStyles } from '../notice/notice.styles.ts'
import { apartNotice, laterNotice } from '../notice/notice.ts'
import { ProgramElement } from '../program-element.ts'
import { surface } from '../surface.styles.ts'

/**
 * Thanks among colleagues: give them to somebody who chose to be listed, with a few words; read what you received or gave, and what listed colleagues received. Who is not listed has no name
 * here. A guest reads, and can join here. Its inside is loaded when it is first shown.
 *
 * @fires advocacy-joined
 * @fires advocacy-left
 * @fires advocacy-ready
 * @fires advocacy-error
 * @csspart base - The card.
 * @csspart header - The heading.
 * @csspart row - One thank-you in the list.
 * @csspart name - Who thanked whom.
 * @csspart action - Each button.
 * @csspart status - What is said in place of the list or below the form.
 */
export class Kudos extends ProgramElement {
  static override styles: CSSResultGroup = [ProgramElement.styles, surface, card, noticeStyles]
  static override properties: PropertyDeclarations = {
    scope: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  }

  /**
   * Which list it begins with: `received`, `given` or `listed`.
   * @type {'received' | 'given' | 'listed'}
   */
  declare scope: 'received' | 'given' | 'listed'
  /** Where the heading stands in the page's outline. */
  declare headingLevel: number

  #desk = new Later(this, () => import('../kudos-desk/define.ts'))

  constructor() {
    super()
    this.scope = 'received'
    this.headingLevel = 2
  }

  protected override render(): TemplateResult {
    if (!this.connected) return apartNotice(this.language)
    if (this.#desk.failed) return laterNotice(this.language)
    if (!this.#desk.part) return html`<div part="base" class="card inside" aria-busy="true"></div>`
    return html`<advocacy-kudos-desk
      exportparts="base, header, row, name, action, status"
      .api=${this.api}
      .scope=${this.scope}
      .headingLevel=${this.headingLevel}
    ></advocacy-kudos-desk>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'advocacy-kudos': Kudos
  }
}
