import { css } from 'lit'

export const styles = css`
  section,
  form,
  .list,
  .thanks,
  li[part] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
  }
  section {
    gap: calc(var(--_space) * 2);
  }
  .list {
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_border);
  }
  .line,
  .guest,
  .sure,
  .about {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 1.5);
  }
  .guest {
    justify-content: space-between;
  }
  .combobox {
    position: relative;
    max-inline-size: 24em;
  }
  /* Over what follows, which stays where it is: whoever clicks there, with the list open, hits what they see. */
  .offered {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(100% + var(--_space) * 0.5);
    inset-inline: 0;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }
  .offered:has(> p:empty) {
    display: none;
  }
  .offered > p {
    padding: calc(var(--_space) * 0.75) calc(0.625em + var(--_space) * 0.5);
  }
  [role='listbox'] {
    padding: calc(var(--_space) * 0.5);
    list-style: none;
  }
  [hidden] {
    display: none;
  }
  [role='option'] {
    display: flex;
    flex-wrap: wrap;
    align-content: center;
    align-items: baseline;
    column-gap: var(--_space);
    min-block-size: 44px;
    padding-inline: 0.625em;
    border-radius: calc(var(--_radius) * 0.5);
    cursor: pointer;
  }
  [role='option']:hover,
  [role='option'][aria-selected='true'] {
    background: var(--_tint);
  }
  [role='option'][aria-selected='true'] {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .team,
  .about {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .thanks {
    padding: 0;
    list-style: none;
  }
  li[part] {
    gap: calc(var(--_space) * 0.5);
    justify-items: start;
    padding-block-start: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_border);
  }
  li[part]:first-child {
    padding-block-start: 0;
    border: 0;
  }
  [part='name'] {
    font-weight: 600;
  }
  blockquote {
    padding-inline-start: calc(var(--_space) * 1.5);
    border-inline-start: 3px solid var(--_accent);
    white-space: pre-line;
  }
  .quiet {
    padding-inline: 0.75em;
    font-weight: 500;
  }
  .list > .quiet {
    justify-self: start;
  }
  .went {
    color: var(--_success);
    font-weight: 600;
  }
  .hint:empty {
    display: none;
  }
  .skeleton {
    block-size: 1em;
    inline-size: 60%;
  }
  advocacy-onboarding::part(base) {
    padding: calc(var(--_space) * 2) 0 0;
    border-width: 1px 0 0;
    border-radius: 0;
    box-shadow: none;
  }
  @media (forced-colors: active) {
    [role='option'][aria-selected='true'] {
      outline-color: Highlight;
    }
  }
`
