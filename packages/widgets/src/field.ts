import { html, nothing, type TemplateResult } from 'lit'

interface Field {
  id: string
  label: string
  value: string
  /** What is wrong with it, in words. */
  mistake?: string | undefined
  hint?: string
  mode?: 'decimal' | 'numeric' | 'text'
  type?: 'text' | 'date'
  change(value: string): void
}

/** A text to fill in, with what is wrong with it below it. */
export function textField({
  id,
  label,
  value,
  mistake,
  hint,
  mode = 'text',
  type = 'text',
  change,
}: Field): TemplateResult {
  const about = [mistake && `${id}-mistake`, hint && `${id}-hint`].filter(Boolean).join(' ')
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type=${type}
      inputmode=${mode}
      autocomplete="off"
      .value=${value}
      aria-invalid=${mistake ? 'true' : nothing}
      aria-describedby=${about || nothing}
      @input=${({ target }: Event) => target instanceof HTMLInputElement && change(target.value)}
    />
    ${mistake ? html`<p class="mistake" id="${id}-mistake">${mistake}</p>` : nothing}
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  </div>`
}

/** A text of several lines. */
export function areaField({ id, label, value, mistake, hint, change }: Omit<Field, 'mode' | 'type'>): TemplateResult {
  const about = [mistake && `${id}-mistake`, hint && `${id}-hint`].filter(Boolean).join(' ')
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <textarea
      id=${id}
      rows="3"
      .value=${value}
      aria-invalid=${mistake ? 'true' : nothing}
      aria-describedby=${about || nothing}
      @input=${({ target }: Event) => target instanceof HTMLTextAreaElement && change(target.value)}
    ></textarea>
    ${mistake ? html`<p class="mistake" id="${id}-mistake">${mistake}</p>` : nothing}
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  </div>`
}

interface Choice<Value extends string> {
  id: string
  label: string
  value: Value | ''
  /** The choices with their words. */
  options: readonly (readonly [value: Value | '', words: string])[]
  change(value: Value | ''): void
}

/** One of a few choices. */
export function selectField<Value extends string>({
  id,
  label,
  value,
  options,
  change,
}: Choice<Value>): TemplateResult {
  const chosen = ({ target }: Event) => {
    const found = target instanceof HTMLSelectElement ? options[target.selectedIndex] : undefined
    if (found) change(found[0])
  }
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${chosen}>
      ${options.map(([option, words]) => html`<option value=${option} .selected=${option === value}>${words}</option>`)}
    </select>
  </div>`
}
