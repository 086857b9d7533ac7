import { html, nothing, type TemplateResult } from 'lit'
import { textField } from '../field.ts'
import type { Change } from './changes.ts'
import type { Texts } from './messages.ts'

/** What is about to be published, as the step that asks once more needs it. */
export interface Publishing {
  readonly t: Texts
  readonly changes: readonly Change[]
  readonly isBusy: boolean
  /** The day from which all is counted again; undefined: from now on. */
  readonly since: string | undefined
  readonly mistake: string | undefined
  /** The day to begin with: the first of what was tried, as far as it is open. */
  readonly first: string
  /** The first open day in words, where days are closed. */
  readonly openFrom: string | undefined
  choose(since: string | undefined): void
  publish(event: SubmitEvent): void
  back(): void
}

/** Repeats what changes, asks from when, and publishes. */
export function publishingForm(step: Publishing): TemplateResult {
  const { t, changes, isBusy, since } = step
  return html`<form class="confirm" novalidate @submit=${step.publish}>
    ${changes.length === 0 ? html`<p>${t.nothing}</p>` : html`<dl>${changes.map((change) => told(change, t))}</dl>`}
    <fieldset class="when">
      <legend>${t.when}</legend>
      ${choice(t.fromNow, t.fromNowMeans, 'now', since === undefined, () => step.choose(undefined))}
      ${choice(t.reachBack, t.reachBackMeans, 'back', since !== undefined, () => step.choose(step.first))}
      ${since === undefined ? nothing : day(step, since)}
    </fieldset>
    <div class="line">
      <button part="action" class="button filled" aria-disabled=${isBusy || changes.length === 0}>${t.sure}</button>
      <button type="button" part="action" class="button" @click=${step.back}>${t.back}</button>
    </div>
  </form>`
}

function told({ was, becomes }: Change, t: Texts): TemplateResult {
  const line = (term: string, sentence: string, kind: string) =>
    html`<div class=${kind}><dt>${term}</dt><dd>${sentence}</dd></div>`
  if (was === undefined) return line(t.added, becomes ?? '', 'added')
  if (becomes === undefined) return line(t.removed, was, 'removed')
  return html`${line(t.was, was, 'was')}${line(t.becomes, becomes, 'becomes')}`
}

function choice(label: string, meaning: string, id: string, checked: boolean, choose: () => void): TemplateResult {
  return html`<label class="choice"
      ><input type="radio" name="when" aria-describedby="${id}-means" .checked=${checked} @change=${choose} />${label}</label
    >
    <p class="hint" id="${id}-means">${meaning}</p>`
}

function day({ t, mistake, openFrom, choose }: Publishing, since: string): TemplateResult {
  return textField({
    id: 'since',
    type: 'date',
    label: t.day,
    value: since,
    mistake,
    ...(openFrom && { hint: t.openFrom(openFrom) }),
    change: choose,
  })
}
