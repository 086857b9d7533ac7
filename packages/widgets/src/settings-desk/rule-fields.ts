import { html, nothing, type TemplateResult } from 'lit'
import { selectField, textField } from '../field.ts'
import type { Draft, DraftLimit, DraftRule, Mistakes } from './draft.ts'
import type { Texts } from './messages.ts'
import type { RuleWords } from './rule-words.ts'

/** What the fields of rules need of where they stand. */
export interface Editing {
  readonly draft: Draft
  readonly mistakes: Mistakes
  readonly t: Texts
  readonly words: RuleWords
  /** A rule in a sentence. */
  tell(rule: DraftRule): string
  /** Called after each change. */
  changed(): void
}

/** A rule to change: on or off, what it is worth, its limits. */
export function ruleFields(editing: Editing, rule: DraftRule, index: number): TemplateResult {
  const { draft, mistakes, t, changed } = editing
  const toggle = ({ target }: Event) => {
    rule.isOn = target instanceof HTMLInputElement && target.checked
    changed()
  }
  const remove = () => {
    draft.rules.splice(index, 1)
    changed()
  }
  const mistake = mistakes.get(`${index}`)
  return html`<fieldset part="row" class="rule">
    <legend>${t.rule(index + 1)}</legend>
    <p class=${rule.isOn ? 'sentence' : 'sentence hint'}>${rule.isOn ? editing.tell(rule) : t.off}</p>
    ${mistake ? html`<p class="mistake">${t.mistakes[mistake]}</p>` : nothing}
    <div class="line">
      <label class="choice"><input type="checkbox" .checked=${rule.isOn} @change=${toggle} />${t.on}</label>
      <button type="button" part="action" class="button quiet" aria-label="${t.remove}: ${t.rule(index + 1)}" @click=${remove}>${t.remove}</button>
    </div>
    ${rule.isOn ? html`<div class="fields">${worth(editing, rule, index)}</div>${limits(editing, rule, index)}` : nothing}
  </fieldset>`
}

function worth({ mistakes, t, words, changed }: Editing, { points }: DraftRule, index: number): TemplateResult[] {
  return [...points].map(([kind, value]) => {
    const mistake = mistakes.get(`${index}/points/${kind}`)
    return textField({
      id: `rule-${index}-points-${kind}`,
      label: kind === '' ? t.points : t.pointsFor(words.kinds[kind]?.[0] ?? kind),
      value,
      mode: 'decimal',
      mistake: mistake && t.mistakes[mistake],
      change: (text) => {
        points.set(kind, text)
        changed()
      },
    })
  })
}

function limits(editing: Editing, rule: DraftRule, index: number): TemplateResult {
  const { t, changed } = editing
  const add = () => {
    rule.limits = [...rule.limits, { measure: 'points', amount: '50', per: 'day' }]
    changed()
  }
  return html`${rule.limits.map((limit, at) => limitFields(editing, rule, limit, `${index}`, at))}
    <button type="button" part="action" class="button quiet" aria-label="${t.addLimit}: ${t.rule(index + 1)}" @click=${add}>${t.addLimit}</button>`
}

function limitFields(
  { mistakes, t, words, changed }: Editing,
  rule: DraftRule,
  limit: DraftLimit,
  index: string,
  at: number,
): TemplateResult {
  const id = `rule-${index}-limit-${at}`
  const mistake = mistakes.get(`${index}/limit/${at}`)
  const set = (change: Partial<DraftLimit>) => {
    Object.assign(limit, change)
    changed()
  }
  const remove = () => {
    rule.limits = rule.limits.filter((other) => other !== limit)
    changed()
  }
  // Reactions are counted as they grow: only what they are worth can be limited.
  const measures = rule.rule.on === 'reactions.observed' ? (['points'] as const) : (['points', 'count'] as const)
  return html`<div class="limit" role="group" aria-label="${t.limitName} ${at + 1}">
    ${textField({
      id,
      label: t.limit(at + 1),
      value: limit.amount,
      mode: 'decimal',
      mistake: mistake && t.mistakes[mistake],
      change: (amount) => set({ amount }),
    })}
    ${selectField({
      id: `${id}-measure`,
      label: t.measure,
      value: limit.measure,
      options: measures.map((measure) => [measure, t.measures[measure]]),
      change: (measure) => measure && set({ measure }),
    })}
    ${selectField({
      id: `${id}-per`,
      label: t.per,
      value: limit.per,
      options: windows.map((per) => [per, words.windows[per]]),
      change: (per) => per && set({ per }),
    })}
    <button type="button" part="action" class="button quiet" aria-label="${t.remove}: ${t.limitName} ${at + 1}" @click=${remove}>${t.remove}</button>
  </div>`
}

const windows = ['day', 'week', 'month', 'content', 'share', 'campaign'] as const
