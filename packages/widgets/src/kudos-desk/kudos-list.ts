import type { Kudos as Thanks } from '@advocacy-kit/core'
import { html, nothing, type TemplateResult } from 'lit'
import type { Language } from '../locale.ts'
import { messages } from './messages.ts'

/** What a list of kudos needs of where it stands. */
export interface Listing {
  readonly language: Language
  /** The viewer's id. */
  readonly viewer: string | null
  /** The one that the viewer is about to take back. */
  readonly doubted: string | undefined
  pillarOf(id: string): string
  /** Asks once more, or no longer. */
  doubt(id: string | undefined): void
  withdraw(id: string): void
}

/** Kudos as they are shown, the newest first. */
export function kudosList(items: readonly Thanks[], listing: Listing): TemplateResult {
  return html`<ul role="list" class="thanks">${items.map((item) => html`<li part="row">${shown(item, listing)}</li>`)}</ul>`
}

function shown(item: Thanks, listing: Listing): TemplateResult {
  const { language, viewer, pillarOf } = listing
  const t = messages[language]
  const { id, by, person, text, pillar, givenAt } = item
  const name = (who: Thanks['by'], as: 'by' | 'person') =>
    who && who.id === viewer ? t.you[as] : (who?.name ?? t.colleague[as])
  const isOwn = viewer !== null && (by?.id === viewer || person?.id === viewer)
  const date = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nl', { dateStyle: 'medium' })
  return html`<p part="name">${t.thanked(name(by, 'by'), name(person, 'person'))}</p>
    ${text === null ? nothing : html`<blockquote>${text}</blockquote>`}
    <p class="about">
      <time datetime=${givenAt}>${date.format(Date.parse(givenAt))}</time>
      ${pillar === null ? nothing : html`<span>${t.about(pillarOf(pillar))}</span>`}
    </p>
    ${isOwn ? taking(id, listing) : nothing}`
}

function taking(id: string, { language, doubted, doubt, withdraw }: Listing): TemplateResult {
  const t = messages[language]
  if (doubted !== id)
    return html`<button id="take-${id}" part="action" class="button quiet" @click=${() => doubt(id)}>${t.withdraw}</button>`
  return html`<div class="sure" role="group" aria-label=${t.withdraw}>
    <p id="means">${t.withdrawMeans}</p>
    <button id="sure" part="action" class="button" aria-describedby="means" @click=${() => withdraw(id)}>${t.withdrawSure}</button>
    <button part="action" class="button quiet" @click=${() => doubt(undefined)}>${t.keep}</button>
  </div>`
}
