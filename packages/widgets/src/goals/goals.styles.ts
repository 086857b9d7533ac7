import { css } from 'lit'

export const styles = css`
  header {
    padding-block-end: calc(var(--_space) * 1.5);
  }
  ul {
    display: grid;
    gap: calc(var(--_space) * 2.5);
    padding: 0;
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.75);
    border-radius: 0;
  }
  li + li {
    padding-block-start: calc(var(--_space) * 2.5);
    border-block-start: 1px solid var(--_border);
  }
  .heading {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    column-gap: calc(var(--_space) * 2);
  }
  [part='name'] {
    font-size: 1.0625em;
  }
  .time,
  .note,
  .outlook {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .time {
    font-variant-numeric: tabular-nums;
  }
  [part='score'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    column-gap: var(--_space);
    font-variant-numeric: tabular-nums;
  }
  strong {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
  }
  .percent {
    font-weight: 650;
  }
  progress {
    appearance: none;
    overflow: hidden;
    inline-size: 100%;
    block-size: 12px;
    border: 0;
    border-radius: 6px;
    background: color-mix(in oklab, var(--_accent) 16%, var(--_surface));
  }
  progress::-webkit-progress-bar {
    background: none;
  }
  progress::-webkit-progress-value {
    border-radius: 6px;
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    border-radius: 6px;
    background: var(--_accent);
  }
  .line {
    inline-size: 100%;
    block-size: 40px;
    margin-block-start: calc(var(--_space) * 0.5);
    overflow: visible;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2px;
    stroke-linejoin: round;
  }
  .line:dir(rtl) {
    transform: scaleX(-1);
  }
  .line > * {
    vector-effect: non-scaling-stroke;
  }
  .ahead {
    stroke-dasharray: 2 4;
  }
  .target {
    stroke: var(--_muted);
    stroke-width: 1px;
    stroke-dasharray: 1 3;
  }
  .reached [part='score'] strong,
  .reached .percent {
    color: var(--_success);
  }
  .reached progress {
    background: var(--_success);
  }
  .reached progress::-webkit-progress-value {
    background: var(--_success);
  }
  .reached progress::-moz-progress-bar {
    background: var(--_success);
  }
  .reached .outlook {
    display: flex;
    align-items: center;
    gap: var(--_space);
    color: var(--_text);
    font-weight: 600;
  }
  .check {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    fill: var(--_success);
    stroke: var(--_surface);
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .check circle {
    stroke: none;
  }
  .check path {
    fill: none;
    stroke-dasharray: 18;
  }
  .quiet {
    justify-self: start;
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    font-size: 0.9375em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .danger {
    color: var(--_danger);
  }
  .setting,
  .stale {
    margin-block-start: calc(var(--_space) * 2);
  }
  .stale {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space);
    color: var(--_muted);
    font-size: 0.875em;
  }
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_border);
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(10em, 100%), 1fr));
    align-items: start;
    gap: calc(var(--_space) * 1.5);
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.5);
  }
  input,
  select,
  textarea {
    min-block-size: 44px;
    min-inline-size: 0;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  textarea {
    resize: vertical;
  }
  [aria-invalid] {
    border-color: var(--_danger);
  }
  .mistake,
  .failed {
    color: var(--_danger);
    font-size: 0.9375em;
  }
  .failed:empty {
    display: none;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 1.5);
  }
  .waiting {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }
  .skeleton {
    block-size: 1em;
    inline-size: 60%;
  }
  .bar {
    inline-size: 100%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .check path {
      animation: draw 0.6s 0.2s ease-out backwards;
    }
  }
  @keyframes draw {
    from {
      stroke-dashoffset: 18;
    }
  }
  @media (forced-colors: active) {
    progress,
    .reached progress {
      forced-color-adjust: none;
      border: 1px solid CanvasText;
      background: Canvas;
    }
    progress::-webkit-progress-value,
    .reached progress::-webkit-progress-value {
      background: Highlight;
    }
    progress::-moz-progress-bar,
    .reached progress::-moz-progress-bar {
      background: Highlight;
    }
    .line {
      stroke: Highlight;
    }
    .target {
      stroke: CanvasText;
    }
    .check {
      fill: CanvasText;
      stroke: Canvas;
    }
  }
`
