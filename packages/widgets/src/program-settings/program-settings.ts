import { type CSSResultGroup, html, type PropertyDeclarations, type TemplateResult } from 'lit'
import { card } from '../card.styles.ts'
import { Later } from '../later.ts'
import { styles as noticeStyles } from '../notice/notice.styles.ts'
import { apartNotice, failureNotice, laterNotice, notice } from '../notice/notice.ts'
import { ProgramElement } from '../program-element.ts'
import { Reading } from '../reading.ts'
import { surface } from '../surface.styles.ts'
import { messages } from './messages.ts'
import { styles } from './program-settings.styles.ts'

/**
 * What a master settles: the rules, told in sentences and tried before they are published, and the few settings of the program itself. Others read that it is for masters. Its
 * inside is loaded when a master looks at it.
 *
 * @fires advocacy-ready
 * @fires advocacy-error
 * @csspart base - The card.
 * @csspart header - The heading.
 * @csspart row - A rule that is being changed, or the line of a team or a person that would move.
 * @csspart rank - The rank in a line.
 * @csspart name - The name in a line.
 * @csspart score - The points in a line, now or then.
 * @csspart action - Each button.
 * @csspart status - What is said in place of the settings or below them.
 */
export class ProgramSettings extends ProgramElement {
  static override styles: CSSResultGroup = [ProgramElement.styles, surface, card, noticeStyles, styles]
  static override properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level' },
  }

  /** Where the heading stands in the page's outline. */
  declare headingLevel: number

  #desk = new Later(this, () => import('../settings-desk/define.ts'))
  #reading = new Reading(this, { read: ({ me }) => me.get({}), on: () => [] })

  constructor() {
    super()
    this.headingLevel = 2
  }

  protected override updated(): void {
    if (this.#reading.value && !this.#isMaster) this.ready()
  }

  get #isMaster(): boolean {
    return this.#reading.value?.roles.includes('master') ?? false
  }

  protected override render(): TemplateResult {
    return html`<section part="base" class="card inside" aria-labelledby="title">
      <header part="header"><div id="title" role="heading" aria-level=${this.headingLevel}>${messages[this.language].title}</div></header>
      ${this.#body()}
    </section>`
  }

  #body(): TemplateResult {
    const t = messages[this.language]
    const { value, failure, again } = this.#reading
    if (!this.connected) return apartNotice(this.language)
    if (!value && failure) return failureNotice(this.language, failure, again)
    if (value && !this.#isMaster) return notice(t.closed.title, t.closed.sentence)
    if (this.#desk.failed) return laterNotice(this.language)
    if (!value || !this.#desk.part)
      return html`<p class="hidden" role="status">${t.loading}</p><span class="skeleton"></span><span class="skeleton"></span>`
    return html`<advocacy-settings-desk
      exportparts="row, rank, name, score, action, status"
      .api=${this.api}
      .headingLevel=${this.headingLevel + 1}
    ></advocacy-settings-desk>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'advocacy-program-settings': ProgramSettings
  }
}
