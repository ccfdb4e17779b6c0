import {css} from '../../styles/css.js';

export const officeStyles = css`
  .label {
    margin-block-start: 0.75em;
    font-weight: 600;
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
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .hours th {
    padding-inline-end: 0.75em;
    white-space: nowrap;
  }
`;
