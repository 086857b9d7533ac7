import { html, nothing, type TemplateResult } from 'lit'
import type { Language, Messages } from '../locale.ts'
import { messages } from './messages.ts'
import { pastPeriod } from './past-period.ts'
import { neighbour, periodAt, today, type Unit } from './periods.ts'

const nl = {
  before: { week: 'Vorige week', month: 'Vorige maand' },
  lastDays: (count: string) => `Afgelopen ${count} dagen`,
  chosen: 'Gekozen periode',
  period: 'Periode',
  earlier: 'Periode ervoor',
  later: 'Periode erna',
}

const en: typeof nl = {
  before: { week: 'Last week', month: 'Last month' },
  lastDays: (count) => `Last ${count} days`,
  chosen: 'Chosen period',
  period: 'Period',
  earlier: 'Period before',
  later: 'Period after',
}

const switchMessages: Messages<typeof nl> = { nl, en }

const units: readonly Unit[] = ['day', 'week', 'month', 'quarter', 'year']

/** Chooses a period: from a list, or one earlier or later. Those that hold now go by their length, so that they stay the present ones. */
export function periodSwitch(language: Language, asked: string, choose: (period: string) => void): TemplateResult {
  const t = switchMessages[language]
  const options = choices(language)
  const known = options.some(([period]) => period === asked)
  return html`<div class="periods" role="group" aria-label=${t.period}>
    ${stepButton('‹', t.earlier, beside(asked, -1), choose)}
    <span class="select">
      <select part="action" aria-label=${t.period} @change=${(event: Event) => choose(chosen(event) ?? asked)}>
        ${known ? nothing : html`<option value=${asked} .selected=${true}>${otherName(language, asked)}</option>`}
        ${options.map(([period, words]) => html`<option value=${period} .selected=${period === asked}>${words}</option>`)}
      </select>
    </span>
    ${stepButton('›', t.later, beside(asked, 1), choose)}
  </div>`
}

/** What a period is called that is none of the list. */
function otherName(language: Language, asked: string): string {
  const t = switchMessages[language]
  const days = /^last-(\d+)-days$/.exec(asked)?.[1]
  if (days) return t.lastDays(days)
  return neighbour(asked, 0) ? pastPeriod(language, asked) : t.chosen
}

function choices(language: Language): readonly (readonly [period: string, words: string])[] {
  const { now } = messages[language]
  const { before } = switchMessages[language]
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
