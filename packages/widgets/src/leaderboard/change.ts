import { html, type TemplateResult } from 'lit'
import type { Language } from '../locale.ts'
import { formatNumber } from '../numbers.ts'
import { detailMessages } from './board-details-messages.ts'

/** How many places a line won or lost since the period before; nothing for one that kept its place, or had none. */
export function changed(language: Language, change: number | null): TemplateResult | undefined {
  if (!change) return undefined
  return html`<span part="change" class=${change > 0 ? 'up' : 'down'}
    ><span class="hidden">${detailMessages[language].change(change)}</span
    ><span aria-hidden="true">${change > 0 ? '▲' : '▼'}${formatNumber(language, Math.abs(change))}</span></span
  >`
}
