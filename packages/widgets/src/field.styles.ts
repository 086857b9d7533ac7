import { css } from 'lit'

/** Fields to fill in, each with its label above it and what is wrong with it below. */
export const field = css`
  .field {
    display: grid;
    align-content: start;
    gap: calc(var(--_space) * 0.5);
    min-inline-size: 0;
  }
  .field label,
  .field > .label {
    font-size: 0.9375em;
    font-weight: 600;
  }
  input:not([type='checkbox'], [type='radio']),
  select,
  textarea {
    box-sizing: border-box;
    min-inline-size: 0;
    inline-size: 100%;
    max-inline-size: 24em;
    min-block-size: 44px;
    padding: 0.375em 0.75em;
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  select {
    text-overflow: ellipsis;
  }
  textarea {
    resize: vertical;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--_danger);
  }
  .mistake,
  .failed.failed {
    color: var(--_danger);
  }
  .hint,
  .mistake {
    font-size: 0.875em;
  }
  .hint {
    color: var(--_muted);
  }
  .choice {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.25);
    min-block-size: 44px;
    cursor: pointer;
  }
  [type='checkbox'],
  [type='radio'] {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  @media (forced-colors: active) {
    [aria-invalid='true'] {
      border-width: 3px;
    }
  }
`
