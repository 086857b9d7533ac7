import { css } from 'lit'

export const styles = css`
  details {
    flex: 1 0 100%;
  }
  summary {
    min-block-size: 44px;
    align-content: center;
    color: var(--_accent);
    font-weight: 500;
    cursor: pointer;
  }
  details form,
  details .failed {
    margin-block-start: var(--_space);
  }
  details .failed {
    color: var(--_danger);
  }
`
