import type { AdvocacyApi, Explanation, ExplanationPart } from '@advocacy-kit/core'
import { html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { failureNotice, notice } from '../notice/notice.ts'
import type { ProgramElement } from '../program-element.ts'
import { messages } from './messages.ts'
import { partWords } from './part-words.ts'

export { styles } from './explanation.styles.ts'

/** What is explained: another one, or another score of it, is read anew. */
export interface Explained {
  /** As `points.explain` takes it. */
  period: string
  measure?: Explanation['measure']
  /** The number that the element shows for it. */
  score: number
  /** When the element read it, in milliseconds: what earned nothing changes no number, and is told of too. */
  readAt?: number
}

/**
 * What a number of the viewer's own is made of, newest first and a page at a time, for an element to show one click away. It is loaded by the element when it is first
 * asked for (`Later`), and brings its styles.
 */
export class ExplanationList {
  readonly #host: ProgramElement
  #program: AdvocacyApi | undefined
  #asked: Explained | undefined
  #pages: readonly Explanation[] = []
  /** The code of the last try, when it failed. */
  #failure: string | undefined
  #busy = false
  /** Counts what was asked, so that an answer to what is no longer asked is let go. */
  #turn = 0

  constructor(host: ProgramElement) {
    this.#host = host
  }

  /** The list, which reads what it needs, and has the element drawn again when that is there. */
  render(asked: Explained): TemplateResult {
    this.#ask(asked)
    const t = messages[this.#host.language]
    return html`<section class="explanation" aria-label=${t.title} aria-busy=${this.#busy}>${this.#body()}</section>`
  }

  #ask(asked: Explained): void {
    const { program } = this.#host
    const isSame =
      program === this.#program && asked.period === this.#asked?.period && asked.measure === this.#asked.measure
    const isAsNew =
      asked.score === this.#asked?.score && (asked.readAt === this.#asked.readAt || this.#pages.length > 1)
    if (!program || (isSame && isAsNew)) return
    // What is there stays until the answer comes, unless it is about something else.
    if (!isSame) this.#pages = []
    this.#program = program
    this.#asked = asked
    this.#failure = undefined
    void this.#read([])
  }

  async #read(before: readonly Explanation[]): Promise<void> {
    const [program, asked] = [this.#program, this.#asked]
    if (!program || !asked) return
    const turn = ++this.#turn
    this.#busy = true
    const after = before.at(-1)?.next ?? undefined
    const { period, measure = 'points' } = asked
    const page = { period, measure, nothing: true, limit: 20, ...(after !== undefined && { after }) }
    const answer = await program.points.explain(page).catch((error: unknown) => ({ error }))
    if (turn !== this.#turn) return
    this.#busy = false
    if ('error' in answer) this.#failure = this.#host.fail(answer.error)
    else this.#pages = [...before, answer]
    this.#host.requestUpdate()
    if (before.length > 0 && !('error' in answer) && answer.next === null) await this.#focusOn(before)
  }

  /** The button that was clicked is gone: on to what it brought. */
  async #focusOn(before: readonly Explanation[]): Promise<void> {
    await this.#host.updateComplete
    const shown = before.reduce((sum, { parts }) => sum + parts.length, 0)
    this.#host.renderRoot.querySelectorAll<HTMLElement>('.explanation li')[shown]?.focus()
  }

  #body(): TemplateResult {
    const { language } = this.#host
    const t = messages[language]
    const [first] = this.#pages
    if (first && first.counts.parts === 0) return notice(t.empty.title, t.empty.sentence)
    if (first) return html`${this.#parts()} ${this.#more()}`
    if (this.#failure) return failureNotice(language, this.#failure, this.#again)
    return html`<p class="hidden" role="status">${t.loading}</p>
      <div class="skeleton" aria-hidden="true"></div>
      <div class="skeleton" aria-hidden="true"></div>`
  }

  #parts(): TemplateResult {
    const parts = this.#pages.flatMap((page) => page.parts.map((part) => ({ part, page })))
    return html`<ol role="list">
      ${repeat(
        parts,
        ({ part }) => JSON.stringify([part.activity, part.rule]),
        ({ part, page }) => this.#part(part, page),
      )}
    </ol>`
  }

  #part(part: ExplanationPart, page: Explanation): TemplateResult {
    const { what, about, day, points, notes } = partWords(this.#host.language, part, page)
    return html`<li tabindex="-1">
      <p class="what">${what}</p>
      <p class="worth">${points}</p>
      ${about === undefined ? nothing : html`<p class="about">${about}</p>`}
      <p class="said">${day}</p>
      ${notes.map((note) => html`<p class="said">${note}</p>`)}
    </li>`
  }

  #more(): TemplateResult | typeof nothing {
    const t = messages[this.#host.language]
    if (this.#failure) return failureNotice(this.#host.language, this.#failure, this.#again)
    if (this.#pages.at(-1)?.next === null) return nothing
    return html`<button type="button" part="action" class="button" @click=${this.#next}>${t.more}</button>
      <p class="hidden" role="status">${this.#busy ? t.loadingMore : ''}</p>`
  }

  #next = (): void => {
    if (this.#busy) return
    void this.#read(this.#pages)
    this.#host.requestUpdate()
  }

  #again = (): void => {
    this.#failure = undefined
    void this.#read(this.#pages)
    this.#host.requestUpdate()
  }
}
