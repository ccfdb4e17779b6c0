import {css} from 'lit';

/** A strip along the lower edge, never so high that the page cannot be used, and nothing in it moves. */
export const consentStyles = css`
  .root {
    position: fixed;
    inset: auto 0 0;
    z-index: 2147483000;
    max-height: 60vh;
    margin: 0;
    padding: calc(0.75 * var(--_space)) max(4%, (100% - 60em) / 2);
    overflow: auto;
    border-style: solid;
    border-width: 1px 0 0;
    border-color: var(--_border);
    border-radius: 0;
    font-size: var(--css-font-size, medium);
  }
  .root.top {
    inset: 0 0 auto;
    border-width: 0 0 1px;
  }
  .title {
    font-size: 1.125em;
    margin-block-end: calc(0.25 * var(--_space));
  }
  .title:focus,
  .said:focus {
    outline: none;
  }
  .title:focus-visible,
  .said:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  p + p,
  p + ul,
  ul + p {
    margin-block-start: calc(0.5 * var(--_space));
  }
  li + li {
    margin-block-start: calc(0.25 * var(--_space));
  }
  label {
    display: flex;
    gap: 0.5em;
    min-height: 24px;
    cursor: pointer;
  }
  input {
    display: block;
    flex: none;
    width: 24px;
    height: 24px;
    min-height: 0;
    margin: 0;
    padding: 0;
    accent-color: var(--_accent);
  }
  /* Accepting and refusing are the same size, on the same line or both on lines of their own. */
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(10em, 100%), 1fr));
    gap: calc(0.5 * var(--_space));
    max-width: 44em;
    margin-block: calc(0.75 * var(--_space)) calc(0.5 * var(--_space));
  }
  .quiet {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }
  .quiet a {
    display: inline-block;
    min-height: 24px;
  }
  @media print {
    .root {
      display: none;
    }
  }
`;
