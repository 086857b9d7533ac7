import { css } from 'lit'

export const styles = css`
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
  }
  .skeleton {
    block-size: 1em;
    inline-size: 60%;
  }
`
