import { html, type TemplateResult } from 'lit'
import type { Texts } from './messages.ts'

/** Says that somebody else has published meanwhile, and asks whose rules to go on with. */
export function overtaken(t: Texts, version: number, takeNew: () => void, keepMine: () => void): TemplateResult {
  return html`<div class="sure" role="alert">
    <p>${t.overtaken(version)}</p>
    <div class="line">
      <button part="action" class="button" @click=${takeNew}>${t.takeNew}</button>
      <button part="action" class="button" @click=${keepMine}>${t.keepMine}</button>
    </div>
  </div>`
}
