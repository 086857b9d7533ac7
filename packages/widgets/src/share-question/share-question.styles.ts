import { css } from 'lit'

export const styles = css`
  :host {
    --_fill: initial;
    --_ink: initial;
    display: block;
  }
  .question {
    font-size: 0.9375em;
  }
  .question,
  form {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
  }
  p,
  blockquote,
  label,
  form {
    flex: 1 0 100%;
  }
  p {
    color: var(--_muted);
  }
  p:empty {
    display: none;
  }
  .done {
    color: var(--_success);
    font-weight: 600;
  }
  .failed {
    color: var(--_danger);
  }
  blockquote {
    padding-inline-start: calc(var(--_space) * 1.5);
    border-inline-start: 3px solid var(--_muted);
    white-space: pre-line;
    user-select: all;
  }
  .ask,
  label {
    margin-inline-end: var(--_space);
    font-weight: 600;
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  advocacy-onboarding {
    flex: 1 0 100%;
    margin-block-start: var(--_space);
  }
  /* What is unfolded belongs to what it stands in: no card within a card. */
  advocacy-onboarding::part(base) {
    padding: calc(var(--_space) * 2) 0 0;
    border-width: 1px 0 0;
    border-radius: 0;
    background: none;
    box-shadow: none;
  }
  input {
    flex: 1 1 12em;
    min-inline-size: 0;
    inline-size: 100%;
    min-block-size: 44px;
    padding-inline: 0.75em;
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
`
