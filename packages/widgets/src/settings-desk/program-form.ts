import type { Program } from '@advocacy-kit/core'
import { isAdvocacyError } from '@advocacy-kit/core/light'
import { html, nothing, type TemplateResult } from 'lit'
import { selectField, textField } from '../field.ts'
import type { ProgramElement } from '../program-element.ts'
import { messages } from './messages.ts'

type Closing = Program['closing']
type Length = NonNullable<Closing>['period']

const lengths = ['week', 'month', 'quarter', 'year'] as const

/** What is typed of a program's own settings. */
interface Typed {
  name: string
  minimumGroupSize: string
  closing: Length | ''
  days: string
}

/** The few settings of the program itself: its name, the smallest team on a board, when periods close. */
export class ProgramForm {
  readonly #host: ProgramElement
  readonly #saved: () => void
  #typed: Typed | undefined
  #mistakes: ReadonlySet<string> = new Set()
  #said: 'saving' | 'saved' | undefined
  #failure: string | undefined

  constructor(host: ProgramElement, saved: () => void) {
    this.#host = host
    this.#saved = saved
  }

  render(program: Program): TemplateResult {
    const t = messages[this.#host.language]
    const typed = this.#typed ?? typedOf(program)
    const set = (change: Partial<Typed>) => {
      this.#typed = { ...typed, ...change }
      this.#said = undefined
      this.#host.requestUpdate()
    }
    const wrong = (field: 'name' | 'minimumGroupSize' | 'days') =>
      this.#mistakes.has(field) ? t.mistakes[field] : undefined
    return html`<form novalidate @submit=${this.#submit}>
      ${textField({ id: 'name', label: t.name, value: typed.name, mistake: wrong('name'), change: (name) => set({ name }) })}
      ${textField({
        id: 'minimum',
        label: t.minimum,
        value: typed.minimumGroupSize,
        mode: 'numeric',
        hint: t.minimumMeans,
        mistake: wrong('minimumGroupSize'),
        change: (minimumGroupSize) => set({ minimumGroupSize }),
      })}
      ${selectField<Length>({
        id: 'closing',
        label: t.closing,
        value: typed.closing,
        options: [['', t.closings.never], ...lengths.map((length) => [length, t.closings[length]] as const)],
        change: (closing) => set({ closing }),
      })}
      ${
        typed.closing === ''
          ? nothing
          : textField({
              id: 'days',
              label: t.days,
              value: typed.days,
              mode: 'numeric',
              hint: t.closingMeans,
              mistake: wrong('days'),
              change: (days) => set({ days }),
            })
      }
      <div class="line">
        <button part="action" class="button" aria-disabled=${this.#said === 'saving'}>${t.save}</button>
        <p part="status" role="status" class=${this.#failure ? 'failed' : 'hint'}>${this.#saying()}</p>
      </div>
    </form>`
  }

  #saying(): string {
    const t = messages[this.#host.language]
    if (this.#said) return t[this.#said]
    if (this.#mistakes.size > 0) return t.count(this.#mistakes.size)
    return this.#failure ? (t.failures[this.#failure] ?? t.failed) : ''
  }

  #submit = (event: SubmitEvent): void => {
    event.preventDefault()
    if (this.#typed && this.#said !== 'saving') void this.#save(this.#typed)
    else if (!this.#typed) this.#end('saved')
  }

  async #save(typed: Typed): Promise<void> {
    const { program } = this.#host
    this.#mistakes = new Set()
    this.#end('saving')
    try {
      await program?.program.update(settingsOf(typed))
      if (this.#typed === typed) this.#typed = undefined
      this.#saved()
      this.#end('saved')
    } catch (error) {
      this.#refused(error)
    }
  }

  #refused(error: unknown): void {
    if (!isAdvocacyError(error) || error.code !== 'invalid-input') return this.#end(undefined, this.#host.fail(error))
    this.#mistakes = new Set(error.issues.map(({ pointer }) => pointer.split('/').at(-1) ?? ''))
    this.#end(undefined)
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>('.program [aria-invalid]')?.focus(),
    )
  }

  #end(said: 'saving' | 'saved' | undefined, failure?: string): void {
    this.#said = said
    this.#failure = failure
    this.#host.requestUpdate()
  }
}

function typedOf({ name, minimumGroupSize, closing }: Program): Typed {
  return {
    name,
    minimumGroupSize: String(minimumGroupSize),
    closing: closing?.period ?? '',
    days: String(closing?.days ?? 3),
  }
}

function settingsOf({ name, minimumGroupSize, closing, days }: Typed): Partial<Program> {
  const number = (text: string) => (text.trim() === '' ? Number.NaN : Number(text))
  return {
    name,
    minimumGroupSize: number(minimumGroupSize),
    closing: closing === '' ? null : { period: closing, days: number(days) },
  }
}
