import type { Leaderboard, NamedStanding } from '@advocacy-kit/core'
import { safeAddress } from '@advocacy-kit/core/sharing'
import { html, nothing, type TemplateResult } from 'lit'
import type { Language } from '../locale.ts'
import { formatNumber } from '../numbers.ts'
import { messages, type Words } from './messages.ts'

/** Why the viewer has their points: a button, and what it unfolds. */
export interface Explain {
  button: TemplateResult
  list: TemplateResult | typeof nothing
}

/** The line of a team or a person. */
export function line(
  language: Language,
  row: NamedStanding,
  { own }: Leaderboard,
  words: Words,
  change?: TemplateResult,
  why?: Explain,
): TemplateResult {
  const isOwn = row.id === own?.id
  return html`<li part="row" class=${place(row, own)} data-row=${row.id} aria-current=${isOwn || nothing}>
    ${cells(language, row, words, isOwn, html`${change}${why?.button}`)} ${why?.list}
  </li>`
}

/** The viewer's own line stands apart where the public rows leave it out. */
function place(row: NamedStanding, own: NamedStanding | null): string {
  if (row === own) return 'apart'
  return ['', 'top first', 'top second', 'top third'][row.rank] ?? ''
}

/** What a line shows: rank, face and name with what stands beside it, score. */
export function cells(
  language: Language,
  { rank, name, picture, score }: NamedStanding,
  words: Words,
  own: boolean,
  beside?: TemplateResult,
  role?: 'cell',
): TemplateResult {
  const t = messages[language]
  return html`<span part="rank" role=${role ?? nothing}><span class="hidden">${t.rank} </span>${formatNumber(language, rank)}</span>
    <span part="name" role=${role ?? nothing}>${face(picture)}${name ?? t.unnamed} ${own ? html`<span class="yours">${words.yours}</span>` : nothing}${beside}</span>
    <span part="score" role=${role ?? nothing}>${formatNumber(language, score)}<span class="hidden"> ${words.unit(score)}</span></span>`
}

function face(picture: string | undefined): TemplateResult | typeof nothing {
  const address = picture && safeAddress(picture)
  return address ? html`<img class="face" src=${address} alt="" loading="lazy" @error=${leave} />` : nothing
}

/** A picture that does not load leaves its place. */
function leave({ target }: Event): void {
  if (target instanceof HTMLElement) target.hidden = true
}
