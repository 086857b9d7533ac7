import type { AdvocacyApi, Colleague } from '@advocacy-kit/core'
import { html, nothing, type TemplateResult } from 'lit'
import type { ProgramElement } from '../program-element.ts'
import type { Texts } from './messages.ts'

/** How many colleagues are offered at once. */
const OFFERED = 8
const PAGE = 100

/** What the field is shown with. */
interface Shown {
  t: Texts
  /** Who is not offered: the viewer. */
  except: string | null
  mistake: string | undefined
  teamOf(id: string): string
}

/**
 * A field to find a colleague in, by a part of the name: an editable combobox with a list, after the pattern of WAI-ARIA. The focus stays in the field; arrows move through the list, Enter
 * takes, Escape closes.
 */
export class ColleagueField {
  chosen: Colleague | undefined
  readonly #host: ProgramElement
  #people: readonly Colleague[] | undefined
  #typed = ''
  #open = false
  #at = -1
  #offered: readonly Colleague[] = []

  constructor(host: ProgramElement) {
    this.#host = host
  }

  /** Forgets what was typed, and whom it named. */
  clear(): void {
    this.chosen = undefined
    this.#typed = ''
    this.#close()
  }

  focus(): void {
    this.#host.renderRoot.querySelector<HTMLElement>('#colleague')?.focus()
  }

  render({ t, except, mistake, teamOf }: Shown): TemplateResult {
    const all = (this.#people ?? []).filter(({ id, name }) => id !== except && name !== null)
    const found = all.filter(({ name }) => plain(name ?? '').includes(plain(this.#typed)))
    this.#offered = found.slice(0, OFFERED)
    const isOpen = this.#open && this.#people !== undefined
    const option = (colleague: Colleague, index: number) => this.#option(colleague, index, teamOf)
    return html`<div class="field">
      <label for="colleague">${t.who}</label>
      <div class="combobox">
        <input
          id="colleague"
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          aria-autocomplete="list"
          aria-expanded=${isOpen && found.length > 0}
          aria-controls="colleagues"
          aria-activedescendant=${isOpen && this.#at >= 0 ? `colleague-${this.#at}` : nothing}
          aria-invalid=${mistake ? 'true' : nothing}
          aria-describedby=${mistake ? 'colleague-mistake' : 'colleague-hint'}
          .value=${this.#typed}
          @focus=${this.#load}
          @input=${this.#type}
          @keydown=${this.#key}
          @click=${this.#show}
          @blur=${this.#close}
        />
        <div class="offered">
          <ul id="colleagues" role="listbox" aria-label=${t.who} ?hidden=${!isOpen || found.length === 0}>
            ${isOpen ? this.#offered.map(option) : nothing}
          </ul>
          <p class="hint" role="status">${isOpen ? this.#count(found.length, all.length, t) : nothing}</p>
        </div>
      </div>
      ${mistake ? html`<p class="mistake" id="colleague-mistake">${mistake}</p>` : nothing}
      <p class="hint" id="colleague-hint">${t.whoHint}</p>
    </div>`
  }

  #count(found: number, all: number, t: Texts): string {
    if (all === 0) return t.nobodyYet
    if (found === 0) return t.nobodyFound
    return found > OFFERED ? `${t.found(found)} ${t.more(found - OFFERED)}` : t.found(found)
  }

  #option(colleague: Colleague, index: number, teamOf: (id: string) => string): TemplateResult {
    const { name, team } = colleague
    // With the mouse down the focus would leave the field, and with it the list.
    return html`<li
      id="colleague-${index}"
      role="option"
      aria-selected=${index === this.#at}
      @mousedown=${(event: Event) => event.preventDefault()}
      @click=${() => this.#take(colleague)}
    >
      <span>${name}</span>${team ? html` <span class="team">${teamOf(team)}</span>` : nothing}
    </li>`
  }

  #load = (): void => {
    const { program } = this.#host
    if (this.#people || !program) return
    everybody(program).then(
      (people) => {
        this.#people = people
        this.#host.requestUpdate()
      },
      (error: unknown) => this.#host.fail(error),
    )
  }

  #type = ({ target }: Event): void => {
    this.#typed = target instanceof HTMLInputElement ? target.value : ''
    this.chosen = undefined
    this.#at = -1
    this.#show()
  }

  #show = (): void => {
    this.#load()
    this.#open = true
    this.#host.requestUpdate()
  }

  #close = (): void => {
    this.#open = false
    this.#at = -1
    this.#host.requestUpdate()
  }

  #key = (event: KeyboardEvent): void => {
    if (!event.isComposing && this.#does(event.key)) event.preventDefault()
  }

  /** Whether a key means something here. */
  #does(key: string): boolean {
    const isOpen = this.#open
    if (key === 'ArrowDown' || key === 'ArrowUp') this.#move(key === 'ArrowDown' ? 1 : -1)
    else if (key === 'Escape' && isOpen) this.#close()
    else if (key === 'Enter' && isOpen && this.#at >= 0) this.#takeAt(this.#at)
    else return false
    return true
  }

  #move(by: 1 | -1): void {
    const last = this.#offered.length - 1
    const isOpen = this.#open
    this.#show()
    if (last < 0) return
    const next = isOpen || this.#at >= 0 ? this.#at + by : by > 0 ? 0 : last
    this.#at = next < 0 ? last : next > last ? 0 : next
  }

  #takeAt(index: number): void {
    const colleague = this.#offered[index]
    if (colleague) this.#take(colleague)
  }

  #take(colleague: Colleague): void {
    this.chosen = colleague
    this.#typed = colleague.name ?? ''
    this.#close()
  }
}

/** All who chose to be listed, page by page. */
async function everybody({ people }: AdvocacyApi): Promise<Colleague[]> {
  const found: Colleague[] = []
  let after: string | undefined
  do {
    const { items, next } = await people.list({ limit: PAGE, ...(after !== undefined && { after }) })
    found.push(...items)
    after = next ?? undefined
  } while (after !== undefined)
  return found
}

/** A name as it is compared: without capitals and accents. */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
