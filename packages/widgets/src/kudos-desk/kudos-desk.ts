import type { AdvocacyApi } from '@advocacy-kit/core'
import { isAdvocacyError } from '@advocacy-kit/core/light'
import { type CSSResultGroup, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import { card } from '../card.styles.ts'
import { field } from '../field.styles.ts'
import { styles as noticeStyles } from '../notice/notice.styles.ts'
import { apartNotice, failureNotice, notice } from '../notice/notice.ts'
import { Offer } from '../onboarding/offer.ts'
import { ProgramElement } from '../program-element.ts'
import { Reading } from '../reading.ts'
import { surface } from '../surface.styles.ts'
import { ColleagueField } from './colleague-field.ts'
import { styles } from './kudos-desk.styles.ts'
import { kudosList } from './kudos-list.ts'
import { messages } from './messages.ts'

type Scope = 'received' | 'given' | 'listed'
type Said = { given: string } | 'giving' | 'withdrawn'
type Mistake = keyof typeof messages.nl.mistakes

const scopes = ['received', 'given', 'listed'] as const
const FIRST = 5
/** The most that one reading answers. */
const MOST = 100

/**
 * Thanks among colleagues, with all that goes with them. Loaded by `advocacy-kudos`; not meant to be used by itself.
 */
export class KudosDesk extends ProgramElement {
  static override styles: CSSResultGroup = [ProgramElement.styles, surface, card, noticeStyles, field, styles]
  static override properties: PropertyDeclarations = {
    scope: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    said: { state: true },
    failure: { state: true },
    mistake: { state: true },
    doubted: { state: true },
  }

  /** Which list it shows. */
  declare scope: Scope
  /** Where the heading stands in the page's outline. */
  declare headingLevel: number
  /** What came of the last act. */
  declare private said: Said | undefined
  /** The code with which it failed. */
  declare private failure: string | undefined
  declare private mistake: Mistake | undefined
  /** The thanks that are about to be taken back. */
  declare private doubted: string | undefined

  #most = FIRST
  #colleague = new ColleagueField(this)
  #offer = new Offer(this)
  #around = new Reading(this, { read: around, on: () => [], live: true })
  #list = new Reading(this, {
    // What there is to ask follows from who looks: until that is known, nothing is.
    read: ({ kudos }) =>
      this.#around.value ? kudos.list({ scope: this.#shownScope, limit: this.#most }) : new Promise<never>(() => {}),
    on: () => [this.#shownScope, this.#around.value === undefined],
    live: true,
  })

  constructor() {
    super()
    this.scope = 'received'
    this.headingLevel = 2
  }

  get #isGuest(): boolean {
    return this.#around.value?.me.status === 'guest'
  }

  /** Guests have none of their own. */
  get #shownScope(): Scope {
    return this.#isGuest || !scopes.includes(this.scope) ? 'listed' : this.scope
  }

  protected override updated(): void {
    if (this.#around.value) this.ready()
  }

  protected override render(): TemplateResult {
    return html`<section part="base" class="card inside" aria-labelledby="title">
      <header part="header"><div id="title" role="heading" aria-level=${this.headingLevel}>${messages[this.language].title}</div></header>
      ${this.#body()}
    </section>`
  }

  #body(): TemplateResult {
    const { value, failure, again } = this.#around
    if (!this.connected) return apartNotice(this.language)
    if (value) return html`${this.#isGuest ? this.#guest() : this.#form(value)} ${this.#thanks(value)}`
    if (failure) return failureNotice(this.language, failure, again)
    return this.#waiting()
  }

  #waiting(): TemplateResult {
    return html`<p class="hidden" role="status">${messages[this.language].loading}</p>
      <span class="skeleton"></span><span class="skeleton"></span>`
  }

  #guest(): TemplateResult {
    return html`<div class="guest"><p>${messages[this.language].guest}</p>${this.#offer.button()}</div>
      ${this.#offer.form(this.headingLevel + 1)}`
  }

  #form({ me, program: { pillars, teams } }: Around): TemplateResult {
    const t = messages[this.language]
    const wrong = (...kinds: Mistake[]) =>
      this.mistake && kinds.includes(this.mistake) ? t.mistakes[this.mistake] : undefined
    const text = wrong('text')
    // Who was thanked is not said of the next one.
    const begin = () => {
      if (this.said !== 'giving') this.said = undefined
    }
    return html`<form novalidate @submit=${this.#submit} @input=${begin}>
      ${this.#colleague.render({
        t,
        except: me.id,
        mistake: wrong('person', 'gone'),
        teamOf: (id) => teams.find((team) => team.id === id)?.name ?? id,
      })}
      <div class="field">
        <label for="text">${t.what}</label>
        <textarea id="text" name="text" rows="2" maxlength="500" aria-invalid=${text ? 'true' : nothing}></textarea>
        ${text ? html`<p class="mistake">${text}</p>` : nothing}
      </div>
      ${
        pillars.length === 0
          ? nothing
          : html`<div class="field">
              <label for="pillar">${t.pillar}</label>
              <select id="pillar" name="pillar">
                <option value="">${t.noPillar}</option>
                ${pillars.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
              </select>
              ${wrong('pillar') ? html`<p class="mistake">${t.mistakes.pillar}</p>` : nothing}
            </div>`
      }
      <div class="line">
        <button part="action" class="button filled" aria-disabled=${this.said === 'giving'}>${t.give}</button>
        <p part="status" role="status" class=${this.failure ? 'failed' : 'went'}>${this.#saying()}</p>
      </div>
    </form>`
  }

  #saying(): string {
    const t = messages[this.language]
    if (this.failure) return t.failures[this.failure] ?? t.failed
    if (!this.said) return ''
    return typeof this.said === 'string' ? t[this.said] : t.given(this.said.given)
  }

  #thanks(value: Around): TemplateResult {
    const t = messages[this.language]
    const choose = ({ target }: Event) => {
      const scope = target instanceof HTMLSelectElement ? scopes[target.selectedIndex] : undefined
      this.#most = FIRST
      if (scope) this.scope = scope
    }
    return html`<div class="list">
      ${
        this.#isGuest
          ? nothing
          : html`<div class="field">
              <label for="scope">${t.show}</label>
              <select id="scope" @change=${choose}>
                ${scopes.map((scope) => html`<option value=${scope} .selected=${scope === this.#shownScope}>${t.scopes[scope]}</option>`)}
              </select>
            </div>`
      }
      ${this.#items(value)}
    </div>`
  }

  #items({ me, program: { pillars } }: Around): TemplateResult {
    const t = messages[this.language]
    const { value, failure, again } = this.#list
    if (!value) return failure ? failureNotice(this.language, failure, again) : this.#waiting()
    const { title, sentence } = t.empty[this.#shownScope]
    if (value.items.length === 0) return notice(title, sentence)
    const list = kudosList(value.items, {
      language: this.language,
      viewer: me.id,
      doubted: this.doubted,
      pillarOf: (id) => pillars.find((pillar) => pillar.id === id)?.name ?? id,
      doubt: (id) => {
        const focus = id === undefined ? `take-${this.doubted}` : 'sure'
        this.doubted = id
        void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`[id="${focus}"]`)?.focus())
      },
      withdraw: (id) => this.#withdraw(id),
    })
    const more = () => {
      this.#most = Math.min(MOST, this.#most * 4)
      again()
    }
    return html`${list} ${failure ? html`<p class="hint">${t.stale}</p>` : nothing}
      ${value.next !== null && this.#most < MOST ? html`<button part="action" class="button quiet" @click=${more}>${t.showMore}</button>` : nothing}`
  }

  #submit = (event: SubmitEvent): void => {
    event.preventDefault()
    const form = event.currentTarget
    if (!(form instanceof HTMLFormElement) || this.said === 'giving') return
    const { chosen } = this.#colleague
    this.mistake = chosen ? undefined : 'person'
    if (!chosen) return this.#colleague.focus()
    const given = new FormData(form)
    const text = String(given.get('text') ?? '').trim()
    const pillar = String(given.get('pillar') ?? '')
    void this.#act('giving', async ({ kudos }) => {
      await kudos.give({ person: chosen.id, ...(text && { text }), ...(pillar && { pillar }) })
      form.reset()
      this.#colleague.clear()
      this.scope = 'given'
      return { given: chosen.name ?? messages[this.language].colleague.person }
    })
  }

  #withdraw(id: string): void {
    void this.#act(undefined, async ({ kudos }) => {
      await kudos.withdraw({ id })
      return 'withdrawn'
    })
    this.doubted = undefined
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#scope')?.focus())
  }

  async #act(meanwhile: Said | undefined, act: (program: AdvocacyApi) => Promise<Said>): Promise<void> {
    if (!this.program) return
    this.said = meanwhile
    this.failure = undefined
    try {
      this.said = await act(this.program)
    } catch (error) {
      this.said = undefined
      this.#refused(error)
    }
    this.#list.again()
  }

  #refused(error: unknown): void {
    const mistake = isAdvocacyError(error) ? mistakeOf(error.code, error.issues[0]?.pointer) : undefined
    this.mistake = mistake
    if (!mistake) this.failure = this.fail(error)
    else void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[aria-invalid]')?.focus())
  }
}

/** The field that a mistake belongs to. */
function mistakeOf(code: string, pointer: string | undefined): Mistake | undefined {
  if (code === 'unknown-person') return 'gone'
  if (code !== 'invalid-input') return undefined
  if (pointer === '/person') return 'person'
  return pointer === '/pillar' ? 'pillar' : pointer === '/text' ? 'text' : undefined
}

/** Who looks, and what the program calls things. */
interface Around {
  me: Awaited<ReturnType<AdvocacyApi['me']['get']>>
  program: Awaited<ReturnType<AdvocacyApi['program']['get']>>
}

async function around({ me, program }: AdvocacyApi): Promise<Around> {
  const [viewer, settings] = await Promise.all([me.get({}), program.get({})])
  return { me: viewer, program: settings }
}

declare global {
  interface HTMLElementTagNameMap {
    'advocacy-kudos-desk': KudosDesk
  }
}
