import type { RulesMove } from '@advocacy-kit/core'
import { html, type TemplateResult } from 'lit'
import type { Texts } from './messages.ts'

/** How points are written. */
type Amount = (points: number) => string

/** What a row needs of the whole table. */
interface Columns {
  readonly most: number
  readonly t: Texts
  readonly amount: Amount
}

/** A chart that is a table: for each of them the points now and then as bars with their numbers, and the rank. */
export function movesTable(caption: string, moves: readonly RulesMove[], t: Texts, amount: Amount): TemplateResult {
  const most = Math.max(1, ...moves.flatMap(({ before, after }) => [before?.score ?? 0, after?.score ?? 0]))
  return html`<table role="table">
    <caption>${caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${t.columns.name}</th>
        <th role="columnheader" scope="col">${t.columns.rank}</th>
        <th role="columnheader" scope="col">${t.columns.before}</th>
        <th role="columnheader" scope="col">${t.columns.after}</th>
        <th role="columnheader" scope="col" class="difference">${t.columns.difference}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${moves.map((move) => movesRow(move, { most, t, amount }))}
    </tbody>
  </table>`
}

function movesRow({ name, before, after }: RulesMove, columns: Columns): TemplateResult {
  const { most, t, amount } = columns
  const [was, becomes] = [before?.score ?? 0, after?.score ?? 0]
  const cell = (score: number, label: string, kind: string) => html`<td role="cell" part="score" class=${kind}>
    <span class="label" aria-hidden="true">${label}</span>${bar((100 * score) / most)}<span>${amount(score)}</span>
  </td>`
  const moved = (before?.rank ?? 0) !== (after?.rank ?? 0)
  return html`<tr role="row" part="row">
    <th role="rowheader" scope="row" part="name">${name ?? t.unnamed}</th>
    <td role="cell" part="rank" class=${moved ? 'moved' : ''}>
      ${t.rank(before?.rank, after?.rank)}${moved ? '' : html`<span class="hidden"> ${t.same}</span>`}
    </td>
    ${cell(was, t.labels.before, 'before')} ${cell(becomes, t.labels.after, 'after')}
    <td role="cell" class="difference">${difference(becomes - was, amount)}</td>
  </tr>`
}

/** By how much, with its sign. */
function difference(points: number, amount: Amount): string {
  if (points === 0) return '='
  return `${points > 0 ? '+' : '−'}${amount(Math.abs(points))}`
}

/** The bar is itself what is that long, so that it follows the direction of the page. */
function bar(percent: number): TemplateResult {
  return html`<span class="track" aria-hidden="true"
    ><svg class="bar" width="${Math.max(1, percent)}%" height="10"><rect width="100%" height="100%" rx="3" /></svg
  ></span>`
}
