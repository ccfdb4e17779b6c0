import {css} from 'lit';

export const officeStyles = css`
  .label {
    margin-block-start: 0.75em;
    font-weight: 600;
  }
  /* Columns and no grid: one office says ten times as much as another. */
  .cards {
    display: block;
    columns: 17em;
    column-gap: var(--_space);
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
    margin-block-end: var(--_space);
    vertical-align: top;
  }
  .status {
    margin-block: 0.125em 0.5em;
    font-weight: 600;
  }
  .now {
    font-weight: 600;
  }
  .usual {
    color: var(--_muted);
    font-weight: 400;
  }
  .exception {
    margin-block-start: 0.5em;
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
    padding-inline-end: 0.75em;
    /* Otherwise a table makes its columns as narrow as a letter. */
    overflow-wrap: normal;
  }
`;
