import {css} from '../../styles/css.js';

export const memberListStyles = css`
  .members {
    columns: 12em;
    column-gap: 2em;
  }
  .members li {
    padding-block: 0.25em;
    break-inside: avoid;
  }
`;
