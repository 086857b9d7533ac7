import { css } from 'lit'

/** The other tokens, the surface that text stands on, and the button that is the one thing to do. */
export const surface = css`
  :host {
    --_surface: var(--advocacy-surface, light-dark(#fff, #1b1e22));
    --_text: var(--advocacy-text, light-dark(#1a2127, #eceff1));
    --_muted: var(--advocacy-muted, light-dark(#56616b, #a9b3bc));
    --_on-accent: var(--advocacy-on-accent, light-dark(#fff, #06252f));
    --_success: var(--advocacy-success, light-dark(#17734a, #74d3a2));
    --_danger: var(--advocacy-danger, light-dark(#b3261e, #ff9d94));
    --_shadow: var(--advocacy-shadow, 0 1px 2px rgb(16 24 32 / 0.06), 0 2px 8px rgb(16 24 32 / 0.05));
    --_tint: color-mix(in srgb, var(--_accent) 9%, var(--_surface));
    color: var(--_text);
    line-height: 1.5;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .button:hover {
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
`
