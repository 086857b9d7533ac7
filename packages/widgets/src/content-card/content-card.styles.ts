import { css } from 'lit'

export const styles = css`
  article {
    display: grid;
    overflow: hidden;
  }
  img {
    display: block;
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    object-fit: cover;
    background: var(--_border);
  }
  .inside {
    display: grid;
    align-content: start;
    gap: var(--_space);
    min-inline-size: 0;
  }
  .labels {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.75em;
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .pillar {
    color: var(--_accent);
    font-weight: 600;
  }
  [role='heading'] a {
    display: inline-block;
    padding-block: 0.25em;
    color: inherit;
    text-decoration: underline 1px var(--_border);
    text-underline-offset: 0.2em;
  }
  [role='heading'] a:hover {
    text-decoration-color: currentColor;
  }
  .text {
    white-space: pre-line;
  }
  .note {
    color: var(--_muted);
    font-size: 0.875em;
  }
  advocacy-share-buttons,
  .note {
    margin-block-start: var(--_space);
  }
  .picture {
    aspect-ratio: 16 / 9;
    border-radius: 0;
  }
  .line {
    block-size: 1em;
  }
  .half {
    inline-size: 50%;
  }
  @media (pointer: coarse) {
    [role='heading'] a {
      min-block-size: 44px;
      align-content: center;
    }
  }
  @container (min-width: 44em) {
    .pictured {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
    .pictured img {
      block-size: 100%;
      aspect-ratio: auto;
    }
  }
`
