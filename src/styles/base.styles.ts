import {css} from 'lit';

/** Type, links, buttons and lists that all elements share. */
export const baseStyles = css`
  .title,
  .subtitle {
    margin: 0;
    color: inherit;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .title {
    font-size: 1.5em;
    margin-block-end: calc(0.667 * var(--_space));
  }
  .subtitle {
    font-size: 1.125em;
    margin-block-end: calc(0.5 * var(--_space));
  }
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  address {
    font-style: normal;
  }
  a {
    color: var(--_link);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  button {
    box-sizing: border-box;
    min-height: 2.5em;
    margin: 0;
    padding: 0.4em 1em;
    border: 1px solid var(--_accent);
    border-radius: 0.25em;
    color: var(--_accent);
    background: transparent;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .card button {
    min-height: 1.75em;
    padding: 0.125em 0.625em;
    font-size: 0.875em;
  }
  input {
    box-sizing: border-box;
    display: block;
    width: 100%;
    min-height: 2.5em;
    margin: 0.25em 0;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_muted);
    border-radius: 0.25em;
    color: inherit;
    background: transparent;
    font: inherit;
  }
  button:hover {
    color: var(--_ground);
    background: var(--_accent);
  }
  .inherit button:hover {
    color: inherit;
    background: rgb(128 128 128 / 0.2);
  }
  a:focus-visible,
  button:focus-visible,
  input:focus-visible,
  iframe:focus-visible,
  .card:focus {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_ground);
  }
  .muted,
  .updated {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .updated {
    margin-block-start: calc(1.25 * var(--_space));
  }
  .updated + .updated {
    margin-block-start: 0;
  }
  [role='status'] + button {
    margin-block-start: 0.75em;
  }
  .block {
    display: block;
  }
  .nowrap {
    white-space: nowrap;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    /* Not copied with what stands beside it. */
    -webkit-user-select: none;
    user-select: none;
  }
  .whole {
    -webkit-user-select: all;
    user-select: all;
  }
  .icon {
    flex: none;
    width: 1.125em;
    height: 1.125em;
    margin-block-start: 0.1875em;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: var(--_space);
  }
  /* No list item: Chromium would renumber all after each one that a search hides. */
  .card {
    display: block;
    position: relative;
    padding: min(var(--_space), 4%);
    border: 1px solid var(--_line);
    border-radius: var(--css-radius, 0.5em);
  }
  .line {
    display: flex;
    gap: 0.5em;
    padding-block: calc(0.25 * var(--_space));
  }
  .lines:not(:first-child) {
    margin-block-start: calc(0.5 * var(--_space));
  }
  .facts {
    display: grid;
    gap: calc(0.5 * var(--_space));
  }
  .fact {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .fact > dt {
    min-width: min(11em, 100%);
    color: var(--_muted);
  }
  .fact dd {
    flex: 1 1 14em;
  }
  @media print {
    button,
    .play,
    .search,
    .save {
      display: none !important;
    }
    .card {
      break-inside: avoid;
    }
    .title,
    .subtitle {
      break-after: avoid;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
    }
  }
`;
