import type { AdvocacyApi, Leaderboard, NamedStanding } from '@advocacy-kit/core'
import { html, nothing, type TemplateResult } from 'lit'
import { guard } from 'lit/directives/guard.js'
import { ref } from 'lit/directives/ref.js'
import { failureNotice } from '../notice/notice.ts'
import type { ProgramElement } from '../program-element.ts'
import { changed } from './change.ts'
import { inPoints } from './in-points.ts'
import type { Words } from './messages.ts'
import { cells } from './row.ts'

export { styles } from './long-board.styles.ts'

const toOwn = {
  nl: {
    teams: 'Naar jouw team',
    people: 'Naar jouw plaats',
    departments: 'Naar jouw afdeling',
    regions: 'Naar jouw regio',
  },
  en: { teams: 'To your team', people: 'To your place', departments: 'To your department', regions: 'To your region' },
}

type Query = Parameters<AdvocacyApi['leaderboards']['get']>[0]

/** How many rows are read at once. */
const SIZE = 100

/** All rows of a board, in pages that are read when they come near. What is out of sight costs the browser nothing: `content-visibility` skips it. */
export class LongBoard {
  readonly #host: ProgramElement
  #query: Query | undefined
  readonly #pages = new Map<number, readonly NamedStanding[] | string>()
  readonly #near = new Set<number>()
  #observer: IntersectionObserver | undefined
  #region: HTMLElement | undefined
  #position = -1

  constructor(host: ProgramElement) {
    this.#host = host
  }

  /** The rows of what is asked for, of which `board` is the beginning as it was read last. */
  render(query: Query, board: Leaderboard, words: Words): TemplateResult {
    this.#ask(query, board.position)
    const { own } = board
    const t = toOwn[this.#host.language]
    const numbers = Array.from({ length: Math.ceil(board.total / SIZE) }, (_, index) => index + 1)
    return html`${own?.shown ? html`<button type="button" part="action" class="button all" @click=${() => this.#seek(own.position)}>${t[board.scope]}</button>` : nothing}
      <div class="long" role="group" tabindex="0" aria-labelledby="title" ${ref(this.#watch)}>
        <div role="table" aria-labelledby="title" aria-rowcount=${board.total}>${numbers.map((number) => this.#page(number, board, words))}</div>
      </div>`
  }

  #page(number: number, board: Leaderboard, words: Words): TemplateResult {
    const page = this.#pages.get(number)
    const rows = typeof page === 'object' ? page : undefined
    return html`<div class="page" role=${rows ? 'rowgroup' : 'none'} data-page=${number} ?data-waiting=${!page} ${ref(this.#observe)}>
      ${typeof page === 'string' ? failureNotice(this.#host.language, page, () => void this.#read(number)) : nothing}
      ${
        // A page that did not change is not looked at again: there may be a hundred.
        guard([page, board.own?.id, this.#host.language], () => rows?.map((row) => this.#row(row, board, words)))
      }
    </div>`
  }

  #row(row: NamedStanding, board: Leaderboard, words: Words): TemplateResult {
    const own = row.id === board.own?.id
    const change = changed(this.#host.language, row.change)
    return html`<div part="row" class="line" role="row" aria-rowindex=${row.position} aria-current=${own || nothing}>
      ${cells(this.#host.language, row, words, own, change, 'cell')}
    </div>`
  }

  #watch = (region: Element | undefined): void => {
    if (region === this.#region) return
    this.#region = region instanceof HTMLElement ? region : undefined
    this.#observer?.disconnect()
    this.#observer =
      region && new IntersectionObserver((changes) => this.#move(changes), { root: region, rootMargin: '100%' })
  }

  #observe = (page: Element | undefined): void => {
    if (page) this.#observer?.observe(page)
  }

  #move(changes: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of changes) {
      const number = Number(target.getAttribute('data-page'))
      if (!isIntersecting) this.#near.delete(number)
      else {
        this.#near.add(number)
        if (!this.#pages.has(number)) void this.#read(number)
      }
    }
  }

  /** When the board moved, what is near is read again now, and all else when it comes near. */
  #ask(query: Query, position: number): void {
    const isSame = JSON.stringify(query) === JSON.stringify(this.#query)
    if (isSame && position === this.#position) return
    if (!isSame) this.#pages.clear()
    this.#query = query
    this.#position = position
    for (const number of this.#pages.keys()) if (!this.#near.has(number)) this.#pages.delete(number)
    for (const number of this.#near) void this.#read(number)
  }

  async #read(number: number): Promise<void> {
    const { program } = this.#host
    const query = this.#query
    if (!program || !query) return
    const read = program.leaderboards.get({ ...query, limit: SIZE, page: number })
    const page = await read.then(inPoints).then(
      ({ rows }) => rows,
      (error: unknown) => this.#host.fail(error),
    )
    if (query !== this.#query) return
    this.#pages.set(number, page)
    this.#host.requestUpdate()
  }

  /** Brings the viewer's own line into view, as soon as it is there. */
  async #seek(position: number): Promise<void> {
    const number = Math.ceil(position / SIZE)
    if (!this.#pages.has(number)) await this.#read(number)
    await this.#host.updateComplete
    this.#region?.focus()
    this.#region?.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' })
  }
}
