import type { Program } from '@advocacy-kit/core'
import { html, nothing, type TemplateResult } from 'lit'
import type { Texts } from './messages.ts'
import type { RuleSentence } from './rule-sentence.ts'

/** The rules in force, as the step that shows them needs it. */
export interface InForce {
  readonly t: Texts
  readonly told: RuleSentence
  /** Whether they may be changed or undone from here, are about to be undone, or something else is going on. */
  readonly stage: 'rest' | 'undo' | 'other'
  readonly isBusy: boolean
  begin(): void
  doubt(): void
  undo(): void
  keep(): void
}

/** Says the rules in force in sentences, and offers to change them or to undo the last version. */
export function rulesInForce(step: InForce, { rules, rulesVersion, rulesFrom }: Program): TemplateResult {
  const { t, told, stage } = step
  return html`<p class="hint">${t.version(rulesVersion, rulesFrom === null ? t.start : told.day(rulesFrom))}</p>
    ${
      rules.rules.length === 0
        ? html`<p>${t.noRules}</p>`
        : html`<ul role="list">${rules.rules.map((rule) => html`<li>${told.of(rule)}</li>`)}</ul>`
    }
    ${stage === 'undo' ? undoing(step, rulesVersion) : nothing}
    ${stage === 'rest' ? offers(step, rulesVersion) : nothing}`
}

function offers({ t, begin, doubt }: InForce, version: number): TemplateResult {
  return html`<div class="line">
    <button part="action" class="button filled" @click=${begin}>${t.change}</button>
    ${version > 1 ? html`<button part="action" class="button" @click=${doubt}>${t.undo(version)}</button>` : nothing}
  </div>`
}

function undoing({ t, isBusy, undo, keep }: InForce, version: number): TemplateResult {
  return html`<div class="sure" role="group" aria-label=${t.undo(version)}>
    <p>${t.undoMeans(version)}</p>
    <div class="line">
      <button id="sure" part="action" class="button filled" aria-disabled=${isBusy} @click=${undo}>${t.undoSure}</button>
      <button part="action" class="button" @click=${keep}>${t.keep}</button>
    </div>
  </div>`
}
