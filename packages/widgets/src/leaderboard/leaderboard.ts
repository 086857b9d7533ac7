import type { Leaderboard as Board, NamedStanding } from '@advocacy-kit/core'
import { safeAddress } from '@advocacy-kit/core/sharing'
import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { card } from '../card.styles.ts'
import { styles as noticeStyles } from '../notice/notice.styles.ts'
import { apartNotice, failureNotice, notice } from '../notice/notice.ts'
import { formatNumber } from '../numbers.ts'
import { Offer } from '../onboarding/offer.ts'
import { periodWords } from '../period/period-words.ts'
import { ProgramElement } from '../program-element.ts'
import { Reading } from '../reading.ts'
import { surface } from '../surface.styles.ts'
import { glide, places } from './glide.ts'
import { inPoints } from './in-points.ts'
import { styles } from './leaderboard.styles.ts'
import { messages } from './messages.ts'

/** The words there are: groups of teams go by those of teams. */
const spoken = (scope: Board['scope']) => (scope === 'people' ? 'people' : 'teams')

/** Whether an attribute names a length of a period or a period; the program says what it makes of the text. */
type Query = Parameters<NonNullable<ProgramElement['program']>['leaderboards']['get']>[0]

/**
 * A board of a period: teams (the default), or the people who chose to be listed. It explains itself, follows changes as they happen, and shows what it last read
 * when the connection is lost. A guest can join here.
 *
 * @fires advocacy-joined
 * @fires advocacy-left
 * @fires advocacy-ready
 * @fires advocacy-error
 * @csspart base - The board.
 * @csspart header - The heading with the period.
 * @csspart row - The line of a team or a person.
 * @csspart rank - The rank in a line.
 * @csspart name - The name in a line.
 * @csspart score - The points in a line.
 * @csspart action - Each button.
 * @csspart status - What is said in place of the lines or below them.
 */
export class Leaderboard extends ProgramElement {
  static override styles: CSSResultGroup = [ProgramElement.styles, surface, card, noticeStyles, styles]
  static override properties: PropertyDeclarations = {
    board: {},
    period: {},
    scope: {},
    limit: { type: Number },
    headingLevel: { type: Number, attribute: 'heading-level' },
  }

  /**
   * Which board: `points`.
   * @type {'points'}
   */
  declare board: Query['board']
  /** `day`, `week`, `month`, `quarter`, `year`, `all`, or one by name, such as `2026-W47`. */
  declare period: string
  /**
   * `teams` or `people`.
   * @type {'teams' | 'people'}
   */
  declare scope: Board['scope']
  /** How many rows at most. */
  declare limit: number
  /** Where the heading stands in the page's outline. */
  declare headingLevel: number

  #reading = new Reading(this, {
    read: ({ leaderboards }) =>
      leaderboards.get({ board: this.board, period: this.period, scope: this.scope, limit: this.limit }).then(inPoints),
    on: () => [this.board, this.period, this.scope, this.limit],
    live: true,
  })
  #offer = new Offer(this)
  #said: Board | undefined
  #announcement = ''

  constructor() {
    super()
    this.board = 'points'
    this.period = 'week'
    this.scope = 'teams'
    this.limit = 10
    this.headingLevel = 2
  }

  protected override willUpdate(): void {
    const board = this.#reading.value
    if (board === this.#said) return
    this.#announcement = this.#news(this.#said, board)
    this.#said = board
  }

  protected override update(changed: PropertyValues<this>): void {
    const before = places(this.renderRoot.querySelectorAll('li'))
    super.update(changed)
    glide(before)
  }

  protected override updated(): void {
    if (this.#reading.value) this.ready()
  }

  /** What is worth a polite word: only the viewer's own line. */
  #news(before: Board | undefined, now: Board | undefined): string {
    if (!before?.own || !now?.own || before.period.id !== now.period.id || before.scope !== now.scope) return ''
    const { rank, score } = now.own
    const same = rank === before.own.rank && score === before.own.score
    return same ? this.#announcement : messages[this.language].moved[spoken(now.scope)](rank, score)
  }

  protected override render(): TemplateResult {
    const { value, failure } = this.#reading
    return html`<section part="base" class="card inside" aria-labelledby="title" aria-busy=${!value && !failure && this.connected}>
      ${this.#header(value)} ${this.#body(value, failure)}
      <p class="hidden" role="status">${this.#announcement}</p>
    </section>`
  }

  #header(board: Board | undefined): TemplateResult {
    const t = messages[this.language]
    return html`<header part="header">
      <div id="title" role="heading" aria-level=${this.headingLevel}>${t[spoken(this.scope)]}</div>
      ${
        board
          ? html`<p class="period">${periodWords(this.language, board.period, this.period)}</p>
              ${board.rows.length > 0 ? html`<p aria-hidden="true">${t.points}</p>` : nothing}`
          : nothing
      }
    </header>`
  }

  #body(board: Board | undefined, failure: string | undefined): TemplateResult {
    if (!this.connected) return apartNotice(this.language)
    if (board)
      return html`${board.rows.length > 0 || board.own ? this.#rows(board) : this.#empty(board)} ${this.#notes(board, failure)}`
    if (failure) return failureNotice(this.language, failure, this.#reading.again)
    return this.#skeleton()
  }

  #empty({ scope, minimumGroupSize }: Board): TemplateResult {
    const { title, sentence } = messages[this.language].empty[spoken(scope)]
    return notice(title, sentence(minimumGroupSize))
  }

  #skeleton(): TemplateResult {
    const row = html`<li><span class="skeleton"></span><span class="skeleton wide"></span><span class="skeleton short"></span></li>`
    return html`<p class="hidden" role="status">${messages[this.language].loading}</p>
      <ol aria-hidden="true">
        ${[row, row, row, row, row]}
      </ol>`
  }

  #rows({ rows, own, scope }: Board): TemplateResult {
    const outside = own && !rows.some(({ id }) => id === own.id)
    return html`<ol role="list">
      ${repeat(
        outside ? [...rows, own] : rows,
        ({ id }) => id,
        (row) => this.#row(row, scope, row.id === own?.id, row === own),
      )}
    </ol>`
  }

  #row(
    { rank, name, picture, score }: NamedStanding,
    scope: Board['scope'],
    own: boolean,
    apart: boolean,
  ): TemplateResult {
    const t = messages[this.language]
    const place = apart ? 'apart' : rank === 1 ? 'top first' : rank <= 3 ? 'top' : ''
    return html`<li part="row" class=${place} aria-current=${own || nothing}>
      <span part="rank"><span class="hidden">${t.rank} </span>${formatNumber(this.language, rank)}</span>
      <span part="name">${this.#face(picture)}${name ?? t.unnamed} ${own ? html`<span class="yours">${t.yours[spoken(scope)]}</span>` : nothing}</span>
      <span part="score">${formatNumber(this.language, score)}<span class="hidden"> ${t.points}</span></span>
    </li>`
  }

  #face(picture: string | undefined): TemplateResult | typeof nothing {
    const address = picture && safeAddress(picture)
    return address ? html`<img class="face" src=${address} alt="" loading="lazy" @error=${leave} />` : nothing
  }

  #notes(board: Board, failure: string | undefined): TemplateResult {
    const t = messages[this.language]
    const { scope, rows, own, ownScore, minimumGroupSize } = board
    const ties = rows.some(({ rank }, index) => rank === rows[index - 1]?.rank)
    return html`<div class="notes">
        ${own && !own.shown ? html`<p>${t.onlyYou}</p>` : nothing}
        ${ownScore !== null && (scope === 'teams' || !own) ? html`<p class="own">${this.#ownScore(ownScore)}</p>` : nothing}
        ${rows.length > 0 ? html`<p>${scope === 'teams' ? t.whichTeams(minimumGroupSize) : t.whichPeople} ${ties ? t.ties : nothing}</p>` : nothing}
        ${failure ? this.#stale(failure) : nothing}
        ${ownScore === null ? html`<div class="guest"><p>${t.guest}</p>${this.#offer.button()}</div>` : nothing}
      </div>
      ${this.#offer.open ? this.#onboarding() : nothing}`
  }

  #ownScore(score: number): string {
    const t = messages[this.language]
    return score > 0 ? t.earned(score) : t.earnedNothing
  }

  #onboarding(): TemplateResult {
    return html`<advocacy-onboarding
      exportparts="action,status"
      .api=${this.api}
      .headingLevel=${this.headingLevel + 1}
    ></advocacy-onboarding>`
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

/** A picture that does not load leaves its place. */
function leave({ target }: Event): void {
  if (target instanceof HTMLElement) target.hidden = true
}

declare global {
  interface HTMLElementTagNameMap {
    'advocacy-leaderboard': Leaderboard
  }
}
