import { css } from 'lit'

export const styles = css`
  :host {
    display: contents;
  }
  dialog {
    margin: auto;
    inline-size: min(36em, 100vw - 2 * var(--_space));
    max-inline-size: none;
    max-block-size: calc(100dvh - 2 * var(--_space));
    scroll-padding-block: 6em 9em;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: var(--_shadow), 0 16px 48px rgb(16 24 32 / 0.24);
  }
  dialog::backdrop {
    background: rgb(16 24 32 / 0.5);
  }
  header {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: var(--_space);
    padding: calc(var(--_space) * 2);
    padding-inline-start: calc(var(--_space) * 2.5);
    border-block-end: 1px solid var(--_border);
    background: var(--_surface);
  }
  #title {
    min-inline-size: 0;
    outline: none;
  }
  .overline {
    display: block;
    color: var(--_muted);
    font-size: 0.75em;
    font-weight: 600;
  }
  header .quiet {
    flex: none;
    inline-size: 44px;
    padding: 0;
    border-width: 0;
  }
  svg {
    inline-size: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
  }
  .body {
    --_inset: calc(var(--_space) * 2.5);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
    padding: var(--_inset);
  }
  .label {
    font-size: 0.9375em;
    font-weight: 600;
  }
  .where {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
  }
  .where[role='group'] .label {
    flex: 1 0 100%;
  }
  .where .quiet {
    margin-inline-start: auto;
  }
  .where .button {
    font-size: 0.9375em;
  }
  #where {
    outline: none;
  }
  .body .quiet {
    justify-self: start;
    padding-inline: 0;
    border-width: 0;
    font-size: 0.875em;
    font-weight: 500;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .skeleton {
    block-size: 1em;
  }
  .skeleton:last-child {
    inline-size: 60%;
  }
  @media (max-width: 24em) {
    .body {
      --_inset: calc(var(--_space) * 1.75);
    }
    header {
      padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.75);
    }
  }
`
