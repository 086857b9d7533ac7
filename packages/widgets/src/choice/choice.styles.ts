import { css } from 'lit'

export const styles = css`
  .choice {
    display: flex;
    flex-wrap: wrap;
    inline-size: fit-content;
    max-inline-size: 100%;
    min-inline-size: 0;
    padding: 0;
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) * 0.75);
  }
  .choice label {
    display: grid;
    flex: auto;
    place-items: center;
    min-block-size: 44px;
    padding-inline: 0.875em;
    border-radius: calc(var(--_radius) * 0.75 - 1px);
    color: var(--_accent);
    font-size: 0.9375em;
    font-weight: 600;
    cursor: pointer;
  }
  .choice label:hover {
    background: var(--_tint);
  }
  .choice label:has(:checked) {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .choice label:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .choice input {
    appearance: none;
    position: absolute;
    margin: 0;
    border: 0;
    opacity: 0;
    pointer-events: none;
  }
  @media (forced-colors: active) {
    .choice label:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`
