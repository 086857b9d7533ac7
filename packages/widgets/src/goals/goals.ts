import type { AdvocacyApi, Goal, Me } from '@advocacy-kit/core'
import { type CSSResultGroup, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { card } from '../card.styles.ts'
import { styles as noticeStyles } from '../notice/notice.styles.ts'
import { apartNotice, failureNotice, notice } from '../notice/notice.ts'
import { formatNumber } from '../numbers.ts'
import { ProgramElement } from '../program-element.ts'
import { Reading } from '../reading.ts'
import { surface } from '../surface.styles.ts'
import type { GoalForm } from './goal-form.ts'
import { goalLine } from './goal-line.ts'
import { outlook, timeWords } from './goal-words.ts'
import { styles } from './goals.styles.ts'
import { messages } from './messages.ts'
import { type Counted, wholeGoal } from './shown-goal.ts'

interface Read {
  today: string
  items: readonly Goal[]
  /** Whether the viewer may set goals. */
  sets: boolean
}

/**
 * What all work towards together: each goal with its progress, the time that is left, and how far it will come at this pace. It never says who contributed. Masters and editors set goals here.
 *
 * @fires advocacy-ready
 * @fires advocacy-error
 * @csspart base - The goals.
 * @csspart header - The heading.
 * @csspart row - A goal.
 * @csspart name - The name of a goal.
 * @csspart score - What was counted of a goal.
 * @csspart action - Each button.
 * @csspart status - What is said in place of the goals or below them.
 */
export class Goals extends ProgramElement {
  static override styles: CSSResultGroup = [ProgramElement.styles, surface, card, noticeStyles, styles]
  static override properties: PropertyDeclarations = {
    team: {},
    limit: { type: Number },
    headingLevel: { type: Number, attribute: 'heading-level' },
  }

  /** Only the goals of this team, by its id. */
  declare team: string | undefined
  /** How many goals at most. */
  declare limit: number
  /** Where the heading stands in the page's outline. */
  declare headingLevel: number

  #reading = new Reading<Read>(this, {
    read: (program) => this.#read(program),
    on: () => [this.team, this.limit],
    live: true,
  })
  #form: GoalForm | undefined
  #reached: ReadonlySet<string> | undefined
  #announcement = ''

  constructor() {
    super()
    this.limit = 5
    this.headingLevel = 2
  }

  async #read({ goals, me }: AdvocacyApi): Promise<Read> {
    const asked = { limit: this.limit, ...(this.team !== undefined && { team: this.team }) }
    const [{ today, items }, viewer] = await Promise.all([
      goals.list(asked),
      me.get({}).catch((): Pick<Me, 'roles'> => ({ roles: [] })),
    ])
    const sets = viewer.roles.some((role) => role === 'master' || role === 'editor')
    return { today, items: items.map(wholeGoal), sets }
  }

  protected override willUpdate(): void {
    const { value } = this.#reading
    if (!value) return
    const reached = value.items.filter((goal) => !goal.hidden && goal.progress.reached)
    const fresh = reached.find(({ id }) => this.#reached && !this.#reached.has(id))
    if (fresh) this.#announcement = messages[this.language].news(fresh.name)
    this.#reached = new Set(reached.map(({ id }) => id))
  }

  protected override updated(): void {
    if (this.#reading.value) this.ready()
  }

  protected override render(): TemplateResult {
    const { value, failure } = this.#reading
    return html`<section part="base" class="card inside" aria-labelledby="title" aria-busy=${!value && !failure && this.connected}>
      <header part="header">
        <div id="title" role="heading" aria-level=${this.headingLevel}>${messages[this.language].title}</div>
      </header>
      ${this.#body(value, failure)}
      <p class="hidden" role="status">${this.#announcement}</p>
    </section>`
  }

  #body(value: Read | undefined, failure: string | undefined): TemplateResult {
    if (!this.connected) return apartNotice(this.language)
    if (value) return html`${this.#list(value)} ${failure ? this.#stale(failure) : nothing} ${this.#setting(value)}`
    if (failure) return failureNotice(this.language, failure, this.#reading.again)
    return html`<p class="hidden" role="status">${messages[this.language].loading}</p>
      <div class="waiting" aria-hidden="true">
        <span class="skeleton"></span><span class="skeleton bar"></span><span class="skeleton"></span>
      </div>`
  }

  #list({ items, today, sets }: Read): TemplateResult {
    if (items.length > 0)
      return html`<ul role="list">
        ${repeat(
          items,
          ({ id }) => id,
          (goal, index) => this.#goal(goal, `goal-${index}`, today, sets),
        )}
      </ul>`
    const { title, sentence, master } = messages[this.language].empty
    return notice(title, sets ? master : sentence)
  }

  #goal(goal: Goal, id: string, today: string, sets: boolean): TemplateResult {
    const t = messages[this.language]
    const reached = !goal.hidden && goal.progress.reached
    return html`<li part="row" class=${reached ? 'reached' : nothing}>
      <div class="heading">
        <div part="name" role="heading" aria-level=${this.headingLevel + 1} id=${id}>${goal.name}</div>
        <p class="time">${timeWords(this.language, goal, today)}</p>
      </div>
      ${goal.note ? html`<p class="note">${goal.note}</p>` : nothing}
      ${goal.hidden ? html`<p class="outlook">${t.hidden}</p>` : this.#progress(goal, id, today)}
      ${
        sets
          ? html`<button part="action" class="quiet" aria-label=${t.changeOf(goal.name)} @click=${() => this.#open(goal)}>
              ${t.change}
            </button>`
          : nothing
      }
    </li>`
  }

  #progress(goal: Counted, id: string, today: string): TemplateResult {
    const t = messages[this.language]
    const { target, measure, progress } = goal
    const number = (value: number) => formatNumber(this.language, value)
    const percent = new Intl.NumberFormat(this.language, { style: 'percent' }).format(progress.percent / 100)
    return html`<p part="score">
        <span><strong>${number(progress.value)}</strong> ${t.of(number(target))} ${t.counts[measure]}</span>
        <span class="percent">${percent}</span>
      </p>
      <progress
        aria-labelledby=${id}
        aria-valuetext=${percent}
        max=${target}
        .value=${Math.min(Math.max(0, progress.value), target)}
      ></progress>
      ${progress.reached ? nothing : goalLine(goal)}
      <p class="outlook">${progress.reached ? check : nothing}${outlook(this.language, goal, today)}</p>`
  }

  #setting({ sets, today }: Read): TemplateResult | typeof nothing {
    if (!sets) return nothing
    return html`<div class="setting">
      ${
        this.#form?.render(this.language, this.headingLevel + 1) ??
        html`<button part="action" class="button" @click=${() => this.#open({ today })}>${messages[this.language].set}</button>`
      }
    </div>`
  }

  /** Opens the form, which is loaded at the first time: for a goal that is there, or for a new one. */
  async #open(goal: Goal | { today: string }): Promise<void> {
    const { program } = this
    if (!program) return
    try {
      const [{ GoalForm }, settled] = await Promise.all([import('./goal-form.ts'), program.program.get({})])
      this.#form = new GoalForm({ html, nothing }, { host: this, program: settled, goal, done: this.#close })
      this.requestUpdate()
      await this.updateComplete
      this.renderRoot.querySelector<HTMLElement>('form input')?.focus()
    } catch (error) {
      this.fail(error)
    }
  }

  #close = (): void => {
    this.#form = undefined
    this.requestUpdate()
    this.#reading.again()
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.setting .button')?.focus())
  }

  #stale(failure: string): TemplateResult {
    const t = messages[this.language]
    const time = new Intl.DateTimeFormat(this.language === 'en' ? 'en-GB' : 'nl', { timeStyle: 'short' }).format(
      this.#reading.readAt,
    )
    return html`<div part="status" class="stale" role="status">
      <p>${failure === 'offline' ? t.stale.offline : t.stale.failed} ${t.readAt(time)}</p>
      <button part="action" class="button" @click=${this.#reading.again}>${t.again}</button>
    </div>`
  }
}

const check = html`<svg class="check" viewBox="0 0 24 24" aria-hidden="true">
  <circle cx="12" cy="12" r="11" />
  <path d="m7 12.5 3.5 3.5 7-8" />
</svg>`

declare global {
  interface HTMLElementTagNameMap {
    'advocacy-goals': Goals
  }
}
