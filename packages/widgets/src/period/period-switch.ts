import { html, nothing, type TemplateResult } from 'lit'
import type { Language } from '../locale.ts'
import { messages } from './messages.ts'
import { nameOf } from './period-words.ts'
import { neighbour, periodAt, today, type Unit } from './periods.ts'

const units: readonly Unit[] = ['day', 'week', 'month', 'quarter', 'year']

/** Chooses a period: from a list, or one earlier or later. Those that hold now go by their length, so that they stay the present ones. */
export function periodSwitch(language: Language, asked: string, choose: (period: string) => void): TemplateResult {
  const t = messages[language]
  const options = choices(language)
  const known = options.some(([period]) => period === asked)
  return html`<div class="periods" role="group" aria-label=${t.period}>
    ${stepButton('‹', t.earlier, beside(asked, -1), choose)}
    <span class="select">
      <select part="action" aria-label=${t.period} @change=${(event: Event) => choose(chosen(event) ?? asked)}>
        ${known ? nothing : html`<option value=${asked} .selected=${true}>${nameOf(language, asked, asked) ?? asked}</option>`}
        ${options.map(([period, words]) => html`<option value=${period} .selected=${period === asked}>${words}</option>`)}
      </select>
    </span>
    ${stepButton('›', t.later, beside(asked, 1), choose)}
  </div>`
}

function choices(language: Language): readonly (readonly [period: string, words: string])[] {
  const { now, before } = messages[language]
  const past = (unit: 'week' | 'month') => [beside(unit, -1) ?? unit, before[unit]] as const
  return [
    ['week', now.week],
    past('week'),
    ['month', now.month],
    past('month'),
    ['quarter', now.quarter],
    ['year', now.year],
    ['all', now.all],
  ]
}

/** The period a step away; undefined where there is none, or where it is still to come. */
function beside(asked: string, steps: number): string | undefined {
  const day = today()
  const unit = units.find((one) => one === asked)
  const name = unit ? periodAt(unit, day) : asked
  const next = neighbour(name, steps)
  const current = units.find((one) => periodAt(one, day) === next)
  if (current) return current
  return steps > 0 && units.some((one) => periodAt(one, day) === name) ? undefined : next
}

/** Stays where the focus is when there is nowhere to go. */
function stepButton(sign: string, label: string, to: string | undefined, choose: (period: string) => void) {
  return html`<button
    type="button"
    part="action"
    class="button step"
    aria-label=${label}
    aria-disabled=${to === undefined}
    @click=${() => to !== undefined && choose(to)}
  ><span aria-hidden="true">${sign}</span></button>`
}

function chosen({ target }: Event): string | undefined {
  return target instanceof HTMLSelectElement ? target.value : undefined
}
