import type { AdvocacyApi, Me } from '@advocacy-kit/core'
import { type CSSResultGroup, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import { card } from '../card.styles.ts'
import { styles as noticeStyles } from '../notice/notice.styles.ts'
import { apartNotice, failureNotice } from '../notice/notice.ts'
import { ProgramElement } from '../program-element.ts'
import { Reading } from '../reading.ts'
import { surface } from '../surface.styles.ts'
import { messages } from './messages.ts'
import { styles } from './onboarding.styles.ts'

type Preferences = Parameters<AdvocacyApi['me']['join']>[0]

/**
 * Joining and leaving, as the person's own act. A guest reads what taking part means and joins with one click; an ambassador sees what colleagues see of them, and
 * stops with one click, which can be undone. Whoever ignores it leaves no trace.
 *
 * @fires advocacy-joined
 * @fires advocacy-left
 * @fires advocacy-ready
 * @fires advocacy-error
 * @csspart base - The form.
 * @csspart header - The heading.
 * @csspart action - Each button.
 * @csspart status - What is said in its place or below it.
 */
export class Onboarding extends ProgramElement {
  static override styles: CSSResultGroup = [ProgramElement.styles, surface, card, noticeStyles, styles]
  static override properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level' },
    busy: { state: true },
    failure: { state: true },
    previous: { state: true },
  }

  /** Where the heading stands in the page's outline. */
  declare headingLevel: number
  declare private busy: boolean
  /** The code with which the last act failed. */
  declare private failure: string | undefined
  /** What the person had chosen when they left here, for who wants to undo that. */
  declare private previous: Preferences | undefined

  #reading = new Reading(this, { read: ({ me }) => me.get({}), on: () => [], live: true })

  constructor() {
    super()
    this.headingLevel = 2
    this.busy = false
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus(options)
  }

  protected override willUpdate(): void {
    if (this.#reading.value?.status === 'ambassador') this.previous = undefined
  }

  protected override updated(): void {
    if (this.#reading.value) this.ready()
  }

  protected override render(): TemplateResult {
    const { value, failure, again } = this.#reading
    if (!this.connected) return apartNotice(this.language)
    if (value) return this.#form(value)
    if (failure) return failureNotice(this.language, failure, again)
    return html`<p class="hidden" role="status">${messages[this.language].loading}</p>
      <form part="base" class="card inside" aria-hidden="true"><span class="skeleton"></span><span class="skeleton"></span></form>`
  }

  #form(me: Me): TemplateResult {
    const t = messages[this.language]
    const state = me.status !== 'guest' ? 'ambassador' : this.previous ? 'left' : 'guest'
    return html`<form part="base" class="card inside" novalidate aria-busy=${this.busy} @submit=${this.#submit}>
      <header part="header"><div id="title" role="heading" aria-level=${this.headingLevel} tabindex="-1">${t[state]}</div></header>
      ${state === 'guest' ? this.#invitation(me) : nothing} ${state === 'ambassador' ? this.#switch(me) : nothing}
      <p part="status" role="status" class=${this.failure ? 'failed' : nothing}>${this.#saying(state, me)}</p>
      ${this.#button(state)}
    </form>`
  }

  #invitation({ name, scoring }: Me): TemplateResult {
    const t = messages[this.language]
    const on = scoring.mode === 'on'
    return html`<ul role="list">
        ${(on ? t.terms : t.termsUnscored).map((term) => html`<li>${term}</li>`)}
      </ul>
      <label class="choice"><input type="checkbox" name="listed" />${on ? t.listed : t.listedUnscored}</label>
      ${name === null ? html`<label class="name">${t.name}<input name="name" maxlength="200" autocomplete="name" /></label>` : nothing}`
  }

  #switch({ listed, scoring }: Me): TemplateResult | typeof nothing {
    // Who switched points off is on no list.
    if (scoring.own !== 'on') return nothing
    const t = messages[this.language]
    return html`<label class="choice"
      ><input type="checkbox" role="switch" .checked=${listed} @change=${this.#list} />${scoring.mode === 'on' ? t.listed : t.listedUnscored}</label
    >`
  }

  #button(state: 'guest' | 'ambassador' | 'left'): TemplateResult {
    const t = messages[this.language]
    if (state === 'guest') return html`<button part="action" class="button filled">${t.join}</button>`
    return state === 'left'
      ? html`<button type="button" part="action" class="button" @click=${this.#undo}>${t.rejoin}</button>`
      : html`<button type="button" part="action" class="button" @click=${this.#leave}>${t.leave}</button>`
  }

  #saying(state: 'guest' | 'ambassador' | 'left', { listed, name, scoring }: Me): string | typeof nothing {
    const t = messages[this.language]
    if (this.busy) return t.busy
    if (this.failure) return t.failures[this.failure] ?? t.failed
    if (state === 'guest') return nothing
    const on = scoring.mode === 'on'
    if (state === 'left') return on ? t.gone : t.goneUnscored
    if (scoring.own !== 'on') return t.ownChoice
    if (!on) return listed ? t.shownUnscored : t.hiddenUnscored
    if (!listed) return t.hidden
    return name === null ? t.shownUnnamed : t.shownAs(name)
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault()
    if (!(event.currentTarget instanceof HTMLFormElement) || this.#reading.value?.status !== 'guest') return
    const given = new FormData(event.currentTarget)
    const name = String(given.get('name') ?? '').trim()
    void this.#join({ listed: given.has('listed'), ...(name && { name }) })
  }

  #undo(): void {
    if (this.previous) void this.#join(this.previous)
  }

  async #join(preferences: Preferences): Promise<void> {
    if (!(await this.#act(({ me }) => me.join(preferences)))) return
    this.emit('advocacy-joined', null)
    this.#turned()
  }

  async #leave(): Promise<void> {
    const listed = this.#reading.value?.listed ?? false
    if (!(await this.#act(({ me }) => me.leave({})))) return
    this.previous = { listed }
    this.emit('advocacy-left', null)
    this.#turned()
  }

  async #list({ target }: Event): Promise<void> {
    if (!(target instanceof HTMLInputElement)) return
    const listed = target.checked
    if (!(await this.#act(({ me }) => me.update({ listed })))) target.checked = this.#reading.value?.listed ?? false
  }

  /** Does one thing at a time, and says whether it worked. */
  async #act(act: (program: AdvocacyApi) => Promise<Me>): Promise<boolean> {
    const { program } = this
    if (this.busy || !program) return false
    this.busy = true
    this.failure = undefined
    try {
      this.#reading.value = await act(program)
    } catch (error) {
      this.failure = this.fail(error)
    }
    this.busy = false
    return this.failure === undefined
  }

  /** What was clicked is gone: the focus goes to what stands there now. */
  #turned(): void {
    void this.updateComplete.then(() => this.focus())
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'advocacy-onboarding': Onboarding
  }
}
