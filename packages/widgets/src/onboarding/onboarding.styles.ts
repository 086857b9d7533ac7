import { css } from 'lit'

export const styles = css`
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: calc(var(--_space) * 1.5);
  }
  ul {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    padding-inline-start: 1.25em;
  }
  ::marker {
    color: var(--_accent);
  }
  [part='status'] {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  [part='status']:empty {
    display: none;
  }
  .failed.failed {
    color: var(--_danger);
  }
  .choice {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.25);
    min-block-size: 44px;
    cursor: pointer;
  }
  [type='checkbox'] {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  [role='switch'] {
    appearance: none;
    display: flex;
    align-items: center;
    inline-size: 2.75em;
    block-size: 1.625em;
    padding: 0.1875em;
    border: 1px solid var(--_muted);
    border-radius: 1em;
    background: var(--_surface);
  }
  [role='switch']::before {
    content: '';
    block-size: 100%;
    aspect-ratio: 1;
    border: 1px solid var(--_muted);
    border-radius: 50%;
    background: var(--_muted);
  }
  [role='switch']:checked {
    justify-content: end;
    border-color: var(--_accent);
    background: var(--_accent);
  }
  [role='switch']:checked::before {
    border-color: var(--_on-accent);
    background: var(--_on-accent);
  }
  .name {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    inline-size: 100%;
    max-inline-size: 24em;
  }
  .name input {
    min-block-size: 44px;
    min-inline-size: 0;
    padding-inline: 0.75em;
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .skeleton {
    block-size: 1em;
    inline-size: 60%;
  }
  @media (forced-colors: active) {
    [role='switch']:checked {
      border-color: Highlight;
      background: Highlight;
    }
    [role='switch']:not(:checked)::before {
      background: CanvasText;
    }
    [role='switch']:checked::before {
      background: Canvas;
    }
  }
`
