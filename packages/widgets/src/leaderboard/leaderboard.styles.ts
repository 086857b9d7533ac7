import { css } from 'lit'

export const styles = css`
  header {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: end;
    column-gap: calc(var(--_space) * 2);
    padding-block-end: calc(var(--_space) * 1.5);
  }
  [role='heading'] {
    grid-column: 1 / -1;
  }
  header p,
  .notes {
    color: var(--_muted);
    font-size: 0.875em;
  }
  header [aria-hidden] {
    padding-inline-end: var(--_space);
  }
  .period::first-letter {
    text-transform: uppercase;
  }
  ol {
    display: grid;
    grid-template-columns: minmax(2.25em, auto) minmax(0, 1fr) auto;
    column-gap: calc(var(--_space) * 1.5);
    padding: 0;
    list-style: none;
  }
  .switches {
    display: flex;
    grid-column: 1 / -1;
    flex-wrap: wrap;
    gap: var(--_space);
    min-block-size: 44px;
    margin-block: var(--_space);
  }
  li,
  .line {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-content: center;
    align-items: baseline;
    min-block-size: 44px;
    padding: calc(var(--_space) * 0.75) var(--_space);
    border-block-start: 1px solid var(--_border);
    border-radius: 0;
    font-variant-numeric: tabular-nums;
  }
  [aria-current] {
    border-color: transparent;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_tint);
  }
  [aria-current] + [part] {
    border-color: transparent;
  }
  .top {
    min-block-size: 56px;
  }
  [part~='rank'] {
    justify-self: center;
    color: var(--_muted);
    font-weight: 600;
  }
  [aria-current] [part~='rank'] {
    color: var(--_text);
  }
  .top [part~='rank'] {
    display: grid;
    place-items: center;
    inline-size: 2.125em;
    block-size: 2.125em;
    border-radius: 50%;
    background: color-mix(in oklab, var(--_accent) 18%, var(--_surface));
    color: var(--_text);
  }
  .first [part~='rank'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  [part~='name'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: var(--_space);
    hyphens: auto;
    hyphenate-limit-chars: 14 5 5;
  }
  .top [part~='name'],
  [aria-current] [part~='name'] {
    font-weight: 600;
  }
  .face {
    align-self: center;
    inline-size: 2em;
    block-size: 2em;
    border-radius: 50%;
    object-fit: cover;
  }
  .face[hidden] {
    display: none;
  }
  .yours {
    padding-inline: 0.6em;
    border: 1px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.75em;
    font-weight: 600;
  }
  [part~='score'] {
    font-weight: 650;
    text-align: end;
  }
  .top [part~='score'] {
    font-size: 1.125em;
  }
  .apart.apart {
    border: 1px dashed var(--_muted);
  }
  .notes {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    padding-block-start: calc(var(--_space) * 1.5);
  }
  .own {
    color: var(--_text);
  }
  .guest,
  .own,
  .stale {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space);
  }
  advocacy-onboarding {
    margin-block-start: calc(var(--_space) * 2);
  }
  /* What is unfolded belongs to what it stands in: no card within a card. */
  advocacy-onboarding::part(base) {
    padding: calc(var(--_space) * 2) 0 0;
    border-width: 1px 0 0;
    border-radius: 0;
    box-shadow: none;
  }
  li .skeleton {
    block-size: 1em;
  }
  .skeleton.line {
    block-size: 1em;
    inline-size: 60%;
  }
  .wide {
    inline-size: 55%;
  }
  .short {
    inline-size: 2em;
  }
  @container (max-width: 22em) {
    ol {
      column-gap: var(--_space);
    }
    li,
    header [aria-hidden] {
      padding-inline: calc(var(--_space) * 0.5);
    }
    .top [part~='score'] {
      font-size: 1em;
    }
  }
  @container (max-width: 20em) {
    .year {
      display: none;
    }
  }
  @container (max-width: 14em) {
    header,
    ol {
      grid-template-columns: minmax(2.25em, auto) minmax(0, 1fr);
    }
    header p {
      grid-column: 1 / -1;
    }
    [part~='score'] {
      grid-column: 2;
      text-align: inherit;
    }
  }
  @media (forced-colors: active) {
    [aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    [aria-current],
    [aria-current] + [part] {
      border-color: Canvas;
    }
    .top [part~='rank'] {
      border: 1px solid CanvasText;
    }
    .first [part~='rank'] {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
    }
  }
`
