import type { AdvocacyApi, Goal, Program } from '@advocacy-kit/core'
import type { TemplateResult } from 'lit'
import type { Language } from '../locale.ts'
import type { ProgramElement } from '../program-element.ts'
import { draftOf, entryOf, type Field, type Mistakes, mistakesOf } from './goal-draft.ts'
import { messages } from './goal-form-messages.ts'

/** What draws: it is given, so that this file brings no Lit of its own and can be loaded by any of the bundles. */
export type Draw = Pick<typeof import('lit'), 'html' | 'nothing'>

type Texts = (typeof messages)[Language]

/**
 * The form with which a master or an editor sets a goal, changes it or takes it away. Mistakes stand next to their fields; what was filled in stays when it cannot be
 * saved.
 */
export class GoalForm {
  readonly #draw: Draw
  readonly #host: ProgramElement
  readonly #program: Program
  readonly #goal: Goal | undefined
  readonly #today: string
  readonly #done: () => void
  #mistakes: Mistakes = {}
  #failure: string | undefined
  #busy = false
  #sure = false

  constructor(
    draw: Draw,
    {
      host,
      program,
      goal,
      done,
    }: { host: ProgramElement; program: Program; goal: Goal | { today: string }; done: () => void },
  ) {
    this.#draw = draw
    this.#host = host
    this.#program = program
    this.#goal = 'id' in goal ? goal : undefined
    this.#today = 'id' in goal ? goal.from : goal.today
    this.#done = done
  }

  /** The form as it stands. */
  render(language: Language, headingLevel: number): TemplateResult {
    const t = messages[language]
    const { html, nothing } = this.#draw
    const goal = this.#goal
    return html`<form novalidate aria-labelledby="form" aria-busy=${this.#busy} @submit=${this.#submit}>
      <div id="form" role="heading" aria-level=${headingLevel}>${goal ? t.title.change : t.title.set}</div>
      ${this.#input(t, 'name', 'text', goal?.name ?? '')}
      <div class="pair">${this.#input(t, 'target', 'number', goal ? String(goal.target) : '')} ${this.#measure(t)}</div>
      <div class="pair">
        ${this.#input(t, 'from', 'date', this.#today)} ${this.#input(t, 'until', 'date', goal?.until ?? '')}
      </div>
      ${this.#team(t)}
      <label class="field">${t.note}<textarea name="note" rows="2" maxlength="500" .value=${goal?.note ?? ''}></textarea></label>
      <p part="status" role="status" class="failed">${this.#saying(t)}</p>
      <div class="acts">
        <button part="action" class="button filled">${t.save}</button>
        <button type="button" part="action" class="button" @click=${this.#done}>${t.cancel}</button>
        ${
          goal
            ? html`<button type="button" part="action" class="quiet danger" @click=${this.#remove}>
                ${this.#sure ? t.sure : t.remove}
              </button>`
            : nothing
        }
      </div>
    </form>`
  }

  #input(t: Texts, name: Field, type: string, value: string): TemplateResult {
    const { html, nothing } = this.#draw
    const mistake = this.#mistakes[name]
    const max = name === 'name' ? '200' : nothing
    return html`<div class="field">
      <label for=${name}>${t[name]}</label>
      <input
        id=${name}
        name=${name}
        type=${type}
        value=${value}
        maxlength=${max}
        autocomplete="off"
        required
        aria-invalid=${mistake ? 'true' : nothing}
        aria-describedby=${mistake ? `${name}-mistake` : nothing}
      />
      ${mistake ? html`<p id="${name}-mistake" class="mistake">${t.mistakes[mistake]}</p>` : nothing}
    </div>`
  }

  #measure(t: Texts): TemplateResult {
    const { html } = this.#draw
    return html`<label class="field">${t.measure}<select name="measure">
      ${Object.entries(t.measures).map(
        ([measure, words]) =>
          html`<option value=${measure} ?selected=${measure === this.#goal?.measure}>${words}</option>`,
      )}
    </select></label>`
  }

  #team(t: Texts): TemplateResult | '' {
    const { html } = this.#draw
    const { teams } = this.#program
    if (teams.length === 0) return ''
    return html`<label class="field">${t.team}<select name="team">
      <option value="">${t.everybody}</option>
      ${teams.map(({ id, name }) => html`<option value=${id} ?selected=${id === this.#goal?.team}>${name}</option>`)}
    </select></label>`
  }

  #saying(t: Texts): string {
    if (this.#failure === undefined) return ''
    return this.#failure === 'offline' ? t.offline : t.failed
  }

  #submit = (event: SubmitEvent): void => {
    event.preventDefault()
    const form = event.currentTarget
    if (!(form instanceof HTMLFormElement)) return
    const draft = draftOf(form)
    this.#mistakes = mistakesOf(draft)
    const [first] = Object.keys(this.#mistakes)
    this.#host.requestUpdate()
    if (first) return void form.querySelector<HTMLElement>(`#${first}`)?.focus()
    const entry = entryOf(this.#goal?.id ?? crypto.randomUUID(), draft, this.#program.rules.unit ?? 1)
    void this.#act(({ goals }) => goals.put(entry))
  }

  /** Asks once more before it takes a goal away. */
  #remove = (): void => {
    const goal = this.#goal
    if (this.#sure && goal) void this.#act(({ goals }) => goals.delete({ id: goal.id }))
    this.#sure = true
    this.#host.requestUpdate()
  }

  /** Does one thing at a time, and closes when it worked. */
  async #act(act: (program: AdvocacyApi) => Promise<unknown>): Promise<void> {
    const { program } = this.#host
    if (this.#busy || !program) return
    this.#busy = true
    this.#failure = undefined
    try {
      await act(program)
      this.#done()
    } catch (error) {
      this.#failure = this.#host.fail(error)
    }
    this.#busy = false
    this.#host.requestUpdate()
  }
}
