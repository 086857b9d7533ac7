import { css } from 'lit'

export const styles = css`
  .long {
    margin-block-start: var(--_space);
    max-block-size: min(36em, 70vh);
    overflow: auto;
    border-block-end: 1px solid var(--_border);
    overscroll-behavior-block: contain;
  }
  .page {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(100 * 45px);
  }
  .page[data-waiting] {
    block-size: calc(100 * 45px);
  }
  .line {
    display: grid;
    grid-template-columns: 3.5em minmax(0, 1fr) auto;
    column-gap: calc(var(--_space) * 1.5);
  }
`
