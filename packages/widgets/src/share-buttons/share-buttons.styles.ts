import { css } from 'lit'

export const styles = css`
  :host {
    display: block;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
  }
  #label {
    flex: 1 0 100%;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }
  /* Each button's link stands in this row, and what it asks below all of them. */
  advocacy-share-button {
    display: contents;
    font-size: 0.9375em;
  }
  .skeleton {
    block-size: 44px;
    inline-size: 6.5em;
    border-radius: calc(var(--_radius) * 0.75);
  }
`
