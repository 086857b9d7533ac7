import { css } from 'lit'

/**
 * The other tokens, the surface that text stands on, and the button that is the one thing to do. Texts are Dutch or English and names are anything: each finds its
 * own direction, and begins where the page begins a line.
 */
export const surface = css`
  @layer {
    * {
      text-align: -webkit-match-parent;
      text-align: match-parent;
      unicode-bidi: plaintext;
    }
    :host > * {
      display: block;
      text-align: start;
      -webkit-locale: inherit;
      color: var(--_text);
    }
  }
  :host {
    --_surface: var(--advocacy-surface, light-dark(#fff, #1b1e22));
    --_text: var(--advocacy-text, light-dark(#1a2127, #eceff1));
    --_border: var(--advocacy-border, light-dark(#d5dbe0, #3a4149));
    --_on-accent: var(--advocacy-on-accent, light-dark(#fff, #06252f));
    --_success: var(--advocacy-success, light-dark(#17734a, #74d3a2));
    --_danger: var(--advocacy-danger, light-dark(#b3261e, #ff9d94));
    --_shadow: var(--advocacy-shadow, 0 1px 2px rgb(16 24 32 / 0.06), 0 2px 8px rgb(16 24 32 / 0.05));
    --_tint: color-mix(in oklab, var(--_accent) 9%, var(--_surface));
  }
  [role='heading'] {
    font-size: 1.1875em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
    hyphens: auto;
    hyphenate-limit-chars: 14 5 5;
  }
  .button:hover,
  .button[aria-expanded='true'] {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .filled,
  .filled:hover {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .filled:hover {
    background: color-mix(in srgb, var(--_accent) 86%, var(--_text));
  }
  @media (forced-colors: active) {
    .filled.filled,
    .button[aria-expanded='true'] {
      forced-color-adjust: none;
      border-color: ButtonText;
      background: ButtonText;
      color: ButtonFace;
    }
  }
`
