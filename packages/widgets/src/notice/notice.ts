import { html, nothing, type TemplateResult } from 'lit'
import type { Language } from '../locale.ts'
import { messages } from './messages.ts'

/** A calm word where an element has nothing else to show: a title, a sentence, and perhaps one thing to do. */
export function notice(
  title: string,
  sentence: string,
  action: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<div part="status" class="notice">
    <strong>${title}</strong>
    <p>${sentence}</p>
    ${action}
  </div>`
}

const FINAL = new Set(['invalid-input', 'forbidden', 'not-ambassador', 'not-listed', 'switched-off', 'not-found'])

/** Says why something could not be read, by its code, and offers to try again where that can help. */
export function failureNotice(language: Language, code: string, again: () => void): TemplateResult {
  const t = messages[language]
  const { title, sentence } = t.failures[code] ?? t.failed
  const final = FINAL.has(code)
  return notice(
    title,
    sentence,
    final ? nothing : html`<button part="action" class="button" @click=${again}>${t.again}</button>`,
  )
}

/** Says that no program is near. */
export function apartNotice(language: Language): TemplateResult {
  const { title, sentence } = messages[language].apart
  return notice(title, sentence)
}

/** Says that a part of an element could not be loaded. */
export function laterNotice(language: Language): TemplateResult {
  const { title, sentence } = messages[language].later
  return notice(title, sentence)
}
