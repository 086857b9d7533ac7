import { css } from 'lit'

export const styles = css`
  .notice {
    display: grid;
    justify-items: start;
    gap: calc(var(--_space) * 0.5);
    padding: calc(var(--_space) * 2);
    border: 1px dashed var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
  }
  .notice strong {
    font-weight: 600;
  }
  .notice p {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .notice .button {
    margin-block-start: var(--_space);
  }
  .skeleton {
    border-radius: calc(var(--_radius) * 0.5);
    background: var(--_border);
    opacity: 0.7;
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
  }
  @media (forced-colors: active) {
    .skeleton {
      border: 1px solid GrayText;
    }
  }
  @keyframes breathe {
    to {
      opacity: 0.35;
    }
  }
`
