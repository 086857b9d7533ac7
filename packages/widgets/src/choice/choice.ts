import { html, type TemplateResult } from 'lit'

/** One of a few, side by side, of which the arrow keys choose. */
export function choice(
  label: string,
  options: readonly (readonly [value: string, words: string])[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult {
  return html`<fieldset class="choice" aria-label=${label}>
    ${options.map(
      ([value, words]) =>
        html`<label part="action"
          ><input type="radio" name=${label} .checked=${value === chosen} @change=${() => choose(value)} />${words}</label
        >`,
    )}
  </fieldset>`
}
