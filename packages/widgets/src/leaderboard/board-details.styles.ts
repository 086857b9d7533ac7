import { css } from 'lit'

export const styles = css`
  [part~='change'] {
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 600;
    white-space: nowrap;
  }
  .up {
    color: var(--_success);
  }
  .gap {
    min-block-size: 0;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .gap > :first-child {
    justify-self: center;
  }
  .why {
    padding-inline: 0.75em;
    font-size: 0.9375em;
  }
  li > .explanation {
    grid-column: 1 / -1;
    font-weight: 400;
  }
  .notes > .explanation {
    color: var(--_text);
    font-size: 1.0667em;
  }
  .all {
    display: flex;
    inline-size: fit-content;
    margin-block-start: var(--_space);
  }
  @container (min-width: 22em) {
    .podium {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      align-items: end;
      column-gap: var(--_space);
      padding-block: var(--_space);
    }
    .podium li {
      grid-column: auto;
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      justify-items: center;
      gap: calc(var(--_space) * 0.5);
      min-block-size: 8em;
      padding: var(--_space) calc(var(--_space) * 0.5);
      border: 1px solid var(--_border);
      border-radius: calc(var(--_radius) * 0.75);
      background: var(--_surface);
      text-align: center;
    }
    .podium [part] {
      justify-content: center;
      text-align: center;
    }
    .podium li:first-child {
      order: 1;
    }
    .podium li:last-child {
      order: 2;
    }
    .podium .first {
      min-block-size: 11em;
      background: var(--_tint);
    }
    .podium .second {
      min-block-size: 9.5em;
    }
  }
`
