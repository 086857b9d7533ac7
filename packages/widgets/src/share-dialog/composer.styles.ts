import { css } from 'lit'
import { styles as choiceStyles } from '../choice/choice.styles.ts'

const own = css`
  .compose {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
  }
  .compose textarea {
    max-inline-size: none;
    field-sizing: content;
    min-block-size: 7em;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
  }
  .field .line {
    justify-content: space-between;
  }
  .line .button,
  .mistake .button {
    font-size: 0.875em;
  }
  .count {
    margin-inline-start: auto;
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .about {
    display: grid;
    gap: calc(var(--_space) * 0.5);
  }
  .about > .mistake {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: var(--_space);
  }
  .about:empty {
    display: none;
  }
  figure {
    display: grid;
    gap: calc(var(--_space) * 0.5);
  }
  blockquote {
    padding: calc(var(--_space) * 1.5);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_tint);
    white-space: pre-line;
  }
  .link {
    color: var(--_accent);
    font-size: 0.9375em;
  }
  mark {
    background: none;
    color: var(--_danger);
    font-weight: 600;
    text-decoration: underline wavy;
  }
  summary {
    min-block-size: 44px;
    align-content: center;
    color: var(--_accent);
    font-size: 0.9375em;
    font-weight: 500;
    cursor: pointer;
  }
  details ul {
    padding-inline-start: 1.25em;
  }
  details ul {
    margin-block-end: var(--_space);
  }
  /* What is pressed, and what is asked after it, stays in sight while the words scroll; where there is little height it scrolls along. */
  .press {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    margin: 0 calc(-1 * var(--_inset)) calc(-1 * var(--_inset));
    padding: calc(var(--_space) * 1.5) var(--_inset);
    border-block-start: 1px solid var(--_border);
    background: var(--_surface);
  }
  @media (min-height: 36em) {
    .press {
      overflow: auto;
      max-block-size: calc(100dvh - 12em);
      position: sticky;
      inset-block-end: 0;
    }
  }
  advocacy-share-button {
    --_fill: var(--_accent);
    --_ink: var(--_on-accent);
  }
  advocacy-share-button.second {
    --_fill: initial;
    --_ink: initial;
  }
  .press > .filled {
    justify-self: start;
  }
  [aria-disabled='true'] {
    justify-self: start;
    opacity: 0.6;
  }
`

export const styles = css`
  ${choiceStyles} ${own}
`
