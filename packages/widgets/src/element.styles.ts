import { css } from 'lit'

/**
 * What every element needs: some tokens, with their light and dark defaults, and buttons. `light-dark()` follows the page's `color-scheme`, and with it
 * `prefers-color-scheme` wherever the page says that it can do both. Sizes are in em, so the page's own font size rules; touch targets are in px.
 *
 * What an element would inherit from the page is set anew on its outermost parts and on buttons, as rules of the page may match the element itself and win over `:host`. That
 * stands in a layer, so that any other rule goes before it.
 */
export const base = css`
  @layer {
    :host > *,
    .button {
      all: initial;
      color: var(--_muted);
      color-scheme: inherit;
      visibility: inherit;
      font: max(1em, 14px) / 1.5 sans-serif;
      font-family: var(--advocacy-font, inherit);
      overflow-wrap: anywhere;
    }
  }
  * {
    box-sizing: border-box;
    margin: 0;
  }
  :host {
    --_accent: var(--advocacy-accent, light-dark(#17607a, #86cfe4));
    --_muted: var(--advocacy-muted, light-dark(#56616b, #a9b3bc));
    --_radius: var(--advocacy-radius, 12px);
    --_space: var(--advocacy-space, 8px);
  }
  :host([hidden]) {
    display: none;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
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
    min-block-size: 44px;
    padding: 0.25em 1em;
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_fill);
    color: var(--_ink, var(--_accent));
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    cursor: pointer;
  }
  .button:hover {
    border-color: var(--_accent);
  }
`
