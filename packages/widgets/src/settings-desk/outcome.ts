import type { RulesPreview } from '@advocacy-kit/core'
import { html, nothing, type TemplateResult } from 'lit'
import type { Language } from '../locale.ts'
import { messages } from './messages.ts'
import { byDistance, summaryOf } from './moves-summary.ts'
import { movesTable } from './moves-table.ts'
import type { Length } from './trial-form.ts'

/** How many people are shown at most: those who move most. */
const PEOPLE = 10

/** Who would move under other rules: in words, the total, and charts of teams and of people. */
export function outcome(
  language: Language,
  preview: RulesPreview,
  length: Length,
  amount: (points: number) => string,
): TemplateResult {
  const t = messages[language]
  const { teams, total } = preview
  const people = byDistance(preview.people).slice(0, PEOPLE)
  return html`<p class="summary">${summaryOf(language, preview)}</p>
    ${total ? html`<p>${totalWords(total, t, amount)}</p>` : nothing}
    <p class="hint">${t.outcomeMeans(t.periods[length])}</p>
    ${teams.length > 0 ? movesTable(t.teams, teams, t, amount) : nothing}
    ${people.length > 0 ? html`${movesTable(t.people, people, t, amount)}<p class="hint">${t.peopleMeans}</p>` : nothing}`
}

function totalWords(
  { before, after }: NonNullable<RulesPreview['total']>,
  t: (typeof messages)[Language],
  amount: (points: number) => string,
): string {
  return before === after ? t.totalSame(amount(before)) : t.total(amount(before), amount(after))
}
