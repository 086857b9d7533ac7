import type { Leaderboard, NamedStanding } from '@advocacy-kit/core'
import { html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { Language } from '../locale.ts'
import { detailMessages } from './board-details-messages.ts'
import { changed } from './change.ts'
import type { Words } from './messages.ts'
import { type Explain, line } from './row.ts'

interface Options {
  podium: boolean
  /** Why the viewer has their points, to stand in their own line. */
  why: Explain | undefined
  /** Shows all rows, where there are more. */
  showAll: (() => void) | undefined
}

interface Line {
  row: NamedStanding
  /** How many places are left out before it. */
  skipped: number
}

/** The lines of a board: the first three on a podium where that is asked for, and a button for all rows where there are more. */
export function list(
  language: Language,
  board: Leaderboard,
  words: Words,
  { podium, why, showAll }: Options,
): TemplateResult {
  const t = detailMessages[language]
  const all = lines(board)
  const three = podium && isPodium(board.rows) ? 3 : 0
  const part = (some: readonly Line[], name: string) => html`<ol role="list" class=${name}>
    ${repeat(
      some,
      ({ row }) => row.id,
      ({ row, skipped }) =>
        html`${skipped > 0 ? html`<li class="gap"><span aria-hidden="true">⋯</span><span>${t.skipped(skipped)}</span></li>` : nothing}
        ${line(language, row, board, words, changed(language, row.change), row.id === board.own?.id ? why : undefined)}`,
    )}
  </ol>`
  return html`${three ? part(all.slice(0, three), 'podium') : nothing} ${part(all.slice(three), '')}
  ${showAll ? html`<button type="button" part="action" class="button all" @click=${showAll}>${t.showAll(board.total)}</button>` : nothing}`
}

/** The rows with the viewer's own among them where it belongs. */
function lines({ rows, own }: Leaderboard): Line[] {
  const missing = own && !rows.some(({ id }) => id === own.id)
  const after = missing ? rows.filter(({ position }) => position >= own.position) : []
  const all = missing ? [...rows.slice(0, rows.length - after.length), own, ...after] : rows
  return all.map((row, index) => ({ row, skipped: row.position - (all[index - 1]?.position ?? 0) - 1 }))
}

/** A podium has three places for three: with a tie for the third there is none. */
function isPodium(rows: readonly NamedStanding[]): boolean {
  return rows.filter(({ rank }) => rank <= 3).length === 3
}
