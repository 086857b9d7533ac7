import { css } from 'lit'

/**
 * What every element needs: some tokens, with their light and dark defaults, and buttons. `light-dark()` follows the page's `color-scheme`, and with it
 * `prefers-color-scheme` wherever the page says that it can do both. Sizes are in em, so the page's own font size rules; touch targets are in px.
 */
export const base = css`
  :host {
    --_accent: var(--advocacy-accent, light-dark(#17607a, #86cfe4));
    --_border: var(--advocacy-border, light-dark(#d5dbe0, #3a4149));
    --_radius: var(--advocacy-radius, 12px);
    --_space: var(--advocacy-space, 8px);
    font-family: var(--advocacy-font, inherit);
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
    margin: 0;
  }
  .hidden {
    position: absolute;
    width: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space);
    min-height: 44px;
    padding: 0.25em 1em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
    background: none;
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover {
    border-color: var(--_accent);
  }
`
