import { css } from 'lit'

export const styles = css`
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: calc(var(--_space) * 1.5);
  }
  .number {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(var(--_space) * 1.5);
    inline-size: 100%;
  }
  .number > p {
    flex: 1;
  }
  [part='score'] {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .total [part='score'] {
    font-size: 2.25em;
    line-height: 1.15;
  }
  .period {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: var(--_space);
    inline-size: 100%;
    padding-block-start: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_border);
  }
  .period [part='score'] {
    font-size: 1.375em;
  }
  .notes {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .notes:not(:has(p)) {
    display: none;
  }
  .notice,
  advocacy-onboarding {
    inline-size: 100%;
  }
  /* What is unfolded belongs to what it stands in: no card within a card. */
  advocacy-onboarding::part(base) {
    padding: calc(var(--_space) * 2) 0 0;
    border-width: 1px 0 0;
    border-radius: 0;
    box-shadow: none;
  }
  .skeleton {
    block-size: 1.5em;
    inline-size: 60%;
  }
  .skeleton.tall {
    block-size: 2.5em;
    inline-size: 35%;
  }
`
