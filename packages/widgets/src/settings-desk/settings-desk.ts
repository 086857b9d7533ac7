import type { Program } from '@advocacy-kit/core'
import { type CSSResultGroup, html, type PropertyDeclarations, type TemplateResult } from 'lit'
import { field } from '../field.styles.ts'
import { styles as noticeStyles } from '../notice/notice.styles.ts'
import { failureNotice } from '../notice/notice.ts'
import { ProgramElement } from '../program-element.ts'
import { Reading } from '../reading.ts'
import { surface } from '../surface.styles.ts'
import { messages } from './messages.ts'
import { ProgramForm } from './program-form.ts'
import { RulesDesk } from './rules-desk.ts'
import { styles } from './settings-desk.styles.ts'
import { SharingForm } from './sharing-form.ts'
import { messages as sharingMessages } from './sharing-messages.ts'

/**
 * What a master settles: the rules, tried before they are published, and the settings of the program itself and of sharing. Loaded by `advocacy-program-settings` for masters; not meant to be used
 * by itself.
 */
export class SettingsDesk extends ProgramElement {
  static override styles: CSSResultGroup = [ProgramElement.styles, surface, noticeStyles, field, styles]
  static override properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level' },
  }

  /** Where its headings stand in the page's outline. */
  declare headingLevel: number

  #reading = new Reading(this, { read: ({ program }) => program.get({}), on: () => [], live: true })
  #rules = new RulesDesk(this, () => this.#reading.again())
  #program = new ProgramForm(this, () => this.#reading.again())
  #sharing = new SharingForm(this, () => this.#reading.again())

  constructor() {
    super()
    this.headingLevel = 3
  }

  protected override updated(): void {
    if (this.#reading.value) this.ready()
  }

  protected override render(): TemplateResult {
    const { value, failure, again } = this.#reading
    if (value) return this.#desk(value)
    if (failure) return failureNotice(this.language, failure, again)
    return html`<div><p class="hidden" role="status">${messages[this.language].loading}</p><span class="skeleton"></span><span class="skeleton"></span></div>`
  }

  #desk(program: Program): TemplateResult {
    const part = (id: string, title: string, content: TemplateResult) =>
      html`<section class=${id} aria-labelledby=${id}>
        <div id=${id} role="heading" aria-level=${this.headingLevel} tabindex="-1">${title}</div>
        ${content}
      </section>`
    return html`<div class="desk" aria-busy=${this.#rules.isBusy}>
      ${this.#rules.render(program, part)}
      ${part('program', messages[this.language].settings, this.#program.render(program))}
      ${part('sharing', sharingMessages[this.language].title, this.#sharing.render(program))}
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'advocacy-settings-desk': SettingsDesk
  }
}
