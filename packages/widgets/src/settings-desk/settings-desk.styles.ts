import { css } from 'lit'

export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .desk,
  section,
  form,
  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
  }
  .desk {
    gap: calc(var(--_space) * 3);
  }
  section + section,
  .program {
    padding-block-start: calc(var(--_space) * 2.5);
    border-block-start: 1px solid var(--_border);
  }
  [role='heading'] {
    font-size: 1.0625em;
  }
  ul {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    padding-inline-start: 1.25em;
  }
  ::marker {
    color: var(--_accent);
  }
  .line,
  .taking {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_space) calc(var(--_space) * 1.5);
  }
  .line {
    align-items: center;
  }
  .where {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9em), 1fr));
    gap: 0 var(--_space);
    min-inline-size: 0;
    padding: 0;
    border: 0;
  }
  .sharing textarea,
  .sharing input:not([type='checkbox']) {
    max-inline-size: 36em;
  }
  .line > .field {
    flex: 0 1 14em;
  }
  form > .line:last-child {
    align-items: end;
  }
  .taking > .field {
    flex: 0 1 24em;
  }
  .wide {
    flex: 1 0 100%;
  }
  .rule,
  .sure {
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .rule {
    justify-items: start;
    min-inline-size: 0;
  }
  .rule > .line {
    justify-content: space-between;
    justify-self: stretch;
  }
  .sure {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    border-color: var(--_accent);
    background: var(--_tint);
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  .rule legend {
    padding-inline: calc(var(--_space) * 0.5);
    color: var(--_muted);
    font-size: 0.875em;
  }
  .sentence:not(.hint),
  .summary {
    font-weight: 600;
  }
  .fields,
  .limit {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
    gap: calc(var(--_space) * 1.5);
    align-items: end;
    justify-self: stretch;
  }
  .quiet {
    justify-self: start;
    padding-inline: 0.75em;
    font-weight: 500;
  }
  .fields .field,
  .limit .field {
    align-self: start;
  }
  /* Beside the fields, also where one of them has a mistake below it. */
  .limit .quiet {
    align-self: start;
  }
  @container (min-width: 34em) {
    .limit .quiet {
      margin-block-start: calc(0.9375lh + var(--_space) * 0.5);
      line-height: inherit;
    }
  }
  .when {
    padding: 0;
    border: 0;
    gap: calc(var(--_space) * 0.5);
  }
  .when .field,
  .when > .hint {
    padding-inline-start: calc(1.375em + var(--_space) * 1.25);
  }
  .said {
    display: grid;
    gap: var(--_space);
  }
  .said:not(:has(> .skeleton)):has(> p:empty) {
    display: none;
  }
  .said .skeleton {
    block-size: 0.5em;
  }
  .outdated {
    padding-inline-start: calc(var(--_space) * 1.5);
    border-inline-start: 3px solid var(--_accent);
  }
  dl {
    display: grid;
    gap: var(--_space);
  }
  dl > div {
    display: grid;
    grid-template-columns: 5em minmax(0, 1fr);
    gap: var(--_space);
  }
  dt {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  dd {
    font-weight: 600;
  }
  .was dd,
  .removed dd {
    color: var(--_muted);
    font-weight: 400;
    text-decoration: line-through;
  }
  table {
    display: grid;
    grid-template-columns: minmax(6em, 1.2fr) auto minmax(0, 1fr) minmax(0, 1fr) auto;
    column-gap: calc(var(--_space) * 2);
    font-variant-numeric: tabular-nums;
  }
  caption {
    grid-column: 1 / -1;
    padding-block-end: calc(var(--_space) * 0.5);
    font-weight: 600;
    text-align: start;
  }
  thead,
  tbody,
  tr {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }
  tr {
    align-items: center;
    padding-block: calc(var(--_space) * 0.75);
    border-block-start: 1px solid var(--_border);
  }
  thead tr {
    padding-block-start: 0;
    border: 0;
    color: var(--_muted);
    font-size: 0.875em;
  }
  th,
  td {
    padding: 0;
    font-weight: 400;
    text-align: start;
  }
  .moved {
    font-weight: 650;
  }
  td[part='score'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(4em, auto);
    align-items: center;
    gap: var(--_space);
    text-align: end;
  }
  .difference {
    text-align: end;
  }
  td.difference {
    color: var(--_muted);
  }
  td .label {
    display: none;
  }
  .track,
  .bar {
    display: block;
  }
  .bar {
    fill: var(--_muted);
  }
  .after .bar {
    fill: var(--_accent);
  }
  .skeleton {
    display: block;
    block-size: 1em;
    margin-block-end: var(--_space);
  }
  @container (max-width: 34em) {
    table {
      grid-template-columns: minmax(0, 1fr) auto auto;
    }
    td[part='rank'] {
      grid-column: 2 / -1;
      justify-self: end;
    }
    thead {
      display: none;
    }
    td[part='score'] {
      grid-column: 1 / 3;
      grid-template-columns: 3.5em minmax(0, 1fr) minmax(3.5em, auto);
      font-size: 0.9375em;
    }
    td .label {
      display: block;
      color: var(--_muted);
      text-align: start;
    }
    td.difference {
      font-size: 0.9375em;
    }
    [part='name'] {
      font-weight: 600;
    }
  }
  @container (max-width: 22em) {
    .rule,
    .sure {
      padding: calc(var(--_space) * 1.25);
    }
    dl > div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }
  @media (forced-colors: active) {
    .bar {
      forced-color-adjust: none;
      fill: GrayText;
    }
    .after .bar {
      fill: CanvasText;
    }
  }
`
