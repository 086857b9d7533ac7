import { css } from 'lit'

export const styles = css`
  :host {
    display: inline-flex;
    flex-wrap: wrap;
    gap: var(--_space);
    max-inline-size: 100%;
  }
  svg {
    flex: none;
    inline-size: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
  }
  advocacy-share-question {
    order: 1;
    flex: 1 0 100%;
  }
`
