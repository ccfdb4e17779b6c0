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
  button.link {
    min-height: 24px;
    padding: 0;
    border: 0;
    border-radius: 0;
    color: var(--_link);
    font-weight: 400;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }
  button.link:hover {
    color: var(--_link);
    background: none;
    text-decoration-thickness: 2px;
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
  button:not(.link):hover {
    color: var(--_ground);
    background: var(--_accent);
  }
  .inherit button:not(.link):hover {
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
  .updated + .updated,
  .offer + .title {
    margin-block-start: 0;
  }
  .offer {
    margin-block-end: calc(0.5 * var(--_space));
    font-size: 0.875em;
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
  .paper {
    display: none;
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
  /* A way to reach somebody: an icon and a text, both the link. */
  .way,
  .save button {
    display: inline-flex;
    align-items: flex-start;
    gap: 0.5em;
  }
  .line,
  .save {
    padding-block: calc(0.25 * var(--_space));
  }
  .save {
    font-size: 0.875em;
  }
  /* A finger takes the whole line. */
  @media (pointer: coarse) {
    .line,
    .save {
      padding: 0;
    }
    .line > .way,
    .save button {
      box-sizing: border-box;
      display: flex;
      align-items: center;
      width: 100%;
      min-height: 44px;
      padding-block: 0.25em;
    }
    .way > .icon,
    .save .icon {
      margin: 0;
    }
  }
  .facts {
    display: grid;
    gap: calc(0.5 * var(--_space));
  }
  .fact {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  .fact > dt {
    min-width: min(10em, 100%);
    color: var(--_muted);
  }
  .fact dd {
    flex: 1 1 10.5em;
  }
  @media print {
    button,
    .play,
    .search,
    .save,
    .offer,
    .feedback,
    .screen,
    .waiting {
      display: none !important;
    }
    .paper {
      display: inline;
    }
    .card {
      break-inside: avoid;
    }
    .title,
    .subtitle {
      break-after: avoid;
    }
    /* Where its text does not say it. */
    a[href^='http']:not(.way)::after {
      content: ' (' attr(href) ')';
    }
  }
`;
