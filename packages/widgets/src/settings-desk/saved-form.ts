import type { Program } from '@advocacy-kit/core'
import { isAdvocacyError } from '@advocacy-kit/core/light'
import { html, type TemplateResult } from 'lit'
import type { ProgramElement } from '../program-element.ts'
import { messages } from './messages.ts'

/** A form of settings of the program. What is typed stays until it is saved, and what is refused is said at its field. */
export abstract class SavedForm<Typed> {
  protected readonly host: ProgramElement
  readonly #saved: () => void
  #typed: Typed | undefined
  #mistakes: ReadonlySet<string> = new Set()
  #count = 0
  #said: 'saving' | 'saved' | undefined
  #failure: string | undefined

  constructor(host: ProgramElement, saved: () => void) {
    this.host = host
    this.#saved = saved
  }

  /** What stands in the form while nothing is typed. */
  protected abstract typedOf(program: Program): Typed
  /** What is to be saved. */
  protected abstract settingsOf(typed: Typed, program: Program): Partial<Program>
  protected abstract fields(program: Program, typed: Typed): TemplateResult

  render(program: Program): TemplateResult {
    const t = messages[this.host.language]
    const typed = this.#typed ?? this.typedOf(program)
    return html`<form novalidate @submit=${(event: SubmitEvent) => this.#submit(event, program)}>
      ${this.fields(program, typed)}
      <div class="line">
        <button part="action" class="button" aria-disabled=${this.#said === 'saving'}>${t.save}</button>
        <p part="status" role="status" class=${this.#failure ? 'failed' : 'hint'}>${this.#saying()}</p>
      </div>
    </form>`
  }

  protected set(typed: Typed): void {
    this.#typed = typed
    this.#said = undefined
    this.host.requestUpdate()
  }

  /** Whether the program refused something of a field. */
  protected isWrong(field: string): boolean {
    return this.#mistakes.has(field)
  }

  #saying(): string {
    const t = messages[this.host.language]
    if (this.#said) return t[this.#said]
    if (this.#count > 0) return t.count(this.#count)
    return this.#failure ? (t.failures[this.#failure] ?? t.failed) : ''
  }

  #submit(event: SubmitEvent, program: Program): void {
    event.preventDefault()
    if (this.#typed && this.#said !== 'saving') void this.#save(this.#typed, program, event.target)
    else if (!this.#typed) this.#end('saved')
  }

  async #save(typed: Typed, program: Program, form: EventTarget | null): Promise<void> {
    this.#mistakes = new Set()
    this.#count = 0
    this.#end('saving')
    try {
      await this.host.program?.program.update(this.settingsOf(typed, program))
      if (this.#typed === typed) this.#typed = undefined
      this.#saved()
      this.#end('saved')
    } catch (error) {
      this.#refused(error, form)
    }
  }

  #refused(error: unknown, form: EventTarget | null): void {
    if (!isAdvocacyError(error) || error.code !== 'invalid-input') return this.#end(undefined, this.host.fail(error))
    this.#mistakes = new Set(error.issues.flatMap(({ pointer }) => pointer.split('/')))
    this.#count = error.issues.length
    this.#end(undefined)
    void this.host.updateComplete.then(
      () => form instanceof HTMLElement && form.querySelector<HTMLElement>('[aria-invalid]')?.focus(),
    )
  }

  #end(said: 'saving' | 'saved' | undefined, failure?: string): void {
    this.#said = said
    this.#failure = failure
    this.host.requestUpdate()
  }
}
