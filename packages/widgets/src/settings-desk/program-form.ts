import type { Program } from '@advocacy-kit/core'
import { html, nothing, type TemplateResult } from 'lit'
import { selectField, textField } from '../field.ts'
import { messages } from './messages.ts'
import { SavedForm } from './saved-form.ts'

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
export class ProgramForm extends SavedForm<Typed> {
  protected fields(_program: Program, typed: Typed): TemplateResult {
    const t = messages[this.host.language]
    const set = (change: Partial<Typed>) => this.set({ ...typed, ...change })
    const wrong = (field: 'name' | 'minimumGroupSize' | 'days') => (this.isWrong(field) ? t.mistakes[field] : undefined)
    return html`${textField({ id: 'name', label: t.name, value: typed.name, mistake: wrong('name'), change: (name) => set({ name }) })}
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
      }`
  }

  protected typedOf({ name, minimumGroupSize, closing }: Program): Typed {
    return {
      name,
      minimumGroupSize: String(minimumGroupSize),
      closing: closing?.period ?? '',
      days: String(closing?.days ?? 3),
    }
  }

  protected settingsOf({ name, minimumGroupSize, closing, days }: Typed): Partial<Program> {
    const number = (text: string) => (text.trim() === '' ? Number.NaN : Number(text))
    return {
      name,
      minimumGroupSize: number(minimumGroupSize),
      closing: closing === '' ? null : { period: closing, days: number(days) },
    }
  }
}
