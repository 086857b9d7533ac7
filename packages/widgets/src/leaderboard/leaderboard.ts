import type { AdvocacyApi, Leaderboard as Board } from '@advocacy-kit/core'
import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import { card } from '../card.styles.ts'
import type { Why } from '../explanation/why.ts'
import { Later } from '../later.ts'
import { styles as noticeStyles } from '../notice/notice.styles.ts'
import { apartNotice, failureNotice, notice } from '../notice/notice.ts'
import { Offer } from '../onboarding/offer.ts'
import { periodWords } from '../period/period-words.ts'
import { ProgramElement } from '../program-element.ts'
import { Reading } from '../reading.ts'
import { surface } from '../surface.styles.ts'
import { styles } from './leaderboard.styles.ts'
import type { LongBoard } from './long-board.ts'
import { messages, pointsWords, type Words } from './messages.ts'
import { type Explain, line } from './row.ts'

/** Whether an attribute names a length of a period or a period; the program says what it makes of the text. */
type Query = Parameters<AdvocacyApi['leaderboards']['get']>[0]

/** The boards that every program has; it may name others. */
const measures = ['points', 'shares', 'reach', 'reactions', 'clicks', 'conversations']

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
 * @csspart change - How many places a line won or lost.
 * @csspart score - The score in a line.
 * @csspart action - Each button.
 * @csspart status - What is said in place of the lines or below them.
 */
export class Leaderboard extends ProgramElement {
  static override styles: CSSResultGroup = [ProgramElement.styles, surface, card, noticeStyles, styles]
  static override properties: PropertyDeclarations = {
    board: {},
    period: {},
    scope: {},
    value: {},
    leaders: {},
    limit: { type: Number },
    around: { type: Number },
    podium: { type: Boolean },
    switch: {},
    rows: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  }

  /** Which board: `points`, `shares`, `reach`, `reactions`, `clicks`, `conversations`, or the id of one that the program names. */
  declare board: string
  /** `day`, `week`, `month`, `quarter`, `year`, `all`, `last-30-days`, `2026-11-01..2026-11-20`, `season:<id>`, or one by name, such as `2026-W47`. */
  declare period: string | undefined
  /**
   * `teams`, `people`, `departments` or `regions`.
   * @type {'teams' | 'people' | 'departments' | 'regions'}
   */
  declare scope: Board['scope'] | undefined
  /**
   * What groups are ordered by: `total`, or the `average` or `median` of those who were active.
   * @type {'total' | 'average' | 'median'}
   */
  declare value: Board['value'] | undefined
  /**
   * Whether leaders count: `in`, `apart` or `only`.
   * @type {'in' | 'apart' | 'only'}
   */
  declare leaders: Board['leaders'] | undefined
  /** How many rows at most. */
  declare limit: number
  /** How many rows around the viewer's own to show below the first ones. */
  declare around: number
  /** Whether the first three stand on a podium. */
  declare podium: boolean
  /** What the viewer can choose between, separated by spaces: `teams`, `departments`, `regions`, `people`, and `period`. */
  declare switch: string
  /**
   * `all` for every row of the board, in a list that scrolls.
   * @type {'all'}
   */
  declare rows: 'all' | undefined
  /** Where the heading stands in the page's outline. */
  declare headingLevel: number

  #reading = new Reading(this, {
    read: (program) => this.#read(program),
    on: () => [...Object.values(this.#query), this.limit, this.around],
    live: true,
  })
  #offer = new Offer(this)
  #details = new Later(this, () => import('./board-details.ts'))
  #switches = new Later(this, () => import('./board-switches.ts'))
  #longBoard = new Later(this, () => import('./long-board.ts'))
  #long: LongBoard | undefined
  #why: Why | undefined
  #said: Board | undefined
  #announcement = ''

  constructor() {
    super()
    this.board = 'points'
    this.limit = 10
    this.around = 0
    this.podium = false
    this.switch = ''
    this.headingLevel = 2
  }

  /** What is asked of the program. A board that the program names says itself what the page leaves out. */
  get #query(): Query {
    const { board, value, leaders } = this
    const isNamed = !measures.includes(board)
    const period = this.period ?? (isNamed ? undefined : 'week')
    const scope = this.scope ?? (isNamed ? undefined : 'teams')
    return {
      board,
      ...(period && { period }),
      ...(scope && { scope }),
      // People have a total only.
      ...(value && scope !== 'people' && { value }),
      ...(leaders && { leaders }),
    }
  }

  async #read(program: AdvocacyApi): Promise<Board> {
    const query = { ...this.#query, limit: this.limit }
    const board = this.around
      ? await (await import('./neighbourhood.ts')).withNeighbours(program, query, this.around)
      : await program.leaderboards.get(query)
    return board.unit ? (await import('./in-points.ts')).inPoints(board) : board
  }

  protected override willUpdate(): void {
    const board = this.#reading.value
    if (board === this.#said) return
    this.#announcement = this.#news(this.#said, board)
    this.#said = board
  }

  protected override update(changed: PropertyValues<this>): void {
    const rows = () => this.renderRoot.querySelectorAll<HTMLElement>('[data-row]')
    const glide = this.#details.loaded?.glider(rows())
    super.update(changed)
    glide?.(rows())
  }

  protected override updated(): void {
    if (this.#reading.value) this.ready()
  }

  /** What is worth a polite word: only the viewer's own line. */
  #news(before: Board | undefined, now: Board | undefined): string {
    if (!before?.own || !now?.own || before.period.id !== now.period.id || before.scope !== now.scope) return ''
    const { rank, score } = now.own
    if (rank === before.own.rank && score === before.own.score) return this.#announcement
    return this.#details.loaded?.moved(this.language, now, rank, score) ?? ''
  }

  /** How the board is spoken of; undefined until the words are there that only some boards need. */
  #words(board: Board): Words | undefined {
    const { scope, measure, value, name } = board
    const details = this.#details.part
    if (details) return details.wordsOf(this.language, board)
    const plain = measure === 'points' && value === 'total' && name === null && !this.podium
    return plain && (scope === 'teams' || scope === 'people') ? pointsWords(this.language, scope) : undefined
  }

  protected override render(): TemplateResult {
    const { value, failure } = this.#reading
    const words = value && this.#words(value)
    return html`<section part="base" class="card inside" aria-labelledby="title" aria-busy=${!words && !failure && this.connected}>
      ${this.#header(value, words)} ${this.#body(words && value, words, failure)}
      <p class="hidden" role="status">${this.#announcement}</p>
    </section>`
  }

  #header(board: Board | undefined, words: Words | undefined): TemplateResult {
    const { title } = words ?? pointsWords(this.language, this.scope === 'people' ? 'people' : 'teams')
    return html`<header part="header">
      <div id="title" role="heading" aria-level=${this.headingLevel}>${title}</div>
      ${this.switch && this.connected ? html`<div class="switches">${this.#switches.part?.switches(this)}</div>` : nothing}
      ${
        board && words
          ? html`<p class="period">${periodWords(this.language, board.period, this.#query.period ?? board.period.id, !this.switch.includes('period'))}</p>
              ${board.rows.length > 0 ? html`<p aria-hidden="true">${words.unit(0)}</p>` : nothing}`
          : nothing
      }
    </header>`
  }

  #body(board: Board | undefined, words: Words | undefined, failure: string | undefined): TemplateResult {
    if (!this.connected) return apartNotice(this.language)
    if (board && words)
      return html`${board.rows.length > 0 || board.own ? this.#rows(board, words) : this.#empty(board, words)} ${this.#notes(board, words, failure)}`
    if (failure) return failureNotice(this.language, failure, this.#reading.again)
    return this.#skeleton()
  }

  #empty({ minimumGroupSize }: Board, { empty }: Words): TemplateResult {
    return notice(empty.title, empty.sentence(minimumGroupSize))
  }

  #skeleton(): TemplateResult {
    const row = html`<li><span class="skeleton"></span><span class="skeleton wide"></span><span class="skeleton short"></span></li>`
    return html`<p class="hidden" role="status">${messages[this.language].loading}</p>
      <ol aria-hidden="true">
        ${[row, row, row, row, row]}
      </ol>`
  }

  #rows(board: Board, words: Words): TemplateResult {
    const details = this.#details.part
    const isMore = board.total > board.rows.length
    const long = isMore && this.rows === 'all' && this.#longBoard.part
    if (long) return (this.#long ??= new long.LongBoard(this)).render(this.#query, board, words)
    if (details)
      return details.list(this.language, board, words, {
        podium: this.podium,
        why: board.scope === 'people' ? this.#explain(board) : undefined,
        showAll: isMore ? this.#showAll : undefined,
      })
    const { rows, own } = board
    const outside = own && !rows.some(({ id }) => id === own.id)
    return html`<ol role="list">
      ${(outside ? [...rows, own] : rows).map((row) => line(this.language, row, board, words))}
    </ol>`
  }

  /** Why the viewer has what the board counts. */
  #explain({ measure, ownScore, period }: Board): Explain | undefined {
    const details = this.#details.part
    if (!details || ownScore === null) return undefined
    const why = (this.#why ??= new details.Why(this))
    return {
      button: why.button(period.id),
      list: why.list({ period: period.id, measure, score: ownScore, readAt: this.#reading.readAt }),
    }
  }

  #showAll = (): void => {
    this.rows = 'all'
  }

  #notes(board: Board, words: Words, failure: string | undefined): TemplateResult {
    const t = messages[this.language]
    const { scope, rows, own, ownScore, minimumGroupSize } = board
    const details = this.#details.part
    const isInRow = scope === 'people' && own && this.rows !== 'all'
    const ties = rows.some(({ rank }, index) => rank === rows[index - 1]?.rank)
    return html`<div class="notes">
        ${own && !own.shown ? html`<p>${t.onlyYou}</p>` : nothing}
        ${ownScore === null || isInRow ? nothing : this.#own(board, words)}
        ${sentence(details?.ownStanding(this.language, board, words))}
        ${rows.length > 0 ? html`<p>${words.which(minimumGroupSize)} ${ties ? t.ties : nothing}</p>` : nothing}
        ${sentence(details?.rulesOf(this.language, board))} ${failure ? details?.stale(this.language, failure, this.#reading) : nothing}
        ${ownScore === null ? html`<div class="guest"><p>${t.guest}</p>${this.#offer.button()}</div>` : nothing}
      </div>
      ${this.#offer.form(this.headingLevel + 1)}`
  }

  #own(board: Board, words: Words): TemplateResult {
    const { ownScore } = board
    const why = this.#explain(board)
    return html`<div class="own"><p>${ownScore ? words.earned(ownScore) : words.nothing}</p>${why?.button}</div>${why?.list}`
  }
}

function sentence(text: string | undefined): TemplateResult | typeof nothing {
  return text ? html`<p>${text}</p>` : nothing
}

declare global {
  interface HTMLElementTagNameMap {
    'advocacy-leaderboard': Leaderboard
  }
}
