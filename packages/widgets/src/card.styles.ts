import { css } from 'lit'

/**
 * A card: as wide as what it stands in, with what is inside set to that width. Where a page asks how wide it has to be, such as in a row, it is 280 px.
 */
export const card = css`
  :host {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: min(280px, 80vw);
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .card {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }
  .inside {
    padding: calc(var(--_space) * 2.5);
  }
  @container (max-width: 22em) {
    .inside {
      padding: calc(var(--_space) * 1.75);
    }
  }
`
