import { css } from 'lit'

export const styles = css`
  .uses {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9em), 1fr));
    gap: calc(var(--_space) * 1.5);
  }
  .uses > p {
    grid-column: 1 / -1;
  }
`
