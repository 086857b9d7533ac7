import type { AdvocacyApi, Statement } from '@advocacy-kit/core'
import { type CSSResultGroup, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import { card } from '../card.styles.ts'
import { styles as choiceStyles } from '../choice/choice.styles.ts'
import { choice } from '../choice/choice.ts'
import { Why } from '../explanation/why.ts'
import { styles as noticeStyles } from '../notice/notice.styles.ts'
import { apartNotice, failureNotice, notice } from '../notice/notice.ts'
import { formatNumber } from '../numbers.ts'
import { Offer } from '../onboarding/offer.ts'
import { pastPeriod } from '../period/past-period.ts'
import { ProgramElement } from '../program-element.ts'
import { Reading } from '../reading.ts'
import { surface } from '../surface.styles.ts'
import { messages } from './messages.ts'
import { styles } from './points.styles.ts'

/**
 * The viewer's own points: what they have, what they earned in a period, and why. A guest reads what joining means.
 *
 * @fires advocacy-joined
 * @fires advocacy-left
 * @fires advocacy-ready
 * @fires advocacy-error
 * @csspart base - The card.
 * @csspart header - The heading.
 * @csspart score - Each number.
 * @csspart action - Each button.
 * @csspart status - What is said in place of the numbers or below them.
 */
export class Points extends ProgramElement {
  static override styles: CSSResultGroup = [ProgramElement.styles, surface, card, noticeStyles, choiceStyles, styles]
  static override properties: PropertyDeclarations = {
    period: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  }

  /** `week`, `month`, `year`, `all`, or any other period by its name, such as `2026-W47`. The viewer can choose another. */
  declare period: string
  /** Where the heading stands in the page's outline. */
  declare headingLevel: number

  #reading = new Reading(this, {
    read: (program) => this.#read(program),
    on: () => [this.period],
    live: true,
  })
  #best = new Reading(this, {
    read: ({ leaderboards }) =>
      leaderboards.get({ board: 'points', scope: 'people', period: this.period, limit: 1 }).catch(noneAtAll),
    on: () => [this.period],
    live: true,
  })
  #offer = new Offer(this)
  #why = new Why(this)
  #balance: number | undefined
  #announcement = ''

  constructor() {
    super()
    this.period = 'week'
    this.headingLevel = 2
  }

  /** Null for a guest: also for one who is known already, or who left. */
  async #read({ me, points }: AdvocacyApi): Promise<Statement | null> {
    const { status } = await me.get({})
    return status === 'guest' ? null : points.get({ period: this.period }).then(inPoints, noneForGuests)
  }

  protected override willUpdate(): void {
    const balance = this.#reading.value?.balance
    if (balance === undefined || balance === this.#balance) return
    if (this.#balance !== undefined) this.#announcement = messages[this.language].changed(balance)
    this.#balance = balance
  }

  protected override updated(): void {
    if (this.#reading.value !== undefined) this.ready()
  }

  protected override render(): TemplateResult {
    const t = messages[this.language]
    const { value, failure } = this.#reading
    return html`<section part="base" class="card inside" aria-labelledby="title" aria-busy=${value === undefined && !failure && this.connected}>
      <header part="header"><div id="title" role="heading" aria-level=${this.headingLevel}>${t.title}</div></header>
      ${this.#body(value, failure)}
      <p class="hidden" role="status">${this.#announcement}</p>
    </section>`
  }

  #body(value: Statement | null | undefined, failure: string | undefined): TemplateResult {
    if (!this.connected) return apartNotice(this.language)
    if (value) return this.#numbers(value)
    if (value === null) return this.#guest()
    if (failure) return failureNotice(this.language, failure, this.#reading.again)
    return html`<p class="hidden" role="status">${messages[this.language].loading}</p>
      <div class="skeleton tall" aria-hidden="true"></div>
      <div class="skeleton" aria-hidden="true"></div>`
  }

  #numbers(statement: Statement): TemplateResult {
    const t = messages[this.language]
    const { balance, spendable, score, period, expiring = [] } = statement
    const { readAt } = this.#reading
    return html`<div class="number total">${this.#number(balance, 'all')}</div>
      <div class="notes">
        <p>${t.inAll}</p>
        ${spendable === balance ? nothing : html`<p>${balance < 0 ? t.debt : t.spendable(spendable)}</p>`}
        ${expiring.slice(0, 3).map(({ day, points }) => html`<p>${t.expires(points, this.#dayOf(day))}</p>`)}
      </div>
      ${this.#why.list({ period: 'all', score: balance, readAt })}
      <div class="period">
        ${choice(t.period, Object.entries(t.periods), this.period, this.#choose)}
        <div class="number">${this.#number(score, period)}</div>
        <div class="notes">${score === 0 ? html`<p>${t.nothing}</p>` : nothing} ${this.#ownBest()}</div>
        ${period === 'all' ? nothing : this.#why.list({ period, score, readAt })}
      </div>`
  }

  #number(points: number, period: string): TemplateResult {
    const t = messages[this.language]
    const number = formatNumber(this.language, points)
    return html`<p><span part="score">${number}</span> ${t.points(points)}</p>
      ${this.#why.button(period, `${number} ${t.points(points)}`)}`
  }

  /** The best that the viewer had in a period of this length, when it was another one. */
  #ownBest(): TemplateResult | typeof nothing {
    const { ownBest, period, unit = 1 } = this.#best.value ?? {}
    if (!ownBest || period?.id === 'all') return nothing
    const t = messages[this.language]
    const words =
      ownBest.period === period?.id
        ? t.bestNow
        : t.best(ownBest.score / unit, pastPeriod(this.language, ownBest.period))
    return html`<p>${words}</p>`
  }

  #dayOf(day: string): string {
    const language = this.language === 'en' ? 'en-GB' : 'nl'
    return new Intl.DateTimeFormat(language, { timeZone: 'UTC', dateStyle: 'long' }).format(Date.parse(day))
  }

  #choose = (period: string): void => {
    this.period = period
  }

  #guest(): TemplateResult {
    const { title, sentence } = messages[this.language].guest
    return html`${notice(title, sentence, this.#offer.button())} ${this.#offer.form(this.headingLevel + 1)}`
  }
}

/** Statements are counted in whole points: a program may keep parts of them. */
function inPoints(statement: Statement): Statement {
  const { unit = 1, balance, spendable, score, expiring = [] } = statement
  return {
    ...statement,
    balance: balance / unit,
    spendable: spendable / unit,
    score: score / unit,
    expiring: expiring.map(({ day, points }) => ({ day, points: points / unit })),
  }
}

/** Guests have no points, which is no failure. */
function noneForGuests(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'not-ambassador') return null
  throw error
}

/** A program may show no board of people: then nothing is said of one's best. */
function noneAtAll(): undefined {
  return undefined
}

declare global {
  interface HTMLElementTagNameMap {
    'advocacy-points': Points
  }
}
