import type { Rule, RuleSet } from '@advocacy-kit/core'
import { presets } from '@advocacy-kit/core/light'
import { html, nothing, type TemplateResult } from 'lit'
import { selectField } from '../field.ts'
import type { Language } from '../locale.ts'
import { type PresetName, presetWords } from './preset-words.ts'
import { type Editing, ruleFields } from './rule-fields.ts'
import { starters } from './starters.ts'

/** The lengths of time that rules are tried on. */
export type Length = 'week' | 'month' | 'quarter' | 'year'

/** A trial of rules, as its form needs it. */
export interface Trial extends Editing {
  readonly language: Language
  readonly isBusy: boolean
  period: Length
  /** What is chosen in the lists, and not yet taken. */
  chosen: { preset: PresetName | ''; starter: Rule['on'] }
  take(preset: RuleSet): void
  cancel(): void
}

/** The rules that are being tried, to change them in any way. The form is sent to try them. */
export function trialForm(trial: Trial, submit: (event: SubmitEvent) => void): TemplateResult {
  const { draft, t, isBusy } = trial
  const set = (change: Partial<Pick<Trial, 'period'>>) => {
    Object.assign(trial, change)
    trial.changed()
  }
  const lengths = ['week', 'month', 'quarter', 'year'] as const
  return html`<form novalidate @submit=${submit}>
    ${presetChoice(trial)} ${draft.rules.map((rule, index) => ruleFields(trial, rule, index))} ${starterChoice(trial)}
    <div class="line">
      ${selectField<Length>({
        id: 'period',
        label: t.period,
        value: trial.period,
        options: lengths.map((length) => [length, t.periods[length]]),
        change: (period) => period && set({ period }),
      })}
      <button part="action" class="button filled" aria-disabled=${isBusy}>${t.try}</button>
      <button type="button" part="action" class="button" @click=${trial.cancel}>${t.cancel}</button>
    </div>
  </form>`
}

function presetChoice(trial: Trial): TemplateResult {
  const { chosen, draft, language, t } = trial
  const words = presetWords[language]
  const names = Object.keys(words).filter(isPreset)
  const fits = names.filter((name) => unitOf(name) === draft.unit || presets[name].rules.length === 0)
  const { preset } = chosen
  return html`<div class="taking">
    ${selectField<PresetName>({
      id: 'preset',
      label: t.preset,
      value: preset,
      options: [['', t.presetNone], ...fits.map((name) => [name, words[name].name] as const)],
      change: (name) => {
        chosen.preset = name
        trial.changed()
      },
    })}
    ${
      preset
        ? html`<button type="button" part="action" class="button" @click=${() => trial.take(presets[preset])}>${t.presetTake}</button>`
        : nothing
    }
    <p class="hint wide">
      ${preset ? words[preset].purpose : t.presetMeans} ${fits.length < names.length && !preset ? t.presetUnit : nothing}
    </p>
  </div>`
}

function starterChoice(trial: Trial): TemplateResult {
  const { chosen, draft, t } = trial
  const add = () => {
    const rule = starters.find(({ on }) => on === chosen.starter)
    if (rule) draft.add(rule, 1)
    trial.changed()
  }
  return html`<div class="taking">
    ${selectField<Rule['on']>({
      id: 'starter',
      label: t.addRule,
      value: chosen.starter,
      options: starters.map(({ on }) => [on, t.starters[on] ?? on]),
      change: (on) => on && (chosen.starter = on),
    })}
    <button type="button" part="action" class="button" @click=${add}>${t.add}</button>
  </div>`
}

function isPreset(name: string): name is PresetName {
  return Object.hasOwn(presets, name)
}

function unitOf(name: PresetName): number {
  const { unit = 1 }: RuleSet = presets[name]
  return unit
}
