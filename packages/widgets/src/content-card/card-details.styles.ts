import { css } from 'lit'

export const styles = css`
  .own {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.5em;
    font-size: 0.875em;
  }
  .own ul {
    display: contents;
    list-style: none;
  }
  .own > span,
  .state {
    color: var(--_muted);
  }
  .own a {
    color: var(--_accent);
  }
`
