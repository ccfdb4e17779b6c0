import {css} from 'lit';

export const officeStyles = css`
  /* Columns and no grid: one office says ten times as much as another. */
  .cards {
    columns: 20em;
    column-gap: 2em;
    margin-block-end: calc(-1 * var(--_space));
    /* Each is a line, and a column may begin and end with any. */
    orphans: 1;
    widows: 1;
  }
  /* Inline blocks keep their margins at the end of a column, in every engine, and are never broken. */
  .card {
    display: inline-block;
    box-sizing: border-box;
    width: 100%;
    padding-block-start: calc(0.75 * var(--_space));
    margin-block-end: var(--_space);
    border-block-start: 1px solid var(--_line);
    vertical-align: top;
  }
  .card > address:not(:nth-child(2)),
  .card > .facts + .lines,
  .exception {
    margin-block-start: calc(0.75 * var(--_space));
  }
  .muted + [part='hours'] {
    margin-block-start: calc(0.25 * var(--_space));
  }
  .label {
    font-weight: 600;
  }
  .status {
    position: relative;
    margin-block-end: calc(0.5 * var(--_space));
    font-weight: 600;
  }
  .open,
  .closed {
    padding-inline-start: 1.25em;
  }
  .open::before,
  .closed::before {
    content: '';
    position: absolute;
    inset: 0.4em auto auto 0;
    box-sizing: border-box;
    width: 0.7em;
    height: 0.7em;
    border: 0.2em solid var(--_closed);
    border-radius: 50%;
  }
  .open {
    color: var(--_open);
  }
  .open::before {
    border-width: 0.35em;
    border-color: currentColor;
  }
  .now {
    font-weight: 600;
  }
  .usual {
    color: var(--_muted);
    font-weight: 400;
  }
  .legal .fact > dt {
    min-width: min(22em, 100%);
  }
  .hours {
    border-collapse: collapse;
    color: inherit;
    font: inherit;
  }
  .hours caption {
    padding-block: 0.25em;
    color: var(--_muted);
    text-align: start;
  }
  .hours th,
  .hours td {
    padding: 0.125em 0;
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
  }
  .hours th {
    /* The days of all tables in one column, which a long note beside them leaves whole. */
    width: 8.5em;
    padding-inline-end: 0.75em;
    /* Otherwise a table makes its columns as narrow as a letter. */
    overflow-wrap: normal;
  }
  @media print {
    .status,
    .map {
      display: none;
    }
    .now {
      font-weight: inherit;
    }
  }
`;
