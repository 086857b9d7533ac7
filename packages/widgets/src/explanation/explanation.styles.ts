import { css } from 'lit'

export const styles = css`
  .explanation {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: calc(var(--_space) * 1.5);
    inline-size: 100%;
  }
  .explanation > ol {
    inline-size: 100%;
    padding: 0;
    list-style: none;
  }
  .explanation li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 calc(var(--_space) * 1.5);
    padding-block: calc(var(--_space) * 1.25);
    border-block-start: 1px solid var(--_border);
  }
  .explanation .what {
    flex: 1;
    min-inline-size: 8em;
    font-weight: 600;
  }
  .explanation .worth {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .explanation .about {
    flex: 1 0 100%;
  }
  .explanation .said {
    flex: 1 0 100%;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .explanation .skeleton {
    block-size: 3em;
    inline-size: 100%;
  }
`
