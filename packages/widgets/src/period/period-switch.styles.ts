import { css } from 'lit'

export const styles = css`
  .periods {
    display: flex;
    gap: calc(var(--_space) * 0.5);
    max-inline-size: 100%;
  }
  .step {
    flex: none;
    inline-size: 44px;
    padding: 0;
    font-size: 1.25em;
    unicode-bidi: normal;
  }
  .step > span {
    unicode-bidi: normal;
  }
  .step[aria-disabled='true'] {
    border: 1px dashed var(--_muted);
    background: none;
    color: var(--_muted);
    cursor: default;
  }
  .select {
    position: relative;
    min-inline-size: 0;
  }
  .select::after {
    content: '';
    position: absolute;
    inset-inline-end: 1em;
    inset-block-start: calc(50% - 0.35em);
    inline-size: 0.4em;
    block-size: 0.4em;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
    pointer-events: none;
  }
  select {
    appearance: none;
    inline-size: 100%;
    min-block-size: 44px;
    padding-inline: 0.875em 2.25em;
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  select:hover {
    border-color: var(--_accent);
    background: var(--_tint);
  }
`
